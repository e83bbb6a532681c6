using System.Globalization;
using System.Text.RegularExpressions;

namespace Summarizer.Articles.Formats.Html.Css;

/// <summary>A color of a style sheet.</summary>
/// <param name="Alpha">0 is transparent, 1 is solid.</param>
internal readonly partial record struct CssColor(int Red, int Green, int Blue, double Alpha = 1)
{
    // #fefefe on white is as invisible as #fff.
    private const int MaxInvisibleDifference = 10;

    /// <summary>The page's background if nothing is declared.</summary>
    public static CssColor White { get; } = new(255, 255, 255);

    /// <summary>Whether nobody can read letters of this color on the other.</summary>
    public bool IsInvisibleOn(CssColor background) =>
        Alpha < 0.05
        || Math.Abs(Red - background.Red) <= MaxInvisibleDifference
            && Math.Abs(Green - background.Green) <= MaxInvisibleDifference
            && Math.Abs(Blue - background.Blue) <= MaxInvisibleDifference;

    /// <summary>The color a value names; null if it is not understood.</summary>
    public static CssColor? Of(string value)
    {
        value = value.Trim().ToLowerInvariant();
        if (value == "transparent")
            return new CssColor(0, 0, 0, 0);
        if (value.StartsWith('#'))
            return OfHex(value.AsSpan(1));
        return System.Drawing.Color.FromName(value) is { IsKnownColor: true, IsSystemColor: false } known
            ? new CssColor(known.R, known.G, known.B)
            : OfFunction(value);
    }

    private static CssColor? OfHex(ReadOnlySpan<char> digits)
    {
        if (!int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number))
            return null;
        return digits.Length switch
        {
            3 => new CssColor((number >> 8) * 17, (number >> 4 & 15) * 17, (number & 15) * 17),
            4 => new CssColor((number >> 12 & 15) * 17, (number >> 8 & 15) * 17, (number >> 4 & 15) * 17, (number & 15) / 15.0),
            6 => new CssColor(number >> 16, number >> 8 & 255, number & 255),
            8 => new CssColor(number >> 24 & 255, number >> 16 & 255, number >> 8 & 255, (number & 255) / 255.0),
            _ => null,
        };
    }

    private static CssColor? OfFunction(string value)
    {
        if (RgbFunction().Match(value) is { Success: true } rgb)
            return new CssColor((int)Number(rgb.Groups[1]), (int)Number(rgb.Groups[2]), (int)Number(rgb.Groups[3]), AlphaOf(rgb));
        return HslFunction().Match(value) is { Success: true } hsl
            ? OfHsl(Number(hsl.Groups[1], 360), Number(hsl.Groups[2]) / 100, Number(hsl.Groups[3]) / 100, AlphaOf(hsl))
            : null;
    }

    // https://www.w3.org/TR/css-color-4/#hsl-to-rgb
    private static CssColor OfHsl(double hue, double saturation, double lightness, double alpha)
    {
        return new CssColor(Channel(0), Channel(8), Channel(4), alpha);

        int Channel(int offset)
        {
            var k = (offset + hue / 30) % 12;
            var range = saturation * Math.Min(lightness, 1 - lightness);
            return (int)Math.Round(255 * (lightness - range * Math.Max(-1, Math.Min(Math.Min(k - 3, 9 - k), 1))));
        }
    }

    private static double AlphaOf(Match color) =>
        color.Groups[4].Success ? Number(color.Groups[4]) / (color.Groups[5].Length > 0 ? 100 : 1) : 1;

    private static double Number(Group group, double max = 255) =>
        double.TryParse(group.ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 0, max) : 0;

    [GeneratedRegex(
        @"^rgba?\(\s*([0-9.]+)[\s,]+([0-9.]+)[\s,]+([0-9.]+)(?:[\s,/]+([0-9.]+)(%?))?\s*\)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex RgbFunction();

    [GeneratedRegex(
        @"^hsla?\(\s*([0-9.]+)(?:deg)?[\s,]+([0-9.]+)%?[\s,]+([0-9.]+)%?(?:[\s,/]+([0-9.]+)(%?))?\s*\)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex HslFunction();
}
