using Summarizer.Daily;
using Summarizer.Daily.Stories;
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
            Quotes = StoryContent.Of(digest).Quotes,
            Sources = [StoryContent.Of(digest).Source],
            Names = [],
            Weight = 1,
        };
}
