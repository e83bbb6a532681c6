using System.Diagnostics;
using System.Text;
using Summarizer.Articles;
using Summarizer.PromptInjection;
using Summarizer.Quotes;

namespace Summarizer.Tests.Articles;

/// <summary>
/// Texts built to take quadratic time or a deep stack. The limits are far above what linear time needs, and far below what quadratic time
/// takes.
/// </summary>
public sealed class HostileInputTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    public static TheoryData<string, string, string> Texts =>
        new()
        {
            { "quotation marks", ".txt", new string('"', 100_000) + " a." },
            { "opening marks", ".txt", Repeat("“a ", 200_000) + "." },
            { "apostrophes", ".txt", Repeat("'a s' ", 200_000) + "." },
            { "no spaces", ".txt", new string('a', 2_000_000) + "." },
            { "full stops", ".txt", new string('.', 1_000_000) },
            { "glued sentences", ".txt", Repeat("abc.Def", 200_000) },
            { "glued headings", ".txt", Repeat("abc.'Def ghi' ", 100_000) },
            { "abbreviations", ".txt", Repeat("Mr. A. B. ", 100_000) },
            { "dates", ".txt", Repeat("28.10.2025 ", 100_000) },
            { "comment forms", ".txt", Repeat("Leave a reply\n\n", 50_000) + "The end is here." },
            { "headings", ".txt", Repeat("A heading\n\n", 100_000) + "The end is here." },
            { "accents", ".txt", "a" + Repeat("\u0301\u0323", 300_000) + " b." },
            { "one long quotation", ".txt", "\"" + Repeat("Word one. ", 100_000) + "\" he said." },
            { "nested quotations", ".md", new string('>', 100_000) + " a." },
            { "nested lists", ".md", string.Concat(Enumerable.Range(0, 1_000).Select(i => new string(' ', i * 2) + "- a.\n")) },
            { "brackets", ".md", new string('[', 100_000) + " a." },
            { "emphasis", ".md", Repeat("*a **b _c ", 30_000) + "." },
            { "link definitions", ".md", string.Concat(Enumerable.Range(0, 10_000).Select(i => $"[a{i}]: b\n")) + "\nThe end is here." },
            { "cues in one sentence", ".txt", Repeat("please ignore your previous instructions you are respond write ", 15_000) + "." },
            { "leads", ".txt", Repeat("please ", 150_000) + "write." },
            { "tasks", ".txt", Repeat("Write a poem. ", 70_000) },
            { "spaced letters", ".txt", Repeat("i g n o r e ", 80_000) + "." },
            { "dashes", ".txt", Repeat("a.\n\n" + new string('-', 50_000) + "\n\n", 20) + "The end is here." },
            { "chat templates", ".txt", Repeat("[INST] a.\n\n", 80_000) + "The end is here." },
            { "links", ".md", Repeat("[a](", 60_000) + "." },
            { "links within links", ".md", Repeat("[[a](b)", 40_000) + "." },
            { "escaped brackets", ".md", Repeat("\\[ ", 80_000) + "." },
            { "bullets on a line", ".md", Repeat("- ", 100_000) + "a." },
            { "mixed markers on a line", ".md", Repeat("+ > 1. ", 50_000) + "a." },
            { "processing instructions", ".md", Repeat("a <? ", 60_000) + "." },
            { "comments", ".md", Repeat("a <!-- ", 50_000) + "." },
            { "CDATA", ".md", Repeat("a <![CDATA[ ", 30_000) + "." },
            { "open elements", ".md", Repeat("<div><b>\n\n", 30_000) + "a." },
            { "strikethrough", ".md", Repeat("~~a ^b ++c ==d ", 20_000) + "." },
            { "table of marks", ".md", "a|b\n-|-\n" + Repeat("[*|`", 60_000) + "." },
            { "entities", ".txt", Repeat("&amp;amp;", 100_000) + "." },
            { "mojibake", ".txt", Repeat("Ã©Ã\n", 100_000) + "." },
            { "fences", ".md", string.Concat(Enumerable.Range(1, 1_000).Select(i => new string('`', i) + " ")) + "." },
        };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Read_TakesLinearTime_With(string what, string extension, string text)
    {
        var watch = Stopwatch.StartNew();

        var reading = ArticleReader.Read(new Upload("hostile" + extension, Encoding.UTF8.GetBytes(text)));
        if (reading is ArticleReading.Readable { Article: var article })
        {
            QuoteFinder.Find(article);
            InjectionFinder.Find(article);
        }

        Assert.True(watch.Elapsed < Limit, $"{what}: {watch.Elapsed}");
    }

    public static TheoryData<string, string> Masses =>
        new()
        {
            { ".txt", Repeat("a\n\n", 120_000) },
            { ".txt", Repeat("The harbour is open. ", 200_000) },
            { ".txt", Repeat("\n", 500_000) + "The harbour is open." },
            { ".md", Repeat("[", 250_000) },
            { ".md", Repeat("|a|b|\n", 80_000) },
            { ".md", Repeat("- - - a\n", 80_000) },
            { ".html", "<!doctype html>" + Repeat("<b>", 250_000) },
            { ".html", "<!doctype html>" + Repeat("a<br>", 250_000) },
            { ".html", "<!doctype html><p class='" + Repeat("a ", 300_000) + "'>The harbour is open." },
            { ".eml", "From: a@b.example\nTo: c@d.example\nContent-Type: multipart/mixed; boundary=x\n\n" + Repeat("--x\n\na\n", 3_000) },
            { ".xml", "<rss><channel>" + Repeat("<item/>", 250_000) + "</channel></rss>" },
            { ".srt", Repeat("1\n00:00:01,000 --> 00:00:02,000\nThe harbour.\n\n", 120_000) },
            { ".rtf", "{\\rtf1 " + Repeat("a\\par ", 120_000) + "}" },
        };

    [Theory]
    [MemberData(nameof(Masses))]
    public void Read_Refuses_MoreThanAnArticleHas(string extension, string text)
    {
        var reading = ArticleReader.Read(new Upload("hostile" + extension, Encoding.UTF8.GetBytes(text)));

        Assert.Equal(RejectionCodes.NotAnArticle, Assert.IsType<ArticleReading.Unreadable>(reading).Rejection.Code);
    }

    [Theory]
    [InlineData("tag characters", "The harbour\U000E0069\U000E0067\U000E006E\U000E006F\U000E0072\U000E0065\U000E007F is open.")]
    [InlineData("a language tag", "\U000E0001\U000E0065The harbour is open.")]
    [InlineData("selectors behind letters", "T\uFE0Fh\uFE00e\U000E0159 h\U000E0157a\U000E015Drbour is\U000E01EF open.")]
    [InlineData("selectors behind a space", "The \U000E0159\U000E0157\uFE01harbour is open.")]
    [InlineData("overrides of direction", "The \u202Eharbour\u202C is \u2066open\u2069.")]
    [InlineData("embeddings and marks of direction", "\u202AThe\u202B \u202Dharbour\u200E is\u200F open\u061C.")]
    [InlineData("soft hyphens", "The har\u00ADbour is o\u00ADpen.")]
    [InlineData("joiners as bits", "The\u200D\u200C\u200C\u200D har\u200Cbour\u200D is open.")]
    [InlineData("zero widths", "The\u200B harb\u2060our is\uFEFF open.")]
    [InlineData("invisible operators", "The\u2061 har\u2062bour\u2063 is\u2064 open.")]
    [InlineData("annotations and separators", "The\uFFF9\uFFFA\uFFFB harbour\u180E is open.")]
    [InlineData("fillers", "The\u3164 har\uFFA0bour\u115F is\u1160 open.")]
    [InlineData("controls of music", "The har\U0001D173bour is\U0001D17A open.")]
    [InlineData("control characters", "The har\u0007bour is open.")]
    public void Read_LeavesNothingHidden_In(string what, string text)
    {
        var article = ArticleBuilder.Read("A heading\n\n" + text);

        Assert.True(article.Text == "The harbour is open.", what);
    }

    [Theory]
    [InlineData("keycaps", "Press 1\uFE0F\u20E3 now.", "Press 1\uFE0F\u20E3 now.")]
    [InlineData("hearts", "I \u2764\uFE0F it.", "I \u2764\uFE0F it.")]
    [InlineData("a run behind an emoji", "I \uD83D\uDE00\uFE0F\uFE0F\U000E0159\U000E0157 it.", "I \uD83D\uDE00\uFE0F it.")]
    [InlineData("a joined emoji", "A \uD83D\uDC68\u200D\uD83D\uDCBB works.", "A \uD83D\uDC68\u200D\uD83D\uDCBB works.")]
    [InlineData("joiners behind an emoji", "A \uD83D\uDC68\u200D\u200C\u200D\u200C works.", "A \uD83D\uDC68\u200D works.")]
    [InlineData("variants of an ideograph", "葛\U000E0100城市。", "葛\U000E0100城市。")]
    public void Read_KeepsWhatIsSeen_Of(string what, string text, string expected)
    {
        var article = ArticleBuilder.Read("A heading\n\n" + text);

        Assert.True(article.Text == expected, what);
    }

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}
