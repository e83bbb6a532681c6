using System.IO.Compression;
using System.Text;
using Summarizer.Articles;

namespace Summarizer.Tests.Articles.Formats;

public sealed class NewsFormatTests
{
    private const string First = "The harbour council voted on Tuesday to rebuild the old pier before the winter storms begin.";
    private const string Second = "“We waited nine years for this decision,” said council leader Ada Brook after the vote.";
    private const string Html = $"<p>{First}</p><p>{Second}</p>";
    private const string Nitf =
        $"<nitf><head><docdata><date.issue norm=\"20260314T063000Z\"/></docdata><pubdata ex-ref=\"https://paper.example/pier\"/></head><body><body.head><hedline><hl1>Pier to be rebuilt</hl1></hedline><byline>By <person>Nora Pell</person></byline></body.head><body.content><p>{First}</p><p>{Second}</p><media><media-caption><p>The pier at dawn.</p></media-caption></media></body.content><body.end><tagline>Edited by the desk</tagline></body.end></body></nitf>";

    public static TheoryData<string, string> Articles =>
        new()
        {
            {
                "a.json",
                $$"""{"title":"Pier to be rebuilt","text":"{{First}}\n\n{{Second}}","date":"2026-03-14","url":"https://paper.example/pier","author":"Nora Pell"}"""
            },
            {
                "a.json",
                $$"""{"version":"https://jsonfeed.org/version/1.1","title":"The Paper","items":[{"url":"https://paper.example/pier","title":"Pier to be rebuilt","date_published":"2026-03-14T06:30:00+03:00","authors":[{"name":"Nora Pell"}],"content_html":"{{Html}}"}]}"""
            },
            {
                "a.json",
                $$"""{"uri":"urn:x","headlines":[{"role":"short","value":"Pier"},{"role":"main","value":"Pier to be rebuilt"}],"bodies":[{"role":"summary","value":"Short."},{"role":"main","contenttype":"text/html","value":"{{Html}}"}],"by":"Nora Pell","firstcreated":"2026-03-14T06:30:00Z","altids":[{"role":"web","value":"https://paper.example/pier"}],"associations":[{"headlines":[{"value":"A picture"}]}]}"""
            },
            {
                "a.json",
                $$$$"""{"data":{"article":{"headline":"Pier to be rebuilt","articleBody":"{{{{First}}}}\n\n{{{{Second}}}}","datePublished":"2026-03-14T23:30:00-05:00","author":{"name":"Nora Pell"},"url":"https://paper.example/pier"}}}"""
            },
            {
                "a.json",
                $$$"""{"title":{"rendered":"Pier to be rebuilt"},"content":{"rendered":"{{{Html}}}"},"date":"2026-03-14T06:30:00","link":"https://paper.example/pier","author":"Nora Pell"}"""
            },
            { "a.xml", "<?xml version=\"1.0\"?><!DOCTYPE nitf PUBLIC \"-//IPTC//DTD NITF 3.4//EN\" \"nitf.dtd\">" + Nitf },
            {
                "a.xml",
                $"<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"urn:x\"><contentMeta><contentCreated>2026-03-14T06:30:00Z</contentCreated><creator><name>Nora Pell</name></creator><infoSource uri=\"https://paper.example/pier\"/><headline>Pier to be rebuilt</headline><slugline>pier</slugline></contentMeta><contentSet><inlineXML contenttype=\"application/nitf+xml\">{Nitf}</inlineXML></contentSet></newsItem>"
            },
            {
                "a.xml",
                $"<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel><title>The Paper</title><item><title>Pier to be rebuilt</title><link>https://paper.example/pier</link><dc:creator>Nora Pell</dc:creator><pubDate>Sat, 14 Mar 2026 06:30:00 +0000</pubDate><description>A teaser&nbsp;…</description><content:encoded><![CDATA[{Html}<p>The post <a href=\"x\">Pier to be rebuilt</a> first appeared on <a href=\"y\">The Paper</a>.</p>]]></content:encoded></item></channel></rss>"
            },
            {
                "a.xml",
                $"<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>The Paper</title><entry><title>Pier to be rebuilt</title><link rel=\"alternate\" href=\"https://paper.example/pier\"/><author><name>Nora Pell</name></author><published>2026-03-14T06:30:00Z</published><content type=\"html\">{Html.Replace("<", "&lt;", StringComparison.Ordinal)}</content></entry></feed>"
            },
        };

    [Theory]
    [MemberData(nameof(Articles))]
    public void Item_IsReadWithItsMetadata(string name, string content)
    {
        var article = ArticleBuilder.Read(content, name: name);

        Assert.Equal($"{First}\n{Second}", article.Text);
        Assert.Equal("Pier to be rebuilt", article.Title);
        Assert.Equal(new DateOnly(2026, 3, 14), article.PublishedOn);
        Assert.Equal("Nora Pell", article.Author);
        Assert.Equal("https://paper.example/pier", article.Url?.AbsoluteUri);
    }

    [Theory]
    [InlineData("a.json", """{"title":"Nothing"}""", RejectionCodes.NotAnArticle)]
    [InlineData("a.json", """{"title":"Broken" """, RejectionCodes.Damaged)]
    [InlineData(
        "a.json",
        """{"items":[{"title":"A","text":"One two three."},{"title":"B","text":"Four five six."}]}""",
        RejectionCodes.Archive
    )]
    [InlineData("a.xml", "<?xml version=\"1.0\"?><invoice><total>5</total></invoice>", RejectionCodes.UnsupportedFormat)]
    [InlineData("a.xml", "<rss><channel><item><title>A</title></channel></rss>", RejectionCodes.Damaged)]
    [InlineData(
        "a.xml",
        "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><channel><item><description>&x;</description></item></channel></rss>",
        RejectionCodes.Damaged
    )]
    public void OtherJsonAndXml_IsRefused(string name, string content, string code) =>
        Assert.Equal(code, ArticleBuilder.ReadRejection(Encoding.UTF8.GetBytes(content), name).Code);

    [Fact]
    public void CutGzip_IsRefused() =>
        Assert.Equal(
            RejectionCodes.Damaged,
            ArticleBuilder.ReadRejection(Gzip(Encoding.UTF8.GetBytes($"{First}\n\n{Second}"))[..^20], "a.txt.gz").Code
        );

    [Fact]
    public void DeepXml_IsRefused() =>
        Assert.Equal(
            RejectionCodes.Damaged,
            ArticleBuilder
                .ReadRejection(Encoding.UTF8.GetBytes("<nitf><body>" + string.Concat(Enumerable.Repeat("<a>", 100_000))), "a.xml")
                .Code
        );

    [Fact]
    public void DeepJson_IsRefused() =>
        Assert.Equal(RejectionCodes.Damaged, ArticleBuilder.ReadRejection(Encoding.UTF8.GetBytes(new string('[', 100_000)), "a.json").Code);

    [Fact]
    public void Gzip_IsUnpacked() =>
        Assert.Equal(
            "message/rfc822",
            Assert
                .IsType<ArticleReading.Readable>(
                    ArticleReader.Read(
                        new Upload(
                            "a.eml.gz",
                            Gzip(Encoding.UTF8.GetBytes($"From: a@b.example\nSubject: Pier\nMessage-ID: <1@x>\n\n{First}\n\n{Second}\n"))
                        )
                    )
                )
                .Article.ContentType
        );

    [Fact]
    public void GzipBomb_IsRefused() =>
        Assert.Equal(RejectionCodes.UnpackedTooLarge, ArticleBuilder.ReadRejection(Gzip(new byte[30_000_000]), "a.txt.gz").Code);

    [Fact]
    public void GzipWithinGzip_HasALimit()
    {
        var packed = Encoding.UTF8.GetBytes(First);
        for (var i = 0; i < 10; i++)
            packed = Gzip(packed);

        Assert.Equal(RejectionCodes.Archive, ArticleBuilder.ReadRejection(packed, "a.gz").Code);
    }

    private static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
            gzip.Write(bytes);
        return packed.ToArray();
    }
}
