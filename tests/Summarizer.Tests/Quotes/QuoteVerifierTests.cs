using Summarizer.Articles;
using Summarizer.Quotes;
using Summarizer.Quotes.Verification;
using Summarizer.Text;

namespace Summarizer.Tests.Quotes;

public sealed class QuoteVerifierTests
{
    private const string English =
        "President John Smith said on Monday: “We are ready for talks — and we won't wait … until 2026, not a day.” He left. "
        + "“We will not attack first,” Ann Brown told CNN. The co-operation of non-nuclear states grew 3.5 percent. "
        + "Nobody said that we will not attack first, she added. He said “it's a ‘fair’ deal for everybody” twice.";

    private const string Turkish =
        "ABD Başkanı'nın temsilcisi Keith Kellogg, \"Lukaşenko'nun Putin'le sık sık görüştüğünü biliyoruz. İlişki kurduk\" dedi. "
        + "Kellogg'un sözleri yankı buldu.\nLavrov ise, «Biz bu sonuca hazırız ve 3 ülkeyle görüştük» dedi.";

    // Candidate; published text; how it matched.
    [Theory]
    [InlineData("We are ready for talks", "We are ready for talks", QuoteMatch.Exact)]
    [InlineData("“We are ready for talks”", "We are ready for talks", QuoteMatch.Exact)]
    [InlineData("\"We are ready for talks\"", "We are ready for talks", QuoteMatch.Exact)]
    [InlineData("  «We are ready for talks»  ", "We are ready for talks", QuoteMatch.Exact)]
    [InlineData("„We are ready for talks“", "We are ready for talks", QuoteMatch.Exact)]
    [InlineData("'We are ready for talks'", "We are ready for talks", QuoteMatch.Exact)]
    [InlineData("We will not attack first", "We will not attack first", QuoteMatch.Exact)]
    [InlineData("“We will not attack first,”", "We will not attack first", QuoteMatch.Exact)]
    [InlineData("We will not attack first.", "We will not attack first", QuoteMatch.Repaired)]
    [InlineData("“We will not attack first.”", "We will not attack first", QuoteMatch.Repaired)]
    [InlineData("We are ready for talks - and we won't wait", "We are ready for talks — and we won't wait", QuoteMatch.Repaired)]
    [InlineData("We are ready for talks – and we won't wait", "We are ready for talks — and we won't wait", QuoteMatch.Repaired)]
    [InlineData("We are ready for talks—and we won't wait", "We are ready for talks — and we won't wait", QuoteMatch.Repaired)]
    [InlineData("We are ready for talks -- and we won't wait", "We are ready for talks — and we won't wait", QuoteMatch.Repaired)]
    [InlineData("and we won’t wait … until 2026", "and we won't wait … until 2026", QuoteMatch.Repaired)]
    [InlineData("and we won't wait ... until 2026", "and we won't wait … until 2026", QuoteMatch.Repaired)]
    [InlineData("and we won't wait… until 2026", "and we won't wait … until 2026", QuoteMatch.Repaired)]
    [InlineData("We\u00A0are ready\u2009for talks", "We are ready for talks", QuoteMatch.Repaired)]
    [InlineData("We are\nready  for\ttalks", "We are ready for talks", QuoteMatch.Repaired)]
    [InlineData("We are re\u00ADady for ta\u200Blks", "We are ready for talks", QuoteMatch.Repaired)]
    [InlineData("... We are ready for talks", "We are ready for talks", QuoteMatch.Repaired)]
    [InlineData("We are ready for talks…", "We are ready for talks", QuoteMatch.Repaired)]
    [InlineData("[…] we won't wait … until 2026 [...]", "we won't wait … until 2026", QuoteMatch.Repaired)]
    [InlineData("until 2026, not a day.", "until 2026, not a day.", QuoteMatch.Exact)]
    [InlineData("until 2026, not a day", "until 2026, not a day", QuoteMatch.Exact)]
    [InlineData("it's a 'fair' deal for everybody", "it's a ‘fair’ deal for everybody", QuoteMatch.Repaired)]
    [InlineData("it's a \"fair\" deal for everybody", "it's a ‘fair’ deal for everybody", QuoteMatch.Repaired)]
    [InlineData("it’s a ‘fair’ deal for everybody", "it's a ‘fair’ deal for everybody", QuoteMatch.Repaired)]
    public void Verify_PublishesArticlesOwnWords(string candidate, string published, QuoteMatch match)
    {
        var article = ArticleBuilder.Read(English, "en");

        var quote = Verified(article, new QuoteCandidate(candidate));

        Assert.Equal(published, quote.Text);
        Assert.Equal(match, quote.Match);
        Assert.Equal(published, article.Text[quote.Span.Start..quote.Span.End]);
    }

    [Theory]
    [InlineData("We are", QuoteRefusal.TooShort)]
    [InlineData("a b c d", QuoteRefusal.TooShort)]
    [InlineData("", QuoteRefusal.TooShort)]
    [InlineData("“”", QuoteRefusal.TooShort)]
    [InlineData("… … … …", QuoteRefusal.TooShort)]
    [InlineData("We are prepared for talks", QuoteRefusal.NotFound)]
    [InlineData("We are not ready for talks", QuoteRefusal.NotFound)]
    [InlineData("We will attack first", QuoteRefusal.NotFound)]
    [InlineData("we won't wait … until 2027", QuoteRefusal.JoinsPlaces)]
    [InlineData("until 2027, not a day", QuoteRefusal.NotFound)]
    [InlineData("We for talks are ready", QuoteRefusal.NotFound)]
    [InlineData("We are ready … until 2026", QuoteRefusal.JoinsPlaces)]
    [InlineData("We are ready ... until 2026", QuoteRefusal.JoinsPlaces)]
    [InlineData("We are ready [...] until 2026", QuoteRefusal.JoinsPlaces)]
    [InlineData("We are ready […] We will not attack first", QuoteRefusal.JoinsPlaces)]
    [InlineData("we are ready for talks", QuoteRefusal.NotFound)]
    [InlineData("e are ready for talks", QuoteRefusal.CutsWord)]
    [InlineData("We are ready for tal", QuoteRefusal.CutsWord)]
    [InlineData("operation of non-nuclear states", QuoteRefusal.CutsWord)]
    [InlineData("nuclear states grew", QuoteRefusal.CutsWord)]
    [InlineData("non-nuclear states grew 3", QuoteRefusal.CutsWord)]
    [InlineData("and we won", QuoteRefusal.TooShort)]
    [InlineData("for talks — and we won", QuoteRefusal.CutsWord)]
    [InlineData("Something the president never said", QuoteRefusal.NotFound)]
    public void Verify_RefusesQuote(string candidate, QuoteRefusal reason)
    {
        var article = ArticleBuilder.Read(English, "en");

        var verification = QuoteVerifier.Verify(article, new QuoteCandidate(candidate));

        Assert.Equal(new QuoteVerification.Refused(reason), verification);
    }

    [Fact]
    public void Verify_ReadsQuote_WithoutWhatIsNoUnicode()
    {
        var article = ArticleBuilder.Read(English, "en");

        var verification = QuoteVerifier.Verify(article, new QuoteCandidate("We are ready\uD83D for\uFFFE talks"));

        Assert.Equal(QuoteVerifier.Verify(article, new QuoteCandidate("We are ready for talks")), verification);
    }

    [Fact]
    public void Verify_RefusesQuote_WhenItIsAHeading()
    {
        var article = ArticleBuilder.Read("A title\n\nThe text is here.\n\nTHE TALKS WILL GO ON\n\nThe end is here.", "en");

        var verification = QuoteVerifier.Verify(article, new QuoteCandidate("THE TALKS WILL GO ON"));

        Assert.Equal(new QuoteVerification.Refused(QuoteRefusal.InHeading), verification);
    }

    [Fact]
    public void Verify_KeepsClosingMark_WhenBothHaveOne()
    {
        var article = ArticleBuilder.Read("He asked: “Are you ready for talks?” She nodded.", "en");

        Assert.Equal("Are you ready for talks?", Verified(article, new QuoteCandidate("Are you ready for talks.")).Text);
        Assert.Equal("Are you ready for talks", Verified(article, new QuoteCandidate("Are you ready for talks")).Text);
        Assert.IsType<QuoteVerification.Refused>(QuoteVerifier.Verify(article, new QuoteCandidate("Are you ready for talks!")));
    }

    [Fact]
    public void Verify_PrefersQuotation_OverReportersWords()
    {
        var article = ArticleBuilder.Read(
            "They hope that we will not attack first. Then Brown said: “And we will not attack first”.",
            "en"
        );

        var quote = Verified(article, new QuoteCandidate("we will not attack first", "Brown"));

        Assert.Equal(article.Text.LastIndexOf("we will", StringComparison.Ordinal), quote.Span.Start);
        Assert.Equal("Brown", quote.Speaker);
    }

    [Fact]
    public void Verify_PrefersQuotation_NearSpeaker()
    {
        var filler = string.Concat(Enumerable.Repeat("Nothing else happened on that day. ", 20));
        var article = ArticleBuilder.Read(
            $"Smith said: “We will not attack first.” {filler}Then Brown said: “We will not attack first.”",
            "en"
        );

        var quote = Verified(article, new QuoteCandidate("We will not attack first", "Brown"));

        Assert.Equal(article.Text.LastIndexOf("We will", StringComparison.Ordinal), quote.Span.Start);
    }

    [Fact]
    public void Verify_TakesGivenPlace_WhereWordsStandTwice()
    {
        var article = ArticleBuilder.Read("Smith said: “We will not attack first.” Then Brown said: “We will not attack first.”", "en");
        var second = article.Text.LastIndexOf("We will", StringComparison.Ordinal);

        var quote = Verified(article, new QuoteCandidate("We will not attack first") { Span = new TextSpan(second, second + 24) });

        Assert.Equal(second, quote.Span.Start);
    }

    // Proposed speaker; published speaker.
    [Theory]
    [InlineData("Keith Kellogg", "Keith Kellogg")]
    [InlineData("Kellogg", "Kellogg")]
    [InlineData("General Keith Kellogg", "Kellogg")]
    [InlineData("Putin", "Putin")]
    [InlineData("Vladimir Putin", "Putin")]
    [InlineData("Lukaşenko", "Lukaşenko")]
    [InlineData("  Keith\u00A0Kellogg ", "Keith Kellogg")]
    [InlineData("Marco Rubio", null)]
    [InlineData("Kell", null)]
    [InlineData("o", null)]
    [InlineData("he", null)]
    [InlineData("O", null)]
    [InlineData("kendisi", null)]
    [InlineData("They", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Verify_KeepsSpeaker_OnlyIfArticleNamesThem(string? proposed, string? published)
    {
        var article = ArticleBuilder.Read(Turkish, "tr");

        var quote = Verified(article, new QuoteCandidate("sık sık görüştüğünü biliyoruz", proposed, "temsilcisi"));

        Assert.Equal(published, quote.Speaker);
        Assert.Equal(published is null ? null : "temsilcisi", quote.Role);
    }

    [Fact]
    public void Verify_DropsSpeaker_OfReportersWords()
    {
        var article = ArticleBuilder.Read(Turkish, "tr");

        var quote = Verified(article, new QuoteCandidate("sözleri yankı buldu", "Kellogg", "temsilcisi"));

        Assert.Null(quote.Speaker);
        Assert.Null(quote.Role);
    }

    [Fact]
    public void Verify_DropsRole_ThatArticleDoesNotGive()
    {
        var article = ArticleBuilder.Read(Turkish, "tr");

        var quote = Verified(article, new QuoteCandidate("Biz bu sonuca hazırız", "Lavrov", "Dışişleri Bakanı"));

        Assert.Equal("Lavrov", quote.Speaker);
        Assert.Null(quote.Role);
    }

    [Theory]
    [InlineData("Песков", "Песков")]
    [InlineData("Дмитрий Песков", "Песков")]
    [InlineData("Захарова", "Захарова")]
    [InlineData("Лавров", null)]
    public void Verify_KnowsInflectedNames_InRussian(string proposed, string? published)
    {
        var article = ArticleBuilder.Read("По словам Пескова, «мы готовы к переговорам в любое время». Он ответил Захаровой.", "ru");

        Assert.Equal(published, Verified(article, new QuoteCandidate("мы готовы к переговорам", proposed)).Speaker);
    }

    [Theory]
    [InlineData("zh", "部长说：“我们已经准备好了，明天就开始谈判。”", "我们已经准备好了", "我们已经准备好了")]
    [InlineData("zh", "部长说：“我们已经准备好了，明天就开始谈判。”", "「明天就开始谈判。」", "明天就开始谈判。")]
    [InlineData("ar", "قال الوزير: «نحن مستعدون للحوار مع الجميع».", "نحن مستعدون للحوار", "نحن مستعدون للحوار")]
    [InlineData("ar", "قال الوزير: «نحن مستعدون للحوار مع الجميع».", "نحن مستعـــدون للحوار", "نحن مستعدون للحوار")]
    [InlineData(
        "ru",
        "Он сказал: «Мы готовы к переговорам — завтра».",
        "Мы готовы к переговорам - завтра",
        "Мы готовы к переговорам — завтра"
    )]
    [InlineData("en", "He said: “The 😀 is ready for talks 😀” today.", "The 😀 is ready for talks 😀", "The 😀 is ready for talks 😀")]
    [InlineData("en", "He said: “It is the ﬁrst ofﬁcial step” today.", "It is the first official step", "It is the ﬁrst ofﬁcial step")]
    public void Verify_FindsQuote_InOtherScripts(string language, string text, string candidate, string published)
    {
        var article = ArticleBuilder.Read(text, language);

        Assert.Equal(published, Verified(article, new QuoteCandidate(candidate)).Text);
    }

    private static Quote Verified(Article article, QuoteCandidate candidate) =>
        Assert.IsType<QuoteVerification.Verified>(new QuoteVerifier(article).Verify(candidate)).Quote;
}
