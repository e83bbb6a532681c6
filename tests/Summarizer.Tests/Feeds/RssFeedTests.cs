using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Summarizer.Digests;
using Summarizer.Feeds;

namespace Summarizer.Tests.Feeds;

/// <summary>Against the RSS 2.0 specification and its best-practices profile, element by element.</summary>
public sealed class RssFeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly FeedHead Head = new("News in short", "account");
    private static readonly FeedLinks Links = new("https://digests.example", "/feed.rss", "/feed.rss?limit=20&cursor=2026-01-31.0.7");

    [Fact]
    public void Write_SaysWhatTheChannelIs()
    {
        var rss = Write(Links, DigestBuilder.Build());
        var channel = rss.Element("channel")!;

        Assert.Equal("rss", rss.Name);
        Assert.Equal("2.0", (string?)rss.Attribute("version"));
        Assert.Equal("News in short", channel.Element("title")!.Value);
        Assert.Equal("https://digests.example/", channel.Element("link")!.Value);
        Assert.NotEmpty(channel.Element("description")!.Value);
        Assert.Equal("Sat, 31 Jan 2026 13:00:00 GMT", channel.Element("lastBuildDate")!.Value);
        Assert.Equal("https://digests.example/feed.rss", Link(channel, "self"));
        Assert.Equal("https://digests.example/feed.rss?limit=20&cursor=2026-01-31.0.7", Link(channel, "next"));
    }

    [Fact]
    public void Write_DeclaresNamespacesOnce_WithTheirUsualPrefixes()
    {
        var text = System.Text.Encoding.UTF8.GetString(RssFeed.Write(Head, Links, [DigestBuilder.Build(), DigestBuilder.Build("b.txt")]));

        Assert.Contains(
            "<rss version=\"2.0\" xmlns:atom=\"http://www.w3.org/2005/Atom\" "
                + "xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">",
            text,
            StringComparison.Ordinal
        );
        Assert.Equal(3, Regex.Count(text, "xmlns"));
        Assert.All(
            ["<atom:link ", "<atom:updated>", "<content:encoded>", "<dc:language>", "<dc:source>"],
            name => Assert.Contains(name, text, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Write_HasNoNextLink_OnTheLastPage() => Assert.Null(Link(Write(Links with { Next = null }).Element("channel")!, "next"));

    [Fact]
    public void Write_MakesAnItemOfADigest()
    {
        var item = Item(DigestBuilder.Build());

        Assert.Equal("The harbour is closed", item.Element("title")!.Value);
        Assert.Equal("https://digests.example/read/news/article.txt", item.Element("link")!.Value);
        Assert.Equal("false", (string?)item.Element("guid")!.Attribute("isPermaLink"));
        Assert.StartsWith("urn:uuid:", item.Element("guid")!.Value, StringComparison.Ordinal);
        Assert.Equal("Sat, 31 Jan 2026 12:00:01 GMT", item.Element("pubDate")!.Value);
        Assert.Equal("2026-01-31T13:00:00.000Z", item.Element(Atom + "updated")!.Value);
        Assert.Equal("A storm closed the harbour.", item.Element("description")!.Value);
        Assert.Equal(["harbour", "storm"], item.Elements("category").Select(category => category.Value));
        Assert.Equal("en", item.Element(Dc + "language")!.Value);
        Assert.Equal("https://news.example/harbour", item.Element(Dc + "source")!.Value);
        Assert.Contains("<blockquote>", item.Element(Content + "encoded")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_GivesDatesThatAreReadAsTheyWereMeant()
    {
        var item = Item(DigestBuilder.Build() with { CreatedAt = new DateTimeOffset(2026, 9, 1, 1, 2, 3, TimeSpan.FromHours(3)) });

        var date = DateTimeOffset.ParseExact(item.Element("pubDate")!.Value, "R", CultureInfo.InvariantCulture);

        Assert.Equal(new DateTimeOffset(2026, 8, 31, 22, 2, 3, TimeSpan.Zero), date);
    }

    [Theory]
    [MemberData(nameof(HostileDigestBuilder.Texts), MemberType = typeof(HostileDigestBuilder))]
    public void Write_IsWellFormed_WhateverTheTexts(string text, string carried)
    {
        var item = Item(HostileDigestBuilder.Build(text));

        Assert.Equal(HostileDigestBuilder.Unescape(carried), item.Element("title")!.Value);
        Assert.DoesNotContain('<', item.Element("description")!.Value);
        XElement.Parse($"<div>{item.Element(Content + "encoded")!.Value}</div>");
    }

    private static XElement Item(Digest digest) => Write(Links, digest).Element("channel")!.Element("item")!;

    private static XElement Write(FeedLinks links, params Digest[] digests) =>
        XDocument.Parse(System.Text.Encoding.UTF8.GetString(RssFeed.Write(Head, links, digests))).Root!;

    private static string? Link(XElement channel, string relation) =>
        (string?)channel.Elements(Atom + "link").SingleOrDefault(link => (string?)link.Attribute("rel") == relation)?.Attribute("href");
}
