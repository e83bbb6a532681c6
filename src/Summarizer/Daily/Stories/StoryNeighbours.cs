namespace Summarizer.Daily.Stories;

/// <summary>
/// The nearest articles of an article. They show whether it is nearer to a group than to the rest of the day: a text about the same
/// people resembles the group, but resembles the texts about its own event more.
/// </summary>
/// <param name="articles">Each article as a group of its own.</param>
internal sealed class StoryNeighbours(StoryCentroid[] articles, StoryVocabulary vocabulary)
{
    private const int MaxCompared = 3;
    private const int MaxNearest = 20;

    private readonly StoryCandidates _candidates = new(articles, vocabulary.Count);
    private readonly (int Article, float Cosine)[]?[] _nearest = new (int, float)[]?[articles.Length];

    /// <summary>Each thread needs its own.</summary>
    public StorySearch Search() => new(_candidates, vocabulary);

    /// <summary>Whether an article's nearest articles in a group are at least as near as its nearest ones elsewhere.</summary>
    /// <param name="groups">The group of each article.</param>
    /// <param name="group">The number of the group.</param>
    /// <param name="count">How many articles the group has.</param>
    public bool AreIn(int article, int[] groups, int group, int count, StorySearch search)
    {
        var compared = Math.Min(MaxCompared, count);
        var (inside, outside) = (Side.Empty, Side.Empty);
        foreach (var (near, cosine) in _nearest[article] ??= Find(article, search))
        {
            if (groups[near] == group)
                inside = inside.Add(cosine, compared);
            else
                outside = outside.Add(cosine, compared);
        }

        return inside.Sum >= outside.Sum;
    }

    private (int Article, float Cosine)[] Find(int article, StorySearch search) =>
        [
            .. search
                .Find(article)
                .Select(near => (Article: near.Other, Cosine: (float)articles[article].Cosine(articles[near.Other], near.Shared)))
                .OrderByDescending(near => near.Cosine)
                .ThenBy(near => near.Article)
                .Take(MaxNearest),
        ];

    private readonly record struct Side(int Count, float Sum)
    {
        public static Side Empty => default;

        public Side Add(float cosine, int max) => Count == max ? this : new Side(Count + 1, Sum + cosine);
    }
}
