using System.Text;
using Summarizer.Articles;
using Summarizer.Sentences;

namespace Summarizer.Tests.Articles.Formats;

public sealed class HtmlFormatTests
{
    private const string First =
        "The harbour pool will stay open all winter for the first time, its manager Dan Okafor said on Friday morning.";
    private const string Second =
        "The town pays 80,000 pounds for the extra months, and the power station next door heats the water to 24C.";
    private const string Third =
        "“People asked us not to close, and so we will not,” Okafor said at the edge of the pool while the first swimmers left.";
    private const string Text = $"{First}\n{Second}\n{Third}";

    [Theory]
    [InlineData("contact-tracing")]
    [InlineData("share-price")]
    [InlineData("comments-on-plan")]
    [InlineData("social-care")]
    public void Read_KeepsASentence_WhoseClassOnlyContainsAWordOfClutter(string name)
    {
        const string first = "The town council of Marlow approved a budget of 40 million pounds on Tuesday after a long debate.";
        const string second = "Mayor Anna Reed said the money would repair the old bridge and two schools in the north.";
        const string third = "Opposition members called the plan reckless and promised to vote against it in spring.";

        var article = ArticleBuilder.ReadPage($"<article><p>{first}</p><p class=\"{name}\">{second}</p><p>{third}</p></article>");

        Assert.Equal($"{first}\n{second}\n{third}", article.Text);
    }

    [Theory]
    [InlineData("<!doctype html><html><body>{0}</body></html>")]
    [InlineData("\uFEFF <!-- saved --> <html><body>{0}</body></html>")]
    [InlineData(
        "<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"x.dtd\"><html><body>{0}</body></html>"
    )]
    [InlineData("<article>{0}</article>")]
    [InlineData("<div class=\"text\">{0}</div>")]
    [InlineData("{0}")]
    public void Read_RecognizesPagesAndPieces(string frame)
    {
        var article = ArticleBuilder.Read(frame.Replace("{0}", Paragraphs(), StringComparison.Ordinal), name: "upload");

        Assert.Equal(Text, article.Text);
        Assert.Equal("text/html", article.ContentType);
    }

    [Fact]
    public void Read_TakesName_WhenContentBeginsAsText()
    {
        var article = ArticleBuilder.ReadPage($"Stilling Quay<p>{First}<p>{Second}<p>{Third}");

        Assert.EndsWith(Text, article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_LeavesTextAlone_WithATagInTheMiddle() =>
        Assert.Equal("text/plain", ArticleBuilder.Read("He wrote a <b>letter</b> to the mayor. She never replied to it.").ContentType);

    [Theory]
    [InlineData("<nav><ul><li><a href=/1>Home</a><li><a href=/2>Sport and weather of the week</a></ul></nav>")]
    [InlineData("<div class=masthead><p>The Harbour News, the only paper of the whole coast.</p></div>")]
    [InlineData("<footer>The Harbour News Ltd, 12 Market Row. All rights reserved.</footer>")]
    [InlineData("<div id=cookie-banner role=dialog>We use cookies to make your visit better. Accept all of them.</div>")]
    [InlineData("<div style=\"position: fixed; bottom: 0\">We use cookies to make your visit better. Accept all of them.</div>")]
    [InlineData("<section class=related-articles><h3>Most read</h3><p>The mayor opens a new path for cyclists.</p></section>")]
    [InlineData("<div class=newsletter-box><p>Our evening letter brings you the news of the day.</p></div>")]
    [InlineData("<div class=share-bar><span>Share this on every network that you use today.</span></div>")]
    [InlineData("<div id=comments><div class=comment><p>A great report, thank you from a regular reader!</p></div></div>")]
    [InlineData("<div class=author-box><p>Rosa Klein has written about the coast for ten years.</p></div>")]
    [InlineData("<figure><img src=a.jpg><figcaption>Swimmers at the pool in October.</figcaption></figure>")]
    [InlineData("<p class=wp-caption-text>Swimmers at the pool in October.</p>")]
    [InlineData("<p>Photo: Rosa Klein/Harbour Images</p>")]
    [InlineData("<p>Foto: dpa</p>")]
    [InlineData("<p>写真：青峰新聞社</p>")]
    [InlineData("<p>© 2026 Harbour News</p>")]
    [InlineData("<p>Advertisement</p>")]
    [InlineData("<p>- Anzeige -</p>")]
    [InlineData("<p><a href=/other>Ten places where you can swim this winter</a></p>")]
    [InlineData("<p><b>Read also:</b> <a href=/other>Ten places where you can swim this winter</a></p>")]
    [InlineData("<p>Lire aussi : <a href=/other>Dix lieux pour nager cet hiver</a></p>")]
    [InlineData("<aside><h3>Subscribe to our evening letter</h3><form><input placeholder=mail></form></aside>")]
    [InlineData("<amp-ad><div placeholder>Cheap mattresses delivered overnight to your door.</div></amp-ad>")]
    [InlineData("<template><p>A ghost paragraph of a template, which nobody sees.</p></template>")]
    [InlineData("<noscript>Please enable scripts to see this page.</noscript>")]
    [InlineData("<script>var text = \"Tracking payload of a script.\";</script>")]
    [InlineData("<svg><title>A drawing of the harbour.</title></svg>")]
    public void Read_DropsClutter(string clutter)
    {
        var article = ArticleBuilder.ReadPage(
            $"<!doctype html><body><main><article><h1>Pool stays open</h1><p>{First}</p><p>{Second}</p>{clutter}<p>{Third}</p></article></main></body>"
        );

        Assert.Equal(Text, article.Text);
    }

    [Theory]
    [InlineData("entry-content has-sidebar")]
    [InlineData("post tag-newsletter category-ads")]
    [InlineData("article-body sticky-sidebar")]
    [InlineData("entry themeform share")]
    [InlineData("elementor-widget-container")]
    [InlineData("no-comments with-ads")]
    public void Read_KeepsText_InElementsWhoseClassOnlyMentionsClutter(string names)
    {
        var article = ArticleBuilder.ReadPage(
            $"<!doctype html><body><h1>Pool stays open</h1><div class=\"{names}\">{Paragraphs()}</div></body>"
        );

        Assert.Equal(Text, article.Text);
    }

    [Fact]
    public void Read_KeepsLists_Headings_AndQuotations()
    {
        var article = ArticleBuilder.ReadPage(
            $"<!doctype html><body><article><p>{First}</p><h2>What it costs</h2><ul><li>Adults pay 4.20 pounds.</li><li>Children pay nothing.</li></ul>"
                + $"<p>{Second}</p><blockquote>{Third}</blockquote></article></body>"
        );

        Assert.Equal($"{First}\nWhat it costs\nAdults pay 4.20 pounds.\nChildren pay nothing.\n{Second}\n{Third}", article.Text);
        Assert.Equal(
            "What it costs",
            Assert.Single(article.Sentences, one => one.Kind == SentenceKind.Heading).Span.Of(article.Text).ToString()
        );
    }

    [Theory]
    [InlineData("<p>One of two.<br><br>Two of two.</p>", "One of two.\nTwo of two.")]
    [InlineData("<p>One line<br>goes on here.</p>", "One line goes on here.")]
    [InlineData("<div>• First thing.<br>• Second thing.</div>", "First thing.\nSecond thing.")]
    [InlineData("<pre>One of\ntwo.\n\nTwo of two.</pre>", "One of two.\nTwo of two.")]
    [InlineData("<table><tr><th>Town<th>People<tr><td>Wallstedt<td>4,000</table>", "Town | People\nWallstedt | 4,000")]
    [InlineData("<p>The <b>bold</b> and <a href=#note>linked</a> word, H<sub>2</sub>O.</p>", "The bold and linked word, H2O.")]
    [InlineData("<p>A <ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby> sign.</p>", "A 漢 sign.")]
    public void Read_ReadsBlocks(string html, string expected)
    {
        var article = ArticleBuilder.ReadPage($"<!doctype html><body><article><p>{First}</p>{html}<p>{Second}</p></article></body>");

        Assert.Equal($"{First}\n{expected}\n{Second}", article.Text);
    }

    [Fact]
    public void Read_KeepsLead_BetweenTitleAndText()
    {
        const string lead = "After nine winters behind closed doors, the swimmers of the coast get what they asked for.";
        var article = ArticleBuilder.ReadPage(
            $"<!doctype html><body><div class=top><h1>Pool stays open</h1><p class=lead>{lead}</p></div><div class=text>{Paragraphs()}</div></body>"
        );

        Assert.Equal($"{lead}\n{Text}", article.Text);
    }

    [Fact]
    public void Read_DropsLinesOfTheHead_FromText()
    {
        var article = ArticleBuilder.ReadPage(
            "<!doctype html><title>Pool stays open - Harbour News</title><body><div>Pool stays open</div>"
                + $"<div>By Rosa Klein | 2026-11-27</div><div>{First}</div><div>{Second}</div><div>{Third}</div></body>"
        );

        Assert.Equal(Text, article.Text);
        Assert.Equal("Pool stays open", article.Title);
        Assert.Equal(new DateOnly(2026, 11, 27), article.PublishedOn);
    }

    [Fact]
    public void Read_TakesBlocksThatJsonLdHasAsText()
    {
        var long1 = string.Join(' ', Enumerable.Repeat(First, 3));
        var long2 = string.Join(' ', Enumerable.Repeat(Second, 3));
        var article = ArticleBuilder.ReadPage(
            $$"""
            <!doctype html><script type="application/ld+json">{"@type": "NewsArticle", "articleBody": "{{long1}} {{long2}}"}</script>
            <body><div><p>{{long1}}</p><p>{{long2}}</p></div><p>{{Third}} {{Third}}</p></body>
            """
        );

        Assert.Equal($"{long1}\n{long2}", article.Text);
    }

    [Fact]
    public void Read_MarksArticleOfPaywall_AsTruncated()
    {
        var article = ArticleBuilder.ReadPage(
            $$"""
            <!doctype html><script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": "False"}</script>
            <body><article>{{Paragraphs()}}</article><div class="paywall">Subscribe to read on.</div></body>
            """
        );

        Assert.True(article.IsTruncated);
        Assert.Equal(Text, article.Text);
    }

    [Fact]
    public void Read_TakesWholeArticleForSubscribers_AsWhole()
    {
        var article = ArticleBuilder.ReadPage(
            $$"""
            <!doctype html><script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": false, "wordCount": 70}</script>
            <body><article>{{Paragraphs()}}</article></body>
            """
        );

        Assert.False(article.IsTruncated);
    }

    [Theory]
    [InlineData(
        RejectionCodes.TruncatedText,
        "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"isAccessibleForFree\": false}</script><article><p>The owners met in a hotel for the last time on Sunday night.</p></article>"
    )]
    [InlineData(
        RejectionCodes.NotAnArticle,
        "<title>Sign in</title><nav><a href=/>Home</a></nav><form><input name=u><input type=password></form>"
    )]
    [InlineData(
        RejectionCodes.NotAnArticle,
        "<title>Members</title><form><p>Please sign in to go on. Your password has at least twelve characters, and you have chosen it yourself.</p><input type=password></form>"
    )]
    [InlineData(
        RejectionCodes.NotAnArticle,
        "<h1>404 Not Found</h1><p>The page that you asked for is not on this server. It may have been moved or deleted, so please try the search.</p>"
    )]
    [InlineData(
        RejectionCodes.NotAnArticle,
        "<title>Just a moment...</title><h1>x.example</h1><p>Verifying you are human. x.example needs to review the security of your connection.</p>"
    )]
    [InlineData(RejectionCodes.NotAnArticle, "<script>app.start()</script><div id=root></div>")]
    public void Read_Rejects_PagesWithoutArticle(string code, string html) =>
        Assert.Equal(code, ArticleBuilder.ReadRejection(Encoding.UTF8.GetBytes("<!doctype html>" + html), "page.html").Code);

    [Fact]
    public void Read_Rejects_ListOfArticles()
    {
        var teasers = Enumerable
            .Range(1, 12)
            .Select(i =>
                $"<div class=item><h3><a href=/{i}>The council of Wallstedt decides on case {i}</a></h3><p>{First} Case {i}.</p></div>"
            );

        var rejection = ArticleBuilder.ReadRejection(
            Encoding.UTF8.GetBytes($"<!doctype html><main>{string.Concat(teasers)}</main>"),
            "page.html"
        );

        Assert.Equal(RejectionCodes.NotAnArticle, rejection.Code);
    }

    private static string Paragraphs() => $"<p>{First}</p>\n<p>{Second}</p>\n<p>{Third}</p>";
}
