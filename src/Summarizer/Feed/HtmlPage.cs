using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using Summarizer.Digests;

namespace Summarizer.Feed;

/// <summary>Writes the page for people: the latest digests with their quotes. No script; every text is escaped.</summary>
public static class HtmlPage
{
    private static readonly HtmlEncoder Encoder = DigestContent.Encoder;
    private static readonly string Style = ReadStyle();

    /// <summary>The policy to send with the page: nothing runs, and only its own style applies.</summary>
    public static string ContentSecurityPolicy { get; } =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>The page as HTML.</summary>
    public static string Write(string title, IReadOnlyList<Digest> digests) => $"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{Encoder.Encode(title)}</title>
        <link rel="alternate" type="application/feed+json" href="/feed.json" title="{Encoder.Encode(title)}">
        <style>{Style}</style>
        </head>
        <body>
        <header>
        <h1>{Encoder.Encode(title)}</h1>
        <p>Every quote is verbatim. <a href="/feed.json">JSON Feed</a> · <a href="/openapi.json">API</a></p>
        </header>
        <main>
        {(digests.Count == 0 ? Empty : string.Join('\n', digests.Select(Article)))}
        </main>
        </body>
        </html>

        """;

    private const string Empty = """
        <section class="empty">
        <h2>No digests yet</h2>
        <p>Upload an article and it appears here within seconds:</p>
        <pre><code>curl -T my-article.txt http://127.0.0.1:7071/articles/my-article.txt</code></pre>
        </section>
        """;

    private static string Article(Digest digest) => $"""
        <article lang="{Encoder.Encode(digest.Language)}" dir="auto">
        <h2><a href="{Encoder.Encode(DigestContent.PathOf(digest))}">{Encoder.Encode(digest.Headline)}</a></h2>
        <p class="source" lang="en" dir="ltr">{Source(digest)}</p>
        {DigestContent.Html(digest)}
        {KeyPoints(digest)}
        <ul class="topics">{string.Concat(digest.Topics.Select(topic => $"<li>{Encoder.Encode(topic)}</li>"))}</ul>
        </article>
        """;

    private static string Source(Digest digest)
    {
        var parts = new List<string> { Encoder.Encode(digest.Language) };
        if (digest.Article.PublishedOn is { } date) parts.Add($"<time datetime=\"{Iso(date)}\">{Iso(date)}</time>");
        parts.Add(string.Create(CultureInfo.InvariantCulture, $"{digest.Article.Words} words"));
        parts.Add(SourceLink(digest));
        return string.Join(" · ", parts);
    }

    private static string SourceLink(Digest digest) => digest.Article.Url is { } url
        ? $"<a href=\"{Encoder.Encode(url)}\" rel=\"noopener noreferrer\">{Encoder.Encode(new Uri(url).Host)}</a>"
        : Encoder.Encode(digest.Id);

    private static string KeyPoints(Digest digest) => digest.KeyPoints.Count == 0
        ? ""
        : $"<details><summary lang=\"en\">Key points</summary><ul>{string.Concat(digest.KeyPoints.Select(point => $"<li>{Encoder.Encode(point)}</li>"))}</ul></details>";

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string ReadStyle()
    {
        using var stream = typeof(HtmlPage).Assembly.GetManifestResourceStream("page.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
