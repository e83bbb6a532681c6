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
                $"Skip to main content\nMenu\nNews\nSport\nCulture\n\nHome > News > Local\n\n{Title}\n\nBy Ana Berg\nUpdated 3 March 2026, 10:02 GMT\n"
                    + $"4 min read\n\nShare\nFacebook\nCopy link\n\n{First}\n\nImage caption: The mill in May. Photo: Ana Berg\n\n{Second}\n\n"
                    + $"Advertisement\n\n{Third}\n\nRead more: Ten mills to visit\n\nWe use cookies to improve your experience. Accept all\n\n"
                    + "Related topics\nMills\nRivers\n\n© 2026 The Valley Post. All rights reserved."
            },
            {
                "German page around it",
                $"Zum Inhalt springen\nMenü\nAbo\nAnmelden\n\nStartseite › Lokales › Mühlen\n\n{Title}\n\nVon Ana Berg\n\nTeilen\nWhatsApp\nE-Mail\n\n"
                    + $"{First}\n\nFoto: Ana Berg\n\n{Second}\n\nAnzeige\n\n{Third}\n\nLesen Sie auch: Zehn Mühlen\n\n"
                    + "Wir verwenden Cookies, um unser Angebot zu verbessern. Mehr erfahren.\n\nMeistgelesen\nMühlen im Tal\nDer Fluss steigt"
            },
            {
                "Turkish page around it",
                $"İçeriğe geç\nMENÜ\nGiriş Yap\nAbone Ol\n\n{Title}\n\nHaber: Ana Berg\n12.03.2026 14:05\n\nPaylaş\nFacebook\nTwitter\n\n"
                    + $"{First}\n\nReklam\n\n{Second}\n\nFotoğraf: Ana Berg\n\n{Third}\n\nBu da ilginizi çekebilir: On değirmen\n\nEtiketler\nDeğirmen\nNehir"
            },
            { "a menu without known words", $"Vaaleja\nKyläjuttuja\nLeffat\nRuokaa\nSää nyt\n\n{Title}\n\n{First}\n\n{Second}\n\n{Third}" },
        };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Read_KeepsOnlyTheArticle_OfPastedPage(string what, string page)
    {
        var article = Reading.Of(page);

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
        var article = Reading.Of(
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
        var article = Reading.Of($"{Title}\n\n{First}\n\n{Second}\n\n{lines}\n\n{Third}");

        Assert.Equal(string.Join('\n', First, Second, lines, Third), article.Text);
    }

    [Fact]
    public void Read_TakesHead_OfPastedPage()
    {
        var article = Reading.Of($"Menu\nLog in\nSearch\n\n{Title}\n\nhttps://example.com/mill\n2026-03-05\n\n{First}\n\n{Second}");

        Assert.Equal(
            (Title, new Uri("https://example.com/mill"), new DateOnly(2026, 3, 5)),
            (article.Title, article.Url, article.PublishedOn)
        );
    }

    [Theory]
    [InlineData("To continue reading, subscribe today for €1 a week.\n\nAlready a subscriber? Log in\n\nMost read\nTen mills to visit")]
    [InlineData("Il vous reste 70% de cet article à lire. La suite est réservée aux abonnés.")]
    [InlineData("Weiterlesen mit V+\n\nJetzt testen")]
    [InlineData("この記事は有料会員限定です。残り820文字")]
    public void Read_MarksArticle_BeforePaywall(string wall)
    {
        var article = Reading.Of($"{Title}\n\n{First}\n\n{Second}\n\n{Third}\n\n{wall}");

        Assert.True(article.IsTruncated);
        Assert.Equal(string.Join('\n', First, Second, Third), article.Text);
        Assert.Equal(
            RejectionCodes.TruncatedText,
            Reading.RejectionOf(System.Text.Encoding.UTF8.GetBytes($"{Title}\n\n{First}\n\n{wall}")).Code
        );
    }

    [Fact]
    public void Read_KeepsText_AfterAdvertisementForSubscription()
    {
        var article = Reading.Of($"{Title}\n\n{First}\n\nSubscribe to continue our work\n\n{Second}\n\n{Third}");

        Assert.False(article.IsTruncated);
        Assert.Equal(string.Join('\n', First, Second, Third), article.Text);
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
        var article = Reading.Of($"{Title}\n\n{text}\n\n{First}");

        Assert.Equal(expected, article.Text.Split('\n')[0]);
    }

    [Fact]
    public void Read_TakesLinearTime_OnPagesOfShortLines()
    {
        var lines = string.Join("\n", Enumerable.Repeat("Menu\nShare this on the way\nÇerezleri kullan\n© x", 100_000));

        var article = Reading.Of($"{Title}\n\n{First}\n\n{lines}\n\n{Second}");

        Assert.Contains(Second, article.Text, StringComparison.Ordinal);
        Assert.True(WordTokenizer.Words(article.Text).Count < 2_000_000);
    }
}
