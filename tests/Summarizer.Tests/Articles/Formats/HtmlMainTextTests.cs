using System.Text;
using Summarizer.Articles;

namespace Summarizer.Tests.Articles.Formats;

/// <summary>Which of a page's texts is the article.</summary>
public sealed class HtmlMainTextTests
{
    private const string First =
        "The harbour pool will stay open all winter for the first time, its manager Dan Okafor said on Friday morning.";
    private const string Second =
        "The town pays 80,000 pounds for the extra months, and the power station next door heats the water to 24C.";
    private const string Third =
        "People asked the town not to close the pool, and so it will not, Okafor said while the first swimmers left.";
    private const string Text = $"{First}\n{Second}\n{Third}";

    [Theory]
    [InlineData("<div class=menu-plan>{0}</div>")]
    [InlineData("<section class=social-housing><p>{0}</p></section>")]
    [InlineData("<div class=\"text related-work\"><p>{0}</p></div>")]
    [InlineData("<div id=comments-on-the-pool><p>{0}</p></div>")]
    [InlineData("<ul class=share-prices><li>{0}</li></ul>")]
    [InlineData("<div class=contactTracing><span>{0}</span></div>")]
    [InlineData("<div class=census-data>{0}</div>")]
    [InlineData("<blockquote class=donation-campaign>{0}</blockquote>")]
    [InlineData("<section class=popular-music><p>{0}</p><p><a href=/1>More</a></p></section>")]
    [InlineData("<aside class=key-points><p>{0}</p></aside>")]
    [InlineData("<aside><ul><li>{0}</li></ul></aside>")]
    public void Read_KeepsProse_WhoseNameOnlyContainsAWordOfClutter(string html)
    {
        var article = ArticleBuilder.ReadPage(Page($"<p>{First}</p>{html.Replace("{0}", Second, StringComparison.Ordinal)}<p>{Third}</p>"));

        Assert.StartsWith($"{First}\n{Second}", article.Text, StringComparison.Ordinal);
        Assert.EndsWith(Third, article.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<div class=related-work><a href=/1>The mayor opens a new path for cyclists along the whole of the coast.</a></div>")]
    [InlineData(
        "<div class=newsletter-campaign><p>Our evening letter brings you the news of the day in five minutes.</p><form><input></form></div>"
    )]
    [InlineData("<div class=related-content-list><p>The mayor opens a new path for cyclists along the whole of the coast.</p></div>")]
    [InlineData("<div class=abc-social-bar><p>Share this report with all the people that you know on every network.</p></div>")]
    [InlineData("<div class=social-housing>Share this</div>")]
    [InlineData("<aside class=pull-quote><p>People asked the town not to close the pool, and so it will not.</p></aside>")]
    [InlineData("<aside class=author-box><p>Rosa Klein has written about the coast and its people for ten years.</p></aside>")]
    public void Read_DropsClutter_ByNameAndEvidence(string html) =>
        Assert.Equal(Text, ArticleBuilder.ReadPage(Page($"<p>{First}</p><p>{Second}</p>{html}<p>{Third}</p>")).Text);

    [Theory]
    [InlineData("Sign up for our morning newsletter and get the news of the day in your inbox.")]
    [InlineData("Melden Sie sich für unseren täglichen Newsletter an.")]
    [InlineData("Reciba las noticias en su correo. Inscríbase a nuestro boletín.")]
    [InlineData("Подписывайтесь на наш канал в Telegram, чтобы не пропустить новости.")]
    [InlineData("Dapatkan update berita pilihan setiap hari. Mari bergabung di Grup Telegram kami.")]
    [InlineData("View this post on Instagram")]
    [InlineData("A post shared by Port of Halden (@portofhalden)")]
    [InlineData("Een bericht gedeeld door Haven Halden (@portofhalden)")]
    [InlineData("Post udostępniony przez Port Halden (@portofhalden)")]
    [InlineData("Ce contenu est bloqué car vous n'avez pas accepté les traceurs.")]
    [InlineData("An dieser Stelle finden Sie einen externen Inhalt von X, der den Artikel ergänzt.")]
    [InlineData("[Gambas:Video 20detik]")]
    [InlineData("The post <a href=/1>Pool stays open</a> appeared first on <a href=/>The Daily</a>.")]
    [InlineData("Temps de lecture : 2 min")]
    [InlineData("Publié le 24/11/2026 à 18h42 - Mis à jour le 24/11/2026 à 19h05")]
    [InlineData("Bu haber 1.204 kez okundu.")]
    [InlineData("Lesen Sie auch")]
    [InlineData("The first swimmers on Friday morning. Photo: K. Berg / NTB")]
    [InlineData("Tiket kolam renang di pelabuhan (Foto: Antara)")]
    public void Read_DropsNotes_OfSites(string note) =>
        Assert.Equal(Text, ArticleBuilder.ReadPage(Page($"<p>{First}</p><p>{Second}</p><p>{note}</p><p>{Third}</p>")).Text);

    [Theory]
    [InlineData("Follow the money and Facebook will be at the end of it, the critics of the plan said.")]
    [InlineData("Join our cause, she asked the users of Telegram.")]
    [InlineData("Published in 2019, the report warned of cracks.")]
    [InlineData("The post that she wrote appeared on Monday.")]
    [InlineData("They all saw the photo: Divers had marked every crack.")]
    [InlineData("“Sign up for our newsletter on WhatsApp,” he said.")]
    [InlineData(
        "<a href=/1>The town closed two of its pools</a>, <a href=/2>the county sold a third</a> and <a href=/3>nobody protested at the time</a>."
    )]
    public void Read_KeepsSentences_ThatBeginLikeNotes(string sentence) =>
        Assert.Equal(
            4,
            ArticleBuilder.ReadPage(Page($"<p>{First}</p><p>{Second}</p><p>{sentence}</p><p>{Third}</p>")).Text.Split('\n').Length
        );

    [Theory]
    [InlineData("JSON-LD", "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"{0}\\n{1}\\n{2}\"}</script>")]
    [InlineData(
        "a framework's state",
        "<script id=__NEXT_DATA__ type='application/json'>{\"props\":{\"page\":{\"article\":{\"title\":\"x\",\"body\":\"<p>{0}</p><p>{1}</p><p>{2}</p>\"},\"next\":[{\"body\":\"A short one.\"}]}}}</script>"
    )]
    [InlineData("a script's state", "<script>window.__STATE__ = {\"story\":{\"content\":[\"{0}\",\"{1}\",\"{2}\"]}};start();</script>")]
    public void Read_ReadsArticle_ThatIsOnlyInScripts(string where, string script)
    {
        script = script
            .Replace("{0}", First, StringComparison.Ordinal)
            .Replace("{1}", Second, StringComparison.Ordinal)
            .Replace("{2}", Third, StringComparison.Ordinal);
        foreach (
            var body in (string[])
                [
                    "",
                    "<div id=root>Loading…</div>",
                    "<p>Please enable JavaScript, since this page does not work in your browser without it.</p>",
                ]
        )
        {
            var article = ArticleBuilder.ReadPage($"<!doctype html><title>Pool stays open</title><body>{body}{script}</body>");

            Assert.True(Text == article.Text, where);
            Assert.Equal("Pool stays open", article.Title);
        }
    }

    [Theory]
    [InlineData("<script type='application/json'>{\"messages\":{\"title\":\"x\",\"body\":\"{0} {0} {0}\"}}</script>")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"A summary of it.\"}</script>")]
    public void Read_PrefersTextThatThePageShows(string script) =>
        Assert.Equal(
            Text,
            ArticleBuilder
                .ReadPage(
                    Page(
                        $"<p>{First}</p><p>{Second}</p><p>{Third}</p>{script.Replace("{0}", "Another text of it.", StringComparison.Ordinal)}"
                    )
                )
                .Text
        );

    [Theory]
    [InlineData("<my-page><template shadowrootmode=open><article><p>{0}</p><p>{1}</p><p>{2}</p></article></template></my-page>")]
    [InlineData(
        "<my-page><template shadowrootmode=closed><p>{0}</p><slot name=s><p>?</p></slot><p>{2}</p></template><p slot=s>{1}</p></my-page>"
    )]
    [InlineData(
        "<my-page><template shadowrootmode=open><my-text><template shadowrootmode=open><p>{0}</p><slot></slot></template><slot></slot></my-text></template><p>{1}</p><p>{2}</p></my-page>"
    )]
    public void Read_ReadsShadowRoots(string html) =>
        Assert.Equal(
            Text,
            ArticleBuilder
                .ReadPage(
                    "<!doctype html>"
                        + html.Replace("{0}", First, StringComparison.Ordinal)
                            .Replace("{1}", Second, StringComparison.Ordinal)
                            .Replace("{2}", Third, StringComparison.Ordinal)
                )
                .Text
        );

    [Theory]
    [InlineData("<h2>Pool stays open</h2>", "<h2>Mayor opens path</h2>", false)]
    [InlineData("<h1>Pool stays open</h1>", "<h1><a href=/2>Mayor opens path</a></h1>", false)]
    [InlineData("<h1>Pool stays open</h1>", "<h2>Mayor opens path</h2><time>Friday</time>", false)]
    [InlineData("<h1>Pool stays open</h1>", "<h2>What it costs</h2>", true)]
    public void Read_TellsStoriesApart(string heading, string other, bool isOne)
    {
        var article = ArticleBuilder.ReadPage(
            $"<!doctype html><title>Pool stays open | Harbour News</title><main><article>{heading}<p>{First}</p><p>{Second}</p></article>"
                + $"<article>{other}<p>{Third}</p><p>{Third}</p></article></main>"
        );

        Assert.Contains($"{First}\n{Second}", article.Text, StringComparison.Ordinal);
        Assert.Equal(isOne, article.Text.Contains(Third, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(
        "<article><h2><a href=/1>Pool stays open</a></h2><p>{0}</p><p>{1}</p></article><article><h2><a href=/2>Mayor opens path</a></h2><p>{2}</p><p>{1}</p></article>"
    )]
    [InlineData(
        "<h1>The evening letter</h1><h2>Pool stays open</h2><p>{0} {1}</p><p><a href=/1>Read more</a></p><h2>Mayor opens path</h2><p>{2}</p><p><a href=/2>Read more »</a></p>"
    )]
    public void Read_Rejects_SeveralStories(string html)
    {
        html = html.Replace("{0}", First, StringComparison.Ordinal)
            .Replace("{1}", Second, StringComparison.Ordinal)
            .Replace("{2}", Third, StringComparison.Ordinal);

        var rejection = ArticleBuilder.ReadRejection(
            Encoding.UTF8.GetBytes($"<!doctype html><title>Harbour News</title><main>{html}</main>"),
            "page.html"
        );

        Assert.Equal(RejectionCodes.NotAnArticle, rejection.Code);
    }

    [Theory]
    [InlineData("<p>People asked the town not to", true)]
    [InlineData("<p>People asked the town not to <a hre", true)]
    [InlineData("<p>People asked the town not to close", true)]
    [InlineData("<p>People asked the town not to close it.", false)]
    [InlineData("<p>People asked the town not to</p></body></html>", false)]
    [InlineData("<p>It stays open.</p><h2>What it costs", false)]
    public void Read_MarksAPageThatIsCutOff(string end, bool isCut) =>
        Assert.Equal(isCut, ArticleBuilder.ReadPage($"<!doctype html><html><body><article><p>{First}</p><p>{Second}</p>{end}").IsTruncated);

    private static string Page(string html) => $"<!doctype html><body><main><article>{html}</article></main></body>";
}
