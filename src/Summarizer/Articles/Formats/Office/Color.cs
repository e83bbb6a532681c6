using System.Globalization;

namespace Summarizer.Articles.Formats.Office;

internal static class Color
{
    // No eye tells it from white paper.
    private const int MinWhite = 0xF8;

    /// <summary>Whether six hexadecimal digits, with or without a number sign, are white.</summary>
    public static bool IsWhite(string? hex) =>
        hex is not null
        && uint.TryParse(hex.AsSpan().TrimStart('#'), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value)
        && IsWhite(value >> 16, value >> 8 & 0xFF, value & 0xFF);

    public static bool IsWhite(uint red, uint green, uint blue) => red is >= MinWhite and <= 0xFF && green >= MinWhite && blue >= MinWhite;
}
