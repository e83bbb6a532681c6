using System.Buffers.Text;
using System.Text;

namespace Summarizer.Articles.Formats.Html.Css;

/// <summary>Reads style sheets in addresses: <c>data:text/css,…</c> (RFC 2397).</summary>
internal static class DataUrl
{
    /// <summary>The sheet; null for other addresses.</summary>
    public static string? CssOf(string address)
    {
        var comma = address.IndexOf(',', StringComparison.Ordinal);
        if (comma < 0 || !address.StartsWith("data:text/css", StringComparison.OrdinalIgnoreCase))
            return null;
        var content = Uri.UnescapeDataString(address[(comma + 1)..]);
        if (!address.AsSpan(0, comma).EndsWith(";base64", StringComparison.OrdinalIgnoreCase))
            return content;
        var bytes = new byte[Base64.GetMaxDecodedFromUtf8Length(content.Length)];
        return Convert.TryFromBase64String(content, bytes, out var length) ? Encoding.UTF8.GetString(bytes, 0, length) : null;
    }
}
