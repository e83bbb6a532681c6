namespace Summarizer.Daily.Stories;

/// <summary>The weights of a day's terms.</summary>
internal sealed class StoryRarity
{
    private readonly float[] _weights;
    private readonly (int Language, double Words, double Others)[] _squares;

    /// <param name="singles">Each digest as a group of its own.</param>
    public StoryRarity(StoryVocabulary vocabulary, StoryGroup[] singles)
    {
        var articles = new int[vocabulary.Count];
        foreach (var term in singles.SelectMany(single => single.Terms))
            articles[term.Number]++;
        _weights =
        [
            .. articles.Select(
                (with, term) =>
                    StoryWeights.Of(
                        vocabulary.Kind(term),
                        vocabulary.Kind(term) == TermKind.Names && vocabulary.IsRecurring(term),
                        singles.Length,
                        with
                    )
            ),
        ];
        _squares = [.. singles.Select(single => Square(single, vocabulary))];
    }

    /// <summary>The weight of a term.</summary>
    public float this[int term] => _weights[term];

    /// <summary>
    /// The squared length of what a digest has that can be compared with digests in a language: its words, or for
    /// <see cref="StoryVocabulary.AnyLanguage"/> everything else.
    /// </summary>
    public double SquareOf(int digest, int language)
    {
        var (own, words, others) = _squares[digest];
        return language == StoryVocabulary.AnyLanguage ? others
            : language == own ? words
            : 0;
    }

    private (int Language, double Words, double Others) Square(StoryGroup single, StoryVocabulary vocabulary)
    {
        var (words, others) = (0d, 0d);
        foreach (var term in single.Terms)
        {
            var square = Math.Pow(term.Frequency * _weights[term.Number], 2);
            if (vocabulary.Kind(term.Number) == TermKind.Words)
                words += square;
            else
                others += square;
        }

        return (single.Languages[0].Language, words, others);
    }
}
