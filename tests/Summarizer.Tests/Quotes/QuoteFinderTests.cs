using Summarizer.Quotes;
using Summarizer.Tests.Articles;

namespace Summarizer.Tests.Quotes;

public sealed class QuoteFinderTests
{
    [Theory]
    [InlineData("He said: “we are ready for talks” today.")]
    [InlineData("He said: \"we are ready for talks\" today.")]
    [InlineData("He said: 'we are ready for talks' today.")]
    [InlineData("He said: ‘we are ready for talks’ today.")]
    [InlineData("He said: „we are ready for talks“ today.")]
    [InlineData("He said: „we are ready for talks” today.")]
    [InlineData("He said: «we are ready for talks» today.")]
    [InlineData("He said: « we are ready for talks » today.")]
    [InlineData("He said: »we are ready for talks« today.")]
    [InlineData("He said: ‹we are ready for talks› today.")]
    [InlineData("He said: ”we are ready for talks” today.")]
    [InlineData("He said: 「we are ready for talks」 today.")]
    [InlineData("He said: ”we are ready for talks» today.")]
    [InlineData("He said: “we are ready for talks»today.")]
    [InlineData("He said: “we are ready for talks.» Today.")]
    [InlineData("He said “we are ready for talks,” today.")]
    [InlineData("He said \"we are ready for talks.\" Today.")]
    [InlineData("The ‘90s were good. He said “we are ready for talks” in the workers' hall.")]
    [InlineData("O'Brien's aide said “we are ready for talks” in Trump'ın hall.")]
    public void Find_KnowsMarks(string text)
    {
        var article = ArticleBuilder.Read(text, "en");

        var quote = Assert.Single(QuoteFinder.Find(article));

        Assert.Equal("we are ready for talks", quote.Span.Of(article.Text).TrimEnd('.').ToString());
    }

    [Theory]
    [InlineData("He spoke of a “sorun” and of “sonraki adımları” again.")]
    [InlineData("Trump'ın Putin'le görüşmesi Rusya'nın isteğiydi, Ukrayna'nın değil.")]
    [InlineData("They saw Robert Dale Jr.'s film and the dogs' owners.")]
    [InlineData("The dogs' owners and the cats' owners met at O'Brien's in the '90s.")]
    [InlineData("He said “we are ready for talks and left the room.")]
    [InlineData("He said we are ready for talks” and left the room.")]
    [InlineData("It was on “Face the Nation” and “The Steve Harvey Morning Show” today.")]
    [InlineData("The pipe is 5\" wide and the board is 7\" long in this house.")]
    public void Find_FindsNothing_Where(string text) => Assert.Empty(QuoteFinder.Find(ArticleBuilder.Read(text, "en")));

    [Fact]
    public void Best_HasRepeatedQuoteOnce()
    {
        var article = ArticleBuilder.Read(
            "Ann Brown said: “We will open the bridge in the spring.” The crowd cheered. “We will open the bridge in the spring,” she said.",
            "en"
        );

        Assert.Equal(2, QuoteFinder.Find(article).Count);
        Assert.Single(QuoteFinder.Best(article, 5));
    }

    [Fact]
    public void Find_NeverRunsOverParagraphs_WhenMarkIsUnbalanced()
    {
        var article = ArticleBuilder.Read(
            "He said “we are ready for talks.\n\nThen he left the room for good.\n\nShe said: “I do not believe him at all.”",
            "en"
        );

        var quote = Assert.Single(QuoteFinder.Find(article));

        Assert.Equal("I do not believe him at all.", quote.Span.Of(article.Text).ToString());
    }

    [Fact]
    public void Find_FollowsSpeech_OverParagraphs()
    {
        var article = ArticleBuilder.Read(
            "“We are ready for talks,” Ann Brown said. “We always were.\n\n“Nobody should doubt that we are.”",
            "en"
        );

        var quotes = QuoteFinder.Find(article);

        Assert.Equal(["Ann Brown", "Ann Brown", "Ann Brown"], quotes.Select(quote => quote.Speaker));
    }

    // The speaker of the last quote in the text, and the role.
    [Theory]
    [InlineData("Lavrov, \"Biz bu sonuca hazırız artık\" dedi.", "Lavrov", null)]
    [InlineData("Putin ise, “Ortak bir cephe gerekli artık” ifadelerini kullandı.", "Putin", null)]
    [InlineData("\"Biz bu sonuca hazırız artık\" dedi Kellogg.", "Kellogg", null)]
    [InlineData("Bakan Ali Kaya konuştu. \"Biz bu sonuca hazırız artık\" ifadelerini kullandı.", "Ali Kaya", "Bakan")]
    [InlineData("Sergey Lavrov geldi. Lavrov, \"Biz bu sonuca hazırız artık\" dedi.", "Sergey Lavrov", null)]
    [InlineData(
        "Rusya Dışişleri Bakanı Sergey Lavrov geldi. Dışişleri Bakanı, \"Biz bu sonuca hazırız artık\" dedi.",
        "Sergey Lavrov",
        "Rusya Dışişleri Bakanı"
    )]
    [InlineData(
        "ABD Başkanı Trump, Rusya Devlet Başkanı Putin ile görüşmesinin ardından, \"Biz bu sonuca hazırız artık\" dedi.",
        "Trump",
        "ABD Başkanı"
    )]
    [InlineData("ABD Dışişleri Bakanlığı'nın açıklamasında, \"Biz bu sonuca hazırız artık\" denildi.", "ABD Dışişleri Bakanlığı", null)]
    [InlineData("Clinton, Putin’e şu soruyu yöneltti:\n“İş birliği nasıl olur bundan sonra?”", "Clinton", null)]
    [InlineData("Konuşan Ali Kaya, \"Biz hazırız\" dedi. Kaya, \"Onlar da hazır olmalı artık\" diye ekledi.", "Ali Kaya", null)]
    [InlineData("Bir kişi, \"Biz bu sonuca hazırız artık\" yazılı pankart açtı.", null, null)]
    public void Find_NamesSpeaker_InTurkish(string text, string? speaker, string? role) => AssertSpeaker("tr", text, speaker, role);

    [Theory]
    [InlineData("Trump said: \"We are ready for talks now.\"", "Trump", null)]
    [InlineData("“We are ready for talks now,” said Anna Kelly.", "Anna Kelly", null)]
    [InlineData("“We are ready for talks now,” Anna Kelly said on Monday.", "Anna Kelly", null)]
    [InlineData(
        "“We are ready for talks now,” said White House press secretary Josh Earnest.",
        "Josh Earnest",
        "White House press secretary"
    )]
    [InlineData("President Barack Obama spoke. “We are ready for talks now,” Obama told CNN.", "Barack Obama", "President")]
    [InlineData("President Barack Obama left. “We are ready for talks now,” the president said.", "Barack Obama", "President")]
    [InlineData("“We are ready,” Ann Brown said. “And we won’t wait any longer.”", "Ann Brown", null)]
    [InlineData("“We are ready,” Ann Brown said, “and we won’t wait any longer.”", "Ann Brown", null)]
    [InlineData("Ann Brown said she was tired. “We are ready for talks now,” she added.", "Ann Brown", null)]
    [InlineData("According to Ann Brown, “we are ready for talks now.”", "Ann Brown", null)]
    [InlineData("Rep. Gwen Moore (D-Wis.) said: “We are ready for talks now.”", "Gwen Moore", "Rep")]
    [InlineData("“We are ready for talks now,” a senior official said.", null, null)]
    [InlineData("“We are ready for talks now,” the Clinton campaign said.", "Clinton campaign", null)]
    [InlineData("“We are ready for talks now.” — Ann Brown", "Ann Brown", null)]
    [InlineData("Bill Clinton and Hillary Clinton came. “We are ready for talks now,” Clinton said.", "Clinton", null)]
    [InlineData("They said they were tired. “We are ready for talks now,” they added.", null, null)]
    [InlineData("“We are ready for talks now,” said the head of the port authority, Ann Brown.", "Ann Brown", null)]
    [InlineData("“We are ready for talks now,” said President Obama, Joe Biden's friend.", "Obama", "President")]
    [InlineData("The sign read “we are ready for talks now” in red.", null, null)]
    public void Find_NamesSpeaker_InEnglish(string text, string? speaker, string? role) => AssertSpeaker("en", text, speaker, role);

    [Theory]
    [InlineData("\"Kami siap untuk berunding sekarang\", ujar Jokowi.", "Jokowi", null)]
    [InlineData("\"Kami siap untuk berunding sekarang,\" kata Presiden Joko Widodo di Jakarta, Senin.", "Joko Widodo", "Presiden")]
    [InlineData("Presiden Joko Widodo mengatakan, \"Kami siap untuk berunding sekarang.\"", "Joko Widodo", "Presiden")]
    [InlineData("Menurut Joko Widodo, \"kami siap untuk berunding sekarang.\"", "Joko Widodo", null)]
    [InlineData("Joko Widodo berkata ia lelah. \"Kami siap untuk berunding sekarang,\" ujarnya.", "Joko Widodo", null)]
    [InlineData("Kremlin mengatakan kedua pemimpin “menegaskan kembali niatnya untuk bekerja».", "Kremlin", null)]
    [InlineData("\"Kami siap untuk berunding sekarang,\" ujar Kepala Dinas Pertanian, Siti Rahmawati.", "Siti Rahmawati", null)]
    [InlineData(
        "Menteri Keuangan Sri Mulyani hadir. \"Kami siap untuk berunding sekarang,\" tegas Mulyani.",
        "Sri Mulyani",
        "Menteri Keuangan"
    )]
    public void Find_NamesSpeaker_InIndonesian(string text, string? speaker, string? role) => AssertSpeaker("id", text, speaker, role);

    /// <summary>Without its verbs of saying, a language's every capitalised word would pass for a speaker.</summary>
    [Theory]
    [InlineData("sw")]
    [InlineData("und")]
    public void Find_NamesNobody_WhereNoVerbOfSayingIsKnown(string tag)
    {
        var article = ArticleBuilder.Read(
            "The harbour of Trabzon was closed on Monday. “We will open it again soon,” said Ann Brown.",
            tag
        );

        Assert.Equal([null], QuoteFinder.Find(article).Select(quote => quote.Speaker));
    }

    /// <summary>Short statements in languages that have no capitals to show a sentence.</summary>
    [Theory]
    [InlineData("ja", "住民の佐藤花子さんは『夢のようです』と話した。", "佐藤花子")]
    [InlineData("he", "״המאפייה תיסגר במאי״, הוסיף דין כהן.", "דין כהן")]
    [InlineData("he", "ראש העיר, אפריל לוי, אמרה ביום שני: \"לא נוכל לחכות לקריסה של הגשר\".", "אפריל לוי")]
    public void Best_HasShortStatements(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(QuoteFinder.Best(ArticleBuilder.Read(text, language), 3)).Speaker);

    [Fact]
    public void Best_PutsReportedStatementsFirst()
    {
        var article = Seeds.Read(Seeds.Clinton);

        var best = QuoteFinder.Best(article, 3);

        Assert.All(best, quote => Assert.True(quote.IsReported && quote.Speaker is not null));
        Assert.DoesNotContain(QuoteFinder.Best(article, 10), quote => quote.Span.Of(article.Text).StartsWith("teröre karşı"));
    }

    /// <summary>A quotation without an end would put the whole article into its digest.</summary>
    [Theory]
    [InlineData(4_000, 1)]
    [InlineData(6_000, 0)]
    public void Best_LeavesOutEndlessQuotations(int length, int count)
    {
        var spoken = string.Concat(Enumerable.Repeat("We waited for years, ", length / 21));
        var article = ArticleBuilder.Plain("en", $"The harbour is open. “{spoken}and it is open now,” said Ada Brook.");

        Assert.Equal(count, QuoteFinder.Best(article, 3).Count);
    }

    private static void AssertSpeaker(string tag, string text, string? speaker, string? role)
    {
        var quotes = QuoteFinder.Find(ArticleBuilder.Read(text, tag));

        Assert.NotEmpty(quotes);
        Assert.Equal(speaker, quotes[^1].Speaker);
        Assert.Equal(role, quotes[^1].Role);
    }
}
