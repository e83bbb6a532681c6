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
}
