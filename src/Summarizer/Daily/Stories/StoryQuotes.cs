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
    /// <param name="sources">The most informative first.</param>
    public static IReadOnlyList<StoryQuote> Pick(IReadOnlyList<StoryContent> sources)
    {
        var (picked, speakers, texts) = (new List<StoryQuote>(), new HashSet<string>(), new List<string>());
        foreach (var (article, quote) in InRounds(sources).OrderBy(one => one.Quote.Speaker is null))
        {
            if (picked.Count == Most)
                break;
            var text = TextFolding.Fold(quote.Text).Text.ToUpperInvariant();
            if (texts.Any(other => IsAlike(text, other)) || (quote.Speaker is { } speaker && !speakers.Add(KeyOf(speaker, article))))
                continue;
            texts.Add(text);
            picked.Add(quote);
        }

        return picked;
    }

    // The longest quote of each source, then the second longest of each.
    private static IEnumerable<(StoryContent Article, StoryQuote Quote)> InRounds(IReadOnlyList<StoryContent> sources) =>
        sources
            .SelectMany(article => article.Quotes.Select((quote, round) => (article, quote, round)))
            .OrderBy(one => one.round)
            .Select(one => (one.article, one.quote));

    private static bool IsAlike(string one, string other) =>
        one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal);

    // "Putin" and "Vladimir Putin" are the same speaker, in any spelling.
    private static string KeyOf(string speaker, StoryContent article)
    {
        var words = Token.Read(speaker, new TextSpan(0, speaker.Length));
        var folded = words.Count > 0 ? words[^1].Key : speaker;
        return StoryTermReader.KeyOfName(folded, InflectionSuffixes.Of(KnownLanguages.Of(article.Source.Language))) ?? folded;
    }
}
