using Summarizer.Articles;

namespace Summarizer.Tests.Articles;

public sealed class ArticleIdTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("2026/01/harbour.md")]
    [InlineData("liman haberi şı.txt")]
    [InlineData("100%?#+&.txt")]
    [InlineData("..a/b../.c")]
    [InlineData("a%252Fb")]
    [InlineData("a%2 Fb")]
    [InlineData("🚢.txt")]
    [InlineData("שלום\u200F.txt")]
    [InlineData("می\u200Cخواهم.txt")]
    public void TryParse_TakesName(string name)
    {
        Assert.True(ArticleId.TryParse(name, out var id));
        Assert.Equal(name, id.Value);
        Assert.Equal(name, Uri.UnescapeDataString(id.UrlPath));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("../x")]
    [InlineData("a/../b")]
    [InlineData("a/./b")]
    [InlineData("a//b")]
    [InlineData("/a")]
    [InlineData("a/")]
    [InlineData("a\\b")]
    [InlineData("a%2Fb")]
    [InlineData("%2fa")]
    [InlineData("a\nb")]
    [InlineData("a\u0085b")]
    [InlineData("a\uFFFEb")]
    [InlineData("a\uFFFFb")]
    [InlineData("invoice\u202Etxt.exe")]
    [InlineData("a\u2066b\u2069")]
    [InlineData("a\u2028b")]
    [InlineData("a\u2029b")]
    public void TryParse_RefusesName(string? name) => Assert.False(ArticleId.TryParse(name, out _));

    [Fact]
    public void TryParse_RefusesUnpairedSurrogates()
    {
        Assert.False(ArticleId.TryParse("a" + '\uD83D', out _));
        Assert.False(ArticleId.TryParse("" + '\uDEA2' + '\uD83D', out _));
    }

    // A text's blob has one segment more, and storage takes 254.
    [Theory]
    [InlineData(253, true)]
    [InlineData(254, false)]
    public void TryParse_BoundsTheSegments(int segments, bool isTaken) =>
        Assert.Equal(isTaken, ArticleId.TryParse(string.Join('/', Enumerable.Repeat("a", segments)), out _));

    [Theory]
    [InlineData(900, true)]
    [InlineData(901, false)]
    public void TryParse_BoundsTheLength(int length, bool isTaken) =>
        Assert.Equal(isTaken, ArticleId.TryParse(new string('a', length), out _));
}
