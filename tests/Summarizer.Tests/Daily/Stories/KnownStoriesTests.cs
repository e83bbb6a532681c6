using Summarizer.Daily.Stories;

namespace Summarizer.Tests.Daily.Stories;

public sealed class KnownStoriesTests
{
    [Theory]
    [InlineData(10, 11, true)]
    [InlineData(10, 12, false)] // It has grown by more than a tenth.
    [InlineData(9, 9, false)] // It is small.
    public async Task Find_ReturnsTheStories_OfALargeDayThatHasGrownALittle(int before, int after, bool isFound)
    {
        var articles = await ReadAsync(after);
        var singles = Singles(after);
        var known = new KnownStories { MinArticles = 10 };
        known.Remember(
            articles[..before],
            [StoryGroup.Merge(singles[0], singles[5]), .. singles[1..5], .. singles[6..before]],
            isWhole: true
        );

        var found = known.Find(articles, singles);

        Assert.Equal(isFound ? [0, 5] : null, found?[0].Digests);
        Assert.Equal(isFound ? after - 1 : null, found?.Length);
    }

    [Fact]
    public async Task Find_ReturnsNothing_WhenTheDayHasGrownByATenthInSmallSteps()
    {
        var articles = await ReadAsync(12);
        var known = new KnownStories { MinArticles = 10 };
        known.Remember(articles[..10], Singles(10), isWhole: true);
        known.Remember(articles[..11], Singles(11), isWhole: false);

        Assert.NotNull(known.Find(articles[..11], Singles(11)));
        Assert.Null(known.Find(articles, Singles(12)));
    }

    [Fact]
    public async Task Find_ReturnsNothing_WhenManyDigestsWereRevised()
    {
        var known = new KnownStories { MinArticles = 10 };
        known.Remember(await ReadAsync(10), Singles(10), isWhole: true);

        Assert.Null(known.Find(await ReadAsync(10), Singles(10)));
    }

    [Fact]
    public async Task Find_KeepsTheTermsOfBothHalvesOfAStory()
    {
        var articles = await ReadAsync(24);
        StoryGroup[] singles = [.. Singles(24).Select((single, i) => single with { Terms = [new StoryTerm(i < 12 ? 1 : 2, 1, 1)] })];
        var known = new KnownStories { MinArticles = 10 };
        known.Remember(articles, [singles.Aggregate(StoryGroup.Merge)], isWhole: true);

        var found = known.Find(articles, singles)!;

        Assert.Equal([1, 2], Assert.Single(found).Terms.Select(term => term.Number));
    }

    [Fact]
    public async Task Group_StartsFromWhatTheReaderKnows()
    {
        var known = new KnownStories { MinArticles = 2 };
        var reader = new StoryReader { Known = known };
        var articles = (await DigestBuilder.ComposeSeedsAsync())
            .OrderBy(digest => digest.Id, StringComparer.Ordinal)
            .Select(reader.Read)
            .ToList();
        Assert.Equal(4, StoryGrouper.Group(reader, articles).Count());
        known.Remember(articles, [new StoryGroup([.. Enumerable.Range(0, articles.Count)], [], [], 0)], isWhole: true);

        Assert.Equal(articles, Assert.Single(StoryGrouper.Group(reader, articles)));
    }

    private static async Task<List<StoryArticle>> ReadAsync(int count)
    {
        var reader = new StoryReader();
        return [.. (await DigestBuilder.ComposeLabelledAsync()).Take(count).Select(reader.Read)];
    }

    private static StoryGroup[] Singles(int count) => [.. Enumerable.Range(0, count).Select(i => new StoryGroup([i], [], [(0, 1)], 0))];
}
