using System.Buffers;
using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Summarizer.Languages;

namespace Summarizer.Names.Spellings;

/// <summary>
/// The spelling of a word in the tables of its language, where a text writes it otherwise: <c>اسرائيل</c> for <c>إسرائيل</c>,
/// <c>हिन्दी</c> for <c>हिंदी</c>. A word that the tables have as it is stays as it is.
/// </summary>
internal sealed class SpellingVariants
{
    private const int MaxCached = 20_000;
    private const int MaxCachedLength = 24;

    private static readonly ConditionalWeakTable<Language, SpellingVariants> Built = [];

    private readonly List<(string Written, string Folded)> _pairs;
    private readonly SearchValues<char> _written = SearchValues.Create("");
    private readonly SearchValues<char>? _varying;
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _byFolded = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _read = new(StringComparer.Ordinal);
    private int _cached;

    private SpellingVariants(Language language)
    {
        _pairs = [.. language.Spellings.Select(pair => pair.Split('/')).Select(pair => (pair[0], pair[1]))];
        if (_pairs.Count == 0)
            return;
        _written = SearchValues.Create([.. _pairs.Select(pair => Rarest(pair.Written, pair.Folded))]);
        // What is left out may be missing in any word.
        if (_pairs.TrueForAll(pair => pair.Folded.Length > 0))
            _varying = SearchValues.Create([
                .. _pairs.SelectMany(pair => new[] { Rarest(pair.Written, pair.Folded), Rarest(pair.Folded, pair.Written) }),
            ]);
        // Where two words of the tables differ in their spelling only, the more frequent one comes first.
        foreach (var word in Tables(language).SelectMany(table => table).SelectMany(phrase => phrase.Split(' ')))
        {
            if (_words.Add(word) && CanVary(word))
                _byFolded.TryAdd(Fold(word), word);
        }
    }

    public static SpellingVariants Of(Language language) => Built.GetValue(language, static one => new SpellingVariants(one));

    /// <summary>Whether a word may have another spelling; the others need no search.</summary>
    public bool CanVary(ReadOnlySpan<char> word) => _pairs.Count > 0 && (_varying is null || word.ContainsAny(_varying));

    public bool Knows(string word) => _words.Contains(word);

    /// <summary>The word of the tables that a word is a variant of, or null.</summary>
    public string? Find(string word) => _byFolded.GetValueOrDefault(Fold(word));

    /// <summary>The spelling of a word, read once for the frequent words of a language.</summary>
    public string Read(string word, Func<string, SpellingVariants, string> read)
    {
        if (!CanVary(word))
            return word;
        if (_read.TryGetValue(word, out var known))
            return known;
        var spelled = read(word, this);
        if (word.Length <= MaxCachedLength && Volatile.Read(ref _cached) < MaxCached && _read.TryAdd(word, spelled))
            Interlocked.Increment(ref _cached);
        return spelled;
    }

    /// <summary>A word with one letter for all spellings of a sound.</summary>
    public string Fold(string word)
    {
        if (!word.AsSpan().ContainsAny(_written))
            return word;
        foreach (var (written, folded) in _pairs)
            word = word.Replace(written, folded, StringComparison.Ordinal);
        return word;
    }

    // The last letter that the other spelling does not have.
    private static char Rarest(string spelling, string other) => spelling.LastOrDefault(c => !other.Contains(c), spelling[0]);

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
