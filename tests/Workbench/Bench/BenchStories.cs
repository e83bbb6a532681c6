using System.Diagnostics;
using System.Globalization;
using Summarizer.Daily;
using Summarizer.Daily.Stories;
using Summarizer.Models.Chat;

namespace Workbench.Bench;

/// <summary>
/// <c>bench stories</c>: time to compose a day of synthetic digests. Names and words follow Zipf's law, so a few of them are everywhere,
/// and a twentieth of the digests is one story, as on a day of big news.
/// </summary>
internal static class BenchStories
{
    private const int Rounds = 3;

    public static int Run(int digests)
    {
        var (day, labels) = SyntheticDay.Make(digests);
        for (var round = 0; round < Rounds; round++)
        {
            var clock = Stopwatch.StartNew();
            var stories = StoryGrouper.Group(day);
            var grouped = clock.Elapsed.TotalSeconds;
            var daily = DailyComposer.Compose(new DateOnly(2026, 3, 7), "UTC", day, DateTimeOffset.UnixEpoch);
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{digests} digests: grouped in {grouped:F2} s, "
                        + $"composed in {clock.Elapsed.TotalSeconds - grouped:F2} s, grouping included; "
                        + $"{daily.Stories.Count} stories of {labels.Values.Distinct().Count()}, "
                        + $"largest {stories.Max(story => story.Count)}"
                )
            );
        }

        return 0;
    }
}
