using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;

namespace Summarizer.Articles.Formats.Decoding;

/// <summary>
/// Finds encodings by the names that uploads, pages and XML declare. The WHATWG Encoding Standard defines the names: nearly every page
/// that declares iso-8859-1 is in windows-1252.
/// </summary>
internal static partial class Charsets
{
    private const int MaxNameLength = 40;

    // Browsers prescan 1024 bytes, but many pages declare their encoding later.
    private const int MaxPrescan = 8192;

    // https://encoding.spec.whatwg.org/#names-and-labels: the names that .NET does not know or maps to another encoding.
    private static readonly FrozenDictionary<string, int> CodePages = Index(
        (65001, "utf-8 utf8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8"),
        (1200, "utf-16 utf-16le utf16 ucs-2 unicode iso-10646-ucs-2 csunicode unicodefeff"),
        (1201, "utf-16be unicodefffe"),
        (12000, "utf-32 utf-32le utf32 ucs-4"),
        (12001, "utf-32be"),
        (
            1252,
            "windows-1252 cp1252 x-cp1252 iso-8859-1 iso8859-1 iso88591 iso_8859-1 iso_8859-1:1987 iso-ir-100 latin1 latin-1 l1 cp819"
                + " ibm819 csisolatin1 ascii us-ascii ansi_x3.4-1968 ansi"
        ),
        (1254, "windows-1254 cp1254 x-cp1254 iso-8859-9 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 iso-ir-148 latin5 l5 csisolatin5"),
        (1250, "windows-1250 cp1250 x-cp1250"),
        (1251, "windows-1251 cp1251 x-cp1251 win-1251"),
        (1253, "windows-1253 cp1253 x-cp1253"),
        (1255, "windows-1255 cp1255 x-cp1255"),
        (1256, "windows-1256 cp1256 x-cp1256"),
        (1257, "windows-1257 cp1257 x-cp1257"),
        (1258, "windows-1258 cp1258 x-cp1258"),
        (874, "windows-874 cp874 dos-874 iso-8859-11 iso8859-11 iso885911 tis-620"),
        (28592, "iso-8859-2 iso8859-2 iso88592 iso_8859-2 iso-ir-101 latin2 l2"),
        (28595, "iso-8859-5 iso8859-5 iso88595 iso_8859-5 iso-ir-144 cyrillic"),
        (28596, "iso-8859-6 iso8859-6 iso88596 iso_8859-6 iso-8859-6-e iso-8859-6-i arabic asmo-708 ecma-114"),
        (28597, "iso-8859-7 iso8859-7 iso88597 iso_8859-7 iso-ir-126 greek greek8 ecma-118 elot_928 sun_eu_greek"),
        (28598, "iso-8859-8 iso8859-8 iso88598 iso_8859-8 iso-8859-8-e iso-8859-8-i logical visual hebrew"),
        (28605, "iso-8859-15 iso8859-15 iso885915 iso_8859-15 latin9 latin-9 l9"),
        (866, "ibm866 cp866 866 csibm866"),
        (20866, "koi8-r koi koi8 koi8_r cskoi8r"),
        (21866, "koi8-u koi8-ru"),
        (10000, "macintosh mac x-mac-roman macroman csmacintosh"),
        (10007, "x-mac-cyrillic x-mac-ukrainian maccyrillic mac-cyrillic mac_cyrillic"),
        (54936, "gb18030 gbk x-gbk gb2312 gb_2312 gb_2312-80 cp936 chinese csgb2312 iso-ir-58 euc-cn"),
        (950, "big5 big5-hkscs big5_hkscs cn-big5 csbig5 x-x-big5 cp950"),
        (932, "shift_jis shift-jis sjis x-sjis ms_kanji ms932 cp932 windows-31j csshiftjis"),
        (51932, "euc-jp x-euc-jp eucjp cseucpkdfmtjapanese"),
        (50220, "iso-2022-jp csiso2022jp"),
        (949, "euc-kr euckr cp949 windows-949 uhc ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 korean cseuckr iso-ir-149")
    );

    /// <summary>The encoding of a declared name; null if it is unknown.</summary>
    public static Encoding? Find(string? name)
    {
        if (name is null || name.Length > MaxNameLength)
            return null;
        name = name.AsSpan().Trim(" \t\r\n\f\"'").ToString().ToLowerInvariant();
        try
        {
            return CodePages.TryGetValue(name, out var codePage) ? Of(codePage)
                : name.Length == 0 ? null
                : CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>The encoding of a .NET code page. Bytes that it cannot decode become U+FFFD.</summary>
    public static Encoding Of(int codePage) =>
        CodePagesEncodingProvider.Instance.GetEncoding(
            codePage,
            EncoderFallback.ExceptionFallback,
            new DecoderReplacementFallback("\uFFFD")
        ) ?? Encoding.GetEncoding(codePage, EncoderFallback.ExceptionFallback, new DecoderReplacementFallback("\uFFFD"));

    /// <summary>The encoding that a media type declares: <c>text/plain; charset=windows-1251</c>.</summary>
    public static Encoding? OfType(string? mediaType) =>
        mediaType is not null && Parameter().Match(mediaType) is { Success: true } match ? Find(match.Groups[1].Value) : null;

    /// <summary>
    /// The encoding that an XML declaration or a <c>meta</c> element declares. It is never UTF-16 or UTF-32, or the declaration could not
    /// be read.
    /// </summary>
    public static Encoding? DeclaredIn(ReadOnlySpan<byte> bytes)
    {
        var start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, MaxPrescan)]);
        var declaration = XmlDeclaration().Match(start) is { Success: true } xml ? xml : Meta().Match(start);
        var encoding = declaration.Success ? Find(declaration.Groups[1].Value) : null;
        return encoding?.CodePage is 1200 or 1201 or 12000 or 12001 ? Encoding.UTF8 : encoding;
    }

    private static FrozenDictionary<string, int> Index(params (int CodePage, string Names)[] rows) =>
        rows.SelectMany(row => row.Names.Split(' ').Select(name => (name, row.CodePage)))
            .ToFrozenDictionary(pair => pair.name, pair => pair.CodePage, StringComparer.Ordinal);

    [GeneratedRegex("charset\\s*=\\s*[\"']?([A-Za-z0-9_:.+-]{2,40})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Parameter();

    [GeneratedRegex(
        "\\A\\s*<\\?xml\\s[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z0-9_:.+-]{2,40})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex XmlDeclaration();

    [GeneratedRegex(
        "<meta\\s[^>]{0,300}?charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.+-]{2,40})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Meta();
}
