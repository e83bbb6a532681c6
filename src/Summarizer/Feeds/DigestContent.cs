using System.Collections.Frozen;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Summarizer.Articles;
using Summarizer.Digests;

namespace Summarizer.Feeds;

/// <summary>A digest as text and HTML for feeds and pages.</summary>
internal static class DigestContent
{
    /// <summary>Escapes only what HTML requires; letters of every script stay readable.</summary>
    public static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private static readonly FrozenSet<string> RightToLeft = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "ar",
        "arc",
        "ckb",
        "dv",
        "fa",
        "he",
        "iw",
        "ks",
        "ps",
        "sd",
        "syr",
        "ug",
        "ur",
        "yi"
    );

    /// <summary>The path of the digest as JSON.</summary>
    public static string PathOf(Digest digest) => "/digests/" + UrlPath(digest);

    /// <summary>The path of the digest's HTML page.</summary>
    public static string ReadPathOf(Digest digest) => "/read/" + UrlPath(digest);

    /// <summary>Escapes text for HTML and removes characters that HTML or XML cannot contain.</summary>
    public static string Encode(string text) => Encoder.Encode(XmlText.Clean(text));

    public static string Text(Digest digest)
    {
        var text = new StringBuilder().AppendJoin(' ', digest.Summary.Select(sentence => sentence.Text));
        foreach (var quote in digest.Quotes)
        {
            text.Append("\n\n“").Append(quote.Text).Append('”');
            if (quote.Speaker is not null)
                text.Append(" — ").Append(SpeakerLine(quote));
        }

        return text.ToString();
    }

    /// <summary>Summary and quotes. Quotes in another language than the digest have a <c>lang</c> attribute.</summary>
    public static string Html(Digest digest)
    {
        var html = new StringBuilder("<p>").AppendJoin(' ', digest.Summary.Select(sentence => Encode(sentence.Text))).Append("</p>");
        var language = digest.Article.Language is { } tag && !Same(tag, digest.Language) ? LanguageOf(tag) : "";
        foreach (var quote in digest.Quotes)
            html.Append(Html(quote, language));
        return IsRightToLeft(digest.Language) ? $"<div{LanguageOf(digest.Language)}>{html}</div>" : html.ToString();
    }

    private static string Html(DigestQuote quote, string language)
    {
        var source = quote.Speaker is null ? "" : $"<footer>— {Encode(SpeakerLine(quote))}</footer>";
        return $"<blockquote{language}><p>“{Encode(quote.Text)}”</p>{source}</blockquote>";
    }

    private static string LanguageOf(string tag) => $" lang=\"{Encode(tag)}\" dir=\"{(IsRightToLeft(tag) ? "rtl" : "ltr")}\"";

    private static bool IsRightToLeft(string tag) =>
        tag.Split('-', '_') is [var primary, .. var rest]
        && (
            rest.Any(part => part.Length == 4) ? rest.Any(part => Same(part, "Arab") || Same(part, "Hebr")) : RightToLeft.Contains(primary)
        );

    private static string UrlPath(Digest digest) =>
        ArticleId.TryParse(digest.Id, out var id) ? id.UrlPath : throw new ArgumentException("The digest's id is none.", nameof(digest));

    private static bool Same(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static string SpeakerLine(DigestQuote quote) => quote.Role is null ? quote.Speaker! : $"{quote.Speaker}, {quote.Role}";
}
