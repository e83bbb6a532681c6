using Summarizer.Daily;
using Summarizer.Pages;

namespace Summarizer.Tests.Pages;

public sealed class DayPageTests
{
    [Fact]
    public void Write_ShowsOverviewStoriesQuotesAndSources()
    {
        var page = DayPage.Write(new("News"), DailyDigestBuilder.Build(DigestBuilder.Build()), DailyDigestBuilder.Date);

        Assert.Contains("href=\"#story-1\">Story 1</a>", page, StringComparison.Ordinal);
        Assert.Contains("<h2 id=\"title-1\" lang=\"en\" dir=\"auto\">The harbour is closed</h2>", page, StringComparison.Ordinal);
        Assert.Contains("<blockquote><p>We will open again this week.</p></blockquote>", page, StringComparison.Ordinal);
        Assert.Contains(
            "news.example</a> · <time datetime=\"2026-01-30\">30 January 2026</time> · English",
            page,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("The harbour is closed", "A storm closed the harbour.", "A storm closed the harbour. No one was hurt.")]
    [InlineData("A storm closed the harbour", "A storm closed the harbour.", "A storm closed the harbour. No one was hurt.")]
    [InlineData("A storm closed the harbour.", "No one was hurt.", "No one was hurt.")]
    [InlineData("A storm closed the harbour.", "A storm closed the harbour.", "A storm closed the harbour.")]
    public void Write_SaysNoSentenceTwice(string title, string overview, string lead)
    {
        var day = DailyDigestBuilder.Build(DigestBuilder.Build());
        var story = day.Stories[0] with { Title = title, Lead = lead };
        day = day with
        {
            Overview = [day.Overview[0] with { Text = overview }],
            Stories = [story with { Sources = [story.Sources[0] with { Headline = title }, story.Sources[0] with { Headline = "Port" }] }],
        };

        var page = DayPage.Write(new("News"), day, DailyDigestBuilder.Date);

        foreach (var text in (string[])[title, overview, "No one was hurt"])
            Assert.InRange(page.Split(text.TrimEnd('.')).Length - 1, 0, 1);
        Assert.Contains(title, page, StringComparison.Ordinal);
        Assert.Contains(">Read the digest</a>", page, StringComparison.Ordinal);
        Assert.Contains(">Port</a>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, false, "Live", false)]
    [InlineData(1, false, "will be completed", true)]
    [InlineData(1, true, "Complete", true)]
    public void Write_SaysHowFinalTheDayIs(int daysAgo, bool isSealed, string state, bool hasNext)
    {
        var page = DayPage.Write(
            new("News"),
            DailyDigestBuilder.Build(DigestBuilder.Build()) with
            {
                Sealed = isSealed,
            },
            DailyDigestBuilder.Date.AddDays(daysAgo)
        );

        Assert.Contains(state, page, StringComparison.Ordinal);
        Assert.Contains("rel=\"prev\" href=\"/daily/2026-01-30\"", page, StringComparison.Ordinal);
        Assert.Equal(hasNext, page.Contains("rel=\"next\" href=\"/daily/2026-02-01\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0, "A quiet day so far")]
    [InlineData(5, "A quiet day: no article arrived.")]
    public void Write_IsKind_WhenNothingHappened(int daysAgo, string words) =>
        Assert.Contains(
            words,
            DayPage.Write(new("News"), DailyDigestBuilder.Build(), DailyDigestBuilder.Date.AddDays(daysAgo)),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, "<p class=\"notice\">1 of the day’s digests has expired.</p>")]
    [InlineData(2, "<p class=\"notice\">2 of the day’s digests have expired.</p>")]
    public void Write_SaysHowManyDigestsHaveExpired(int expired, string? notice)
    {
        var page = DayPage.Write(
            new("News"),
            DailyDigestBuilder.Build(DigestBuilder.Build()) with
            {
                Sealed = true,
                Expired = expired,
            },
            DailyDigestBuilder.Date.AddDays(1)
        );

        Assert.Equal(notice is not null, page.Contains("expired", StringComparison.Ordinal));
        if (notice is not null)
            Assert.Contains(notice, page, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_LinksNoDigestThatHasExpired()
    {
        var digest = DigestBuilder.Build();
        var day = DailyDigestBuilder.Build(digest);

        var page = DayPage.Write(new("News"), DailyComposer.Expire(day, digest.Id, day.ModifiedAt), DailyDigestBuilder.Date.AddDays(1));

        Assert.Contains("/read/", DayPage.Write(new("News"), day, DailyDigestBuilder.Date.AddDays(1)), StringComparison.Ordinal);
        Assert.DoesNotContain("/read/", page, StringComparison.Ordinal);
        Assert.Contains(System.Net.WebUtility.HtmlEncode(digest.Headline), page, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_TakesTheFirstDayOfAll() =>
        Assert.DoesNotContain(
            "rel=\"prev\"",
            DayPage.Write(new("News"), DailyDigestBuilder.Build() with { Day = DateOnly.MinValue }, DailyDigestBuilder.Date),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(0, 1, 0, null, null)]
    [InlineData(50, 1, 50, null, null)]
    [InlineData(51, 1, 50, null, "Stories 51 to 51")]
    [InlineData(51, 2, 1, "Stories 1 to 50", null)]
    [InlineData(120, 2, 50, "Stories 1 to 50", "Stories 101 to 120")]
    public void Write_ShowsFiftyStories_UnderTheirNumbers(int stories, int page, int shown, string? previous, string? next)
    {
        var day = DayOf(stories);

        var written = DayPage.Write(new("News"), day, DailyDigestBuilder.Date, page);

        Assert.Equal(Math.Max(1, (stories + 49) / 50), DayPage.CountPages(day));
        Assert.Equal(shown, written.Split("<article class=\"story\"").Length - 1);
        Assert.Equal(shown > 0, written.Contains($"id=\"story-{(50 * (page - 1)) + 1}\"", StringComparison.Ordinal));
        Assert.Equal(page == 1 && stories > 0, written.Contains("class=\"overview\"", StringComparison.Ordinal));
        Assert.Equal(previous is not null, written.Contains(">← Stories ", StringComparison.Ordinal));
        Assert.Equal(next is not null, written.Contains($"?page={page + 1}\"", StringComparison.Ordinal));
        if (previous is not null)
            Assert.Contains($"← {previous}</a>", written, StringComparison.Ordinal);
        if (next is not null)
            Assert.Contains($"{next} →</a>", written, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_LinksAStoryOnALaterPage()
    {
        var day = DayOf(60);
        day = day with { Overview = [day.Overview[0] with { Story = 55 }] };

        Assert.Contains(
            "href=\"/daily/2026-01-31?page=2#story-56\">Story 56</a>",
            DayPage.Write(new("News"), day, DailyDigestBuilder.Date),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Write_ShowsTenSources_AndCountsTheOthers()
    {
        var day = DailyDigestBuilder.Build(DigestBuilder.Build());
        var sources = Enumerable.Range(1, 13).Select(i => day.Stories[0].Sources[0] with { Id = $"{i}.txt", Headline = $"Headline {i}" });
        day = day with { Stories = [day.Stories[0] with { Sources = [.. sources] }] };

        var page = DayPage.Write(new("News"), day, DailyDigestBuilder.Date);

        Assert.Contains(">Headline 10</a>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Headline 11", page, StringComparison.Ordinal);
        Assert.Contains("3 more articles in the day’s JSON", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(2_000)]
    public void Write_StaysBelow100Kilobytes_WithEveryStory(int length)
    {
        var day = DayOf(50);
        var quote = day.Stories[0].Quotes[0];
        day = day with
        {
            Stories =
            [
                .. day.Stories.Select(
                    (story, number) =>
                        story with
                        {
                            Lead = $"{number}" + new string('ß', length),
                            Quotes =
                            [
                                .. Enumerable.Range(0, 5).Select(i => quote with { Text = $"{number}.{i} {new string('x', length)}" }),
                            ],
                            Sources =
                            [
                                .. Enumerable
                                    .Range(0, 12)
                                    .Select(i => story.Sources[0] with { Headline = $"{number}.{i} {new string('y', 80)}" }),
                            ],
                        }
                ),
            ],
        };

        var page = DayPage.Write(new("News"), day, DailyDigestBuilder.Date);

        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(page), 50_000, 100_000);
        Assert.Contains("id=\"story-50\"", page, StringComparison.Ordinal);
        Assert.Contains(">0.9 y", page, StringComparison.Ordinal); // The first one is complete.
    }

    private static DailyDigest DayOf(int stories)
    {
        var day = DailyDigestBuilder.Build(DigestBuilder.Build());
        return day with
        {
            Stories = [.. Enumerable.Range(1, stories).Select(i => day.Stories[0] with { Title = $"Title {i}" })],
            Overview = stories == 0 ? [] : day.Overview,
        };
    }
}
