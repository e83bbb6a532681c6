using Summarizer.Digests;
using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Daily.Stories;

/// <summary>Picks the quotes of a story.</summary>
internal static class StoryQuotes
{
    private const int Most = 5;

    /// <summary>
    /// At most five quotes, those with speakers first: one per speaker, no two similar. The sources take turns, so that as many as possible
    /// are quoted.
    /// </summary>
    /// <param name="sources">The digests, the most informative first.</param>
    public static IReadOnlyList<StoryQuote> Pick(IReadOnlyList<Digest> sources)
    {
        var (picked, speakers, texts) = (new List<StoryQuote>(), new HashSet<string>(), new List<string>());
        foreach (var (digest, quote) in InRounds(sources).OrderBy(one => one.Quote.Speaker is null))
        {
            if (picked.Count == Most)
                break;
            var text = TextFolding.Fold(quote.Text).Text.ToUpperInvariant();
            if (texts.Any(other => IsAlike(text, other)) || (quote.Speaker is { } speaker && !speakers.Add(KeyOf(speaker, digest))))
                continue;
            texts.Add(text);
            picked.Add(
                new StoryQuote(
                    digest.Id,
                    digest.Article.Language ?? digest.Language,
                    quote.Text,
                    quote.Speaker,
                    quote.Role,
                    quote.Start,
                    quote.End,
                    quote.Match
                )
            );
        }

        return picked;
    }

    // The longest quote of each source, then the second longest of each. A digest lists its quotes in the order of the article.
    private static IEnumerable<(Digest Digest, DigestQuote Quote)> InRounds(IReadOnlyList<Digest> sources) =>
        sources
            .SelectMany(digest =>
                digest
                    .Quotes.OrderBy(quote => quote.Speaker is null)
                    .ThenByDescending(quote => quote.Text.Length)
                    .Select((quote, round) => (digest, quote, round))
            )
            .OrderBy(one => one.round)
            .Select(one => (one.digest, one.quote));

    private static bool IsAlike(string one, string other) =>
        one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal);

    // "Putin" and "Vladimir Putin" are the same speaker, in any spelling.
    private static string KeyOf(string speaker, Digest digest)
    {
        var words = Token.Read(speaker, new TextSpan(0, speaker.Length));
        var folded = words.Count > 0 ? words[^1].Key : speaker;
        return StoryTermReader.KeyOfName(folded, InflectionSuffixes.Of(KnownLanguages.Of(digest.Language))) ?? folded;
    }
}
