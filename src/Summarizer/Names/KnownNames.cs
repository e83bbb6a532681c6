using System.Runtime.CompilerServices;
using Summarizer.Languages;
using Summarizer.Names.Cases;
using Summarizer.Names.Listed;
using Summarizer.Text;

namespace Summarizer.Names;

/// <summary>The names in a language's table, in lower case for lookup.</summary>
internal sealed class KnownNames
{
    /// <summary>The length of the longest names.</summary>
    public const int MaxWords = 6;

    private const int MaxSuffixLength = 6;
    private const int MaxCompoundEnd = 24; // Longer than any listed word.
    private const int MinNameEnd = 5;
    private const int MinCompoundEnd = 8; // "Hauptstadt", but not "Darmstadt"
    private static readonly ConditionalWeakTable<Language, KnownNames> ByTable = []; // By reference: a record hashes all its tables.
    private readonly HashSet<string> _places;
    private readonly HashSet<string> _organizations;
    private readonly HashSet<string> _acronyms;
    private readonly Dictionary<string, string> _listed;
    private readonly DeclinedNames _declinedPlaces;
    private readonly DeclinedNames _declinedOrganizations;
    private readonly Language _language;

    private KnownNames(Language language)
    {
        _language = language;
        _places = [.. language.Places.Select(Key)];
        var organizations = language.Organizations.Concat(language.OrganizationsInNews).ToList();
        _declinedPlaces = new DeclinedNames(language, language.Places);
        _declinedOrganizations = new DeclinedNames(language, organizations);
        _listed = language
            .Places.Concat(organizations.Where(name => name.EndsWith('.')))
            .DistinctBy(Key)
            .ToDictionary(Key, StringComparer.Ordinal);
        _organizations = [.. organizations.Select(Key)];
        _acronyms = [.. Acronyms(language.Places.Concat(organizations))];
    }

    /// <summary>Whether a known organization of several words begins with a word.</summary>
    public bool BeginsOrganization(string word) => PhraseBeginnings.Of(_organizations).MaxWords(word) > 1;

    /// <summary>Whether a known place of several words begins with a word.</summary>
    public bool BeginsPlace(string word) => PhraseBeginnings.Of(_places).MaxWords(word) > 1;

    /// <summary>A word in lower case, without a case suffix.</summary>
    public string WithoutCase(NameWord word) => word.Lower[..^CaseSuffix(word.Lower)];

    public static KnownNames Of(Language language) => ByTable.GetValue(language, static one => new KnownNames(one));

    /// <summary>Whether the language has no articles.</summary>
    public bool HasNoArticles => _language.Articles.Count == 0;

    /// <summary>Whether a place has a suffix after an apostrophe, so that a name without one may be a surname: <c>Ankara'da</c>.</summary>
    public bool PlacesHaveSuffixes => _language.ApostropheShowsName;

    /// <summary>Whether a role precedes its institution, and that the person: <c>Ketua KPK Agus</c>.</summary>
    public bool HasRolesFirst => _language.HasSingleNames;

    /// <summary>Whether many people have one name only.</summary>
    public bool HasSingleNames => _language.HasSingleNames;

    /// <summary>
    /// A place or an abbreviation as the table writes it: <c>Ankara</c> for <c>ANKARA</c>; null if the table does not have it.
    /// </summary>
    public string? AsListed(IEnumerable<string> words) => _listed.GetValueOrDefault(string.Join(' ', words));

    public bool IsPlace(IEnumerable<string> words) => IsListed(words, _places, _declinedPlaces);

    public bool IsOrganization(IEnumerable<string> words) => IsListed(words, _organizations, _declinedOrganizations);

    /// <summary>The listed name of several words of which the given words are an inflected form, or null.</summary>
    public string? Nominative(IReadOnlyList<string> words) => _declinedPlaces.Find(words) ?? _declinedOrganizations.Find(words);

    /// <summary>Whether a word marks an organization, with or without a case suffix: <c>bakanlığı</c>, <c>bakanlığının</c>.</summary>
    public bool IsOrganizationWord(string word) => IsForm(word, _language.OrganizationWords);

    /// <summary>Whether a word marks a place, with or without a case suffix: <c>kenti</c>, <c>kentinde</c>.</summary>
    public bool IsPlaceWord(string word) => IsForm(word, _language.PlaceWords);

    /// <summary>Whether a word in lower case before a name shows an organization: <c>party</c>, <c>daily</c>.</summary>
    public bool ShowsOrganization(string word) =>
        !IsPlaceWord(word) && (IsOrganizationWord(word) || !_language.CapitalizesNouns && _language.DroppedKinds.Contains(word));

    /// <summary>Whether a capitalized noun or the end of a compound is a kind of organization: <c>chemiekonzern</c>.</summary>
    public bool IsKindOfOrganization(string word) =>
        _language.CapitalizesNouns && (_language.DroppedKinds.Contains(word) || IsCompound(word, _language.DroppedKinds));

    /// <summary>Whether a capitalized noun or the end of a compound is a kind of place: <c>provinzhauptstadt</c>.</summary>
    public bool IsKindOfPlace(string word) =>
        _language.CapitalizesNouns
        && (
            _language.DroppedPlaceKinds.Contains(word)
            || word.Length > MinCompoundEnd && IsCompound(word, _language.DroppedPlaceKinds, MinCompoundEnd)
        );

    /// <summary>Whether a word names the members of a nation, party or religion, or is their adjective.</summary>
    public bool IsDemonym(string word) => _language.Demonyms.Contains(word);

    /// <summary>Whether the language has a list of given names.</summary>
    public bool HasGivenNames => _language.FirstNames.Count > 0;

    /// <summary>Whether a word names several members of a nation, party or religion: <c>russians</c>.</summary>
    public bool IsPluralDemonym(string word) => word[^1] == 's' && _language.Demonyms.Contains(word[..^1]);

    /// <summary>Whether a word is often capitalized in names of other things than people: <c>cup</c>, <c>festival</c>.</summary>
    public bool IsCapitalizedWord(string word) => _language.CapitalizedWords.Contains(word);

    /// <summary>Whether words in lower case can link the parts of a person's name.</summary>
    public bool LinksSurnames => _language.SurnameLinks.Count > 0;

    /// <summary>The number of words of a person's name without those that link its parts.</summary>
    public int CountNameParts(IReadOnlyList<string> words) =>
        words.Count(word => !_language.SurnameLinks.Contains(word) && !_language.NameParticles.Contains(word));

    /// <summary>Whether a first name by itself is more often something else.</summary>
    public bool IsHomonym(string word) => _language.HomonymNames.Contains(word);

    /// <summary>Whether people's names have cases, so that an institution can be a person's: компанія Ріната Ахметова.</summary>
    public bool HavePeopleCases => NameCases.Of(_language).HavePeople;

    /// <summary>Whether a single name is that of a well-known person.</summary>
    public bool IsFamousName(string word) => _language.FamousNames.Contains(word);

    /// <summary>Whether a word is a given name, of only men or only women if the language's list says so.</summary>
    public bool IsLikelyGivenName(string word) => DividesGivenNames ? IsUnambiguousGivenName(word) : IsGivenName(word);

    /// <summary>Whether a word ends like a person's name.</summary>
    public bool HasNameEnding(string word) =>
        word.Length > MinNameEnd && _language.SurnameEndings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>Whether given names are listed for men and women, so that ambiguous ones are known.</summary>
    public bool DividesGivenNames => _language.FeminineFirstNames.Count > 0;

    /// <summary>Whether a word is a month or a weekday; within a name it is no date.</summary>
    public bool IsCalendarWord(string word) => _language.CalendarWords.Contains(word);

    /// <summary>
    /// Whether a word has the form of a derived noun, and is neither listed as a name nor a word for an organization or a place.
    /// </summary>
    public bool IsPlainNoun(string word) =>
        _language.CommonNounForm?.IsMatch(word) is true
        && !IsGivenName(word)
        && !IsOrganizationWord(word)
        && !IsPlaceWord(word)
        && !IsPlace([word])
        && !IsOrganization([word]);

    /// <summary>Whether the name of an institution can end with that of a person: <c>Universitas Sultan Agung</c>.</summary>
    public bool IsNamesake(string word) => _language.NamesakeNouns.Contains(word);

    /// <summary>Whether a word names the field of an office: <c>Utama</c>, <c>Perhubungan</c>.</summary>
    public bool IsOfficeField(string word) =>
        _language.OfficeFields.Contains(word)
        || _language.OfficeFields.Count > 0 && (_language.CommonWords.Contains(word) || IsPlainNoun(word));

    public bool IsGivenName(string word) => _language.FirstNames.Contains(word);

    /// <summary>Whether a word is a given name of only men or only women.</summary>
    public bool IsUnambiguousGivenName(string word) =>
        _language.MasculineFirstNames.Contains(word) || _language.FeminineFirstNames.Contains(word);

    /// <summary>Whether words are a known name in capitals only: <c>AS</c>, but not <c>As</c>.</summary>
    public bool IsAcronym(IEnumerable<string> words) => _acronyms.Contains(string.Join(' ', words));

    /// <summary>The number of words at the beginning of a list that are a known place, or 0.</summary>
    public int PlaceAtStart(IReadOnlyList<string> words) => LongestAtStart(words, _places, _declinedPlaces);

    /// <summary>The number of words at the beginning of a list that are a known organization, or 0.</summary>
    public int OrganizationAtStart(IReadOnlyList<string> words) => LongestAtStart(words, _organizations, _declinedOrganizations);

    /// <summary>The number of words at the end of a list that are a known place, or 0.</summary>
    public int PlaceAtEnd(IReadOnlyList<string> words)
    {
        for (var count = Math.Min(MaxWords, words.Count); count > 0; count--)
        {
            if (IsPlace(words.Skip(words.Count - count)))
                return count;
        }

        return 0;
    }

    /// <summary>The length of the case suffix of an organization or place word: 3 for <c>bakanlığının</c>; 0 if it has none.</summary>
    public int CaseSuffix(string word) => Math.Max(CaseSuffix(word, _language.OrganizationWords), CaseSuffix(word, _language.PlaceWords));

    // Those only written in capitals: not UNICEF where Unicef is listed too.
    private IEnumerable<string> Acronyms(IEnumerable<string> names) =>
        names.GroupBy(Key).Where(forms => !forms.Any(name => name.Any(char.IsLower))).Select(forms => forms.Key);

    private static bool IsListed(IEnumerable<string> words, HashSet<string> names, DeclinedNames declined) =>
        names.Contains(string.Join(' ', words)) || !declined.IsEmpty && declined.Find([.. words]) is not null;

    private static int LongestAtStart(IReadOnlyList<string> words, HashSet<string> names, DeclinedNames declined)
    {
        var most = Math.Min(MaxWords, words.Count);
        if (most > 0 && declined.IsEmpty)
            most = Math.Min(most, PhraseBeginnings.Of(names).MaxWords(words[0]));
        for (var count = most; count > 0; count--)
        {
            if (IsListed(words.Take(count), names, declined))
                return count;
        }

        return 0;
    }

    private string Key(string name) =>
        string.Join(' ', WordTokenizer.Words(name).Select(word => _language.Lower(word.WithoutAffix.Of(name))));

    private bool IsForm(string word, IReadOnlySet<string> table) =>
        table.Contains(word) || CaseSuffix(word, table) > 0 || IsInflected(word, table) || IsCompound(word, table);

    // "banky", "muzea", "soudem" in a language that inflects names.
    private bool IsInflected(string word, IReadOnlySet<string> table) =>
        _language.NameCases.Count > 0 && NameCases.Of(_language).IsFormOf(word, table)
        || _language.NameCases.Count > 0 && word.Length > 4 && table.Contains(word[..^1] + "um");

    // "Bezirksgericht"
    private bool IsCompound(string word, IReadOnlySet<string> table, int minEnd = 4)
    {
        var start = Math.Max(3, word.Length - MaxCompoundEnd);
        for (; _language.CapitalizesNouns && start <= word.Length - minEnd; start++)
        {
            if (table.Contains(word.AsSpan(start)))
                return true;
        }

        return false;
    }

    // Turkish case suffixes after a possessive: -na, -nda, -ndaki, -nın, -ndan. Other languages have no such forms.
    private int CaseSuffix(string word, IReadOnlySet<string> table)
    {
        if (!_language.DottedAndDotlessI || table.Contains(word))
            return 0;
        for (var length = word.Length - 1; length >= Math.Max(2, word.Length - MaxSuffixLength); length--)
        {
            if (word[length] == 'n' && table.Contains(word[..length]))
                return word.Length - length;
        }

        return 0;
    }
}
