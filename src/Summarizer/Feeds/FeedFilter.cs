using System.Globalization;
using Summarizer.Digests;

namespace Summarizer.Feeds;

/// <summary>Selects digests. A member that is null matches all.</summary>
/// <param name="Day">The day on which the article arrived.</param>
/// <param name="Topic">A topic, case-insensitive.</param>
/// <param name="Language">The digest's or the article's language, as a BCP 47 tag.</param>
/// <param name="Source">The host that published the article, such as <c>news.example</c>, including subdomains.</param>
/// <param name="Text">Words that must all occur in headline, summary, quotes, names or topics; case-insensitive.</param>
public sealed record FeedFilter(
    DateOnly? Day = null,
    string? Topic = null,
    string? Language = null,
    string? Source = null,
    string? Text = null
)
{
    public static FeedFilter All { get; } = new();

    /// <summary>Whether a digest matches. <see cref="Day"/> is not checked: the caller reads the log of that day.</summary>
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
