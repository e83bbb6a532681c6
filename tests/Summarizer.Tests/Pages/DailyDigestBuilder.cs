using Summarizer.Daily;
using Summarizer.Digests;

namespace Summarizer.Tests.Pages;

/// <summary>A valid day.</summary>
internal static class DailyDigestBuilder
{
    public static readonly DateOnly Date = new(2026, 1, 31);

    public static DailyDigest Build(params Digest[] digests) =>
        new()
        {
            Day = Date,
            TimeZone = "Europe/Istanbul",
            Sealed = false,
            Overview =
            [
                .. digests.Select(
                    (digest, i) => new OverviewSentence(digest.Summary[0].Text, digest.Language, i, digest.Summary[0].Unsupported)
                ),
            ],
            Stories = [.. digests.Select(Story)],
            Digests = digests.Length,
            Engine = new Engine { Kind = EngineKind.Extractive },
            ModifiedAt = new DateTimeOffset(2026, 1, 31, 12, 0, 0, TimeSpan.Zero),
        };

    private static Story Story(Digest digest) =>
        new()
        {
            Title = digest.Headline,
            Lead = digest.Summary[0].Text,
            Language = digest.Language,
            Quotes =
            [
                .. digest.Quotes.Select(quote => new StoryQuote(
                    digest.Id,
                    digest.Article.Language ?? digest.Language,
                    quote.Text,
                    quote.Speaker,
                    quote.Role,
                    quote.Start,
                    quote.End,
                    quote.Match
                )),
            ],
            Sources =
            [
                new StorySource(
                    digest.Id,
                    digest.Revision,
                    digest.Headline,
                    digest.Language,
                    digest.Article.Url,
                    digest.Article.PublishedOn
                ),
            ],
            Names = [],
            Weight = 1,
        };
}
