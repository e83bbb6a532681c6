using System.Diagnostics;
using System.Text;
using Summarizer.Articles;

namespace Summarizer.Tests.Articles.Formats;

/// <summary>Pages made to take quadratic time, a deep stack or much memory. The limit is far above what linear time needs.</summary>
public sealed class HtmlHostileTests
{
    private const int Times = 100_000;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    public static TheoryData<string, string> Pages =>
        new()
        {
            { "nested boxes", Repeat("<div>") },
            { "nested boxes with text", Repeat("<div><p>Some words of a text.</p>") },
            { "nested lists", Repeat("<ul><li>x") },
            { "nested tables", Repeat("<table><tr><td>") },
            { "nested formatting", Repeat("<b>") },
            {
                "formatting left open",
                string.Concat(Enumerable.Range(0, 5_000).Select(i => $"<div><font color=c{i}></div>")) + Repeat("<p>x")
            },
            { "misnested links", Repeat("<a href=x><div></a>x") },
            { "scopes", Repeat("<div><object></div>") },
            { "buttons", Repeat("<button><div></button>") },
            { "drawings", Repeat("<svg><title><div>") },
            { "attributes", "<div " + string.Concat(Enumerable.Range(0, Times).Select(i => $"a{i}=1 ")) + ">x" },
            { "many paragraphs", Repeat("<p>Some words of a text.</p>") },
            { "many cells", "<table>" + Repeat("<tr><td>x<td>y") },
            { "comments", Repeat("<!--") },
            { "quotes", Repeat("<a x=\"") },
            { "rules", "<style>" + Repeat(".a b .a{display:none}") + "</style>" + Repeat("<p class=a>x</p>") },
            {
                "rules without a key",
                "<style>"
                    + string.Concat(Enumerable.Range(0, 5_000).Select(i => $":not(.a{i}){{display:none}}"))
                    + "</style>"
                    + Repeat("<p>x</p>", 20_000)
            },
            { "siblings", "<style>p:nth-last-child(3n+1) ~ p + p{color:red}</style>" + Repeat("<p>x</p>", 20_000) },
            {
                "ancestors",
                "<style>"
                    + string.Concat(Enumerable.Repeat("div ", 11))
                    + "p{color:red}</style>"
                    + string.Concat(Enumerable.Repeat("<div>", 100))
                    + Repeat("<p>x</p>", 20_000)
            },
            { "nested rules", "<style>" + Repeat("a,b{", 20_000) },
            { "brackets", "<style>" + Repeat("a(", 20_000) },
            { "custom properties", "<style>p{--a:var(--a)var(--a);color:var(--a)}</style>" + Repeat("<p>x</p>", 20_000) },
            { "shadow roots", Repeat("<div><template shadowrootmode=open><slot></slot>", 10_000) },
            { "hosts", Repeat("<template shadowrootmode=open><p>x</p></template>", 10_000) },
            { "state", "<script type=application/json>" + new string('[', Times) + "</script>x" },
            { "imports", "<style>" + Repeat("@import x;") + "</style>x" },
            { "unclosed style", "<style>" + Repeat("/* a {") },
            { "metadata", "<script type=application/ld+json>" + new string('[', Times) + "</script>x" },
            { "ends", Repeat("</div></p>") },
        };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Read_TakesLinearTime_With(string what, string html)
    {
        var watch = Stopwatch.StartNew();

        ArticleReader.Read(new Upload("page.html", Encoding.UTF8.GetBytes("<!doctype html>" + html)));

        Assert.True(watch.Elapsed < Limit, $"{what}: {watch.Elapsed}");
    }

    [Fact]
    public void Read_KeepsText_UnderDeepNesting()
    {
        const string text = "The harbour pool will stay open all winter for the first time, its manager said on Friday morning.";
        var article = ArticleBuilder.ReadPage(
            $"<!doctype html>{string.Concat(Enumerable.Repeat("<div>", 5_000))}<p>{text}</p>{string.Concat(Enumerable.Repeat("</div>", 5_000))}"
        );

        Assert.Equal(text, article.Text);
    }

    private static string Repeat(string text, int times = Times) => string.Concat(Enumerable.Repeat(text, times));
}
