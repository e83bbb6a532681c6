using System.Text;

namespace Summarizer.Articles.Formats.Decoding;

/// <summary>
/// Decodes bytes: by byte order mark, as UTF-8, in the declared encoding, or by evidence, in this order. A wrong guess would publish
/// wrong letters in a quote, so text whose encoding is uncertain is rejected.
/// </summary>
internal static class TextDecoder
{
    // Text has tabs, line ends and occasionally a form feed. If other control characters exceed one in twenty, it is not text.
    private const int ControlShare = 20;

    // UTF-8 with a few broken bytes still has far more valid sequences.
    private const int WholePerBroken = 4;

    private static readonly (byte[] Mark, int CodePage)[] Marks =
    [
        ([0xEF, 0xBB, 0xBF], 65001),
        ([0xFF, 0xFE, 0x00, 0x00], 12000),
        ([0x00, 0x00, 0xFE, 0xFF], 12001),
        ([0xFF, 0xFE], 1200),
        ([0xFE, 0xFF], 1201),
    ];

    // The escape sequences to double-byte characters (RFC 1468, RFC 1557). These encodings are valid ASCII.
    private static readonly (byte[] Escape, int CodePage)[] Escapes =
    [
        ([0x1B, .. "$B"u8], 50220),
        ([0x1B, .. "$@"u8], 50220),
        ([0x1B, .. "$)C"u8], 50225),
    ];

    /// <summary>The text of the bytes without a byte order mark, or the reason why they cannot be decoded.</summary>
    /// <param name="declaredType">The media type, whose charset is used if the bytes fit it.</param>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? declaredType = null)
    {
        if (bytes.IsEmpty)
            return DecodedText.Of(Rejections.Empty);
        foreach (var (mark, codePage) in Marks)
        {
            if (bytes.StartsWith(mark))
                return ToText(bytes[mark.Length..], Charsets.Of(codePage));
        }

        foreach (var (escape, codePage) in Escapes)
        {
            if (bytes.IndexOf(escape) >= 0 && Ascii.IsValid(bytes))
                return ToText(bytes, Charsets.Of(codePage));
        }

        if (bytes.Contains((byte)0))
            return EncodingChooser.ChooseWide(bytes) is { } wide ? ToText(bytes, wide) : DecodedText.Of(Rejections.Binary);
        if (IsBinary(bytes))
            return DecodedText.Of(Rejections.Binary);
        if (Utf7.Fits(bytes, declaredType))
            return DecodedText.Of(Rejections.Undecodable);
        if (System.Text.Unicode.Utf8.IsValid(bytes))
            return ToText(bytes, Encoding.UTF8);
        var counts = MixedUtf8.Count(bytes);
        if (counts.IsMixed && EncodingChooser.ChooseWithinUtf8(bytes) is { } other)
            return ToText(MixedUtf8.Decode(bytes, other), Encoding.UTF8.WebName, isCut: false);
        return counts.Whole > WholePerBroken * counts.Broken ? ToText(bytes, Encoding.UTF8) : DecodeLegacy(bytes, declaredType);
    }

    private static DecodedText DecodeLegacy(ReadOnlySpan<byte> bytes, string? declaredType)
    {
        foreach (var declared in new[] { Charsets.OfType(declaredType), Charsets.DeclaredIn(bytes) })
        {
            if (declared is not null && EncodingChooser.Fits(bytes, declared))
                return ToText(bytes, Charsets.Of(declared.CodePage));
        }

        var (encoding, rejection) = EncodingChooser.ChooseLegacy(bytes);
        return rejection is null ? ToText(bytes, encoding!) : DecodedText.Of(rejection);
    }

    private static DecodedText ToText(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        var text = encoding.GetString(bytes);

        // A file that was cut in the middle of a character.
        var isCut = text is [.., '\uFFFD'] && encoding.GetMaxByteCount(1) > 2;
        return ToText(isCut ? text[..^1] : text, encoding.WebName, isCut);
    }

    private static DecodedText ToText(string text, string encoding, bool isCut)
    {
        if (IsMostlyBroken(text))
            return DecodedText.Of(Rejections.Undecodable);
        text = Mojibake.Repair(text);
        if (IsMostlyControl(text))
            return DecodedText.Of(Rejections.Binary);
        return string.IsNullOrWhiteSpace(text) ? DecodedText.Of(Rejections.Empty) : new DecodedText(text, encoding, null) { IsCut = isCut };
    }

    // One in a hundred characters: more than a damaged text has.
    private static bool IsMostlyBroken(string text) => text.AsSpan().Count('\uFFFD') * 100 > text.Length;

    private static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        var controls = 0;
        foreach (var b in bytes)
        {
            if (b < 0x20 && b is not (0x09 or 0x0A or 0x0B or 0x0C or 0x0D))
                controls++;
        }

        return controls * ControlShare > bytes.Length;
    }

    private static bool IsMostlyControl(string text)
    {
        var controls = 0;
        foreach (var c in text)
        {
            if (c == '\0')
                return true;
            if (char.IsControl(c) && c is not ('\t' or '\n' or '\f' or '\r' or '\v' or '\u0085'))
                controls++;
        }

        return controls * ControlShare > text.Length;
    }
}
