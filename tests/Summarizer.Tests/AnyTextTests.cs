using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using Summarizer.Articles;
using Summarizer.Daily;
using Summarizer.Digests;
using Summarizer.Feeds;
using Summarizer.Pages;
using Summarizer.Tests.Webhooks;
using Summarizer.Webhooks;

namespace Summarizer.Tests;

/// <summary>Text that decodes never makes later code throw, whatever characters it contains and whatever format it is in.</summary>
public sealed class AnyTextTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(400).WithReplay(20_261_128, 1);
    private static readonly Site Feed = new("Feed");
    private static readonly FeedLinks Links = new("https://digests.example", "/feed", null);
    private static readonly ArticlePipeline Pipeline = new(new DigestOptions(), model: null, TimeProvider.System);

    private static readonly Gen<string> Noncharacters = Gen.Elements(
        "\uFFFE",
        "\uFFFF",
        "\uFDD0",
        "\uFDEF",
        "\U0001FFFE",
        "\U0001FFFF",
        "\U0010FFFE",
        "\U0010FFFF"
    );
    private static readonly Gen<string> Halves = Gen.Elements("\uD800", "\uDBFF", "\uDC00", "\uDFFF");
    private static readonly Gen<string> Controls = Gen.Choose(0, 0xA0).Select(code => ((char)code).ToString());
    private static readonly Gen<string> Marks = Gen.Elements(
        "\u0301",
        "\u200D",
        "\uFE0F",
        "\u202E",
        "\u2028",
        "\uFEFF",
        "\U000E0101",
        "&#xFFFE;",
        "&#0;",
        "&#xD800;",
        "<",
        "]]>",
        "\"",
        "“",
        "”",
        "\n\n",
        "https://\uFFFE.example/",
        "%EF%BF%BE",
        "---\n",
        "title: ",
        "url: ",
        "lang: "
    );

    private static readonly Gen<string> Scalars = Gen.OneOf(Gen.Choose(0, 0xD7FF), Gen.Choose(0xE000, 0x10FFFF))
        .Select(char.ConvertFromUtf32);

    private static readonly Gen<string> Words = Gen.Elements(
        "The harbour of Trabzon was closed on Monday after a storm. ",
        "“We will open the harbour again before the end of the week,” said Ayşe Demir. ",
        "Ships were sent to the neighbouring port, and no one was hurt. ",
        "Liman pazartesi günü kapatıldı. ",
        "\n\n",
        "# ",
        "- ",
        "date 2026-01-30\n"
    );

    private static readonly Gen<string> Texts = Gen.Frequency(
            (6, Words),
            (2, Scalars),
            (2, Noncharacters),
            (1, Halves),
            (2, Controls),
            (2, Marks)
        )
        .ListOf()
        .Select(string.Concat);

    private static readonly Gen<Upload> Uploads =
        from start in Gen.Elements("", "", "---\ntitle: ")
        from rest in Texts
        let text = start + rest
        from encoding in Gen.Elements<Encoding>(new UTF8Encoding(false), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true))
        from extension in Gen.Elements(".txt", ".md")
        from title in Texts
        from address in Gen.OneOf(
            Texts.Select(text => "https://news.example/" + text),
            Texts.Select(text => $"https://{text.Replace(" ", "", StringComparison.Ordinal)}.example/"),
            Marks.Select(text => $"https://xn--{text}.example/")
        )
        from tag in Gen.Elements(null, "en", "abcdefgh", "x-y", "zz-aaaaaaaa-bbbbbbbb")
        select new Upload("a" + extension, BytesOf(encoding, text))
        {
            Title = title,
            Url = Uri.TryCreate(address, UriKind.Absolute, out var url) ? url : null,
            Language = tag,
        };

    [Fact]
    public void Run_MakesADigestThatCanBeWritten_OfAnyText() => Prop.ForAll(Uploads.ToArbitrary(), Holds).Check(Many);

    [Theory]
    [InlineData('\uFFFE')]
    [InlineData('\uFFFF')]
    [InlineData('\uFDD0')]
    public async Task Run_DropsNoncharacters(char noncharacter)
    {
        var text =
            $"Harbour\v tunnel\u00AD approved {noncharacter}\n\nThe council approved the{noncharacter} tunnel on Tuesday.\f\n"
            + $"\"The tunnel will be dry for a hun{noncharacter}dred years,\" said Ada Wolff.\n";

        var digest = await DigestBuilder.ComposeAsync("a", text);

        Assert.Equal("Harbour tunnel approved", digest.Article.Title);
        Assert.Equal("The tunnel will be dry for a hundred years", Assert.Single(digest.Quotes).Text.TrimEnd(','));
    }

    private static bool Holds(Upload upload)
    {
        var outcome = Pipeline
            .RunAsync(ArticleBuilder.Id("a\U0001FFFE%\uFDD0.txt"), upload, EarlierDigest.None, CancellationToken.None)
            .GetAwaiter()
            .GetResult();
        if (outcome is not DigestOutcome.Composed composed)
            return outcome is DigestOutcome.Rejected;

        var (digest, text) = (composed.Digest, composed.Text);
        Assert.All(digest.Quotes, quote => Assert.Equal(quote.Text, text[quote.Start..quote.End]));
        Assert.True(text.IsNormalized(NormalizationForm.FormC));
        Assert.DoesNotContain(text.EnumerateRunes(), rune => (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF);

        var json = JsonSerializer.SerializeToUtf8Bytes(digest, DigestJson.Readable.Digest);
        Assert.Equal(
            json,
            JsonSerializer.SerializeToUtf8Bytes(JsonSerializer.Deserialize(json, DigestJson.Readable.Digest)!, DigestJson.Readable.Digest)
        );
        WriteAll(digest, text);
        return true;
    }

    private static void WriteAll(Digest digest, string text)
    {
        var day = DailyComposer.Compose(new DateOnly(2026, 1, 31), "UTC", [digest], DateTimeOffset.UnixEpoch);
        XDocument.Load(new MemoryStream(AtomFeed.Write(new FeedHead("Feed", "a"), Links, [digest])));
        XDocument.Load(new MemoryStream(RssFeed.Write(new FeedHead("Feed", "a"), Links, [digest])));
        JsonDocument.Parse(JsonFeed.Write("Feed", Links, [digest])).Dispose();
        JsonSerializer.SerializeToUtf8Bytes(day, DailyJson.Readable.DailyDigest);
        ReadPage.Write(Feed, digest, text);
        DayPage.Write(Feed, day, day.Day);
        foreach (
            var filter in (FeedFilter[])
                [
                    FeedFilter.All,
                    new(Text: digest.Headline),
                    new(Text: "\uFFFE \uD800"),
                    new(Topic: "\uFFFE", Source: "\uFFFE"),
                    new(Source: "news.example"),
                ]
        )
        {
            filter.Wants(digest);
            HomePage.Write(
                Feed,
                new LatestDigests
                {
                    Today = day,
                    Digests = [digest],
                    Filter = filter,
                    IsFirst = true,
                    Older = null,
                    Newer = null,
                    BaseUrl = Links.Base,
                }
            );
        }

        foreach (var format in Enum.GetValues<WebhookFormat>())
            WebhookMessages.Write(WebhookEventBuilder.Subscription(format), WebhookEventBuilder.Build(digest));
    }

    /// <summary>Writes UTF-16 without an encoder, which would replace unpaired surrogates.</summary>
    private static byte[] BytesOf(Encoding encoding, string text) =>
        encoding is UnicodeEncoding
            ?
            [
                .. encoding.GetPreamble(),
                .. text.SelectMany(c => encoding.GetPreamble()[0] == 0xFF ? (byte[])[(byte)c, (byte)(c >> 8)] : [(byte)(c >> 8), (byte)c]),
            ]
            : encoding.GetBytes(text);
}
