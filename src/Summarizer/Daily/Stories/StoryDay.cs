namespace Summarizer.Daily.Stories;

/// <summary>A day's digests as vectors, and the similarity of two of them.</summary>
internal sealed class StoryDay
{
    // Rare terms weigh more: ln((digests + background) / (digests with it + prior)). The background represents earlier days, so that even a
    // day of two articles has rare terms. Names in the exonym table are in the news every day.
    private const double Background = 100;
    private const double Prior = 1;
    private const double PriorOfPlaces = 15;

    // Reports of the same event appear within a few days; a later report is more likely about another event.
    private const int FreeDays = 3;
    private const double DaysOfHalf = 30;

    private readonly List<(string Language, DateOnly? PublishedOn, StoryVector[] Vectors)> _digests = [];

    /// <param name="day">The terms of the day's digests; their order defines the digest numbers.</param>
    public StoryDay(IReadOnlyList<StoryTerms> day)
    {
        var numbers = Enumerable
            .Range(0, Enum.GetValues<TermKind>().Length)
            .Select(_ => new Dictionary<string, int>(StringComparer.Ordinal))
            .ToArray();
        var counts = numbers.Select(_ => new List<int>()).ToArray();
        foreach (var digest in day)
            CountTerms(digest, numbers, counts);
        foreach (var digest in day)
            _digests.Add(
                (
                    digest.Language,
                    digest.PublishedOn,
                    [.. digest.Terms.Select((terms, kind) => Weigh(terms, numbers[kind], counts[kind], day.Count))]
                )
            );
        TermCounts = [.. counts.Select(kind => kind.Count)];
    }

    public int Count => _digests.Count;

    /// <summary>The number of terms of each kind.</summary>
    public IReadOnlyList<int> TermCounts { get; }

    public StoryVector this[int digest, TermKind kind] => _digests[digest].Vectors[(int)kind];

    /// <summary>The similarity of two digests relative to the threshold: from 1 on they belong to one story.</summary>
    public double Similarity(int one, int other)
    {
        var (left, right) = (_digests[one], _digests[other]);
        var weights = left.Language == right.Language ? StoryWeights.SameLanguage : StoryWeights.OtherLanguage;
        var names = Cosine(left.Vectors, right.Vectors, TermKind.Names);
        var rest =
            (weights.Words * Cosine(left.Vectors, right.Vectors, TermKind.Words))
            + (weights.Events * Cosine(left.Vectors, right.Vectors, TermKind.Events))
            + (weights.Figures * Cosine(left.Vectors, right.Vectors, TermKind.Figures));
        if (names < weights.MinNames || rest < weights.MinContext)
            return 0;
        return ((weights.Names * names) + rest) * Closeness(left.PublishedOn, right.PublishedOn) / weights.Threshold;
    }

    private static double Cosine(StoryVector[] left, StoryVector[] right, TermKind kind) => left[(int)kind].Cosine(right[(int)kind]);

    private static double Closeness(DateOnly? one, DateOnly? other)
    {
        if (one is not { } left || other is not { } right)
            return 1;
        var days = Math.Abs(left.DayNumber - right.DayNumber) - FreeDays;
        return days <= 0 ? 1 : DaysOfHalf / (DaysOfHalf + days);
    }

    private static void CountTerms(StoryTerms digest, Dictionary<string, int>[] numbers, List<int>[] counts)
    {
        for (var kind = 0; kind < numbers.Length; kind++)
        {
            foreach (var term in digest.Terms[kind].Keys)
            {
                if (numbers[kind].TryAdd(term, counts[kind].Count))
                    counts[kind].Add(0);
                counts[kind][numbers[kind][term]]++;
            }
        }
    }

    private static StoryVector Weigh(
        IReadOnlyDictionary<string, int> terms,
        Dictionary<string, int> numbers,
        List<int> counts,
        int digests
    ) =>
        StoryVector.Of(
            terms.Select(term => (numbers[term.Key], (1 + Math.Log(term.Value)) * Rarity(term.Key, counts[numbers[term.Key]], digests)))
        );

    private static double Rarity(string term, int count, int digests) =>
        Math.Log((digests + Background) / (count + (StoryTermReader.IsPlaceKey(term) ? PriorOfPlaces : Prior)));
}
