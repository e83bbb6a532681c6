using System.Runtime.InteropServices;

namespace Summarizer.Daily.Stories;

/// <summary>Stores each term of a day once and numbers it, in the order of arrival. The same word in two languages is two terms.</summary>
internal sealed class StoryLexicon
{
    private static readonly TermKind[] Kinds = Enum.GetValues<TermKind>();

    private readonly Lock _lock = new();
    private readonly Dictionary<(TermKind Kind, int Language), Dictionary<string, int>> _numbers = [];
    private readonly Dictionary<string, int> _languages = new(StringComparer.Ordinal);
    private readonly List<(TermKind Kind, int Language, bool IsRecurring)> _terms = [];

    public int Count => _terms.Count;

    /// <summary>A term: its kind, the number of its language, and whether it is in the news every day.</summary>
    public (TermKind Kind, int Language, bool IsRecurring) this[int term] => _terms[term];

    public StoryTermNumbers Number(StoryTerms read)
    {
        lock (_lock)
        {
            _languages.TryAdd(read.Language, _languages.Count);
            var language = _languages[read.Language];
            var terms = new List<(int, int)>();
            foreach (var kind in Kinds)
            {
                foreach (var (term, weight) in read.Terms[(int)kind])
                    terms.Add((Number(kind, kind == TermKind.Words ? language : StoryVocabulary.AnyLanguage, term), weight));
            }

            return new StoryTermNumbers(language, read.Date.DayNumber, terms);
        }
    }

    private int Number(TermKind kind, int language, string term)
    {
        if (!_numbers.TryGetValue((kind, language), out var numbers))
            _numbers[(kind, language)] = numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, term, out var isKnown);
        if (!isKnown)
        {
            number = _terms.Count;
            _terms.Add((kind, language, StoryTermReader.IsRecurring(kind, term)));
        }

        return number;
    }
}
