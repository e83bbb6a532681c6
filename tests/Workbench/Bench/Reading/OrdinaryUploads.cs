using System.Globalization;
using System.Net;
using System.Text;
using Summarizer.Articles;

namespace Workbench.Bench.Reading;

/// <summary>Pages and documents as people upload them: all different, but the same in every run.</summary>
internal static class OrdinaryUploads
{
    private const int LinesOfPage = 45;

    /// <summary>A page of about 70 kB: 1,500 words of text among menus, scripts, styles and lists of other articles.</summary>
    public static Upload Page(int number) => new($"page{number}.html", Encoding.UTF8.GetBytes(PageOf(number, articles: 6)));

    /// <summary>A page of about this many bytes of the same make.</summary>
    public static Upload LargePage(int bytes) => new("large.html", Encoding.UTF8.GetBytes(PageOf(1, Math.Max(1, bytes / 2200))));

    /// <summary>A PDF document with full pages of text.</summary>
    public static Upload Pdf(int pages) => HostileUploads.PdfOf([.. Enumerable.Range(0, pages).Select(PdfPage)], "ordinary.pdf");

    private static string PageOf(int number, int articles)
    {
        var html = new StringBuilder("<!doctype html><html lang=en><head><meta charset=utf-8>");
        var lines = Lines(number);
        html.Append(CultureInfo.InvariantCulture, $"<title>{lines[0]} | The Paper</title><style>");
        for (var i = 0; i < 150; i++)
            html.Append(CultureInfo.InvariantCulture, $".card-{i} .teaser-{i % 7}{{margin:0 {i}px;color:#333}}");
        html.Append("</style><script>window.dataLayer=window.dataLayer||[];");
        for (var i = 0; i < 200; i++)
            html.Append(CultureInfo.InvariantCulture, $"dataLayer.push({{'slot':'ad-{i}','size':[300,{i}]}});");
        html.Append("</script></head><body class='page page--article'><header><nav><ul>");
        for (var i = 0; i < 40; i++)
            html.Append(CultureInfo.InvariantCulture, $"<li class='nav-item'><a href='/section-{i}'>Section {i}</a></li>");
        html.Append(CultureInfo.InvariantCulture, $"</ul></nav></header><main><article><h1>{lines[0]}</h1>");
        for (var i = 0; i < articles; i++)
        {
            foreach (var line in Lines(number + i).Skip(1))
            {
                html.Append(CultureInfo.InvariantCulture, $"<p class='text text--body' data-index='{i}'>{WebUtility.HtmlEncode(line)} ")
                    .Append("See <a href='/more'>what happened <em>before</em></a> and after that.</p>\n");
            }
        }

        html.Append("</article><aside class='related'><h2>More stories</h2>");
        for (var i = 0; i < 100; i++)
        {
            html.Append(CultureInfo.InvariantCulture, $"<div class='card card-{i}'><a href='/story-{i}'><img src='/i/{i}.jpg' alt=''>")
                .Append(CultureInfo.InvariantCulture, $"<h3 class='teaser-{i % 7}'>Story {i}</h3></a>")
                .Append("<span class='time'>3 hours ago</span></div>\n");
        }

        return html.Append("</aside></main><footer><p>© The Paper</p></footer></body></html>").ToString();
    }

    private static string[] Lines(int number) => SmallArticles.Write(number).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static string PdfPage(int number)
    {
        var words = SmallArticles.Write(number).Replace('’', '\'').Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var content = new StringBuilder("BT /F1 10 Tf 13 TL 60 740 Td ");
        var at = 0;
        for (var line = 0; line < LinesOfPage; line++)
        {
            var text = string.Join(' ', Enumerable.Range(0, 14).Select(_ => words[at++ % words.Length].Trim('“', '”')));
            content.Append(CultureInfo.InvariantCulture, $"({text.Replace("(", "\\(", StringComparison.Ordinal)}) Tj T* ");
        }

        return content.Append("ET").ToString();
    }
}
