using System.Text;
using Summarizer.Quotes.Verification;

namespace Summarizer.Tests.Text;

public sealed class CanonicalTextTests
{
    public static TheoryData<int> Noncharacters =>
        [
            .. Enumerable.Range(0xFDD0, 32),
            .. Enumerable.Range(0, 17).SelectMany(plane => (int[])[(plane << 16) + 0xFFFE, (plane << 16) + 0xFFFF]),
        ];

    [Theory]
    [MemberData(nameof(Noncharacters))]
    public void Noncharacter_IsDropped_FromArticlesAndFromQuotes(int value)
    {
        var noncharacter = new Rune(value);

        var article = ArticleBuilder.Read($"The harbour was{noncharacter} closed on Monday after é storm.", "en");
        var quote = QuoteVerifier.Verify(article, new QuoteCandidate($"The har{noncharacter}bour was closed", null));

        Assert.Equal("The harbour was closed on Monday after é storm.", article.Text);
        Assert.Equal("The harbour was closed", Assert.IsType<QuoteVerification.Verified>(quote).Quote.Text);
    }
}
