using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace Summarizer.Articles.Formats.Html;

/// <summary>Decodes a page by what it declares of its encoding, as browsers understand it (https://encoding.spec.whatwg.org).</summary>
internal static partial class HtmlCharset
{
    // Browsers look at 1024 bytes; many pages declare later.
    private const int MaxPrescan = 8192;

    // A truncated or patched page has a few bytes that are no UTF-8.
    private const int BytesPerBrokenOne = 1000;

    // Labels whose encoding .NET does not know or takes for a smaller one. The others are names of .NET.
    private static readonly Dictionary<string, int> Labels = new(StringComparer.OrdinalIgnoreCase)
    {
        ["iso-8859-1"] = 1252,
        ["iso8859-1"] = 1252,
        ["iso_8859-1"] = 1252,
        ["latin1"] = 1252,
        ["latin-1"] = 1252,
        ["l1"] = 1252,
        ["us-ascii"] = 1252,
        ["ascii"] = 1252,
        ["ansi"] = 1252,
        ["cp1252"] = 1252,
        ["iso-8859-9"] = 1254,
        ["iso8859-9"] = 1254,
        ["iso_8859-9"] = 1254,
        ["latin5"] = 1254,
        ["cp1254"] = 1254,
        ["cp1251"] = 1251,
        ["win-1251"] = 1251,
        ["koi8"] = 20866,
        ["iso-8859-11"] = 874,
        ["tis-620"] = 874,
        ["gb2312"] = 54936,
        ["gb_2312-80"] = 54936,
        ["gbk"] = 54936,
        ["x-gbk"] = 54936,
        ["gb18030"] = 54936,
        ["shift_jis"] = 932,
        ["shift-jis"] = 932,
        ["sjis"] = 932,
        ["x-sjis"] = 932,
        ["ms_kanji"] = 932,
        ["windows-31j"] = 932,
        ["euc-jp"] = 51932,
        ["x-euc-jp"] = 51932,
        ["euc-kr"] = 949,
        ["ks_c_5601-1987"] = 949,
        ["ksc5601"] = 949,
        ["big5"] = 950,
        ["big5-hkscs"] = 950,
        ["utf-16"] = 65001,
        ["unicode"] = 65001,
        ["utf8"] = 65001,
    };

    /// <summary>The characters of a page; null if they are not known.</summary>
    public static string? Decode(SourceFile file)
    {
        var bytes = file.Bytes;
        if (HasMark(bytes))
            return file.Text;
        var declared = EncodingOf(OfType(file.DeclaredType) ?? OfContent(bytes));
        // Valid UTF-8 that is not ASCII is UTF-8, whatever an old template says of it.
        if (declared is null || declared.CodePage == 65001 || Utf8.IsValid(bytes) && !Ascii.IsValid(bytes))
            return Utf8.IsValid(bytes) ? file.Text : file.Text ?? (declared is null ? null : PatchedUtf8(bytes));
        return bytes.Contains((byte)0) ? null : declared.GetString(bytes);
    }

    /// <summary>The encoding of a label; null for a missing or unknown label.</summary>
    public static Encoding? EncodingOf(string? label)
    {
        if (label is null)
            return null;
        label = label.Trim().Trim('"', '\'');
        try
        {
            if (!Labels.TryGetValue(label, out var codePage))
                return CodePagesEncodingProvider.Instance.GetEncoding(label) ?? Encoding.GetEncoding(label);
            return codePage == 65001 ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(codePage);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static bool HasMark(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])
        || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])
        || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]);

    private static string? OfType(string? type) =>
        type is not null && TypeCharset().Match(type) is { Success: true } match ? match.Groups[1].Value : null;

    private static string? OfContent(ReadOnlySpan<byte> bytes)
    {
        var start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, MaxPrescan)]);
        if (XmlEncoding().Match(start) is { Success: true } xml)
            return xml.Groups[1].Value;
        return MetaCharset().Match(start) is { Success: true } meta ? meta.Groups[1].Value : null;
    }

    private static string? PatchedUtf8(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        return text.AsSpan().Count('\uFFFD') <= bytes.Length / BytesPerBrokenOne && !text.Contains('\0', StringComparison.Ordinal)
            ? text.Replace("\uFFFD", "", StringComparison.Ordinal)
            : null;
    }

    [GeneratedRegex("charset\\s*=\\s*[\"']?([A-Za-z0-9_:-]{2,40})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TypeCharset();

    [GeneratedRegex("^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z0-9_:-]{2,40})", RegexOptions.CultureInvariant)]
    private static partial Regex XmlEncoding();

    [GeneratedRegex(
        "<meta\\s[^>]{0,300}?charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:-]{2,40})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex MetaCharset();
}
