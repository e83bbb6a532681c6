using System.Text.RegularExpressions;
using System.Xml.Linq;
using Summarizer.Digests;
using Summarizer.Feeds;

namespace Summarizer.Tests.Feeds;

/// <summary>Against RFC 4287, element by element.</summary>
public sealed class AtomFeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly FeedHead Head = new("News in short", "account");
    private static readonly FeedLinks Links = new(
        "https://digests.example",
        "/feed.atom?limit=1",
        "/feed.atom?limit=1&cursor=2026-01-31.0.7"
    );

    [Fact]
    public void Write_SaysWhatTheFeedIs()
    {
        var feed = Write(Links, DigestBuilder.Build());

        Assert.Equal(Atom + "feed", feed.Name);
        Assert.Matches("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", Value(feed, "id"));
        Assert.Equal("News in short", Value(feed, "title"));
        Assert.Equal("2026-01-31T13:00:00.000Z", Value(feed, "updated"));
        Assert.Equal("News in short", feed.Element(Atom + "author")!.Element(Atom + "name")!.Value);
        Assert.Equal("Article summarizer", Value(feed, "generator"));
        Assert.Equal("https://digests.example/feed.atom?limit=1", Link(feed, "self", "application/atom+xml"));
        Assert.Equal("https://digests.example/", Link(feed, "alternate", "text/html"));
        Assert.Equal("https://digests.example/feed.atom?limit=1&cursor=2026-01-31.0.7", Link(feed, "next", "application/atom+xml"));
    }

    /// <summary>Many readers look up elements by their literal names and do not find prefixed ones.</summary>
    [Fact]
    public void Write_UsesNoPrefix_ButThatOfXml()
    {
        var text = Text(AtomFeed.Write(Head, Links, [DigestBuilder.Build(), HostileDigestBuilder.Build("&amp;")]));

        Assert.StartsWith(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?><feed xmlns=\"http://www.w3.org/2005/Atom\"><id>",
            text,
            StringComparison.Ordinal
        );
        Assert.Single(Regex.Matches(text, "xmlns"));
        Assert.Equal(["xml"], Regex.Matches(text, "[</ ]([A-Za-z]+):[A-Za-z]+[ =>/]").Select(match => match.Groups[1].Value).Distinct());
    }

    [Fact]
    public void Write_HasNoNextLink_OnTheLastPage() => Assert.Null(Link(Write(Links with { Next = null }, DigestBuilder.Build()), "next"));

    [Fact]
    public void Write_HasAllThatIsRequired_WithoutAnEntry()
    {
        var feed = Write(Links);

        Assert.All(["id", "title", "updated"], name => Assert.Single(feed.Elements(Atom + name)));
        Assert.Equal("1970-01-01T00:00:00.000Z", Value(feed, "updated"));
    }

    [Fact]
    public void Write_MakesAnEntryOfADigest()
    {
        var entry = Write(Links, DigestBuilder.Build()).Element(Atom + "entry")!;

        Assert.Equal("en", (string?)entry.Attribute(XNamespace.Xml + "lang"));
        Assert.StartsWith("urn:uuid:", Value(entry, "id"), StringComparison.Ordinal);
        Assert.Equal("The harbour is closed", Value(entry, "title"));
        Assert.Equal("2026-01-31T13:00:00.000Z", Value(entry, "updated"));
        Assert.Equal("2026-01-31T12:00:01.000Z", Value(entry, "published"));
        Assert.Equal("https://digests.example/read/news/article.txt", Link(entry, "alternate", "text/html"));
        Assert.Equal("https://digests.example/digests/news/article.txt", Link(entry, "alternate", "application/json"));
        Assert.Equal("https://news.example/harbour", Link(entry, "via"));
        Assert.Equal(["harbour", "storm"], entry.Elements(Atom + "category").Select(category => (string?)category.Attribute("term")));
        Assert.Equal("A storm closed the harbour.", Value(entry, "summary"));
        Assert.Equal("html", (string?)entry.Element(Atom + "content")!.Attribute("type"));
        Assert.StartsWith(
            "<p>A storm closed the harbour. No one was hurt.</p><blockquote>",
            Value(entry, "content"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Id_IsTheSame_UnderAnotherHostAndInAnotherRevision()
    {
        var later = DigestBuilder.Build() with
        {
            Revision = 3,
            Headline = "Open again",
            ModifiedAt = DigestBuilder.Build().ModifiedAt.AddDays(1),
        };

        var one = Write(Links, DigestBuilder.Build());
        var other = Write(Links with { Base = "http://elsewhere.example:8080" }, later);

        Assert.Equal(Value(one, "id"), Value(other, "id"));
        Assert.Equal(Value(one.Element(Atom + "entry")!, "id"), Value(other.Element(Atom + "entry")!, "id"));
    }

    [Fact]
    public void Id_IsOfOneDigestOnly()
    {
        Digest[] digests =
        [
            DigestBuilder.Build("a.txt"),
            DigestBuilder.Build("b.txt"),
            DigestBuilder.Build("a.txt") with
            {
                CreatedAt = DigestBuilder.Build().CreatedAt.AddTicks(1),
            },
        ];

        var ids = Write(Links, digests).Elements(Atom + "entry").Select(entry => Value(entry, "id"));

        Assert.Distinct(ids);
    }

    [Fact]
    public void Id_OfTheFeed_IsAnotherInAnotherAccount() =>
        Assert.NotEqual(
            Value(Write(Links), "id"),
            Value(XDocument.Parse(Text(AtomFeed.Write(Head with { Identity = "other" }, Links, []))).Root!, "id")
        );

    [Theory]
    [MemberData(nameof(HostileDigestBuilder.Texts), MemberType = typeof(HostileDigestBuilder))]
    public void Write_IsWellFormed_WhateverTheTexts(string text, string carried)
    {
        var feed = Write(Links, HostileDigestBuilder.Build(text));

        var entry = feed.Element(Atom + "entry")!;
        Assert.Equal(HostileDigestBuilder.Unescape(carried), Value(entry, "title"));
        Assert.DoesNotContain("<script", Value(entry, "content"), StringComparison.OrdinalIgnoreCase);
        XElement.Parse($"<div>{Value(entry, "content")}</div>"); // Well-formed HTML without void elements is well-formed XML.
    }

    private static XElement Write(FeedLinks links, params Digest[] digests) =>
        XDocument.Parse(Text(AtomFeed.Write(Head, links, digests))).Root!;

    private static string Text(byte[] bytes) => System.Text.Encoding.UTF8.GetString(bytes);

    private static string Value(XElement element, string name) => element.Element(Atom + name)!.Value;

    private static string? Link(XElement element, string relation, string? type = null) =>
        (string?)
            element
                .Elements(Atom + "link")
                .SingleOrDefault(link =>
                    (string?)link.Attribute("rel") == relation && (type is null || (string?)link.Attribute("type") == type)
                )
                ?.Attribute("href");
}
