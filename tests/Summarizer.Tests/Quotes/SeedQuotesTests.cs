using Summarizer.Quotes;
using Summarizer.Quotes.Verification;
using Summarizer.Tests.Articles;

namespace Summarizer.Tests.Quotes;

/// <summary>The quotes of the five seeds, each row a speaker, the role, and how the words begin and end.</summary>
public sealed class SeedQuotesTests
{
    public static TheoryData<string, string[]> Expected =>
        new()
        {
            {
                Seeds.Clinton,
                [
                    "Bill Clinton|ABD’nin eski Başkanı|Ülkelerimiz arasında, … geliştirmeliyiz.",
                    "Vladimir Putin|Rusya Devlet Başkanı|Ortak bir … gerekli",
                    "Vladimir Putin|Rusya Devlet Başkanı|Rusya ile … kurulmalı",
                    "Sergey Lavrov|Rusya Dışişleri Bakanı|çifte standart … olduklarını",
                ]
            },
            {
                Seeds.Kellogg,
                ["Keith Kellogg|ABD Başkanı'nın Ukrayna Özel Temsilcisi|Lukaşenko'nun Putin'le … kurduk", "Lukaşenko||çok iyi … teklifler"]
            },
            {
                Seeds.Lavrov,
                [
                    "Sergey Lavrov|Rusya Dışişleri Bakanı|Rusya ve … destekledik",
                    "Sergey Lavrov|Rusya Dışişleri Bakanı|Söz konusu … verdi",
                    "Sergey Lavrov|Rusya Dışişleri Bakanı|Yeni START … gerekli",
                ]
            },
            {
                Seeds.Trump,
                [
                    "Donald Trump|ABD Başkanı|gelecek hafta … anlaştıklarını",
                    "Donald Trump|ABD Başkanı|ABD'nin ilk … edecek",
                    "Anna Kelly|Beyaz Saray Basın Sözcüsü Yardımcısı|Başkan Trump, … yapacak.",
                    "ABD Dışişleri Bakanlığı||Dışişleri Bakanı … vurguladı",
                    "Kremlin||anlaşmaların hayata … adımlar",
                    "Kremlin||yapıcı bir … görüşme",
                ]
            },
            { Seeds.Putin, ["Kremlin||menegaskan kembali … Turki", "||juga menyentuh … Libya."] },
        };

    [Theory]
    [MemberData(nameof(Expected))]
    public void Find_FindsQuotesAndSpeakers_OfSeed(string seed, string[] expected)
    {
        var article = Seeds.Read(seed);

        var quotes = QuoteFinder.Find(article);

        Assert.Equal(expected, quotes.Select(quote => $"{quote.Speaker}|{quote.Role}|{Ends(quote.Span.Of(article.Text).ToString())}"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Find_FindsOnlyQuotes_ThatVerify(string seed)
    {
        var article = Seeds.Read(seed);
        var verifier = new QuoteVerifier(article);

        foreach (var found in QuoteFinder.Find(article))
        {
            var quote = Assert.IsType<QuoteVerification.Verified>(verifier.Verify(found.ToCandidate(article.Text))).Quote;

            Assert.Equal(found.Span, quote.Span);
            Assert.Equal(QuoteMatch.Exact, quote.Match);
            Assert.Equal(found.Speaker, quote.Speaker);
            Assert.Equal(found.Role, quote.Role);
        }
    }

    public static TheoryData<string> Names => Seeds.All;

    private static string Ends(string text)
    {
        var words = text.Split(' ');
        return $"{words[0]} {words[1]} … {words[^1]}";
    }
}
