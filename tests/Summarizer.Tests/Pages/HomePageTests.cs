using Summarizer.Digests;
using Summarizer.Feeds;
using Summarizer.Pages;

namespace Summarizer.Tests.Pages;

public sealed class HomePageTests
{
    private static readonly LatestDigests One = new() { Digests = [DigestBuilder.Build()], BaseUrl = "https://news.test" };

    [Fact]
    public void Write_ShowsHeadlineSummaryQuoteAndSpeaker()
    {
        var page = HomePage.Write(new("News in short"), One);

        Assert.Contains(
            "<h3 lang=\"en\" dir=\"auto\"><a href=\"/read/news/article.txt\">The harbour is closed</a></h3>",
            page,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "<p class=\"summary\" lang=\"en\" dir=\"auto\">A storm closed the harbour. No one was hurt.</p>",
            page,
            StringComparison.Ordinal
        );
        Assert.Contains("<blockquote><p>We will open again this week.</p></blockquote>", page, StringComparison.Ordinal);
        Assert.Contains("Ayşe Demir, director", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/read/news/article.txt#at-30\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "https://news.example/a?b=1&c=2",
        "href=\"https://news.example/a?b=1&amp;c=2\" rel=\"noopener noreferrer nofollow\">news.example</a>"
    )]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("data:text/html,x", null)]
    [InlineData("//news.example/", null)]
    [InlineData(null, null)]
    public void Write_LinksToWebAddressesOnly(string? url, string? link)
    {
        var digest = DigestBuilder.Build() with { Article = DigestBuilder.Build().Article with { Url = url } };

        var page = HomePage.Write(new("News"), One with { Digests = [digest] });

        if (link is not null)
            Assert.Contains(link, page, StringComparison.Ordinal);
        else
            Assert.DoesNotContain("rel=\"noopener", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_KeepsQuotesInTheLanguageOfTheArticle()
    {
        var digest = DigestBuilder.Build() with { Article = DigestBuilder.Build().Article with { Language = "tr" } };

        var page = HomePage.Write(new("News"), One with { Digests = [digest] });

        Assert.Contains("<figure class=\"quote\" lang=\"tr\" dir=\"auto\">", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh", "港口关闭。无人受伤。")]
    [InlineData("zh-Hant", "港口关闭。无人受伤。")]
    [InlineData("ko", "港口关闭。 无人受伤。")]
    public void Write_JoinsSentencesAsTheLanguageDoes(string language, string summary)
    {
        var digest = DigestBuilder.Build() with { Language = language, Summary = [new("港口关闭。", [], []), new("无人受伤。", [], [])] };

        var page = HomePage.Write(new("News"), One with { Digests = [digest] });

        Assert.Contains($"<p class=\"summary\" lang=\"{language}\" dir=\"auto\">{summary}</p>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, true, "No digests yet")]
    [InlineData("zeppelin", true, "Nothing matches")]
    [InlineData(null, false, "This is the end of the feed")]
    public void Write_SaysWhyItIsEmpty(string? text, bool isFirst, string words)
    {
        var page = HomePage.Write(new("News"), One with { Digests = [], Filter = new FeedFilter(Text: text), IsFirst = isFirst });

        Assert.Contains(words, page, StringComparison.Ordinal);
        Assert.Contains("curl -T my-article.txt https://news.test/articles/my-article.txt", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_KeepsWhatTheReaderChose()
    {
        var filter = new FeedFilter(Topic: "Storm", Language: "tr", Source: "gone.example", Text: "two words");

        var page = HomePage.Write(new("News"), One with { Filter = filter });

        Assert.Contains("<option value=\"storm\" selected>storm</option>", page, StringComparison.Ordinal);
        Assert.Contains("<option value=\"tr\" selected>Turkish</option>", page, StringComparison.Ordinal);
        Assert.Contains("<option value=\"gone.example\" selected>gone.example</option>", page, StringComparison.Ordinal);
        Assert.Contains("value=\"two words\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_LeadsToTheStoriesOfToday()
    {
        var today = DailyDigestBuilder.Build(DigestBuilder.Build());

        var page = HomePage.Write(new("News"), One with { Today = today, Digests = [] });

        Assert.Contains("<a href=\"/daily/2026-01-31#story-1\">The harbour is closed</a>", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/daily/2026-01-31\">The whole day: 1 story from 1 article</a>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_SaysNoSentenceTwice_WhenAStoryIsAlsoAmongTheNewest()
    {
        var today = DailyDigestBuilder.Build(DigestBuilder.Build());
        today = today with { Stories = [today.Stories[0] with { Names = ["Ayşe Demir", "Trabzon"] }] };

        var page = HomePage.Write(new("News"), One with { Today = today });

        Assert.Single(page.Split("A storm closed the harbour.").Skip(1));
        Assert.Single(page.Split("The harbour is closed").Skip(1));
        Assert.Contains("#story-1\">Ayşe Demir · Trabzon</a>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_SaysNoSentenceOfADigestTwice()
    {
        var digest = DigestBuilder.Build();
        digest = digest with
        {
            Headline = digest.Summary[0].Text,
            Summary = [digest.Summary[0], digest.Summary[1] with { Text = $"“{digest.Quotes[0].Text}”" }],
        };

        var page = HomePage.Write(new("News"), One with { Digests = [digest] });

        Assert.Single(page.Split(digest.Headline).Skip(1));
        Assert.Single(page.Split(digest.Quotes[0].Text).Skip(1));
    }

    [Fact]
    public void Write_Badges_WhatReadersShouldKnow()
    {
        var digest = DigestBuilder.Build() with
        {
            Engine = new Engine
            {
                Kind = EngineKind.Extractive,
                Provisional = true,
                Suspicious = true,
            },
        };

        var page = HomePage.Write(new("News"), One with { Digests = [digest] });

        Assert.Contains(
            "<span class=\"badge\">Provisional</span> · <span class=\"badge\">Suspicious</span>",
            page,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Write_Badges_ADigestOfAnEarlierVersion()
    {
        var digest = DigestBuilder.Build() with
        {
            Article = DigestBuilder.Build().Article with { Refused = new Refusal("unsupported-format", DateTimeOffset.UnixEpoch) },
        };

        Assert.Contains(
            "<span class=\"badge\">Not updated</span>",
            HomePage.Write(new("News"), One with { Digests = [digest] }),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("Not updated", HomePage.Write(new("News"), One), StringComparison.Ordinal);
    }

    [Fact]
    public void PathOf_KeepsTheFilter() =>
        Assert.Equal(
            "/?topic=a%26b&q=%C5%9Fi%20x&cursor=2026-01-31.0.5&newer=c~d",
            HomePage.PathOf(new FeedFilter(Topic: "a&b", Text: "şi x"), "2026-01-31.0.5", "c~d")
        );
}
