using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Quotes.People;

// The roles of people.
internal sealed partial class PersonDirectory
{
    private const int MaxRolePhrase = 9;
    private const int MaxRoles = 20;
    private const int MaxSynonymLength = 3;
    private const int MinOrganizationStem = 4;
    private const int MaxCaseEnding = 3;

    private readonly ILookup<string, string> _synonyms;
    private ILookup<string, string>? _rolesByName;

    /// <summary>
    /// The last person before a position whose role a phrase names as a whole, or in one of its words ("el portavoz socialista").
    /// </summary>
    public Mention? HolderOf(int first, int end, int before)
    {
        if (first >= end)
            return null;
        var phrase = _text.Slice(first, end);
        if (HasNoArticles)
            return RolesIn(first, end)
                .Prepend(phrase)
                .Select(role => HolderOf(role, before, first, end))
                .FirstOrDefault(holder => holder is not null);
        var isDefinite = first > 0 && _text.Language.DefiniteArticles.Contains(_text.Lower(first - 1)) || HasArticle(first);
        // "the Arsenal manager" is not the manager of Chelsea.
        var isOfInstitution = _text.Language.NounsComeLast && Enumerable.Range(first, end - first).Any(_text.IsCapital);
        var roles = Enumerable.Range(first, isDefinite && !isOfInstitution ? end - first : 0).Where(IsRole).Select(WordOf).Prepend(phrase);
        return roles
            .Concat(isDefinite ? Synonyms(first, end) : [])
            .Select(role => HolderOf(role, before, first, end))
            .FirstOrDefault(holder => holder is { } mention && !IsOfAnother(mention, first));
    }

    /// <summary>The last organization before a position whose last word begins with a stem: <c>belediye</c>.</summary>
    public Mention? LastOrganization(string stem, int before)
    {
        var last = Sorted.FirstFrom(_organizations, static mention => mention.First, before) - 1;
        for (var i = last; i >= Math.Max(0, last - MaxHolders); i--)
        {
            var mention = _organizations[i];
            if (mention.End <= before && Key(mention.End - 1).StartsWith(stem, StringComparison.Ordinal))
                return mention;
        }

        return null;
    }

    // "Federasyon" for "Türkiye Kürek Federasyonu", "Bakanlık" for "Sağlık Bakanlığı".
    private Mention? FullOrganization(Mention name)
    {
        var key = Key(name.NameFirst);
        var stem = key[^1] == 'k' ? key[..^1] : key;
        return
            stem.Length >= MinOrganizationStem
            && LastOrganization(stem, name.First) is { } organization
            && Key(organization.End - 1) is var whole
            && whole.Length - stem.Length is 1 or 2
            && _text.Language.OrganizationWords.Contains(whole)
            ? organization
            : null;
    }

    /// <summary>Whether the text gives the role of a person.</summary>
    public bool HasRole(string name) => RolesByName.Contains(name);

    /// <summary>Whether the text gives roles of a person, but not one with a certain word.</summary>
    public bool HasOtherRole(string name, string word) =>
        HasRole(name) && !RolesByName[name].Take(MaxRoles).Any(role => role.Contains(word, StringComparison.OrdinalIgnoreCase));

    private ILookup<string, string> RolesByName =>
        _rolesByName ??= _holders.ToLookup(holder => Identify(holder.Mention).Name, holder => holder.Role, StringComparer.Ordinal);

    private bool HasNoArticles =>
        _text.Language.NameSigns == NameSigns.Capitals && _text.Language is { Articles.Count: 0, DefiniteArticles.Count: 0 };

    // "pelatih asal Portugal itu", "Macar antrenör": the roles named in a description, each as long as possible.
    private IEnumerable<string> RolesIn(int first, int end)
    {
        for (var word = first; word < end; )
        {
            var length = Math.Min(MaxRoleWords, end - word);
            while (length > 0 && !_text.Language.Roles.Contains(Phrase(word, length)))
                length--;
            if (length > 0)
                yield return Slice(word, word + length);
            if (length == 1 && _text.Language.ShortRoles.TryGetValue(_text.Lower(word), out var whole))
                yield return whole;
            word += Math.Max(1, length);
        }
    }

    private string Phrase(int word, int length) => string.Join(' ', Enumerable.Range(word, length).Select(_text.LowerWithoutAffix));

    // "le technicien" is the coach, "el jefe comunal" the mayor.
    private IEnumerable<string> Synonyms(int first, int end)
    {
        for (var word = first; word < Math.Min(end, first + 2); word++)
        {
            var phrase = _text.LowerWithoutAffix(word);
            for (var next = word; next < Math.Min(_text.Words.Count, word + MaxSynonymLength); next++)
            {
                if (next > word && _text.GapAfter(next - 1) is not " ")
                    break;
                phrase = next == word ? phrase : $"{phrase} {_text.Lower(next)}";
                foreach (var synonym in _synonyms[phrase])
                    yield return synonym;
            }
        }
    }

    private static ILookup<string, string> ReadSynonyms(Languages.Language language) =>
        language
            .RoleSynonyms.Select(line => line.Split(':', StringSplitOptions.TrimEntries))
            .SelectMany(parts => parts[1].Split(' '), (parts, role) => (Word: parts[0], role))
            .ToLookup(synonym => synonym.Word, synonym => synonym.role, StringComparer.Ordinal);

    /// <summary>Whether a word has its article in front: <c>l'élu</c>.</summary>
    public bool HasArticle(int word) =>
        _text.Language.NameSigns == NameSigns.WordsBefore && _text[word].StartsWith("ال")
        || _text.Lower(word) is var lower
            && lower.IndexOf('\'', StringComparison.Ordinal) is > 0 and var apostrophe
            && _text.Language.DefiniteArticles.Contains(lower[..apostrophe]);

    private string WordOf(int word) => _text.Words[word].WithoutAffix.Of(_text.Text).ToString();

    /// <summary>Whether a word is a role, or ends like one.</summary>
    public bool IsRole(int word)
    {
        var lower = _text.LowerWithoutAffix(word);
        return _text.Language.Roles.Contains(lower)
            || (_text.Language.CapitalizesNouns || NamesHaveCases)
                && _text.Language.RoleEndings.Any(ending => lower.EndsWith(ending, StringComparison.Ordinal));
    }

    // "Trenér Sparty Jan Bílý": Sparta is no coach.
    private bool IsInstitution(Mention mention) => NamesHaveCases && mention.End - mention.NameFirst == 1 && OwnerOf(mention) is not null;

    /// <summary>The last person before a role in another case than the nominative: "podle radního".</summary>
    public Mention? HolderInCase(int role)
    {
        if (!NamesHaveCases || IsRole(role))
            return null;
        var lower = _text.Lower(role);
        var last = Sorted.FirstFrom(_holders, static holder => holder.Mention.First, role) - 1;
        for (var i = last; i >= Math.Max(0, last - MaxHolders); i--)
        {
            var held = _text.Language.Lower(_holders[i].Role);
            held = held[(held.LastIndexOf(' ') + 1)..];
            var common = lower.AsSpan().CommonPrefixLength(held);
            if (common >= MinOrganizationStem && held.Length - common <= 1 && lower.Length - common <= MaxCaseEnding)
                return _holders[i].Mention;
        }

        return null;
    }

    private Mention? HolderOf(string role, int before, int first, int end)
    {
        var last = Sorted.FirstFrom(_holders, static holder => holder.Mention.First, before) - 1;
        for (var i = last; i >= Math.Max(0, last - MaxHolders); i--)
        {
            var (mention, held) = _holders[i];
            if (IsForm(held, role) && !IsInstitution(mention) && _modifiers.Agree(mention, held, first, end, role))
                return mention;
        }

        return null;
    }

    /// <summary>The role before a name, including a preceding state or institution in the genitive.</summary>
    public string? RoleOf(Mention mention)
    {
        if (ApposedRole(mention) is { } office)
            return Slice(office.First, office.End);
        if (mention.NameFirst == mention.First + 1 && _text.Language.CivilTitles.Contains(Key(mention.First)))
            return RoleAfter(mention);
        if (mention.NameFirst > mention.First)
            return Slice(StartOfGenitives(StartOfPhrase(mention.First)), mention.NameFirst);
        var first = NamesHaveCases ? StartOfInstitution(mention) : mention.First;
        var last = first;
        while (first > 0 && last - first < 4 && _text.GapAfter(first - 1) is " " && IsLowerRole(first - 1))
            first--;
        if (first == last)
            return null;
        return Slice(StartOfCapitals(first), last);
    }

    private bool IsArticle(int word) =>
        _text.Language.DefiniteArticles.Contains(_text.Lower(word)) || _text.Language.Determiners.Contains(_text.Lower(word));

    /// <summary>
    /// The noun before an organization: "l'association Terres vives", "el sindicato Ustea". Later it is just the association.
    /// </summary>
    public string? KindBefore(Mention mention) =>
        IsKind(mention.First - 1) ? _text.Slice(mention.First - 1, mention.First)
        : IsKind(mention.First - 2) && !_text.IsCapital(mention.First - 1) && !IsFunctionWord(mention.First - 1)
            ? _text.Slice(mention.First - 2, mention.First - 1)
        : null;

    private bool IsFunctionWord(int word) =>
        _text.Language.FunctionWords.Contains(_text.Lower(word)) || _text.GapAfter(word - 1) is not " " || _text.GapAfter(word) is not " ";

    private bool IsKind(int word) =>
        word >= 0
        && _text.GapAfter(word) is " "
        && !_text.IsCapital(word)
        && (
            _text.Language.OrganizationWords.Contains(_text.LowerWithoutAffix(word))
            || _text.Language.OrganizationNouns.Contains(_text.LowerWithoutAffix(word))
        );

    private bool IsLowerRole(int word) =>
        !_text.IsCapital(word) && (NamesHaveCases ? IsRole(word) : _text.Language.Roles.Contains(_text.LowerWithoutAffix(word)))
        || IsPartOfRole(word);

    // "press secretary", "prime minister": the first word alone is not a role.
    private bool IsPartOfRole(int word) =>
        word + 1 < _text.Words.Count && _text.Language.Roles.Contains($"{_text.Lower(word)} {_text.Lower(word + 1)}");

    private int StartOfCapitals(int first)
    {
        var start = first;
        while (start > 0 && first - start < 4 && _text.GapAfter(start - 1) is " " && IsQualifier(start - 1))
            start--;
        return IsOwned(start) ? start - 1 : start;
    }

    // "esnaf odası başkanı": the kind of an institution has a possessive and so a noun before it.
    private bool IsOwned(int institution) =>
        _text.Language.IsVerbFinal
        && institution > 0
        && !_text.IsCapital(institution)
        && _text.Language.OrganizationWords.Contains(_text.Lower(institution))
        && _text.GapAfter(institution - 1) is " "
        && !_text.IsVerb(institution - 1)
        && !IsFunctionWord(institution - 1);

    // "White House press secretary", "Clinton campaign spokesman"
    private bool IsQualifier(int word) =>
        _text.IsCapital(word) && !_text.Language.FunctionWords.Contains(_text.LowerWithoutAffix(word))
        || _text.Language.OrganizationWords.Contains(_text.Lower(word));

    // "eski Başkanı"
    private int StartOfPhrase(int first) => first > 0 && _text.GapAfter(first - 1) is " " && IsPartOfRole(first - 1) ? first - 1 : first;

    // "ABD Başkanı'nın Ukrayna Özel Temsilcisi"
    private int StartOfGenitives(int first)
    {
        var start = first;
        while (start > 0 && first - start < 4 && CanStandBefore(start) && (start < first || IsGenitive(start - 1)))
            start--;
        return start;
    }

    private bool CanStandBefore(int word) =>
        _text.GapAfter(word - 1) is " "
        && _text.IsCapital(word - 1)
        && !_text.IsQuoted(word - 1)
        && !_text.Language.FunctionWords.Contains(_text.LowerWithoutAffix(word - 1));

    private bool IsGenitive(int word) => _text.HasEnding(word) && _text[word][^1] is 'n' or 's';

    // "die Sprecherin" is the Polizeisprecherin, "Wali Kota" the Wali Kota Surabaya, "vali" the Nevşehir Valisi.
    private bool IsForm(string held, string role)
    {
        if (held.Equals(role, StringComparison.OrdinalIgnoreCase))
            return true;
        if (!_text.Language.IsVerbFinal)
            return held.EndsWith((_text.Language.CapitalizesNouns ? "" : " ") + role, StringComparison.OrdinalIgnoreCase)
                || HasNoArticles && held.StartsWith(role + " ", StringComparison.OrdinalIgnoreCase);
        var (lower, stem) = (_text.Language.Lower(held), _text.Language.Lower(role));
        var at = lower.LastIndexOf(stem, StringComparison.Ordinal);
        return at >= 0 && (at == 0 || lower[at - 1] == ' ') && IsPossessive(lower[(at + stem.Length)..]);
    }

    private bool IsPossessive(string rest) => rest.Length == 0 || _text.Language.NounSuffixes.Contains(rest);
}
