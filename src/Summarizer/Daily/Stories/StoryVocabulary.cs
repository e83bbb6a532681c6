namespace Summarizer.Daily.Stories;

/// <summary>Numbers a day's terms and languages. The same word in two languages is two terms.</summary>
internal sealed class StoryVocabulary
{
    /// <summary>The language of a term that is comparable across languages.</summary>
    public const int AnyLanguage = -1;

    private readonly Dictionary<(TermKind Kind, int Language, string Term), int> _numbers = [];
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
        var language = NumberOf(read.Language);
        var terms = new List<StoryTerm>();
        foreach (var kind in Enum.GetValues<TermKind>())
        {
            foreach (var (term, count) in read.Terms[(int)kind])
                terms.Add(new StoryTerm(NumberOf(kind, kind == TermKind.Words ? language : AnyLanguage, term), 1 + MathF.Log(count), 1));
        }

        return new StoryGroup([digest], [.. terms.OrderBy(term => term.Number)], [(language, 1)], read.Date.DayNumber);
    }

    private int NumberOf(string language)
    {
        _languages.TryAdd(language, _languages.Count);
        return _languages[language];
    }

    private int NumberOf(TermKind kind, int language, string term)
    {
        if (_numbers.TryAdd((kind, language, term), _terms.Count))
            _terms.Add((kind, language, kind == TermKind.Names && StoryTermReader.IsPlaceKey(term)));
        return _numbers[(kind, language, term)];
    }
}
