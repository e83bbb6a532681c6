namespace Summarizer.Daily.Stories;

/// <summary>The weights of a day's terms.</summary>
internal sealed class StoryRarity
{
    private readonly float[] _weights;
    private readonly double[] _lengths;

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
        _lengths = [.. singles.Select(single => Math.Sqrt(single.Terms.Sum(term => Math.Pow(term.Frequency * _weights[term.Number], 2))))];
    }

    /// <summary>The weight of a term.</summary>
    public float this[int term] => _weights[term];

    /// <summary>The length of a digest's vector.</summary>
    public double LengthOf(int digest) => _lengths[digest];
}
