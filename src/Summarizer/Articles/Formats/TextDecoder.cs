using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Summarizer.Articles.Formats;

/// <summary>
/// Decodes bytes into text, or explains why they are not text. Never guesses: a wrong guess would publish wrong letters in a quote.
/// </summary>
internal static class TextDecoder
{
    // Text has tabs, line ends and occasionally a form feed. If other control characters exceed one in twenty, it is not text.
    private const int ControlShare = 20;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding Utf16Little = new(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding Utf16Big = new(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true);

    /// <summary>The text of the bytes without a byte order mark, or the reason why they cannot be decoded.</summary>
    public static (string? Text, Rejection? Rejection) Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
            return (null, Rejections.Empty);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0x00, 0x00]))
            return (null, Rejections.Undecodable);
        var (encoding, mark) = EncodingOf(bytes);
        if (encoding.Equals(Utf8) && bytes.Contains((byte)0))
            return (null, Rejections.Binary);
        if (!TryGetString(encoding, bytes[mark..], out var text))
            return (null, encoding.Equals(Utf8) && IsBinary(bytes) ? Rejections.Binary : Rejections.Undecodable);
        if (IsMostlyControl(text))
            return (null, Rejections.Binary);
        return string.IsNullOrWhiteSpace(text) ? (null, Rejections.Empty) : (text, null);
    }

    private static (Encoding Encoding, int MarkLength) EncodingOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            return (Utf8, 3);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return (Utf16Little, 2);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return (Utf16Big, 2);
        return (Utf8, 0);
    }

    private static bool TryGetString(Encoding encoding, ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out string? text)
    {
        try
        {
            text = encoding.GetString(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            text = null;
            return false;
        }
    }

    private static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        var controls = 0;
        foreach (var b in bytes)
        {
            if (b < 0x20 && b is not (0x09 or 0x0A or 0x0C or 0x0D))
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
