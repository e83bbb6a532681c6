using Summarizer.Text;

namespace Summarizer.Tests.Text;

public sealed class TokenTests
{
    [Theory]
    [InlineData("L'Australie", "australie")]
    [InlineData("nell'Alta", "alta")]
    [InlineData("dell'attacco", "attacco")]
    [InlineData("Dell'den", "dell")]
    [InlineData("Dell'in", "dell")]
    [InlineData("O'Brien", "obrien")]
    public void Read_SeparatesElidedArticle(string word, string key) =>
        Assert.Equal(key, Assert.Single(Token.Read(word, new TextSpan(0, word.Length))).Key);
}
