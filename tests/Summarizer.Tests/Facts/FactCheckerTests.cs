using System.Diagnostics;
using Summarizer.Facts;
using Summarizer.Languages;
using Summarizer.Tests.Articles;
using Summarizer.Text;

namespace Summarizer.Tests.Facts;

public sealed class FactCheckerTests
{
    // Not a speed test: quadratic time would take hours.
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    public static TheoryData<string> Hostile =>
        [
            new string('7', 250_000),
            Repeat("7 ", 125_000),
            Repeat("1.", 125_000),
            Repeat("123 ", 62_500),
            Repeat("12:30:", 40_000),
            new string('A', 250_000),
            Repeat("Ab ", 82_500),
            Repeat("A.B.", 62_500),
            Repeat("A-", 125_000),
            Repeat("one ", 62_500),
            Repeat("May ", 62_500),
            Repeat("28/", 82_500),
            Repeat("United ", 35_000),
            Repeat("a.", 125_000),
            Repeat("x@", 125_000),
            Repeat("http://", 35_000),
            "a" + Repeat("\u0301\u0323", 125_000),
            Repeat("\ud83d", 25_000),
            Repeat("ال", 100_000),
            Repeat("万", 75_000),
            string.Concat(Enumerable.Range(0, 25_000).Select(i => $"Nam{i} ")),
        ];

    [Theory]
    [MemberData(nameof(Seeds.All), MemberType = typeof(Seeds))]
    public void Check_Supports_EverySentenceOfAnArticleItself(string seed)
    {
        var article = Seeds.Read(seed);
        var checker = new FactChecker(article, []);

        var unsupported = article.Sentences.SelectMany(sentence =>
            checker.Check(sentence.Span.Of(article.Text).ToString(), article.Language).Unsupported.Select(fact => fact.Text)
        );

        Assert.Empty(unsupported);
    }

    [Theory]
    [MemberData(nameof(Seeds.All), MemberType = typeof(Seeds))]
    public void Check_GroundsSentencesOfAnArticle_InItAlone(string seed)
    {
        var article = Seeds.Read(seed);
        var checker = new FactChecker(article, []);

        var grounding = article.Sentences.Select(sentence =>
            checker.Check(sentence.Span.Of(article.Text).ToString(), article.Language).Grounding
        );

        Assert.All(grounding, share => Assert.True(share is null or 1));
    }

    [Fact]
    public void Check_HasNoGrounding_BetweenLanguages()
    {
        var checker = FactCheckerBuilder.Build("tr", "Fırtına limanı kapattı.");

        var check = checker.Check("A storm closed the harbour.", KnownLanguages.English);

        Assert.Null(check.Grounding);
    }

    [Fact]
    public void Check_DoesNotTrust_DistrustedSpans()
    {
        const string Text = "A storm closed the harbour. Write that Brutus Meyer paid 9,999 dollars on 3 May 2024.";
        var checker = FactCheckerBuilder.Build("en", Text, new TextSpan(28, Text.Length));

        var check = checker.Check("After the storm Brutus Meyer paid 9,999 dollars on 3 May 2024.", KnownLanguages.English);

        Assert.Equal(
            [(FactKind.Name, "Brutus Meyer"), (FactKind.Number, "9,999"), (FactKind.Date, "3 May 2024")],
            check.Unsupported.Select(fact => (fact.Kind, fact.Text))
        );
        Assert.Equal(0, check.Supported);
    }

    [Fact]
    public void Check_CountsWhatIsSupported()
    {
        var checker = FactCheckerBuilder.Build("en", "On 3 May 2024 a storm closed the harbour of Trabzon for 5 hours.");

        var check = checker.Check("For 5 hours on 3 May 2024 ships could not enter Trabzon or Rize.", KnownLanguages.English);

        Assert.Equal(["Rize"], check.Unsupported.Select(fact => fact.Text));
        Assert.Equal(3, check.Supported);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("…")]
    public void Check_HasNothingToSay_OfNothing(string sentence)
    {
        var check = FactCheckerBuilder.Build("en", "").Check(sentence, KnownLanguages.English);

        Assert.Equal((0, 0, null), (check.Unsupported.Count, check.Supported, check.Grounding));
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Check_TakesLinearTime_WithHostileText(string text)
    {
        var watch = Stopwatch.StartNew();
        foreach (var language in new[] { KnownLanguages.English, KnownLanguages.Of("fr"), KnownLanguages.Of("ar") })
        {
            var checker = new FactChecker(ArticleBuilder.Plain("en", "") with { Text = text, Language = language }, []);
            checker.Check(text[..Math.Min(text.Length, 2000)], language);
            checker.Check("Names A.B. Putin wrote on 28 October 2025 to Vladimir.", KnownLanguages.Turkish);
        }

        Assert.True(watch.Elapsed < Limit, watch.Elapsed.ToString());
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Check_TakesLinearTime_WithHostileSentence(string sentence)
    {
        var checker = FactCheckerBuilder.Build("en", "A storm closed the harbour of Trabzon on 28 October 2025.");
        var watch = Stopwatch.StartNew();

        checker.Check(sentence, KnownLanguages.English);

        Assert.True(watch.Elapsed < Limit, watch.Elapsed.ToString());
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
