using Summarizer.Extraction;

namespace Summarizer.Tests.Extraction;

public sealed class GluedLineTests
{
    [Theory]
    [InlineData("en", "A quiet harbour The council of Porto voted for a flood fund on Monday.", "The council")]
    [InlineData("en", "Pictures: JOHN HILL The council of Porto voted for a flood fund on Monday.", "The council")]
    [InlineData("fr", "BEAUVAIS Un automobiliste de 83 ans a roulé à contresens sur la rocade.", "Un automobiliste")]
    [InlineData("es", "Vista del puerto El ayuntamiento de Oporto aprobó el lunes un fondo.", "El ayuntamiento")]
    [InlineData("id", "Suasana pelabuhan Sebuah kapal tenggelam di teluk Jakarta pada Senin malam.", "Sebuah kapal")]
    [InlineData("tr", "Limanda sessizlik Bir gemi pazartesi akşamı körfezde karaya oturdu ve battı.", "Bir gemi")]
    public void Summarize_RemovesLineBeforeSentence(string language, string text, string opening)
    {
        var summary = ExtractiveSummarizer.Summarize(ArticleBuilder.Plain(language, text)).Summary;

        Assert.StartsWith(opening, Assert.Single(summary), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "The council of Porto voted in The Hague for a new flood fund.")]
    [InlineData("en", "The editor of the newspaper The Guardian voted for a flood fund.")]
    [InlineData("de", "Das Schiff Die Möwe ist am Montag im alten Hafen von Porto gesunken.")]
    [InlineData("en", "The council met yesterday The vote failed.")]
    public void Summarize_KeepsWholeSentence(string language, string text) =>
        Assert.Equal(text, Assert.Single(ExtractiveSummarizer.Summarize(ArticleBuilder.Plain(language, text)).Summary));

    [Fact]
    public void Summarize_KeepsSentence_ThatOnlyLacksItsStop()
    {
        const string first = "The council of Porto voted for a flood fund on Monday after a debate of nine hours";

        var draft = ExtractiveSummarizer.Summarize(ArticleBuilder.Plain("en", first + " They also sold the harbour to a port company."));

        Assert.StartsWith("The council of Porto voted for a flood fund", draft.Headline, StringComparison.Ordinal);
        Assert.DoesNotContain("They", draft.Headline, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_SeparatesCaption_FromWrappedText()
    {
        const string text = """
            The harbour on Monday
            The council of Porto voted for a flood fund on Monday after a debate of
            nine hours in the old town hall, and two members left the hall before the
            vote was taken. Trains to the coast will run again in March, the mayor
            said.
            """;

        var article = ArticleBuilder.Read(text);

        Assert.Contains("\nThe council of Porto", "\n" + article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Monday The council", article.Text, StringComparison.Ordinal);
    }
}
