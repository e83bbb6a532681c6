namespace Summarizer.Daily.Stories;

/// <summary>
/// The stories of a day when it was last grouped. A large day that has grown a little starts from them; its new articles join them or each
/// other. Known stories are not taken apart before the whole day is grouped again.
/// </summary>
internal sealed class KnownStories
{
    private const double MaxGrowth = 1.1;

    private Dictionary<StoryArticle, int> _stories = [];
    private int _articles;

    /// <summary>Smaller days are always grouped as a whole, so that all instances show the same stories.</summary>
    public int MinArticles { get; init; } = 1_000;

    /// <summary>The groups to start with; null if the whole day is to be grouped.</summary>
    /// <param name="articles">All articles of the day.</param>
    /// <param name="singles">A group for each.</param>
    public StoryGroup[]? Find(IReadOnlyList<StoryArticle> articles, StoryGroup[] singles)
    {
        if (_articles < MinArticles || articles.Count > MaxGrowth * _articles)
            return null;
        var groups = new Dictionary<int, StoryGroup>();
        for (var i = 0; i < singles.Length; i++)
        {
            // What is new is numbered after the known stories.
            var story = _stories.GetValueOrDefault(articles[i], _stories.Count + i);
            groups[story] = groups.TryGetValue(story, out var group) ? StoryGroup.Merge(group, singles[i]) : singles[i];
        }

        return [.. groups.Values.OrderBy(group => group.Digests[0])];
    }

    /// <param name="isWhole">Whether the whole day was grouped.</param>
    public void Remember(IReadOnlyList<StoryArticle> articles, StoryGroup[] groups, bool isWhole)
    {
        _stories = groups
            .SelectMany((group, story) => group.Digests.Select(digest => (Article: articles[digest], story)))
            .ToDictionary(entry => entry.Article, entry => entry.story);
        if (isWhole)
            _articles = articles.Count;
    }
}
