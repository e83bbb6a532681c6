using Summarizer.Extraction;

namespace Summarizer.Tests.Extraction;

public sealed class HeadlineTests
{
    private const string LongLead =
        "The council, which had been debating the future of the old harbour for more than eleven "
        + "years without reaching any agreement at all, "
        + "voted late on Tuesday night to rebuild the northern pier and to sell the remaining land to the port authority.";

    [Fact]
    public void Summarize_TakesTitle_WhenThereIsOne()
    {
        var draft = ExtractiveSummarizer.Summarize(
            ArticleBuilder.Plain("en", "The bridge opened. Cars crossed it.", title: "Bridge opens")
        );

        Assert.Equal("Bridge opens", draft.Headline);
    }

    [Theory]
    [InlineData("en", "The bridge opened on Monday. Cars crossed it.", "The bridge opened on Monday")]
    [InlineData("en", "LONDON (Reuters) - The bridge opened on Monday. Cars crossed it.", "The bridge opened on Monday")]
    [InlineData("id", "Jakarta, CNN Indonesia -- Jembatan itu dibuka. Mobil lewat.", "Jembatan itu dibuka")]
    [InlineData("en", "However, the bridge opened. Cars crossed it.", "The bridge opened")]
    [InlineData("tr", "Ancak, iş bitti. Herkes evine döndü.", "İş bitti")]
    [InlineData("en", "Did the bridge open? It did.", "Did the bridge open?")]
    public void Summarize_ShortensLead_AtHonestBoundaries(string language, string text, string headline)
    {
        Assert.Equal(headline, ExtractiveSummarizer.Summarize(ArticleBuilder.Plain(language, text)).Headline);
    }

    [Fact]
    public void Summarize_TakesShorterStatementOfLead_WhenFirstIsTooLong()
    {
        var text = LongLead + " The northern pier will be rebuilt by the spring of next year.";

        Assert.Equal(
            "The northern pier will be rebuilt by the spring of next year",
            ExtractiveSummarizer.Summarize(ArticleBuilder.Plain("en", text)).Headline
        );
    }

    [Fact]
    public void Summarize_KeepsWholeLead_WhenNothingShorterStandsAlone()
    {
        var text = LongLead + " It was a long night.";

        Assert.Equal(LongLead[..^1], ExtractiveSummarizer.Summarize(ArticleBuilder.Plain("en", text)).Headline);
    }
}
