using System.Text;
using System.Text.Json;
using Summarizer.Digests;
using Summarizer.Facts;
using Summarizer.Models.Chat;
using Summarizer.Quotes;
using Summarizer.Webhooks;

namespace Summarizer.Tests.Webhooks;

/// <summary>The exact bytes are the contract: a change here needs a line in CHANGELOG.md.</summary>
public sealed class WebhookMessagesTests
{
    [Fact]
    public void Write_SaysThinlyWhatHappened() =>
        Assert.Equal(
            """
            {"type":"digest.created","timestamp":"2026-01-31T12:00:00.25Z","data":{"id":"news/article.txt","revision":2,
            "headline":"The harbour is closed","language":"en","topics":["harbour","storm"],"provisional":false,
            "suspicious":false,"links":{"digest":"https://digests.example/digests/news/article.txt",
            "page":"https://digests.example/read/news/article.txt","text":"https://digests.example/texts/news/article.txt"}}}
            """.ReplaceLineEndings(""),
            Body(WebhookEventBuilder.Build(DigestBuilder.Build()))
        );

    [Fact]
    public void Write_GivesPaths_WhereTheAddressIsNotKnown() =>
        Assert.Equal(
            """
            {"type":"digest.updated","timestamp":"2026-01-31T12:00:00.25Z","data":{"id":"haber/İstanbul 1.txt","revision":2,
            "headline":"The harbour is closed","language":"en","topics":["harbour","storm"],"provisional":true,
            "suspicious":true,"links":{"digest":"/digests/haber/%C4%B0stanbul%201.txt",
            "page":"/read/haber/%C4%B0stanbul%201.txt","text":"/texts/haber/%C4%B0stanbul%201.txt"}}}
            """.ReplaceLineEndings(""),
            Body(
                WebhookEventBuilder.Build(
                    DigestBuilder.Build("haber/İstanbul 1.txt") with
                    {
                        Engine = new Engine
                        {
                            Kind = EngineKind.Extractive,
                            Provisional = true,
                            Suspicious = true,
                        },
                    },
                    WebhookEvents.DigestUpdated,
                    baseAddress: null
                )
            )
        );

    [Theory]
    [InlineData(WebhookEvents.DigestRetracted, "news/article.txt", 3, """{"id":"news/article.txt","revision":3}""")]
    [InlineData(
        WebhookEvents.DailyPublished,
        "2026-01-30",
        0,
        """
            {"day":"2026-01-30","links":{"daily":"https://digests.example/daily/2026-01-30.json",
            "page":"https://digests.example/daily/2026-01-30"}}
            """
    )]
    [InlineData(WebhookEvents.SubscriptionTest, "1", 0, """{"text":"This is a test. Digests will arrive here."}""")]
    public void Write_SaysLittle_WithoutADigest(string type, string subject, int revision, string data) =>
        Assert.Equal(
            $$"""{"type":"{{type}}","timestamp":"2026-01-31T12:00:00.25Z","data":{{data.ReplaceLineEndings("")}}}""",
            Body(WebhookEventBuilder.BuildWithoutDigest(type, subject, revision))
        );

    [Fact]
    public void Write_SpeaksToSlack() =>
        Assert.Equal(
            """
            {"text":"Fish &amp; &lt;!channel&gt;","blocks":[{"type":"section","text":{"type":"mrkdwn",
            "text":"*Fish &amp; &lt;!channel&gt;*\nA storm closed the harbour.","verbatim":true}},{"type":"section",
            "text":{"type":"mrkdwn","text":">We will open &lt;b&gt;again&lt;/b&gt;\n>this week.\n— Ayşe Demir, director",
            "verbatim":true}},{"type":"context","elements":[{"type":"mrkdwn",
            "text":"<https://digests.example/read/news/article.txt|Read the digest> · provisional","verbatim":true}]}]}
            """.ReplaceLineEndings(""),
            Body(WebhookEventBuilder.Build(Hostile()), WebhookFormat.Slack)
        );

    [Fact]
    public void Write_SpeaksToTeams() =>
        Assert.Equal(
            """
            {"type":"message","attachments":[{"contentType":"application/vnd.microsoft.card.adaptive",
            "content":{"$schema":"http://adaptivecards.io/schemas/adaptive-card.json","type":"AdaptiveCard","version":"1.4",
            "body":[{"type":"RichTextBlock","inlines":[{"type":"TextRun","text":"Fish & <!channel>","size":"medium",
            "weight":"bolder"}]},{"type":"RichTextBlock","inlines":[{"type":"TextRun","text":"A storm closed the harbour."}]},
            {"type":"Container","style":"emphasis","items":[{"type":"RichTextBlock","inlines":[{"type":"TextRun",
            "text":"We will open <b>again</b>\nthis week.","italic":true}]},{"type":"RichTextBlock",
            "inlines":[{"type":"TextRun","text":"— Ayşe Demir, director","isSubtle":true}]}]},{"type":"RichTextBlock",
            "inlines":[{"type":"TextRun","text":"provisional","isSubtle":true}]}],"actions":[{"type":"Action.OpenUrl",
            "title":"Read the digest","url":"https://digests.example/read/news/article.txt"}]}}]}
            """.ReplaceLineEndings(""),
            Body(WebhookEventBuilder.Build(Hostile()), WebhookFormat.Teams)
        );

    [Theory]
    [InlineData(
        WebhookEvents.DigestRetracted,
        "news/<a>.txt",
        """
            {"text":"Retracted: news/&lt;a&gt;.txt","blocks":[{"type":"section","text":{"type":"mrkdwn",
            "text":"*Retracted: news/&lt;a&gt;.txt*","verbatim":true}}]}
            """
    )]
    [InlineData(
        WebhookEvents.DailyPublished,
        "2026-01-30",
        """
            {"text":"Daily digest of 2026-01-30","blocks":[{"type":"section","text":{"type":"mrkdwn",
            "text":"*Daily digest of 2026-01-30*","verbatim":true}},{"type":"context","elements":[{"type":"mrkdwn",
            "text":"<https://digests.example/daily/2026-01-30|Read the day>","verbatim":true}]}]}
            """
    )]
    [InlineData(
        WebhookEvents.SubscriptionTest,
        "1",
        """
            {"text":"This is a test. Digests will arrive here.","blocks":[{"type":"section","text":{"type":"mrkdwn",
            "text":"*This is a test. Digests will arrive here.*","verbatim":true}}]}
            """
    )]
    public void Write_SpeaksToSlack_WithoutADigest(string type, string subject, string expected) =>
        Assert.Equal(expected.ReplaceLineEndings(""), Body(WebhookEventBuilder.BuildWithoutDigest(type, subject), WebhookFormat.Slack));

    [Fact]
    public void Write_LinksTheArticle_WhereTheAppsAddressIsNotKnown() =>
        Assert.Contains(
            "<https://news.example/harbour|Read the article>",
            Body(WebhookEventBuilder.Build(DigestBuilder.Build(), baseAddress: null), WebhookFormat.Slack)
        );

    [Theory]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("news.example/harbour", null)]
    [InlineData("https://news.example/a|b>c<d&e", "<https://news.example/a%7Cb%3Ec%3Cd&amp;e|Read the article>")]
    public void Write_LinksOnlyTheWeb(string url, string? link)
    {
        var digest = DigestBuilder.Build();

        var body = Body(
            WebhookEventBuilder.Build(digest with { Article = digest.Article with { Url = url } }, baseAddress: null),
            WebhookFormat.Slack
        );

        Assert.Equal(link is not null, body.Contains("Read the article", StringComparison.Ordinal));
        Assert.Contains(link ?? "", body);
    }

    [Fact]
    public void Write_ShowsASentenceThatIsSupported_OrSaysWhatIsNot()
    {
        Statement wrong = new("Forty ships sank.", [], [new UnsupportedFact(FactKind.Number, "Forty")]);
        Statement right = new("No one was hurt.", [], []);

        Assert.Contains(
            "No one was hurt.",
            Body(WebhookEventBuilder.Build(DigestBuilder.Build() with { Summary = [wrong, right] }), WebhookFormat.Slack)
        );
        Assert.Contains(
            "not in the article: Forty",
            Body(WebhookEventBuilder.Build(DigestBuilder.Build() with { Summary = [wrong] }), WebhookFormat.Slack)
        );
    }

    [Fact]
    public void Write_ShowsAQuoteWholeOrNotAtAll()
    {
        DigestQuote endless = new(new string('a', 1001), "Ayşe Demir", null, 0, 1001, QuoteMatch.Exact);
        DigestQuote whole = new(new string('b', 1000), null, null, 0, 1000, QuoteMatch.Exact);

        var body = Body(WebhookEventBuilder.Build(DigestBuilder.Build() with { Quotes = [endless, whole] }), WebhookFormat.Teams);

        Assert.DoesNotContain("aaa", body);
        Assert.Contains(whole.Text, body);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Write_StaysSmallAndWellFormed_WhateverTheDigestHolds(WebhookFormat format, string letters)
    {
        var text = string.Concat(Enumerable.Repeat(letters, 5000 / letters.Length));
        var quote = string.Concat(Enumerable.Repeat(letters, 1000 / letters.Length));
        var digest = DigestBuilder.Build(string.Concat(Enumerable.Repeat("新", 900))) with
        {
            Headline = text,
            Summary = [new Statement(text, [], [new UnsupportedFact(FactKind.Name, text)])],
            Topics = [.. Enumerable.Repeat(text, 100)],
            Quotes = [new DigestQuote(quote, text, text, 0, quote.Length, QuoteMatch.Exact)],
            Article = DigestBuilder.Build().Article with { Url = "https://news.example/" + new string('x', 1900) },
        };

        var body = WebhookMessages
            .Write(
                WebhookEventBuilder.Subscription(format),
                WebhookEventBuilder.Build(digest, baseAddress: format == WebhookFormat.Standard ? "https://digests.example" : null)
            )
            .Body;

        Assert.InRange(body.Length, 1, 20_000);
        using var json = JsonDocument.Parse(body);
        Assert.All(Strings(json.RootElement), value => Assert.DoesNotContain('\uFFFD', value));
        if (format == WebhookFormat.Slack)
            Assert.All(Strings(json.RootElement), value => Assert.InRange(value.Length, 0, 3000));
    }

    public static TheoryData<WebhookFormat, string> Formats()
    {
        var rows = new TheoryData<WebhookFormat, string>();
        foreach (var format in Enum.GetValues<WebhookFormat>())
        {
            foreach (var letters in (string[])["a", "&", "\"", "😀", "👨‍👩‍👧‍👦", "e\u0301", "新", "\u0001", "\n"])
                rows.Add(format, letters);
        }

        return rows;
    }

    [Fact]
    public void Id_IsTheSame_ForTheSameEvent()
    {
        var @event = WebhookEventBuilder.Build(DigestBuilder.Build());

        var ids = new[]
        {
            Id(@event),
            Id(@event with { At = @event.At.AddDays(1), BaseAddress = null }),
            Id(@event with { Revision = 3 }),
            Id(@event with { Type = WebhookEvents.DigestUpdated }),
            Id(@event with { Subject = "news/article2.txt" }),
            Id(@event with { Subject = "news/article.txt2" }),
            Id(@event, WebhookEventBuilder.Subscription() with { Id = "sub_2KWPBgLlAfxdpx2AI54q" }),
        };

        Assert.Matches("^msg_[0-9a-f]{32}$", ids[0]);
        Assert.Equal(ids[0], ids[1]);
        Assert.Equal(6, ids.Distinct().Count());
    }

    [Fact]
    public void Write_RefusesWhatIsNoEvent()
    {
        Assert.Throws<ArgumentException>(() => Body(WebhookEventBuilder.BuildWithoutDigest("digest.eaten", "news/article.txt")));
        Assert.Throws<ArgumentException>(() =>
            Body(WebhookEventBuilder.BuildWithoutDigest(WebhookEvents.DigestCreated, "news/article.txt"))
        );
        Assert.Throws<ArgumentException>(() => Body(WebhookEventBuilder.Build(DigestBuilder.Build("../article.txt"))));
    }

    private static Digest Hostile() =>
        DigestBuilder.Build() with
        {
            Headline = "Fish &\n<!channel>",
            Quotes =
            [
                new DigestQuote("Nobody said this by name.", null, null, 0, 25, QuoteMatch.Exact),
                new DigestQuote("We will open <b>again</b>\nthis week.", "Ayşe Demir", "director", 30, 66, QuoteMatch.Exact),
            ],
            Engine = new Engine { Kind = EngineKind.Extractive, Provisional = true },
        };

    private static string Id(WebhookEvent @event, Subscription? subscription = null) =>
        WebhookMessages.Write(subscription ?? WebhookEventBuilder.Subscription(), @event).Id;

    private static string Body(WebhookEvent @event, WebhookFormat format = WebhookFormat.Standard) =>
        Encoding.UTF8.GetString(WebhookMessages.Write(WebhookEventBuilder.Subscription(format), @event).Body.Span);

    private static IEnumerable<string> Strings(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.String => [element.GetString()!],
            JsonValueKind.Array => element.EnumerateArray().SelectMany(Strings),
            JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Strings(member.Value)),
            _ => [],
        };
}
