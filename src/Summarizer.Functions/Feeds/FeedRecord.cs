using Summarizer.Digests;
using Summarizer.Functions.Digests;

namespace Summarizer.Functions.Feeds;

/// <summary>What the feed shows of a record.</summary>
/// <param name="Digest">What readers see; null where there is nothing.</param>
/// <param name="Line">The line of the log that counts.</param>
/// <param name="Revision">The highest published revision.</param>
internal sealed record FeedRecord(Digest? Digest, FeedPlace? Line, int Revision)
{
    /// <summary>There is no record.</summary>
    public static FeedRecord None { get; } = new(null, null, 0);

    /// <summary>A guess at the memory it holds.</summary>
    public long Size => 500 + (Digest is null ? 0 : Texts(Digest).Sum(text => 64L + (2 * (text?.Length ?? 0))));

    private static IEnumerable<string?> Texts(Digest digest) =>
        digest
            .Summary.Select(sentence => sentence.Text)
            .Concat(digest.KeyPoints)
            .Concat(digest.Topics)
            .Concat(digest.Quotes.SelectMany(quote => new[] { quote.Text, quote.Speaker, quote.Role }))
            .Concat(digest.Entities.People)
            .Concat(digest.Entities.Organizations)
            .Concat(digest.Entities.Places)
            .Concat([digest.Id, digest.Headline, digest.Article.Title, digest.Article.Url, digest.Article.ContentHash]);
}
