using Summarizer.Digests;
using Summarizer.Models.Chat;

namespace Summarizer.Daily.Stories;

/// <summary>Writes a story from its digests: title and lead from the most informative source, quotes and names from all of them.</summary>
internal static class StoryWriter
{
    private const int MaxLeadLength = 400;
    private const int MaxWeightedQuotes = 50;
    private const int MaxWeightedNames = 50;

    /// <param name="digests">At least one, in any order.</param>
    public static WrittenStory Write(IReadOnlyList<Digest> digests)
    {
        var sources = Rank(digests);
        var first = sources[0];
        var quotes = StoryQuotes.Pick(sources);
        var story = new Story
        {
            Title = first.Headline,
            Lead = Lead(first),
            Language = first.Language,
            Quotes = quotes,
            Sources = [.. sources.Select(Source)],
            Names = StoryNames.Shared(sources),
            Weight = Weigh(sources),
        };
        return new WrittenStory(story, Sentence(first));
    }

    /// <summary>
    /// The sources, the most informative first: by statements, quotes (counted twice) and names, then by the length of the article. A
    /// suspicious source comes last.
    /// </summary>
    public static IReadOnlyList<Digest> Rank(IReadOnlyList<Digest> digests) =>
        [
            .. digests
                .OrderBy(digest => digest.Engine.Suspicious)
                .ThenByDescending(Says)
                .ThenByDescending(digest => digest.Article.Words)
                .ThenBy(digest => digest.Id, StringComparer.Ordinal),
        ];

    private static int Says(Digest digest) =>
        digest.Summary.Count(sentence => sentence.Unsupported.Count == 0)
        + digest.KeyPoints.Count
        + (2 * digest.Quotes.Count)
        + Names(digest);

    private static int Names(Digest digest) =>
        digest.Entities.People.Count + digest.Entities.Organizations.Count + digest.Entities.Places.Count;

    /// <summary>
    /// Publishers + quotes / 100 + names / 10,000: one more publisher outweighs any number of quotes (at most 50 count), and one more quote
    /// any number of names. A source without a URL counts as a separate publisher; copies of the same text count once.
    /// </summary>
    private static double Weigh(IReadOnlyList<Digest> sources)
    {
        var publishers = sources.Select(Publisher).Distinct(StringComparer.OrdinalIgnoreCase).Count();
        var quotes = sources.Sum(source => source.Quotes.Count);
        var names = sources.Max(Names);
        return Math.Round(publishers + (Math.Min(quotes, MaxWeightedQuotes) / 100d) + (Math.Min(names, MaxWeightedNames) / 10_000d), 4);
    }

    private static string Publisher(Digest digest)
    {
        if (!Uri.TryCreate(digest.Article.Url, UriKind.Absolute, out var url))
            return digest.Article.ContentHash;
        return url.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? url.Host[4..] : url.Host;
    }

    // A lead has no flags, so unsupported sentences are omitted if there is any other.
    private static string Lead(Digest digest)
    {
        var sentences = New(digest).Where(sentence => sentence.Unsupported.Count == 0).Select(sentence => sentence.Text).ToList();
        if (sentences.Count == 0)
            return digest.Headline;
        return sentences.Count > 1 && sentences[0].Length + sentences[1].Length < MaxLeadLength
            ? $"{sentences[0]} {sentences[1]}"
            : sentences[0];
    }

    private static OverviewSentence Sentence(Digest digest)
    {
        var sentence = New(digest).FirstOrDefault(sentence => sentence.Unsupported.Count == 0) ?? digest.Summary[0];
        return new OverviewSentence(sentence.Text, digest.Language, 0, sentence.Unsupported);
    }

    // The headline of an article without a title is one of its sentences.
    private static IEnumerable<Statement> New(Digest digest) =>
        digest.Summary.Where(sentence => sentence.Text.TrimEnd('.') != digest.Headline.TrimEnd('.'));

    private static StorySource Source(Digest digest) =>
        new(digest.Id, digest.Revision, digest.Headline, digest.Language, digest.Article.Url, digest.Article.PublishedOn);
}
