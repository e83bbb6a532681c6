using Summarizer.Languages;
using Summarizer.Names;
using Summarizer.Quotes.Others;
using Summarizer.Quotes.VerbFirst;

namespace Summarizer.Quotes.People;

/// <summary>The people in an article: resolves surnames to full names and roles to their holders.</summary>
internal sealed partial class PersonDirectory
{
    private const int MaxHolders = 500;
    private const int MaxRoleWords = 4;
    private readonly TokenizedArticle _text;
    private readonly Dictionary<string, string?> _fullNames = [];
    private readonly Dictionary<string, string?> _byFirstName = [];
    private readonly Dictionary<string, string> _roles = [];
    private readonly HashSet<string> _speakers = [];

    // Of a surname that several people have: the first of them, and where the second appears.
    private readonly Dictionary<string, (string Name, int Second)> _firstBearers = [];
    private readonly HashSet<string> _single = [];
    private readonly NameCases _cases;
    private readonly RoleModifiers _modifiers;
    private int? _firstPerson;
    private readonly Dictionary<int, string> _nominatives = [];

    // Surnames of people with a known first name. They are not places.
    private readonly HashSet<string> _surnames = [];
    private readonly HashSet<string> _singleNames = [];
    private readonly Dictionary<string, string> _abbreviations = [];
    private readonly List<(Mention Mention, string Role)> _holders = [];
    private readonly Dictionary<int, Mention> _byFirstWord = [];
    private readonly Dictionary<int, Mention> _byEnd = [];
    private readonly List<Mention> _organizations = [];
    private readonly HashSet<string> _things = [];

    public PersonDirectory(TokenizedArticle text)
    {
        _text = text;
        _synonyms = ReadSynonyms(text.Language);
        _cases = NameCases.Of(text.Language);
        _modifiers = new RoleModifiers(text);
        Mentions = text.Language.NameSigns switch
        {
            NameSigns.WordsBefore => new ArabicMentionReader(text).Read(),
            NameSigns.Lists => [.. text.ListedNames.Names.Where(name => name.Kind == NameKind.Person).Select(ToMention)],
            _ => [.. new MentionReader(text).Read().SelectMany(WithoutObject)],
        };
        foreach (var mention in Mentions)
            _byFirstWord[mention.First] = mention;
        foreach (var mention in Mentions)
        {
            _byEnd[mention.End] = mention;
            if (mention.IsRole)
                continue;
            ReadNominative(mention);
            if (HasCode(mention) || IsPlaceOrOrganization(mention))
                _things.Add(NameOf(mention));
            if (mention.End - mention.NameFirst == 1)
                _single.Add(Surname(mention));
            if (HasAge(mention) || IsIntroduced(mention))
                _singleNames.Add(Key(mention.NameFirst));
            if (AbbreviatedBy(mention) is { } whole)
                _abbreviations.TryAdd(Surname(mention), NameOf(whole));
            if (mention.End - mention.NameFirst > 1 && IsPlaceOrOrganization(mention))
                _organizations.Add(mention);
            if (
                NameEnd(mention) - mention.NameFirst > 1
                && !IsPlaceOrOrganization(mention)
                && !IsThing(mention)
                && !HasCode(mention)
                && !IsSurelyOblique(mention)
            )
            {
                AddFullName(mention);
                LearnGender(mention);
            }
            else if (mention is { HasEnding: false, IsCertain: true } && IsReporting(mention))
                _speakers.Add(Key(mention.NameFirst));
            if (IsPartyOf(mention))
                continue;
            if (RoleOf(mention) is { } role)
                AddHolder(mention, role);
            else if (
                mention.End - mention.NameFirst > 1
                && (RoleAfter(mention) ?? RoleBeforeComma(mention) ?? RoleBeforeInstitution(mention)) is { } apposed
            )
            {
                _holders.Add((mention, apposed));
                foreach (var other in FurtherRolesAfter(mention))
                    _holders.Add((mention, other));
            }
            else if (KindBefore(mention) is { } kind)
                _holders.Add((mention, kind));
        }

        Mentions =
        [
            .. Mentions.Select(mention =>
                CannotSpeak(mention) || IsPartyOf(mention) || IsPossessor(mention) ? mention with { HasEnding = true } : mention
            ),
        ];
        foreach (var mention in Mentions)
            _byFirstWord[mention.First] = mention;
        Sole = _fullNames.Values.Distinct().Take(2).ToList() is [{ } name] ? name : null;
    }

    private static Mention ToMention(CaselessName name) =>
        new(name.First, name.Range.Last + 1, name.Head, IsCertain: true, HasEnding: false);

    public IReadOnlyList<Mention> Mentions { get; }

    /// <summary>The only person whose full name the article has; null if there are several.</summary>
    public string? Sole { get; }

    public Mention? StartingAt(int word) => _byFirstWord.TryGetValue(word, out var mention) ? mention : null;

    /// <summary>
    /// Whether no person is named before a word, so that a pronoun there points forward: "Er war der Letzte: Ludwig Vogt ist tot."
    /// </summary>
    public bool IsFirstPerson(int word) => word <= (_firstPerson ??= FirstPerson());

    private int FirstPerson()
    {
        var index = Mentions.ToList().FindIndex(mention => !mention.IsRole && !IsPlaceOrOrganization(mention));
        return index < 0 ? _text.Words.Count : Mentions[index].First;
    }

    /// <summary>The person's fullest name in the article, and the role the article gives.</summary>
    public (string Name, string? Role) Identify(Mention mention)
    {
        var own = NameOf(mention);
        var surname = Surname(mention);
        if (_text.Language.CapitalizesNouns && mention.End - mention.NameFirst == 1 && IsPossessor(mention))
            surname = surname[..^1];
        // "Federasyon" is the Türkiye Kürek Federasyonu.
        if (_text.Language.IsVerbFinal && mention.End - mention.NameFirst == 1 && FullOrganization(mention) is { } organization)
            return (NameOf(organization), null);
        var isSurname = NameEnd(mention) - mention.NameFirst == 1;
        var full = FullName(surname, isSurname) ?? (isSurname ? FirstBearer(mention) : null);
        // "Mr. Vale" is not Laura Vale.
        if (full is not null && _text.Language.HasNaturalGender && IsOfOtherGender(mention, full))
            full = null;
        // "van Dijk" is Jan van Dijk, "Kühn-Adler" is Sabine Kühn-Adler.
        if (
            !isSurname
            && (!own.Contains(' ', StringComparison.Ordinal) || _text.Language.NameParticles.Contains(Key(mention.NameFirst)))
            && full?.EndsWith(' ' + own, StringComparison.Ordinal) == true
        )
            own = full;
        var name = isSurname && (full ?? _abbreviations.GetValueOrDefault(surname)) is { } whole ? whole : own;
        var role = RoleOf(mention) ?? _roles.GetValueOrDefault(name);
        return (name, role ?? (isSurname || full == name ? _roles.GetValueOrDefault(surname) : null));
    }

    /// <summary>
    /// Whether a mention is more than a capitalized word: several words, a role and a name, or a part of somebody's full name.
    /// </summary>
    public bool IsKnownPerson(Mention mention) =>
        !mention.IsRole
        && !IsPartOfRolePhrase(mention)
        && (
            mention.End - mention.NameFirst > 1
                && !IsPlaceOrOrganization(mention)
                && !IsThing(mention)
                && !IsHyphenatedAcronym(mention)
                && !HasCode(mention)
            || mention.NameFirst > mention.First && !IsPlaceOrOrganization(mention) && !IsAcronym(mention)
            || mention.End - mention.NameFirst == 1
                && mention.First > 0
                && _text.GapAfter(mention.First - 1) is " "
                && IsLowerRole(mention.First - 1)
                && !IsPlaceOrOrganization(mention)
                && !IsAcronym(mention)
            || mention.End - mention.NameFirst == 1
                && (_speakers.Contains(Key(mention.NameFirst)) || _singleNames.Contains(Key(mention.NameFirst)))
            || (FullName(Surname(mention), isSingle: true) ?? FirstBearer(mention)) is not null
            || mention is { IsCertain: true } && mention.End - mention.NameFirst == 1 && IsFirstName(mention)
        );

    private bool IsFirstName(Mention mention) =>
        _text.Language.FirstNames.Contains(Surname(mention)) && !IsPlaceOrOrganization(mention) && !IsThing(mention);

    // "le Vendée Globe", "la Fura dels Baus", "le groupe danois Novo Nordisk": people have no article.
    private bool IsThing(Mention mention) =>
        mention.First == mention.NameFirst
        && (
            _text.Language is { OrganizationNouns.Count: > 0, HasNaturalGender: false } && KindBefore(mention) is not null
            || _text.HasElision(mention.First) && HasArticle(mention.First)
            || mention.First > 0
                && _text.GapAfter(mention.First - 1) is " "
                && _text.Language.DefiniteArticles.Contains(_text.Lower(mention.First - 1))
                // "Anders sieht das Keller"
                && !(_text.Language.CapitalizesNouns && mention.End - mention.First == 1 && _fullNames.ContainsKey(Key(mention.First)))
        );

    // "Pelatih Persiraja, Rudi Hanafiah, kecewa": the name in the role is not the person's.
    private bool IsPartOfRolePhrase(Mention mention)
    {
        if (
            mention.End - mention.NameFirst != 1
            || mention.NameFirst == mention.First && !(mention.First > 0 && IsLowerRole(mention.First - 1))
        )
            return false;
        var end = mention.End;
        while (end < _text.Words.Count && end - mention.End < 2 && _text.GapAfter(end - 1) is " " && !_text.IsCapital(end))
            end++;
        return _text.GapAfter(end - 1) is ", "
            && StartingAt(end) is { HasEnding: false } next
            && next.First == next.NameFirst
            && next.End - next.NameFirst > 1
            && _text.GapAfter(next.End - 1).StartsWith(",");
    }

    /// <summary>Whether a known person has a role or returns with a part of the name.</summary>
    public bool IsEvidentPerson(Mention mention) =>
        IsKnownPerson(mention)
        && !IsAcronym(mention)
        && (mention.End - mention.NameFirst == 1 || RoleOf(mention) is not null || _single.Contains(Surname(mention)));

    /// <summary>Whether a mention is a place, an organization or a medium that the language knows, or has a word of one.</summary>
    public bool IsPlaceOrOrganization(Mention mention)
    {
        if (mention.End - mention.NameFirst == 1 && _surnames.Contains(Surname(mention)))
            return false;
        var name = NameOf(mention);
        if (
            IsDateline(mention)
            || IsHyphenated(mention)
            || HasKind(mention)
            || _text.Language.Places.Contains(name)
            || _text.Language.Organizations.Contains(name)
        )
            return true;
        for (var word = IsNamedAfter(mention) ? mention.First - 1 : mention.NameFirst; word < mention.End; word++)
        {
            if (IsOrganizationWord(word) || IsPlaceWord(mention, word))
                return true;
        }

        return false;
    }

    // "ujar Nurlaela": a single name next to a reporting verb.
    private bool IsReporting(Mention mention) =>
        mention.First > 0
        && _text.IsVerb(mention.First - 1)
        && _text.GapAfter(mention.First - 1) is " "
        && !IsPlaceOrOrganization(mention)
        && !(mention.End < _text.Words.Count && _text.GapAfter(mention.End - 1) is " " && IsLowerRole(mention.End));

    // "Yanti", "Ngatinem, warga setempat,": a given name, or a name with a role after it.
    private bool IsIntroduced(Mention mention) =>
        !mention.HasEnding
        && mention.End - mention.NameFirst == 1
        && _text.Language.HasSingleNames
        && !IsPlaceOrOrganization(mention)
        && (_text.Language.FirstNames.Contains(Key(mention.NameFirst)) || RoleAfter(mention) is not null || IsApposed(mention));

    // "Suyatno (47)"
    private bool HasAge(Mention mention) =>
        mention.End - mention.NameFirst == 1
        && mention.End < _text.Words.Count
        && _text.GapAfter(mention.End - 1) is " ("
        && _text.Words[mention.End].Kind == Summarizer.Text.WordKind.Number
        && _text[mention.End].Length == 2
        && _text.GapAfter(mention.End).StartsWith(')');

    /// <summary>Whether several people have a surname.</summary>
    public bool IsSharedName(Mention mention) =>
        mention.End - mention.NameFirst == 1 && _fullNames.TryGetValue(Surname(mention), out var full) && full is null;

    /// <summary>The full name with this word as surname or, if nobody has it as surname, as first name.</summary>
    public string? FullName(string part, bool isSingle) =>
        _fullNames.TryGetValue(part, out var full) ? full
        : isSingle ? _byFirstName.GetValueOrDefault(part) ?? Inflected(part)
        : null;

    private void AddHolder(Mention mention, string role)
    {
        _holders.Add((mention, role));
        if (mention.NameFirst > mention.First)
            _roles.TryAdd(mention.End - mention.NameFirst > 1 ? NameOf(mention) : Surname(mention), role);
    }

    /// <summary>A word as names and roles are compared: in lower case, without affix or Arabic article.</summary>
    public string Key(int word) =>
        _text.Language.NameSigns == NameSigns.WordsBefore ? ArabicMentionReader.Bare(_text[word]) : _text.LowerWithoutAffix(word);

    private string Slice(int first, int end) =>
        string.Join(' ', _text.Slice(first, end).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
