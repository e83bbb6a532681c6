using System.Text;
using System.Text.RegularExpressions;

namespace Summarizer.Articles.Formats.Decoding;

/// <summary>
/// Recognizes UTF-7 (RFC 2152). It is refused and not decoded, as in browsers: ASCII text that only looks like UTF-7 would be published
/// with other letters.
/// </summary>
internal static partial class Utf7
{
    private const int MinRuns = 2;
    private const int MaxRunLength = 400;
    private const char FirstIdeograph = '\u2E80';

    /// <summary>Whether bytes that are ASCII are UTF-7.</summary>
    public static bool Fits(ReadOnlySpan<byte> bytes, string? declaredType)
    {
        if (!bytes.Contains((byte)'+') || !Ascii.IsValid(bytes))
            return false;
        var minRuns = declaredType?.Contains("utf-7", StringComparison.OrdinalIgnoreCase) == true ? 1 : MinRuns;
        var text = Encoding.ASCII.GetString(bytes);
        var runs = 0;
        foreach (var match in Run().EnumerateMatches(text))
        {
            var run = text.AsSpan(match.Index + 1, match.Length - 1);
            if (run.Length <= MaxRunLength && text.AsSpan(match.Index + match.Length) is ['-', ..] && IsText(run) && ++runs >= minRuns)
                return true;
        }

        return false;
    }

    // A run is UTF-16 in base64 without padding. "+foo-" is one too, so a single ideograph does not count.
    private static bool IsText(ReadOnlySpan<char> run)
    {
        var spareBits = run.Length * 6 % 16;
        var bytes = new byte[run.Length];
        var padded = run.ToString() + new string('A', (4 - run.Length % 4) % 4);
        if (spareBits >= 6 || !Convert.TryFromBase64String(padded, bytes, out _))
            return false;
        var length = run.Length * 6 / 16 * 2;
        var text = Encoding.BigEndianUnicode.GetString(bytes, 0, length);
        return (bytes[length] >> (8 - spareBits)) == 0 && (length > 2 || text[0] < FirstIdeograph) && text.All(IsBeyondAscii);
    }

    private static bool IsBeyondAscii(char c) =>
        c >= '\u00A0' && (char.IsLetter(c) || char.IsPunctuation(c) || char.IsSymbol(c) || char.IsSurrogate(c) || c == '\u00A0');

    [GeneratedRegex(@"\+(?>[A-Za-z0-9+/]{3,})", RegexOptions.CultureInvariant)]
    private static partial Regex Run();
}
