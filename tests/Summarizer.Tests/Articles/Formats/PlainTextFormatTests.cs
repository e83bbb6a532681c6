using Summarizer.Articles;
using Summarizer.Text;

namespace Summarizer.Tests.Articles.Formats;

public sealed class PlainTextFormatTests
{
    private const string Title = "Old mill gets a new roof";
    private const string First = "The council voted on Monday to repair the roof of the old mill, mayor Zoe Lind said.";
    private const string Second = "“We could not let it fall into the river,” Lind told reporters after the vote.";
    private const string Third = "The works cost 90,000 euros and will take until autumn, the council’s engineer said.";

    public static TheoryData<string, string> Pages =>
        new()
        {
            {
                "English",
                $"""
                    Skip to main content
                    Menu
                    News
                    Sport
                    Culture

                    Home > News > Local

                    {Title}

                    By Ana Berg
                    Updated 3 March 2026, 10:02 GMT
                    4 min read

                    Share
                    Facebook
                    Copy link

                    {First}

                    Image caption: The mill in May. Photo: Ana Berg

                    {Second}

                    Advertisement

                    {Third}

                    Read more: Ten mills to visit

                    We use cookies to improve your experience. Accept all

                    Related topics
                    Mills
                    Rivers

                    © 2026 The Valley Post. All rights reserved.
                    """
            },
            {
                "German page around it",
                $"""
                    Zum Inhalt springen
                    Menü
                    Abo
                    Anmelden

                    Startseite › Lokales › Mühlen

                    {Title}

                    Von Ana Berg

                    Teilen
                    WhatsApp
                    E-Mail

                    {First}

                    Foto: Ana Berg

                    {Second}

                    Anzeige

                    {Third}

                    Lesen Sie auch: Zehn Mühlen

                    Wir verwenden Cookies, um unser Angebot zu verbessern. Mehr erfahren.

                    Meistgelesen
                    Mühlen im Tal
                    Der Fluss steigt
                    """
            },
            {
                "Turkish page around it",
                $"""
                    İçeriğe geç
                    MENÜ
                    Giriş Yap
                    Abone Ol

                    {Title}

                    Haber: Ana Berg
                    Güncelleme: 12 Mart 2026 14:05

                    Paylaş
                    Facebook
                    Twitter

                    {First}

                    Reklam

                    {Second}

                    Fotoğraf: Ana Berg

                    {Third}

                    Bu da ilginizi çekebilir: On değirmen

                    Etiketler
                    Değirmen
                    Nehir
                    """
            },
            {
                "labels of other articles",
                $"""
                    Bagikan

                    {Title}

                    {First}

                    Baca juga:
                    Sepuluh kincir di tepi sungai

                    {Second}

                    SCROLL TO CONTINUE WITH CONTENT

                    {Third}
                    """
            },
            {
                "a menu without known words",
                $"""
                    Vaaleja
                    Kyläjuttuja
                    Leffat
                    Ruokaa
                    Sää nyt

                    {Title}

                    {First}

                    {Second}

                    {Third}
                    """
            },
        };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Read_KeepsOnlyTheArticle_OfPastedPage(string what, string page)
    {
        var article = ArticleBuilder.Read(page);

        Assert.True(Title == article.Title, what);
        Assert.Equal(string.Join('\n', First, Second, Third), article.Text);
    }

    [Theory]
    [InlineData("Sign up for the course closes on Friday evening at six, the school said in its letter.")]
    [InlineData("More than half of the mills are closed.")]
    [InlineData("Photo albums were the first things she saved.")]
    [InlineData("Cookies are what the law is about, the minister said on Monday.")]
    [InlineData("Share prices fell.")]
    [InlineData("“Subscribe to our idea,” he said.")]
    public void Read_KeepsSentences_OfPastedPage(string sentence)
    {
        var article = ArticleBuilder.Read(
            $"Menu\nSubscribe\nSign in\n\n{Title}\n\n{First}\n\n{sentence}\n\n{Third}\n\nAdvertisement\n\n© 2026 The Post"
        );

        Assert.Equal(string.Join('\n', First, sentence, Third), article.Text);
    }

    [Theory]
    [InlineData("What to bring:\nA pen\nTwo apples\nA map\nWater")]
    [InlineData("Results\nBerg 3, Lind 1\nOduya 2, Tiller 2")]
    [InlineData("Comments")]
    public void Read_KeepsShortLines_OfAnArticle(string lines)
    {
        var article = ArticleBuilder.Read($"{Title}\n\n{First}\n\n{Second}\n\n{lines}\n\n{Third}");

        Assert.Equal(string.Join('\n', First, Second, lines, Third), article.Text);
    }

    [Fact]
    public void Read_TakesHead_OfPastedPage()
    {
        var article = ArticleBuilder.Read(
            $"Menu\nLog in\nSearch\n\n{Title}\n\nhttps://example.com/mill\n2026-03-05\n\n{First}\n\n{Second}"
        );

        Assert.Equal(
            (Title, new Uri("https://example.com/mill"), new DateOnly(2026, 3, 5)),
            (article.Title, article.Url, article.PublishedOn)
        );
    }

    [Theory]
    [InlineData("By Ana Berg", "Ana Berg")]
    [InlineData("Von Ana von Berg", "Ana von Berg")]
    [InlineData("بقلم سلمى الحارثي", "سلمى الحارثي")]
    public void Read_TakesByline_BeforeAddress(string byline, string author)
    {
        var article = ArticleBuilder.Read($"{Title}\n\n{byline}\nhttps://example.com/mill\n2026-03-05\n\n{First}");

        Assert.Equal((author, new Uri("https://example.com/mill")), (article.Author, article.Url));
        Assert.Equal(First, article.Text);
    }

    [Theory]
    [InlineData("To continue reading, subscribe today for €1 a week.\n\nAlready a subscriber? Log in\n\nMost read\nTen mills to visit")]
    [InlineData("Il vous reste 70% de cet article à lire. La suite est réservée aux abonnés.")]
    [InlineData("Weiterlesen mit V+\n\nJetzt testen")]
    [InlineData("この記事は有料会員限定です。残り820文字")]
    [InlineData("Subscribe to continue reading")]
    [InlineData("Pour lire la suite, abonnez-vous.")]
    [InlineData("Subscribe to continue reading. Get full access for $4 a month. Cancel anytime.\n\nLog in")]
    [InlineData("To keep reading this story, choose your plan.\n\nSubscribe\nSign in")]
    public void Read_MarksArticle_BeforePaywall(string wall)
    {
        var article = ArticleBuilder.Read($"{Title}\n\n{First}\n\n{Second}\n\n{Third}\n\n{wall}");

        Assert.True(article.IsTruncated);
        Assert.Equal(string.Join('\n', First, Second, Third), article.Text);
        Assert.Equal(
            RejectionCodes.TruncatedText,
            ArticleBuilder.ReadRejection(System.Text.Encoding.UTF8.GetBytes($"{Title}\n\n{First}\n\n{wall}")).Code
        );
    }

    [Fact]
    public void Read_KeepsText_AfterAdvertisementForSubscription()
    {
        var article = ArticleBuilder.Read($"{Title}\n\n{First}\n\nSubscribe to continue our work\n\n{Second}\n\n{Third}");

        Assert.False(article.IsTruncated);
        Assert.Equal(string.Join('\n', First, Second, Third), article.Text);
    }

    [Theory]
    [InlineData("To continue reading after dark, the hikers lit a lamp.")]
    [InlineData("To read the full report, Brook went to the town hall and waited there for two hours.")]
    [InlineData("“Subscribe to continue reading” is the line that made most readers leave.")]
    [InlineData("Subscribe to continue reading, the screen told her.")]
    [InlineData("Subscribe to continue the programme at once, Brook said, or the theatre will close.")]
    [InlineData("To continue reading the paper, people in the valley must pay €5 a month from May.")]
    [InlineData("Il vous reste dix minutes pour monter jusqu’au moulin, dit un panneau.")]
    [InlineData("Pour lire la suite, il fallut attendre un an.")]
    [InlineData("Um weiterzulesen, holte sie eine Lampe aus dem Keller.")]
    public void Read_KeepsSentence_ThatBeginsLikePaywall(string sentence)
    {
        foreach (var body in new[] { $"{First}\n\n{sentence}\n\n{Second}", $"{First}\n\n{Second}\n\n{sentence}" })
        {
            var article = ArticleBuilder.Read($"{Title}\n\n{body}\n\nShare\nFacebook");

            Assert.False(article.IsTruncated);
            Assert.Equal(body.Replace("\n\n", "\n", StringComparison.Ordinal), article.Text);
        }
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void Read_KeepsText_AfterOffer(int paragraphs, bool isTruncated)
    {
        var rest = string.Join("\n\n", Enumerable.Repeat(Third, paragraphs));
        var article = ArticleBuilder.Read(
            $"{Title}\n\n{First}\n\n{Second}\n\n{Second}\n\nTo continue reading, subscribe today for €1 a week.\n\n{rest}"
        );

        Assert.EndsWith(rest.Replace("\n\n", "\n", StringComparison.Ordinal), article.Text, StringComparison.Ordinal);
        Assert.Equal(isTruncated, article.IsTruncated);
    }

    [Theory]
    [InlineData("The council&#8217;s plan: &ldquo;Nobody walks,&rdquo; Brook said.", "The council’s plan: “Nobody walks,” Brook said.")]
    [InlineData("Brook &amp; Sons paid &euro;5 for 3&nbsp;maps.", "Brook & Sons paid €5 for 3 maps.")]
    [InlineData("They said &amp;quot;no&amp;quot; twice.", "They said \"no\" twice.")]
    [InlineData("Brook & Sons; AT&T; R&D;", "Brook & Sons; AT&T; R&D;")]
    [InlineData("In HTML, write &amp; for an ampersand.", "In HTML, write &amp; for an ampersand.")]
    [InlineData("Write </p> and &nbsp; for it.", "Write </p> and &nbsp; for it.")]
    public void Read_DecodesEntities_ButNotInTextAboutCode(string text, string expected)
    {
        var article = ArticleBuilder.Read($"{Title}\n\n{text}\n\n{First}");

        Assert.Equal(expected, article.Text.Split('\n')[0]);
    }

    [Fact]
    public void Read_TakesLinearTime_OnPagesOfShortLines()
    {
        var lines = string.Join("\n", Enumerable.Repeat("Menu\nShare this on the way\nÇerezleri kullan\n© x", 50_000));

        var article = ArticleBuilder.Read($"{Title}\n\n{First}\n\n{lines}\n\n{Second}");

        Assert.Contains(Second, article.Text, StringComparison.Ordinal);
        Assert.True(WordTokenizer.Words(article.Text).Count < 2_000_000);
    }
}
