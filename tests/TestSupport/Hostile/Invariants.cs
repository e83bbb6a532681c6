using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Summarizer.Daily;
using Summarizer.Digests;
using Summarizer.Feeds;
using Summarizer.Pages;

namespace TestSupport.Hostile;

/// <summary>What must hold for every digest and everything made from it. Throws if something does not.</summary>
public static class Invariants
{
    private const int MaxStatementLength = 5_000;
    private const int MaxNameLength = 200;

    private static readonly Site Site = new("Digests", "");
    private static readonly FeedLinks Links = new("https://digests.example", "/feed", null);

    /// <summary>Checks a digest of a canonical text, its feed entries and its pages.</summary>
    public static void Check(Digest digest, string text)
    {
        ArgumentNullException.ThrowIfNull(digest);
        ArgumentNullException.ThrowIfNull(text);
        Check(text);
        foreach (var quote in digest.Quotes)
            Require(quote.Text == text[quote.Start..quote.End], $"A quote is not verbatim: {quote.Text}");
        CheckLengths(digest);
        var day = DailyComposer.Compose(new DateOnly(2026, 1, 31), "UTC", [digest], DateTimeOffset.UnixEpoch);
        JsonDocument.Parse(JsonSerializer.SerializeToUtf8Bytes(digest, DigestJson.Readable.Digest)).Dispose();
        JsonDocument.Parse(JsonFeed.Write("Digests", Links, [digest])).Dispose();
        XDocument.Load(new MemoryStream(AtomFeed.Write(new FeedHead("Digests", "a"), Links, [digest])));
        XDocument.Load(new MemoryStream(RssFeed.Write(new FeedHead("Digests", "a"), Links, [digest])));
        foreach (var page in (string[])[ReadPage.Write(Site, digest, text), DayPage.Write(Site, day, day.Day)])
        {
            Check(page);
            Require(!page.Contains("<script>", StringComparison.OrdinalIgnoreCase), "The article's markup reached the page.");
        }
    }

    /// <summary>Checks that a text has no unpaired surrogate.</summary>
    public static void Check(string text) => new UTF8Encoding(false, throwOnInvalidBytes: true).GetByteCount(text);

    /// <summary>Throws the message unless the condition is true.</summary>
    public static void Require(bool isTrue, string message)
    {
        if (!isTrue)
            throw new InvalidOperationException(message);
    }

    // However long the article, its digest is short.
    private static void CheckLengths(Digest digest)
    {
        Require(digest.Summary.Count > 0, "The summary is empty.");
        Limit("headline", [digest.Headline], MaxStatementLength);
        Limit("title", [digest.Article.Title], MaxStatementLength);
        Limit("statement", digest.Summary.Concat(digest.KeyPoints).Select(one => one.Text), MaxStatementLength);
        Limit("quote", digest.Quotes.Select(quote => quote.Text), MaxStatementLength);
        Limit("name", digest.Entities.People.Concat(digest.Entities.Organizations).Concat(digest.Entities.Places), MaxNameLength);
        Limit("topic", digest.Topics, MaxNameLength);
    }

    private static void Limit(string what, IEnumerable<string?> texts, int max)
    {
        var longest = texts.Max(text => text?.Length) ?? 0;
        Require(longest <= max, $"A {what} has {longest} characters.");
    }
}
