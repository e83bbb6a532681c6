namespace Summarizer.Tests.Sentences;

public sealed class MissingSpaceSplitterTests
{
    // "¶" marks the end of a paragraph.
    [Theory]
    [InlineData("Bakan bunu söyledi.Belarus’un başkenti Minsk.", "Bakan bunu söyledi. Belarus’un başkenti Minsk.")]
    [InlineData("Bakan \"olur\" dedi.Rusya bekliyor.", "Bakan \"olur\" dedi. Rusya bekliyor.")]
    [InlineData("Olur mu?Rusya bekliyor.", "Olur mu? Rusya bekliyor.")]
    [InlineData("He left.“We won,” she said.", "He left. “We won,” she said.")]
    [InlineData("He said \"we won.\"Then he left.", "He said \"we won.\" Then he left.")]
    [InlineData("It was 2025.Then came 2026.", "It was 2025. Then came 2026.")]
    [InlineData("Bir oldu.İki oldu.Üç oldu.Dört oldu.", "Bir oldu.¶İki oldu.¶Üç oldu.¶Dört oldu.")]
    [InlineData(
        "Lavrov bunu istedi.'START Anlaşması'nın süresi konuşulmuyor'Lavrov, bunu da söyledi.",
        "Lavrov bunu istedi.¶'START Anlaşması'nın süresi konuşulmuyor'¶Lavrov, bunu da söyledi."
    )]
    [InlineData(
        "Lavrov bunu istedi.Yeni dönem başlıyorLavrov, bunu da söyledi.",
        "Lavrov bunu istedi.¶Yeni dönem başlıyor¶Lavrov, bunu da söyledi."
    )]
    public void Read_PartsGluedSentences(string text, string expected)
    {
        var article = ArticleBuilder.Read("Bir başlık\n\n" + text + "\n\nSon cümle burada.", "tr");

        Assert.Equal(expected.Replace('¶', '\n') + "\nSon cümle burada.", article.Text);
    }

    [Theory]
    [InlineData("See CNN.com for more.")]
    [InlineData("The U.S.A and the U.K. agreed.")]
    [InlineData("It grew 3.5 percent.")]
    [InlineData("Look at www.Site.com today.")]
    [InlineData("Read J.K. Rowling.")]
    [InlineData("Write to Ann.Smith@Example.Com today.")]
    [InlineData("The Prof.Dr. title is kept.")]
    [InlineData("Built with ASP.NET and Node.JS here.")]
    [InlineData("Watch it on Haber.Tv or News.Com now.")]
    [InlineData("Hubungan antara hubunganAntara tetap.")]
    [InlineData("Go to https://example.com/A.Bee now.")]
    public void Read_KeepsPointsWithinNames(string text)
    {
        var article = ArticleBuilder.Read(text);

        Assert.Equal(text, article.Text);
    }
}
