using System.Runtime.InteropServices;

namespace Summarizer.Daily.Stories;

/// <summary>Numbers a day's terms and languages. The same word in two languages is two terms.</summary>
internal sealed class StoryVocabulary
{
    /// <summary>The language of a term that is comparable across languages.</summary>
    public const int AnyLanguage = -1;

    private static readonly TermKind[] Kinds = Enum.GetValues<TermKind>();

    private readonly Dictionary<(TermKind Kind, int Language), Dictionary<string, int>> _numbers = [];
    private readonly Dictionary<string, int> _languages = new(StringComparer.Ordinal);
    private readonly List<(TermKind Kind, int Language, bool IsPlace)> _terms = [];

    public int Count => _terms.Count;

    public TermKind Kind(int term) => _terms[term].Kind;

    public int Language(int term) => _terms[term].Language;

    /// <summary>Whether it means a country, a capital or an institution.</summary>
    public bool IsPlace(int term) => _terms[term].IsPlace;

    /// <summary>A group of one digest.</summary>
    public StoryGroup Read(int digest, StoryTerms read)
    {
        _languages.TryAdd(read.Language, _languages.Count);
        var language = _languages[read.Language];
        var terms = new List<StoryTerm>();
        foreach (var kind in Kinds)
            Read(kind, kind == TermKind.Words ? language : AnyLanguage, read.Terms[(int)kind], terms);
        terms.Sort(static (one, other) => one.Number.CompareTo(other.Number));
        return new StoryGroup([digest], [.. terms], [(language, 1)], read.Date.DayNumber);
    }

    private void Read(TermKind kind, int language, IReadOnlyDictionary<string, int> read, List<StoryTerm> terms)
    {
        if (!_numbers.TryGetValue((kind, language), out var numbers))
            _numbers[(kind, language)] = numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (term, count) in read)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, term, out var isKnown);
            if (!isKnown)
            {
                number = _terms.Count;
                _terms.Add((kind, language, kind == TermKind.Names && StoryTermReader.IsPlaceKey(term)));
            }

            terms.Add(new StoryTerm(number, 1 + MathF.Log(count), 1));
        }
    }
}
