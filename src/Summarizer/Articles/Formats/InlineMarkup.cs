using System.Buffers;
using System.Net;
using System.Text.RegularExpressions;

namespace Summarizer.Articles.Formats;

/// <summary>Strips Markdown and HTML from a line that should have been plain text.</summary>
internal static partial class InlineMarkup
{
    private const int MaxNesting = 3;

    private static readonly SearchValues<char> Signs = SearchValues.Create("&<*_`~[#>-•+");

    /// <summary>The line without tags, emphasis, links and list markers; entities are decoded.</summary>
    public static string Strip(string line)
    {
        if (!line.AsSpan().ContainsAny(Signs))
            return line;
        var text = Tag().Replace(line, tag => tag.Groups["block"].Success ? " " : "");
        // Twice, because templates escape text that is already escaped: "&amp;quot;".
        text = WebUtility.HtmlDecode(WebUtility.HtmlDecode(text));
        text = Link().Replace(Marker().Replace(text, ""), "$1");
        for (var i = 0; i < MaxNesting; i++)
        {
            var stripped = Emphasis().Replace(text, "$2");
            if (stripped.Length == text.Length)
                break;
            text = stripped;
        }

        return text;
    }

    [GeneratedRegex(
        "</?(?:(?<block>p|br|li|ul|ol|div|h[1-6]|blockquote)|b|i|em|strong|u|s|a|span|mark|code|sup|sub|q|cite|font)(?:\\s[^<>]*)?/?>",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Tag();

    [GeneratedRegex(@"^\s*(?:(?:[-*•+]|#{1,6}|>)\s+(?!\d))+")]
    private static partial Regex Marker();

    [GeneratedRegex(@"!?\[([^\[\]]+)\]\([^()\s]*\)")]
    private static partial Regex Link();

    // Only at word boundaries, to keep "f**k" and "5*3*2". Chinese, Japanese and Korean have no spaces around emphasis.
    [GeneratedRegex(
        @"(?<![\w*-[\u2E80-\u9FFF\uAC00-\uD7AF]])(\*{1,3}|_{1,3}|~~|`{1,2})(?![\s*_~`])([^*_~`]+)"
            + @"(?<!\s)\1(?![\w-[\u2E80-\u9FFF\uAC00-\uD7AF]])"
    )]
    private static partial Regex Emphasis();
}
