using System.Runtime.CompilerServices;
using Summarizer.Languages;

namespace Summarizer.Names.Spellings;

/// <summary>
/// The spelling of a word in the tables of its language, where a text writes it otherwise: <c>اسرائيل</c> for <c>إسرائيل</c>,
/// <c>हिन्दी</c> for <c>हिंदी</c>. A word that the tables have as it is stays as it is.
/// </summary>
internal sealed class SpellingVariants
{
    private static readonly ConditionalWeakTable<Language, SpellingVariants> Built = [];

    private readonly List<(string Written, string Folded)> _pairs;
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _byFolded = new(StringComparer.Ordinal);

    private SpellingVariants(Language language)
    {
        _pairs = [.. language.Spellings.Select(pair => pair.Split('/')).Select(pair => (pair[0], pair[1]))];
        if (IsEmpty)
            return;
        // Where two words of the tables differ in their spelling only, the more frequent one comes first.
        foreach (var word in Tables(language).SelectMany(table => table).SelectMany(phrase => phrase.Split(' ')))
        {
            if (_words.Add(word))
                _byFolded.TryAdd(Fold(word), word);
        }
    }

    public bool IsEmpty => _pairs.Count == 0;

    public static SpellingVariants Of(Language language) => Built.GetValue(language, static one => new SpellingVariants(one));

    public bool Knows(string word) => _words.Contains(word);

    /// <summary>The word of the tables that a word is a variant of, or null.</summary>
    public string? Find(string word) => _byFolded.GetValueOrDefault(Fold(word));

    /// <summary>A word with one letter for all spellings of a sound.</summary>
    public string Fold(string word)
    {
        foreach (var (written, folded) in _pairs)
            word = word.Replace(written, folded, StringComparison.Ordinal);
        return word;
    }

    private static IEnumerable<IReadOnlySet<string>> Tables(Language language) =>
        [
            language.FunctionWords,
            language.NameParticles,
            language.Prepositions,
            language.Pronouns,
            language.SpeakerPronouns,
            language.IndefiniteWords,
            language.CalendarWords,
            language.DayParts,
            language.ReportingVerbs,
            language.Roles,
            language.LeadingRoles,
            language.OrganizationWords,
            language.PlaceWords,
            language.PersonNouns,
            language.NamelikeWords,
            language.OrganizationAdjectives,
            language.FirstNames,
            language.Surnames,
            language.FamousNames,
            language.Places,
            language.Organizations,
        ];
}
