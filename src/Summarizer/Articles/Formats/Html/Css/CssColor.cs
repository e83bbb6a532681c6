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
        var match = RgbFunction().Match(value);
        if (!match.Success)
            return null;
        return new CssColor(
            (int)Number(match.Groups[1]),
            (int)Number(match.Groups[2]),
            (int)Number(match.Groups[3]),
            match.Groups[4].Success ? Number(match.Groups[4]) / (match.Groups[5].Length > 0 ? 100 : 1) : 1
        );
    }

    private static double Number(Group group) =>
        double.TryParse(group.ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 0, 255) : 0;

    [GeneratedRegex(
        @"^rgba?\(\s*([0-9.]+)[\s,]+([0-9.]+)[\s,]+([0-9.]+)(?:[\s,/]+([0-9.]+)(%?))?\s*\)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex RgbFunction();
}
