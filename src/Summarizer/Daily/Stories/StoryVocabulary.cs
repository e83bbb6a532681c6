namespace Summarizer.Daily.Stories;

/// <summary>
/// Numbers the terms and languages of a day in the order of its articles, so that the order in which they were read does not matter.
/// </summary>
internal sealed class StoryVocabulary(StoryLexicon lexicon)
{
    /// <summary>The language of a term that is comparable across languages.</summary>
    public const int AnyLanguage = -1;

    // ln 2: what a second occurrence adds.
    private const float WeightOfRepetition = 0.7f * StoryTermReader.Unit;

    /// <summary>By number in the lexicon: the number here plus 1; 0: none yet.</summary>
    private readonly int[] _numbers = new int[lexicon.Count];
    private readonly Dictionary<int, int> _languages = new() { [AnyLanguage] = AnyLanguage };
    private readonly List<(TermKind Kind, int Language, bool IsRecurring)> _terms = [];

    public int Count => _terms.Count;

    public TermKind Kind(int term) => _terms[term].Kind;

    public int Language(int term) => _terms[term].Language;

    /// <summary>Whether it is in the news every day: a country, a capital, an institution or a kind of sports event.</summary>
    public bool IsRecurring(int term) => _terms[term].IsRecurring;

    /// <summary>A group of one digest.</summary>
    /// <param name="maxTerms">How many of its terms count; words give way to names, events and figures that are as frequent.</param>
    public StoryGroup Read(int digest, StoryTermNumbers read, int maxTerms)
    {
        var language = LanguageOf(read.Language);
        StoryTerm[] terms =
        [
            .. read.Read()
                .OrderByDescending(term => lexicon[term.Number].Kind == TermKind.Words ? term.Weight : term.Weight + WeightOfRepetition)
                .Take(maxTerms)
                .Select(term => new StoryTerm(NumberOf(term.Number), term.Weight / StoryTermReader.Unit, 1)),
        ];
        Array.Sort(terms, static (one, other) => one.Number.CompareTo(other.Number));
        return new StoryGroup([digest], terms, [(language, 1)], read.Day);
    }

    private int NumberOf(int term)
    {
        ref var number = ref _numbers[term];
        if (number == 0)
        {
            var (kind, language, isRecurring) = lexicon[term];
            _terms.Add((kind, LanguageOf(language), isRecurring));
            number = _terms.Count;
        }

        return number - 1;
    }

    // From 0: AnyLanguage is not counted.
    private int LanguageOf(int language)
    {
        if (!_languages.TryGetValue(language, out var number))
            _languages[language] = number = _languages.Count - 1;
        return number;
    }
}
