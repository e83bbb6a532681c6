using System.Text.Json.Nodes;
using Summarizer.Feed;

namespace Summarizer.Tests.Feed;

/// <summary>Against jsonfeed.org/version/1.1, field by field.</summary>
public sealed class JsonFeedTests
{
    private static readonly FeedLinks Links = new("https://digests.example", "/feed.json?limit=1", "/feed.json?limit=1&cursor=2026-01-31.0.7");

    [Fact]
    public void Write_SaysWhatTheFeedIs()
    {
        var feed = Write(Links);

        Assert.Equal("https://jsonfeed.org/version/1.1", (string?)feed["version"]);
        Assert.Equal("News in short", (string?)feed["title"]);
        Assert.Equal("https://digests.example/", (string?)feed["home_page_url"]);
        Assert.Equal("https://digests.example/feed.json?limit=1", (string?)feed["feed_url"]);
        Assert.Equal("https://digests.example/feed.json?limit=1&cursor=2026-01-31.0.7", (string?)feed["next_url"]);
    }

    [Fact]
    public void Write_HasNoNextUrl_OnTheLastPage() => Assert.False(Write(Links with { Next = null }).ContainsKey("next_url"));

    [Fact]
    public void Write_MakesAnItemOfADigest()
    {
        var item = Write(Links)["items"]![0]!.AsObject();

        Assert.Equal("news/article.txt", (string?)item["id"]);
        Assert.Equal("https://digests.example/digests/news/article.txt", (string?)item["url"]);
        Assert.Equal("https://news.example/harbour", (string?)item["external_url"]);
        Assert.Equal("The harbour is closed", (string?)item["title"]);
        Assert.Equal("A storm closed the harbour.", (string?)item["summary"]);
        Assert.Equal("A storm closed the harbour. No one was hurt.\n\n“We will open again this week.” — Ayşe Demir, director", (string?)item["content_text"]);
        Assert.Equal("2026-01-31T12:00:01+00:00", (string?)item["date_published"]);
        Assert.Equal("2026-01-31T13:00:00+00:00", (string?)item["date_modified"]);
        Assert.Equal("en", (string?)item["language"]);
        Assert.Equal(["harbour", "storm"], item["tags"]!.AsArray().Select(tag => (string?)tag));
    }

    [Fact]
    public void Write_GivesTheQuotesWithTheirOffsets()
    {
        var quote = Write(Links)["items"]![0]!["_summarizer"]!["quotes"]![0]!.AsObject();

        Assert.Equal("We will open again this week.", (string?)quote["text"]);
        Assert.Equal("Ayşe Demir", (string?)quote["speaker"]);
        Assert.Equal((30, 59), ((int)quote["start"]!, (int)quote["end"]!));
        Assert.Equal("repaired", (string?)quote["match"]);
    }

    [Fact]
    public void Write_EscapesHtml_InContentHtmlOnly()
    {
        var digest = Some.Digest() with { Summary = [new("Say <script>alert('x')</script> & go.", [])] };

        var item = JsonNode.Parse(JsonFeed.Write("t", Links, [digest]))!["items"]![0]!;

        Assert.StartsWith("<p>Say &lt;script&gt;alert(&#x27;x&#x27;)&lt;/script&gt; &amp; go.</p>", (string?)item["content_html"], StringComparison.Ordinal);
        Assert.StartsWith("Say <script>alert('x')</script> & go.", (string?)item["content_text"], StringComparison.Ordinal);
    }

    private static JsonObject Write(FeedLinks links) => JsonNode.Parse(JsonFeed.Write("News in short", links, [Some.Digest()]))!.AsObject();
}
