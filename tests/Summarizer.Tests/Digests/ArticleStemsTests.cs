namespace Summarizer.Tests.Digests;

public sealed class ArticleStemsTests
{
    [Theory]
    [InlineData("Fishermen of Larkhaven mended nets. Mended nets dried, said Tom Ackley.", "dried fisher mended nets")]
    [InlineData("Balıkçılar ağları onardı. Dün Larkhaven'da ağlar kurudu.", "aglar aglari balikc kurudu onardi")]
    public async Task Compose_GivesTheStems_WithoutNamesAndFunctionWords(string text, string stems)
    {
        var digest = await DigestBuilder.ComposeAsync("a", text);

        Assert.Equal(stems, digest.Article.Stems);
    }
}
