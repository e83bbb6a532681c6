namespace Summarizer.Daily.Stories;

/// <summary>
/// The stories of a day when it was last grouped. A large day that has grown a little starts from them; its new articles join them or each
/// other. Known stories are not taken apart before the whole day is grouped again.
/// </summary>
internal sealed class KnownStories
{
    private const double MaxGrowth = 0.1;

    private Dictionary<StoryArticle, int> _stories = [];
    private int _articles;
    private int _added;

    /// <summary>Smaller days are always grouped as a whole, so that all instances show the same stories.</summary>
    public int MinArticles { get; init; } = 1_000;

    /// <summary>The groups to start with; null if the whole day is to be grouped.</summary>
    /// <param name="articles">All articles of the day. A new revision of a digest is a new article.</param>
    /// <param name="singles">A group for each.</param>
    public StoryGroup[]? Find(IReadOnlyList<StoryArticle> articles, StoryGroup[] singles)
    {
        if (_articles < MinArticles || _added + CountNew(articles) > MaxGrowth * _articles)
            return null;

        // What is new is numbered after the known stories.
        var stories = singles.GroupBy(single =>
            _stories.GetValueOrDefault(articles[single.Digests[0]], _stories.Count + single.Digests[0])
        );
        return [.. stories.Select(story => Merge([.. story]))];
    }

    /// <param name="isWhole">Whether the whole day was grouped.</param>
    public void Remember(IReadOnlyList<StoryArticle> articles, StoryGroup[] groups, bool isWhole)
    {
        if (articles.Count < MinArticles)
            return;
        (_articles, _added) = isWhole ? (articles.Count, 0) : (_articles, _added + CountNew(articles));
        _stories = groups
            .SelectMany((group, story) => group.Digests.Select(digest => (Article: articles[digest], story)))
            .ToDictionary(entry => entry.Article, entry => entry.story);
    }

    private int CountNew(IReadOnlyList<StoryArticle> articles) => articles.Count(article => !_stories.ContainsKey(article));

    // By halves: a merge drops terms that are rare in the result, so adding one article after the other would lose what the first ones
    // lack.
    private static StoryGroup Merge(ReadOnlySpan<StoryGroup> groups) =>
        groups.Length == 1 ? groups[0] : StoryGroup.Merge(Merge(groups[..(groups.Length / 2)]), Merge(groups[(groups.Length / 2)..]));
}
