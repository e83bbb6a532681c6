using System.Diagnostics;
using System.Text;
using Summarizer.Articles;
using Summarizer.Quotes;

namespace Summarizer.Tests.Articles;

/// <summary>
/// Texts made to take quadratic time or a deep stack. The limits are far above what linear time needs, and far below what quadratic time
/// takes.
/// </summary>
public sealed class HostileInputTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    public static TheoryData<string, string, string> Texts => new()
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

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}
