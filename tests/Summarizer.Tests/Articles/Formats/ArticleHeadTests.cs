using Summarizer.Articles;
using Summarizer.Languages;

namespace Summarizer.Tests.Articles.Formats;

public sealed class ArticleHeadTests
{
    private const string Body = "The president said on Monday that the talks will go on. Nobody knows for how long.";

    // The head as written, then the title, date and address read from it.
    [Theory]
    [InlineData(" date 2025-08-25 ", null, "2025-08-25", null)]
    [InlineData("date 2025-08-25\n", null, "2025-08-25", null)]
    [InlineData("Date: 2025-08-25\n\n", null, "2025-08-25", null)]
    [InlineData("date 2025-08-25 https://example.com/a/b.html\n\n", null, "2025-08-25", "https://example.com/a/b.html")]
    [InlineData("date 2025-08-25\nhttps://example.com/a\n\n", null, "2025-08-25", "https://example.com/a")]
    [InlineData("date 2025-08-25 https://example.com/a\n\nTalks will go on\n\n", "Talks will go on", "2025-08-25", "https://example.com/a")]
    [InlineData("date 2025-08-25 Talks will go on\n\n", "Talks will go on", "2025-08-25", null)]
    [InlineData(
        "Talks will go on\n\nhttps://example.com/a\n\ndate 2025-08-25\n\n",
        "Talks will go on",
        "2025-08-25",
        "https://example.com/a"
    )]
    [InlineData(
        "https://example.com/a\n\ndate 2025-08-25\n\nTalks will go on\n\n",
        "Talks will go on",
        "2025-08-25",
        "https://example.com/a"
    )]
    [InlineData("https://example.com/a\n\n", null, null, "https://example.com/a")]
    [InlineData("Talks will go on\n\n", "Talks will go on", null, null)]
    [InlineData("Talks will go on\n", "Talks will go on", null, null)]
    [InlineData("Will the talks go on?\n\n", "Will the talks go on?", null, null)]
    [InlineData("The talks go on…\n\n", "The talks go on…", null, null)]
    [InlineData("President: “Talks will go on”\n\n", "President: “Talks will go on”", null, null)]
    [InlineData("TALKS WILL GO ON\r\n\r\n\r\n", "TALKS WILL GO ON", null, null)]
    [InlineData("", null, null, null)]
    [InlineData("\n\n\n", null, null, null)]
    [InlineData("2025-08-25\n\n", null, "2025-08-25", null)]
    [InlineData("25.08.2025 14:30\n\nTalks will go on\n\n", "Talks will go on", "2025-08-25", null)]
    [InlineData("date 2025-08-25T10:20:30Z\n\n", null, "2025-08-25", null)]
    public void Read_TakesHeadOff(string head, string? title, string? date, string? url)
    {
        var article = ArticleBuilder.Read(head + Body);

        Assert.Equal(title, article.Title);
        Assert.Equal(date, article.PublishedOn?.ToString("yyyy-MM-dd", null));
        Assert.Equal(url, article.Url?.AbsoluteUri);
        Assert.Equal(Body, article.Text);
    }

    [Theory]
    [InlineData("The talks go on.\n\n")]
    [InlineData("He listed three points:\n\n")]
    [InlineData("date 2025-13-45 is no date.\n\n")]
    public void Read_LeavesFirstLine_WhenItIsNoHead(string first)
    {
        var article = ArticleBuilder.Read(first + Body);

        Assert.Null(article.Title);
        Assert.Null(article.PublishedOn);
        Assert.StartsWith(first.Trim(), article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_PrefersWhatUploaderSays_OverHead()
    {
        var text = "date 2025-08-25 https://example.com/a\n\nIts own title\n\n" + Body;
        var upload = new Upload("a.txt", System.Text.Encoding.UTF8.GetBytes(text))
        {
            Title = "  The uploader’s\ttitle ",
            Url = new Uri("https://example.org/b"),
            PublishedOn = new DateOnly(2024, 1, 2),
            Language = "tr-TR",
        };

        var article = Assert.IsType<ArticleReading.Readable>(ArticleReader.Read(upload)).Article;

        Assert.Equal("The uploader’s title", article.Title);
        Assert.Equal(new Uri("https://example.org/b"), article.Url);
        Assert.Equal(new DateOnly(2024, 1, 2), article.PublishedOn);
        Assert.Same(KnownLanguages.Turkish, article.Language);
        Assert.Equal(Body, article.Text);
    }

    [Theory]
    [InlineData("Lead of the story. 28.10.2025, Sputnik Türkiye", "Lead of the story.")]
    [InlineData("Lead of the story. 28.10.2025", "Lead of the story.")]
    [InlineData("Lead of the story. 28.10.2025 14:30", "Lead of the story.")]
    [InlineData("Lead of the story. 2025-10-28 - 14:30", "Lead of the story.")]
    [InlineData("Lead “of the story.” 28.10.2025, Anadolu Ajansı", "Lead “of the story.”")]
    [InlineData("Güncelleme: 28.10.2025 - 14:30\n\nLead of the story.", "Lead of the story.")]
    public void Read_RemovesDatestamp_FromFirstParagraphs(string lead, string expected)
    {
        var article = ArticleBuilder.Read("A title\n\n" + lead + "\n\n" + Body);

        Assert.Equal(expected + "\n" + Body, article.Text);
        Assert.Equal(new DateOnly(2025, 10, 28), article.PublishedOn);
    }

    [Theory]
    [InlineData("The meeting was held on 28.10.2025")]
    [InlineData("It ends on 28.10.2025.")]
    public void Read_KeepsDate_WhenItBelongsToSentence(string lead)
    {
        var article = ArticleBuilder.Read("A title\n\n" + lead + "\n\n" + Body);

        Assert.StartsWith(lead, article.Text, StringComparison.Ordinal);
    }
}
