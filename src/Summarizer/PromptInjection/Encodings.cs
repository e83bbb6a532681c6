using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Summarizer.PromptInjection;

/// <summary>Decodes text that is written in Base64, hexadecimal or binary digits, percent signs or character references.</summary>
internal static partial class Encodings
{
    private const int MinLength = 20;
    private const double MinShareOfLetters = 0.85;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>What the encoded parts of a text say; nothing for bytes that are not text.</summary>
    public static IEnumerable<string> Decode(string text)
    {
        if (text.Length < MinLength)
            yield break;
        foreach (var decoded in DecodeBytes(text))
            yield return decoded;
        if (text.Contains('%', StringComparison.Ordinal) && Percent().Count(text) > 2)
            yield return Uri.UnescapeDataString(text.Replace('+', ' '));
        if (text.Contains("&#", StringComparison.Ordinal))
            yield return WebUtility.HtmlDecode(text);
        if (text.Contains("\\u", StringComparison.Ordinal))
            yield return Escape().Replace(text, match => ((char)Convert.ToInt32(match.Groups[1].Value, 16)).ToString());
    }

    /// <summary>What the parts in Base64, hexadecimal or binary digits say.</summary>
    public static IEnumerable<string> DecodeBytes(string text)
    {
        if (text.Length < MinLength)
            yield break;
        foreach (Match match in Digits().Matches(text))
            if (Text(FromDigits(match.Value)) is { } decoded)
                yield return decoded;
        if (HasLongWord(text))
            foreach (Match match in Base64().Matches(text))
                if (Text(FromBase64(match.Value)) is { } decoded)
                    yield return decoded;
    }

    private static bool HasLongWord(string text)
    {
        var length = 0;
        foreach (var c in text)
        {
            length = char.IsAsciiLetterOrDigit(c) || c is '+' or '/' or '-' or '_' ? length + 1 : 0;
            if (length >= MinLength)
                return true;
        }

        return false;
    }

    private static byte[]? FromBase64(string text)
    {
        var plain = text.Replace('-', '+').Replace('_', '/').TrimEnd('=');
        plain = plain[..(plain.Length - (plain.Length % 4 == 1 ? 1 : 0))];
        plain = plain.PadRight((plain.Length + 3) / 4 * 4, '=');
        var bytes = new byte[plain.Length];
        return Convert.TryFromBase64String(plain, bytes, out var written) ? bytes[..written] : null;
    }

    // "49 67 6e", "0x49 0x67", "01001001 01100111".
    private static byte[]? FromDigits(string text)
    {
        var digits = text.Replace("0x", "", StringComparison.Ordinal).Replace("\\x", "", StringComparison.Ordinal);
        digits = string.Concat(digits.Where(char.IsAsciiHexDigit));
        var isBinary = digits.All(c => c is '0' or '1');
        var size = isBinary ? 8 : 2;
        if (digits.Length < MinLength || digits.Length % size != 0)
            return null;
        var bytes = new byte[digits.Length / size];
        for (var i = 0; i < bytes.Length; i++)
        {
            var one = digits.AsSpan(i * size, size);
            bytes[i] = isBinary
                ? byte.Parse(one, NumberStyles.BinaryNumber, CultureInfo.InvariantCulture)
                : byte.Parse(one, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        }

        return bytes;
    }

    private static string? Text(byte[]? bytes)
    {
        if (bytes is null)
            return null;
        try
        {
            var text = Utf8.GetString(bytes);
            return text.Count(c => char.IsLetter(c) || c == ' ') >= text.Length * MinShareOfLetters ? text : null;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{20,}={0,2}")]
    private static partial Regex Base64();

    [GeneratedRegex(@"(?<![A-Za-z0-9])(?:(?:0x|\\x)?[0-9A-Fa-f]{2}[ ,:]{0,2}){10,}(?![A-Za-z0-9])")]
    private static partial Regex Digits();

    [GeneratedRegex("%[0-9A-Fa-f]{2}")]
    private static partial Regex Percent();

    [GeneratedRegex(@"\\u([0-9A-Fa-f]{4})")]
    private static partial Regex Escape();
}
