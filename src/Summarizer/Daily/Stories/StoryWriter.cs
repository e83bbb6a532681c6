namespace Summarizer.Daily.Stories;

/// <summary>Writes a story from its articles: title and lead from the most informative source, quotes and names from all of them.</summary>
internal static class StoryWriter
{
    private const int MaxWeightedQuotes = 50;
    private const int MaxWeightedNames = 50;

    /// <param name="articles">At least one, in any order.</param>
    public static WrittenStory Write(IReadOnlyList<StoryContent> articles)
    {
        var sources = Rank(articles);
        var first = sources[0];
        var story = new Story
        {
            Title = first.Source.Headline,
            Lead = first.Lead,
            Language = first.Source.Language,
            Quotes = StoryQuotes.Pick(sources),
            Sources = [.. sources.Select(article => article.Source)],
            Names = StoryNames.Shared(sources),
            Weight = Weigh(sources),
        };
        return new WrittenStory(story, first.Sentence);
    }

    // The most informative first, then by the length of the article. A suspicious source comes last.
    private static List<StoryContent> Rank(IReadOnlyList<StoryContent> articles) =>
        [
            .. articles
                .OrderBy(article => article.IsSuspicious)
                .ThenByDescending(article => article.Statements)
                .ThenByDescending(article => article.Words)
                .ThenBy(article => article.Source.Id, StringComparer.Ordinal),
        ];

    /// <summary>
    /// Publishers + quotes / 100 + names / 10,000: one more publisher outweighs any number of quotes (at most 50 count), and one more quote
    /// any number of names. A source without a URL counts as a separate publisher; copies of the same text count once.
    /// </summary>
    private static double Weigh(IReadOnlyList<StoryContent> sources)
    {
        var publishers = sources.Select(article => article.Publisher).Distinct(StringComparer.OrdinalIgnoreCase).Count();
        var quotes = sources.Sum(article => article.Quotes.Count);
        var names = sources.Max(article => article.Names);
        return Math.Round(publishers + (Math.Min(quotes, MaxWeightedQuotes) / 100d) + (Math.Min(names, MaxWeightedNames) / 10_000d), 4);
    }
}
