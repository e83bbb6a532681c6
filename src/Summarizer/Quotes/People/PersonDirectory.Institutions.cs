using System.Buffers;
using Summarizer.Languages;

namespace Summarizer.Quotes.People;

// Institutions and parties between a role and its holder, or instead of one.
internal sealed partial class PersonDirectory
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("AEIOUY");

    private const int MaxWordsInInstitution = 5;

    // "la ministre de la Santé Anne Vidal", "le député européen Luc Morin", but not "la sœur de Luc Morin"
    private string? RoleBeforeInstitution(Mention mention) => IsPlaceOrOrganization(mention) ? null : HeadOf(mention);

    private string? HeadOf(Mention mention)
    {
        var last = mention.First - 1;
        if (_text.Language.GenitiveWords.Count == 0 || last < 0 || IsArticleOrPreposition(last))
            return null;
        for (var word = last; word >= Math.Max(0, last - MaxRolePhrase); word--)
        {
            var lower = _text.Lower(word);
            if (
                _text.GapAfter(word) is not (" " or "-" or " (" or ") ")
                || _text.IsQuoted(word)
                || _text.IsVerb(word)
                || _text.Language.FiniteVerbs.Contains(lower)
                || _text.Language.ClauseOpenings.Contains(lower)
                || _text.Language.Conjunctions.Contains(lower)
            )
                return null;
            // "l'ex-députée"
            var isOwn =
                HasArticle(word)
                || word > 0
                    && (_text.GapAfter(word - 1) is " " && IsArticle(word - 1) || _text.GapAfter(word - 1) is "-" && HasArticle(word - 1));
            if (isOwn && (IsRole(word) || _text.Language.Offices.Contains(lower)) && !_text.IsCapital(word))
                return word > 1 && _text.Language.GenitiveWords.Contains(_text.Lower(word - 2)) && !IsPossessiveBefore(word)
                    ? null
                    : _text.Slice(word, word + 1);
        }

        return null;
    }

    // "de son entraîneur"
    private bool IsPossessiveBefore(int word) => word > 0 && _text.Language.Possessives.Contains(_text.Lower(word - 1));

    private bool IsArticleOrPreposition(int word) =>
        _text.Lower(word) is var lower
        && (
            _text.Language.GenitiveWords.Contains(lower)
            || _text.Language.Articles.Contains(lower)
            || _text.Language.Prepositions.Contains(lower)
        );

    // "la présidente de la région" is not "Luc Morin, président de la Banque": the institution of a role, if it has a name.
    private string? InstitutionOf(int role)
    {
        var isGenitive = false;
        for (var word = role + 1; word < Math.Min(_text.Words.Count, role + MaxWordsInInstitution); word++)
        {
            var opens = _text.Language.GenitiveWords.Contains(_text.Lower(word));
            if (
                _text.GapAfter(word - 1) is not " "
                || _text.IsVerb(word)
                || !opens && _text.Language.Prepositions.Contains(_text.Lower(word))
            )
                return null;
            isGenitive |= opens || _text.HasElision(word) && _text[word][0] is 'd';
            if (_text.IsCapital(word))
                return isGenitive ? Key(word) : null;
        }

        return null;
    }

    // "l'élu LFI", "la maire PS", "du parti les Républicains": somebody's party is not the person.
    private bool IsPartyOf(Mention mention)
    {
        var last = mention.First - 1;
        if (_text.Language.Offices.Count == 0 || last < 0 || mention.NameFirst > mention.First || _text.GapAfter(last) is not " ")
            return false;
        if (IsLowerRole(last))
            return _text[mention.First].Length > 1 && IsAcronym(mention) || _text.Language.Organizations.Contains(AsWritten(mention));
        if (last < 2 || !_text.Language.Articles.Contains(_text.Lower(last)) || _text.GapAfter(last - 1) is not " ")
            return false;
        // "la députée La République en marche"
        return _text.IsCapital(last)
            ? IsLowerRole(last - 1)
            : _text.Language.OrganizationNouns.Contains(_text.Lower(last - 1))
                && _text.Language.GenitiveWords.Contains(_text.Lower(last - 2));
    }

    // "le président de l'Union" when the text knows "le président de la Banque, Luc Morin"
    private bool IsOfAnother(Mention holder, int role)
    {
        if (_text.Language.Offices.Count == 0 || InstitutionOf(role) is not { } institution)
            return false;
        for (var word = holder.First - 1; word >= Math.Max(0, holder.First - MaxRolePhrase) && !EndsPhrase(word); word--)
        {
            if (IsRole(word) && InstitutionOf(word) is { } other && other != Key(holder.First))
                return other != institution;
        }

        for (var word = holder.End; word < Math.Min(_text.Words.Count, holder.End + 3) && !EndsPhrase(word); word++)
        {
            if (IsRole(word) && InstitutionOf(word) is { } other)
                return other != institution;
        }

        return false;
    }

    private bool EndsPhrase(int word) => _text.GapAfter(word).IndexOfAny(".;:\n") >= 0;

    // "Saint-Rémy-de-la-Vanne"
    private bool IsHyphenated(Mention mention) =>
        Enumerable
            .Range(mention.NameFirst, mention.End - mention.NameFirst)
            .Any(word =>
                word > mention.NameFirst
                && _text.GapAfter(word - 1) is "-"
                && _text.GapAfter(word) is "-"
                && !_text.IsCapital(word)
                && _text.Language.FunctionWords.Contains(_text.Lower(word))
            );

    // "SPP-PATS"
    private bool IsHyphenatedAcronym(Mention mention) =>
        _text.GapAfter(mention.NameFirst) is "-"
        && Enumerable
            .Range(mention.NameFirst, mention.End - mention.NameFirst)
            .All(word => _text[word].Length > 1 && !_text[word].ToString().Any(char.IsLower));

    // "JKT48 Theater", "Ramayana RBP"
    private bool HasCode(Mention mention) =>
        Enumerable
            .Range(mention.NameFirst, mention.End - mention.NameFirst)
            .Any(word => _text[word].ContainsAnyInRange('0', '9') || word > mention.NameFirst && IsConsonants(_text[word]));

    private static bool IsConsonants(ReadOnlySpan<char> word) =>
        word.Length > 2 && !word.ContainsAnyExceptInRange('A', 'Z') && word.IndexOfAny(Vowels) < 0;

    // "Tel Aviv/Berlin – Israels Ministerpräsident"
    private bool IsDateline(Mention mention) =>
        (mention.First == 0 || _text.GapAfter(mention.First - 1).Contains('\n'))
        && _text.GapAfter(mention.End - 1) is "/" or " – " or " - " or " — ";

    /// <summary>Whether a word marks an organization, also at the end of a compound: <c>Bezirksgericht</c>.</summary>
    public bool IsOrganizationWord(int word)
    {
        var key = Key(word);
        return _text.Language.OrganizationWords.Contains(key)
            || _text.Language.CapitalizesNouns && _text.Language.OrganizationNouns.Contains(key)
            || _text.Language.CapitalizesNouns
                && _text
                    .Language.OrganizationWords.Concat(_text.Language.OrganizationNouns)
                    .Any(end =>
                        end.Length > 3 && (key.EndsWith(end, StringComparison.Ordinal) || key[^1] == 's' && key.AsSpan(..^1).EndsWith(end))
                    );
    }

    /// <summary>Whether a compound needs no further name: "Kultusministerium", but not "Autokonzern".</summary>
    public bool IsNameOfInstitution(int word) =>
        _text.Language.CapitalizesNouns
        && _text.IsCapital(word)
        && StartingAt(word) is null
        && IsOrganizationWord(word)
        && !_text.Language.OrganizationWords.Contains(Key(word))
        && !_text.Language.OrganizationNouns.Any(noun => Key(word).EndsWith(noun, StringComparison.Ordinal));

    /// <summary>The last of these words that names an institution: "vom Umweltbundesamt".</summary>
    public string? LastInstitution(int from, int to)
    {
        for (var word = to - 1; word >= from; word--)
        {
            if (!_text.IsQuoted(word) && IsNameOfInstitution(word))
                return _text.Slice(word, word + 1);
        }

        return null;
    }

    // "Reederei Nordwind Lines"
    private bool HasKind(Mention mention) =>
        _text.Language.CapitalizesNouns
        && mention.NameFirst > mention.First
        && IsOrganizationWord(mention.NameFirst - 1)
        && !IsRole(mention.NameFirst - 1);

    /// <summary>Whether a mention is an organization that the language knows, or has a word of one.</summary>
    public bool IsOrganization(Mention mention) =>
        IsPlaceOrOrganization(mention) && !IsDateline(mention) && !_text.Language.Places.Contains(NameOf(mention));

    // "collège Jules-Verne"
    private bool IsNamedAfter(Mention mention) =>
        mention is { IsRole: false, First: > 0 }
        && !NamesHaveCases
        && mention.First == mention.NameFirst
        && _text.GapAfter(mention.First - 1) is " "
        && !_text.IsCapital(mention.First - 1)
        && !(mention.First > 1 && IsPartOfRole(mention.First - 2))
        // "le porte-parole du gouvernement Luc Morin"
        && (
            _text.Language.NamesakeNouns.Count == 0
            || _text.Language.NamesakeNouns.Contains(_text.LowerWithoutAffix(mention.First - 1))
            || !_text.Language.FirstNames.Contains(Key(mention.First))
            || HeadOf(mention) is null
        );

    private bool IsAcronym(Mention mention) =>
        mention.End - mention.NameFirst == 1
        && !_text[mention.NameFirst].ToString().Any(char.IsLower)
        && _text.Language.NameSigns == NameSigns.Capitals;

    // "Asosiasi Pengusaha Ritel Indonesia (Aprindo)"
    private Mention? AbbreviatedBy(Mention mention) =>
        mention.First > 0
        && mention.End - mention.First == 1
        && _text.GapAfter(mention.First - 1) is " ("
        && _text.GapAfter(mention.First).StartsWith(')')
        && _byEnd.TryGetValue(mention.First, out var whole)
        && whole.End - whole.NameFirst > 2
            ? whole
            : null;

    /// <summary>Whether the text has a name as that of a place, an organization or a product.</summary>
    public bool IsNameOfThing(string name) => _things.Contains(name);

    // "Kabupaten Jember"
    private bool IsPlaceWord(Mention mention, int word) =>
        mention.End - mention.NameFirst > 1
        && _text.Language.PlaceWords.Contains(Key(word))
        && !_text.Language.FirstNames.Contains(Key(mention.NameFirst));
}
