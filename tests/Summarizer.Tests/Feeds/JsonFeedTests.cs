using System.Text.Json.Nodes;
using Summarizer.Feeds;

namespace Summarizer.Tests.Feeds;

/// <summary>Against jsonfeed.org/version/1.1, field by field.</summary>
public sealed class JsonFeedTests
{
    private static readonly FeedLinks Links = new(
        "https://digests.example",
        "/feed.json?limit=1",
        "/feed.json?limit=1&cursor=2026-01-31.0.7"
    );

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
        Assert.Equal("https://digests.example/read/news/article.txt", (string?)item["url"]);
        Assert.Equal("https://news.example/harbour", (string?)item["external_url"]);
        Assert.Equal("The harbour is closed", (string?)item["title"]);
        Assert.Equal("A storm closed the harbour.", (string?)item["summary"]);
        Assert.Equal(
            "A storm closed the harbour. No one was hurt.\n\n“We will open again this week.” — Ayşe Demir, director",
            (string?)item["content_text"]
        );
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
    public void Write_ExplainsItsExtension()
    {
        var digest = DigestBuilder.Build() with { Engine = DigestBuilder.Build().Engine with { Provisional = true, Suspicious = true } };

        var extension = JsonNode.Parse(JsonFeed.Write("t", Links, [digest]))!["items"]![0]!["_summarizer"]!;

        Assert.Equal("https://digests.example/schemas/digest.json", (string?)extension["about"]);
        Assert.Equal("https://digests.example/digests/news/article.txt", (string?)extension["digest_url"]);
        Assert.Equal((true, true), ((bool)extension["provisional"]!, (bool)extension["suspicious"]!));
    }

    [Theory]
    [MemberData(nameof(HostileDigestBuilder.Texts), MemberType = typeof(HostileDigestBuilder))]
    public void Write_IsWellFormed_WhateverTheTexts(string text, string carried)
    {
        var item = JsonNode.Parse(JsonFeed.Write(text, Links, [HostileDigestBuilder.Build(text)]))!["items"]![0]!;

        Assert.NotNull((string?)item["title"]);
        var html = System.Xml.Linq.XElement.Parse($"<div>{(string?)item["content_html"]}</div>");
        Assert.Equal(HostileDigestBuilder.Unescape(carried), html.Element("p")!.Value.Replace("\r\n", "\n", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en", null, "<p>A storm closed", "<blockquote><p>")]
    [InlineData("en", "en", "<p>A storm closed", "<blockquote><p>")]
    [InlineData("en", "tr", "<p>A storm closed", "<blockquote lang=\"tr\" dir=\"ltr\"><p>")]
    [InlineData("en", "ar", "<p>A storm closed", "<blockquote lang=\"ar\" dir=\"rtl\"><p>")]
    [InlineData("ar", "ar", "<div lang=\"ar\" dir=\"rtl\"><p>A storm", "<blockquote><p>")]
    [InlineData("ar", "en", "<div lang=\"ar\" dir=\"rtl\"><p>A storm", "<blockquote lang=\"en\" dir=\"ltr\"><p>")]
    [InlineData("ku-Arab", "az-Latn", "<div lang=\"ku-Arab\" dir=\"rtl\"><p>A storm", "<blockquote lang=\"az-Latn\" dir=\"ltr\"><p>")]
    public void ContentHtml_SaysWhichLanguageAndDirectionItHas(string language, string? articleLanguage, string beginning, string quote)
    {
        var digest = DigestBuilder.Build() with
        {
            Language = language,
            Article = DigestBuilder.Build().Article with { Language = articleLanguage },
        };

        var html = (string?)JsonNode.Parse(JsonFeed.Write("t", Links, [digest]))!["items"]![0]!["content_html"];

        Assert.StartsWith(beginning, html, StringComparison.Ordinal);
        Assert.Contains(quote, html, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_EscapesHtml_InContentHtmlOnly()
    {
        var digest = DigestBuilder.Build() with { Summary = [new("Say <script>alert('x')</script> & go.", [], [])] };

        var item = JsonNode.Parse(JsonFeed.Write("t", Links, [digest]))!["items"]![0]!;

        Assert.StartsWith(
            "<p>Say &lt;script&gt;alert(&#x27;x&#x27;)&lt;/script&gt; &amp; go.</p>",
            (string?)item["content_html"],
            StringComparison.Ordinal
        );
        Assert.StartsWith("Say <script>alert('x')</script> & go.", (string?)item["content_text"], StringComparison.Ordinal);
    }

    private static JsonObject Write(FeedLinks links) =>
        JsonNode.Parse(JsonFeed.Write("News in short", links, [DigestBuilder.Build()]))!.AsObject();
}
