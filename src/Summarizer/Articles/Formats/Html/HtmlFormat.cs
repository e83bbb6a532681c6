using System.Text;
using System.Text.RegularExpressions;

namespace Summarizer.Articles.Formats.Html;

/// <summary>Reads web pages and pieces of them, whole or saved by a browser.</summary>
internal sealed partial class HtmlFormat : IArticleFormat
{
    private const int MaxOpening = 4096;

    private static readonly string[] Extensions = [".html", ".htm", ".xhtml", ".xht", ".shtml"];

    public FormatReading? Read(SourceFile file)
    {
        if (!IsHtml(file))
            return null;
        return file.Text is { } html ? HtmlArticle.Read(html) : new FormatReading.Unreadable(file.NotText ?? Rejections.Undecodable);
    }

    private static bool IsHtml(SourceFile file)
    {
        var opening = Encoding.Latin1.GetString(file.Bytes[..Math.Min(file.Bytes.Length, MaxOpening)]);
        if (opening.Contains('\0', StringComparison.Ordinal))
        {
            // UTF-16, if it is text at all.
            if (file.Text is not { } text)
                return false;
            opening = text[..Math.Min(text.Length, MaxOpening)];
        }

        if (Opening().IsMatch(opening))
            return true;
        return (file.MediaType is "text/html" or "application/xhtml+xml" || Extensions.Contains(file.Extension))
            && !opening.AsSpan().TrimStart().StartsWith("<?xml", StringComparison.Ordinal)
            && Tag().IsMatch(opening);
    }

    // After a byte order mark (ï»¿ in Latin-1), an XML declaration and comments.
    [GeneratedRegex(
        """
            \A(?:\uFEFF|\u00EF\u00BB\u00BF)?\s*(?:<\?xml[^>]*>\s*)?(?><!--(?>[^-]+|-(?!->))*-->\s*)*
            <(?:!doctype\s+html|(?:html|head|body|title|main|article|section|header|div|p|h[1-6]|span|center|blockquote|table|ul|ol|font
                |a|b|strong|em|figure)(?=[\s>/])
            |(?:meta|link|base|img|br|hr)[\s>/])
            """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant
    )]
    private static partial Regex Opening();

    [GeneratedRegex("<(?:[a-z][a-z0-9]*[\\s>/]|!doctype)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
