using Summarizer.Extraction;
using Summarizer.Quotes;

namespace Summarizer.Tests.Names;

/// <summary>The same name is a speaker and one of the article's people, whatever stands before it or in it.</summary>
public sealed class OneNameReaderTests
{
    [Theory]
    // An abbreviation, a role with hyphens.
    [InlineData("en", "“We cannot wait for the others,” said U.S. President Joel Barden.", "Joel Barden")]
    [InlineData("en", "“We cannot wait for the others,” said Secretary-General Mark Rutter.", "Mark Rutter")]
    // Articles and particles in a surname, also more than one.
    [InlineData("en", "“We cannot wait for the others,” said Ursula von der Layne.", "Ursula von der Layne")]
    [InlineData("fr", "« Nous ne pouvons plus attendre », a déclaré Ewen Le Gall.", "Ewen Le Gall")]
    [InlineData("fr", "« Nous ne pouvons plus attendre », a déclaré Bruno Le Maire.", "Bruno Le Maire")]
    [InlineData("it", "«Non possiamo più aspettare», ha detto Antonio Di Conza.", "Antonio Di Conza")]
    // A name that is also a role, a place or a relation.
    [InlineData("en", "Jack London said the bridge was safe. “We cannot wait for the others,” he said.", "Jack London")]
    [InlineData("pt", "João Porto disse: «Não podemos esperar mais por eles».", "João Porto")]
    [InlineData("pt", "«Não podemos esperar mais por eles», disse Roberto Campos Neto.", "Roberto Campos Neto")]
    [InlineData("de", "„Wir können nicht länger warten“, sagte Annegret Kamp-Karrenbauer.", "Annegret Kamp-Karrenbauer")]
    [InlineData("tr", "Selim Dalaman, \"Artık diğerlerini bekleyemeyiz\" dedi.", "Selim Dalaman")]
    // An institution or a place between the role and the name.
    [InlineData("fr", "« Nous ne pouvons plus attendre », a déclaré le président de la République Émile Mercier.", "Émile Mercier")]
    [InlineData("pt", "«Não podemos esperar mais por eles», disse o prefeito de São Paulo Ricardo Nunes.", "Ricardo Nunes")]
    [InlineData("es", "«No podemos esperar más», dijo el alcalde de Madrid José Luis Merino.", "José Luis Merino")]
    [InlineData("es", "«No podemos esperar más», dijo el presidente de la Junta de Andalucía Juanma Merino.", "Juanma Merino")]
    public void Find_AndSummarize_AgreeOnTheName(string language, string text, string name)
    {
        var article = ArticleBuilder.Plain(language, text);

        Assert.Equal(name, QuoteFinder.Find(article)[^1].Speaker);
        Assert.Contains(name, ExtractiveSummarizer.Summarize(article).Entities.People);
    }

    [Fact]
    public void Summarize_LeavesOutWordsThatOnlyOpenSentences()
    {
        var article = ArticleBuilder.Plain(
            "cs",
            "Kvapil se rozplakal. „Nahrávka je nesrozumitelná a nic nedokazuje,“ řekl potom Jan Novák."
        );

        Assert.Equal(["Jan Novák"], ExtractiveSummarizer.Summarize(article).Entities.People);
    }

    [Fact]
    public void Find_UsesTheFullNameOfTheHeading()
    {
        var article = ArticleBuilder.Plain(
            "es",
            "Nadal Ferrer-Bosch conquista el torneo\n\nEl mallorquín venció en la final por 7-5 y 6-3. «Es el día más feliz de mi vida», dijo Ferrer-Bosch."
        );

        Assert.Equal("Nadal Ferrer-Bosch", QuoteFinder.Find(article)[^1].Speaker);
    }
}
