namespace Summarizer.Tests.Articles.Formats;

public sealed class HtmlHeadTests
{
    private const string Body =
        "<body><article><p>The harbour pool will stay open all winter for the first time, its manager said on Friday morning.</p>"
        + "<p>The town pays 80,000 pounds for the extra months, and a power station heats the water to 24C.</p></article></body>";

    [Theory]
    [InlineData("{\"@type\": \"NewsArticle\", \"headline\": \"Pool stays &amp; opens\"}")]
    [InlineData(
        "[{\"@type\": \"WebSite\", \"name\": \"News\"}, {\"@type\": [\"ReportageNewsArticle\"], \"headline\": \"Pool stays & opens\"}]"
    )]
    [InlineData(
        "{\"@graph\": [{\"@type\": \"Organization\", \"name\": \"News\"}, {\"@type\": \"BlogPosting\", \"headline\": \"Pool stays & opens\"}]}"
    )]
    [InlineData("{\"@type\": \"WebPage\", \"mainEntity\": {\"@type\": \"Article\", \"headline\": \"Pool stays & opens\",}}")]
    [InlineData("{\"@type\": \"https://schema.org/NewsArticle\", \"headline\": \"Pool stays\n& opens\"};")]
    public void Title_IsHeadlineOfJsonLd(string json)
    {
        var article = ArticleBuilder.ReadPage(Page($"<title>Other</title><meta property=og:title content=Another>{Script(json)}"));

        Assert.Equal("Pool stays & opens", article.Title);
    }

    [Fact]
    public void Title_IsOfThePagesArticle_WhenJsonLdHasSeveral()
    {
        var article = ArticleBuilder.ReadPage(
            Page(
                "<meta property=og:title content=\"Pool stays open\">"
                    + Script(
                        "[{\"@type\": \"Article\", \"headline\": \"Mayor resigns\"}, {\"@type\": \"Article\", \"headline\": \"Pool stays open\"}]"
                    )
            )
        );

        Assert.Equal("Pool stays open", article.Title);
    }

    [Theory]
    [InlineData("<meta property=og:title content=\"Pool stays open\"><title>Other</title>", "Pool stays open")]
    [InlineData("<meta name=dc.title content=\"Pool stays open\"><title>Other</title>", "Pool stays open")]
    [InlineData("<title>Pool stays open | News</title><meta property=og:site_name content=News>", "Pool stays open")]
    [InlineData("<title>News: Pool stays open</title><meta property=og:site_name content=News>", "Pool stays open")]
    [InlineData("<title>Pool stays open - in winter</title>", "Pool stays open - in winter")]
    [InlineData("<title>Pool stays open – The News</title></head><h1>Pool stays open</h1>", "Pool stays open")]
    [InlineData("</head><h1>Pool stays open</h1>", "Pool stays open")]
    public void Title_LosesOnlyAKnownSite(string head, string expected) =>
        Assert.Equal(expected, ArticleBuilder.ReadPage(Page(head)).Title);

    [Theory]
    [InlineData("<script type=application/ld+json>{\"@type\": \"Article\", \"datePublished\": \"2026-03-14T23:30:00+09:00\"}</script>")]
    [InlineData("<meta property=article:published_time content=2026-03-14T06:30:00Z><meta name=date content=2020-01-01>")]
    [InlineData("<meta name=DC.date.issued content=2026-03-14>")]
    [InlineData("<meta name=parsely-pub-date content=2026-03-14T06:30:00Z>")]
    [InlineData("<meta name=pubdate content=20260314>")]
    [InlineData("<meta name=date content=2026/3/14>")]
    [InlineData("<meta name=date content=\"Sat, 14 Mar 2026 06:30:00 GMT\">")]
    [InlineData("<meta name=date content=03/04/2026></head><time datetime=2026-03-14>a day</time>")]
    [InlineData("</head><span itemprop=datePublished content=2026-03-14></span><time datetime=2026-05-05>later</time>")]
    public void Date_IsRead(string head) => Assert.Equal(new DateOnly(2026, 3, 14), ArticleBuilder.ReadPage(Page(head)).PublishedOn);

    [Theory]
    [InlineData(
        "<script type=application/ld+json>{\"@type\": \"Article\", \"author\": [{\"name\": \"A. Bo\"}, {\"name\": \"Ç. Dal\"}]}</script>",
        "A. Bo, Ç. Dal"
    )]
    [InlineData(
        "<script type=application/ld+json>{\"@type\": \"Article\", \"author\": \"A. Bo\"}</script><meta name=author content=Else>",
        "A. Bo"
    )]
    [InlineData("<meta name=author content=\"A. Bo\"><meta name=author content=\"Ç. Dal\">", "A. Bo, Ç. Dal")]
    [InlineData("<meta property=article:author content=https://example.org/bo><meta name=dc.creator content=\"A. Bo\">", "A. Bo")]
    [InlineData("</head><a rel=author href=/bo>A. Bo</a>", "A. Bo")]
    public void Author_IsRead(string head, string expected) => Assert.Equal(expected, ArticleBuilder.ReadPage(Page(head)).Author);

    [Theory]
    [InlineData("<link rel=canonical href=https://news.example/pool><meta property=og:url content=https://news.example/other>")]
    [InlineData("<link rel=canonical href=/pool><meta property=og:url content=https://news.example/pool>")]
    [InlineData(
        "<script type=application/ld+json>{\"@type\": \"Article\", \"mainEntityOfPage\": {\"@id\": \"https://news.example/pool\"}}</script>"
    )]
    [InlineData("<!-- saved from url=(0025)https://news.example/pool -->")]
    public void Url_IsCanonical(string head) =>
        Assert.Equal("https://news.example/pool", ArticleBuilder.ReadPage(Page(head)).Url?.AbsoluteUri);

    [Theory]
    [InlineData("<html lang=tr-TR><head>")]
    [InlineData("<html><head><meta property=og:locale content=tr_TR>")]
    [InlineData("<html><head><meta http-equiv=Content-Language content=tr>")]
    [InlineData("<html lang=en><head><script type=application/ld+json>{\"@type\": \"Article\", \"inLanguage\": \"tr\"}</script>")]
    public void Language_IsRead(string head) =>
        Assert.Equal("tr", ArticleBuilder.ReadPage($"<!doctype html>{head}</head>{Body}").Language.Tag[..2]);

    [Theory]
    [InlineData("{\"@type\": \"NewsArticle\", \"headline\": ")]
    [InlineData("null")]
    [InlineData("{\"@type\": 5, \"@graph\": \"text\"}")]
    public void Read_DoesWithoutJsonLd_ThatIsDamaged(string json) =>
        Assert.Equal("Pool", ArticleBuilder.ReadPage(Page($"<title>Pool</title>{Script(json)}")).Title);

    private static string Page(string head) => $"<!doctype html><html><head>{head}</head>{Body}</html>";

    private static string Script(string json) => $"<script type=\"application/ld+json\">{json}</script>";
}
