using Summarizer.Daily.Stories;
using Summarizer.Facts;
using Summarizer.Quotes;

namespace Summarizer.Tests.Daily.Stories;

public sealed class StoryArticleTests
{
    [Fact]
    public async Task Unpack_ReturnsEverything()
    {
        var digests = await DigestBuilder.ComposeSeedsAsync();
        var first = digests[0];
        var full = first with
        {
            Summary = [first.Summary[0] with { Unsupported = [new UnsupportedFact(FactKind.Number, "12")] }],
            Quotes = [first.Quotes[0] with { Role = "minister", Match = QuoteMatch.Repaired }],
            Article = first.Article with { Url = "https://news.example/a", PublishedOn = new DateOnly(2026, 1, 31) },
        };

        Assert.All(
            digests.Append(full),
            digest => Assert.Equivalent(StoryContent.Of(digest), new StoryReader().Read(digest).Unpack(), strict: true)
        );
    }
}
