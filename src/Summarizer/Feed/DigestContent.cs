using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Summarizer.Articles;
using Summarizer.Digests;

namespace Summarizer.Feed;

/// <summary>A digest as text and as HTML, as feeds and pages show it.</summary>
internal static class DigestContent
{
    /// <summary>Escapes what HTML needs and leaves letters of every script readable.</summary>
    public static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string PathOf(Digest digest) => ArticleId.TryParse(digest.Id, out var id)
        ? "/digests/" + id.UrlPath
        : throw new ArgumentException("The digest's id is none.", nameof(digest));

    public static string Text(Digest digest)
    {
        var text = new StringBuilder().AppendJoin(' ', digest.Summary.Select(sentence => sentence.Text));
        foreach (var quote in digest.Quotes)
        {
            text.Append("\n\n“").Append(quote.Text).Append('”');
            if (quote.Speaker is not null) text.Append(" — ").Append(SpeakerLine(quote));
        }

        return text.ToString();
    }

    public static string Html(Digest digest)
    {
        var html = new StringBuilder("<p>").AppendJoin(' ', digest.Summary.Select(sentence => Encoder.Encode(sentence.Text))).Append("</p>");
        foreach (var quote in digest.Quotes) html.Append(Html(quote));
        return html.ToString();
    }

    private static string Html(DigestQuote quote)
    {
        var source = quote.Speaker is null ? "" : $"<footer>— {Encoder.Encode(SpeakerLine(quote))}</footer>";
        return $"<blockquote><p>“{Encoder.Encode(quote.Text)}”</p>{source}</blockquote>";
    }

    private static string SpeakerLine(DigestQuote quote) => quote.Role is null ? quote.Speaker! : $"{quote.Speaker}, {quote.Role}";
}
