using System.Globalization;
using Summarizer.Digests;

namespace Summarizer.Feeds;

/// <summary>Which digests a reader wants; a member that is null wants all.</summary>
/// <param name="Day">The day of arrival.</param>
/// <param name="Topic">A topic, in any letter case.</param>
/// <param name="Language">BCP 47 tag of the digest's or the article's language.</param>
/// <param name="Source">The host that published the article, such as <c>news.example</c>; its subdomains count.</param>
/// <param name="Text">Words that all stand in headline, summary, quotes, names or topics, in any letter case.</param>
public sealed record FeedFilter(
    DateOnly? Day = null,
    string? Topic = null,
    string? Language = null,
    string? Source = null,
    string? Text = null
)
{
    /// <summary>Everything.</summary>
    public static FeedFilter All { get; } = new();

    /// <summary>Whether a digest is wanted; the day is for who reads the log to know.</summary>
    public bool Wants(Digest digest)
    {
        ArgumentNullException.ThrowIfNull(digest);
        return (Topic is null || digest.Topics.Any(topic => Same(topic, Topic)))
            && (Language is null || Same(digest.Language, Language) || digest.Article.Language is { } language && Same(language, Language))
            && (Source is null || IsFrom(digest.Article.Url, Source))
            && (Text is null || Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => Holds(digest, word)));
    }

    private static bool IsFrom(string? url, string source) =>
        url is not null
        && new Uri(url).Host is var host
        && (Same(host, source) || host.EndsWith("." + source, StringComparison.OrdinalIgnoreCase));

    private static bool Holds(Digest digest, string word) =>
        digest
            .Summary.Select(sentence => sentence.Text)
            .Append(digest.Headline)
            .Concat(digest.Quotes.SelectMany(quote => new[] { quote.Text, quote.Speaker ?? "" }))
            .Concat(digest.Topics)
            .Concat(digest.Entities.People)
            .Concat(digest.Entities.Organizations)
            .Concat(digest.Entities.Places)
            .Any(text =>
                CultureInfo.InvariantCulture.CompareInfo.IndexOf(text, word, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0
            );

    private static bool Same(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);
}
