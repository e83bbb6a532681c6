using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Summarizer.Digests;
using Summarizer.Names;

namespace Summarizer.Daily.Stories;

/// <summary>What a story shows of a digest, and what decides the order and weight of its stories.</summary>
/// <param name="Publisher">The host of its URL. Without a URL, its content hash: copies of the same text have the same publisher.</param>
/// <param name="Statements">Supported statements and key points, quotes (each counted twice) and names.</param>
/// <param name="Lead">Its first sentences, as the lead of a story.</param>
/// <param name="Sentence">Its sentence in an overview; the story number is set when the day is composed.</param>
/// <param name="Quotes">Those with speakers first, then the longest first.</param>
internal sealed record StoryContent(
    StorySource Source,
    string Publisher,
    bool IsSuspicious,
    int Statements,
    int Words,
    NamedEntities Entities,
    string Lead,
    OverviewSentence Sentence,
    IReadOnlyList<StoryQuote> Quotes
)
{
    private const int MaxLeadLength = 400;

    /// <summary>How many people, organizations and places it names.</summary>
    [JsonIgnore]
    public int Names => CountNames(Entities);

    public static StoryContent Of(Digest digest) =>
        new(
            new StorySource(digest.Id, digest.Revision, digest.Headline, digest.Language, digest.Article.Url, digest.Article.PublishedOn),
            PublisherOf(digest),
            digest.Engine.Suspicious,
            digest.Summary.Count(sentence => sentence.Unsupported.Count == 0)
                + digest.KeyPoints.Count
                + (2 * digest.Quotes.Count)
                + CountNames(digest.Entities),
            digest.Article.Words,
            digest.Entities,
            LeadOf(digest),
            SentenceOf(digest),
            [
                .. digest
                    .Quotes.OrderBy(quote => quote.Speaker is null)
                    .ThenByDescending(quote => quote.Text.Length)
                    .Select(quote => QuoteOf(digest, quote)),
            ]
        );

    private static int CountNames(NamedEntities entities) => entities.People.Count + entities.Organizations.Count + entities.Places.Count;

    private static string PublisherOf(Digest digest)
    {
        if (!Uri.TryCreate(digest.Article.Url, UriKind.Absolute, out var url))
            return digest.Article.ContentHash;
        return url.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? url.Host[4..] : url.Host;
    }

    // A lead has no flags, so unsupported sentences are omitted if there is any other.
    private static string LeadOf(Digest digest)
    {
        var sentences = New(digest).Where(sentence => sentence.Unsupported.Count == 0).Select(sentence => sentence.Text).ToList();
        if (sentences.Count == 0)
            return digest.Headline;
        return sentences.Count > 1 && sentences[0].Length + sentences[1].Length < MaxLeadLength
            ? $"{sentences[0]} {sentences[1]}"
            : sentences[0];
    }

    private static OverviewSentence SentenceOf(Digest digest)
    {
        var sentence = New(digest).FirstOrDefault(sentence => sentence.Unsupported.Count == 0) ?? digest.Summary[0];
        return new OverviewSentence(sentence.Text, digest.Language, 0, sentence.Unsupported);
    }

    // The headline of an article without a title is one of its sentences.
    private static IEnumerable<Statement> New(Digest digest) =>
        digest.Summary.Where(sentence => sentence.Text.TrimEnd('.') != digest.Headline.TrimEnd('.'));

    private static StoryQuote QuoteOf(Digest digest, DigestQuote quote) =>
        new(
            digest.Id,
            digest.Article.Language ?? digest.Language,
            quote.Text,
            quote.Speaker,
            quote.Role,
            quote.Start,
            quote.End,
            quote.Match
        );
}

[JsonSerializable(typeof(StoryContent))]
internal sealed partial class StoryContentJson : JsonSerializerContext
{
    /// <summary>Without escapes: most scripts need a fraction of the bytes.</summary>
    public static StoryContentJson Compact { get; } =
        new(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
