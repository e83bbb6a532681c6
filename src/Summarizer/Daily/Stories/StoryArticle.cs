using Summarizer.Digests;
using Summarizer.Names;

namespace Summarizer.Daily.Stories;

/// <summary>
/// What a day's stories need of a digest, made by a <see cref="StoryReader"/>. It takes a fraction of the digest's memory, so that a day
/// of 100,000 can be composed.
/// </summary>
public sealed class StoryArticle
{
    private const int MaxLeadLength = 400;

    internal StoryArticle(Digest digest, StoryTermNumbers terms)
    {
        Terms = terms;
        Source = new(digest.Id, digest.Revision, digest.Headline, digest.Language, digest.Article.Url, digest.Article.PublishedOn);
        Publisher = PublisherOf(digest);
        IsSuspicious = digest.Engine.Suspicious;
        Words = digest.Article.Words;
        Entities = digest.Entities;
        Names = digest.Entities.People.Count + digest.Entities.Organizations.Count + digest.Entities.Places.Count;
        Statements =
            digest.Summary.Count(sentence => sentence.Unsupported.Count == 0) + digest.KeyPoints.Count + (2 * digest.Quotes.Count) + Names;
        Lead = LeadOf(digest);
        Sentence = SentenceOf(digest);
        Quotes =
        [
            .. digest
                .Quotes.OrderBy(quote => quote.Speaker is null)
                .ThenByDescending(quote => quote.Text.Length)
                .Select(quote => QuoteOf(digest, quote)),
        ];
    }

    /// <summary>The digest's id.</summary>
    public string Id => Source.Id;

    /// <summary>The digest's language, as a BCP 47 tag.</summary>
    public string Language => Source.Language;

    internal StoryTermNumbers Terms { get; }

    internal StorySource Source { get; }

    /// <summary>The host of its URL. Without a URL, its content hash: copies of the same text have the same publisher.</summary>
    internal string Publisher { get; }

    internal bool IsSuspicious { get; }

    /// <summary>How much the digest says: supported statements, quotes (counted twice) and names.</summary>
    internal int Statements { get; }

    /// <summary>The length of the article.</summary>
    internal int Words { get; }

    internal NamedEntities Entities { get; }

    /// <summary>How many people, organizations and places it names.</summary>
    internal int Names { get; }

    /// <summary>Its first sentences, as the lead of a story.</summary>
    internal string Lead { get; }

    /// <summary>Its sentence in an overview; the story number is set when the day is composed.</summary>
    internal OverviewSentence Sentence { get; }

    /// <summary>Those with speakers first, then the longest first.</summary>
    internal IReadOnlyList<StoryQuote> Quotes { get; }

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
