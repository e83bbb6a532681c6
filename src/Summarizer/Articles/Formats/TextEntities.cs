using System.Net;
using System.Text.RegularExpressions;

namespace Summarizer.Articles.Formats;

/// <summary>Decodes HTML entities in text that was copied from a page's source. Text about HTML keeps them.</summary>
internal static partial class TextEntities
{
    /// <summary>The text with entities such as <c>&amp;quot;</c> and <c>&amp;#8217;</c> decoded.</summary>
    public static string Decode(string text)
    {
        if (!Entity().IsMatch(text) || Code().IsMatch(text))
            return text;

        // Twice, because templates escape text that is already escaped: "&amp;quot;".
        var decoded = WebUtility.HtmlDecode(text);
        return Entity().IsMatch(decoded) ? WebUtility.HtmlDecode(decoded) : decoded;
    }

    [GeneratedRegex("&(?:[a-zA-Z]{2,8}[0-9]{0,2}|#[0-9]{2,7}|#[xX][0-9a-fA-F]{2,6});", RegexOptions.CultureInvariant)]
    private static partial Regex Entity();

    // Tags, plain or escaped, or the name of a markup language.
    [GeneratedRegex("</|&lt;[a-zA-Z/!]|\\b(?:HTML|XHTML|XML|SGML)\\b", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
