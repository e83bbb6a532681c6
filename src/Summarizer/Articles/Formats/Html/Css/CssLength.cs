using System.Globalization;

namespace Summarizer.Articles.Formats.Html.Css;

/// <summary>Lengths of a style sheet, in pixels.</summary>
internal static class CssLength
{
    private const double FontSize = 16;
    private const int MaxLength = 200;
    private const int MaxDepth = 20;

    /// <summary>The length of a value in pixels; null if the value is not a length. A share counts as one of the font's size.</summary>
    public static double? Of(string? value)
    {
        if (value is null or { Length: 0 or > MaxLength })
            return null;
        var at = 0;
        var length = Term(value, ref at, 0);
        return at == value.Length ? length : null;
    }

    // calc() nests sums and products in brackets.
    private static double? Sum(string text, ref int at, int depth)
    {
        var sum = Product(text, ref at, depth);
        while (SkipSpace(text, ref at) is '+' or '-')
        {
            var sign = text[at++] == '-' ? -1 : 1;
            sum += sign * Product(text, ref at, depth);
        }

        return sum;
    }

    private static double? Product(string text, ref int at, int depth)
    {
        var product = Term(text, ref at, depth);
        while (SkipSpace(text, ref at) is '*' or '/')
            product = text[at++] == '*' ? product * Term(text, ref at, depth) : product / Term(text, ref at, depth);
        return product;
    }

    private static double? Term(string text, ref int at, int depth)
    {
        SkipSpace(text, ref at);
        if (text.AsSpan(at).StartsWith("calc("))
            at += 4;
        if (at < text.Length && text[at] == '(')
        {
            at++;
            var inner = depth < MaxDepth ? Sum(text, ref at, depth + 1) : null;
            if (SkipSpace(text, ref at) != ')')
                return null;
            at++;
            return inner;
        }

        var start = at;
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] == '.' || at == start && text[at] is '-' or '+'))
            at++;
        if (!double.TryParse(text.AsSpan(start, at - start), NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return null;
        start = at;
        while (at < text.Length && (char.IsAsciiLetter(text[at]) || text[at] == '%'))
            at++;
        return number * Unit(text.AsSpan(start, at - start));
    }

    private static char SkipSpace(string text, ref int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at < text.Length ? text[at] : '\0';
    }

    private static double? Unit(ReadOnlySpan<char> unit) =>
        unit switch
        {
            "" or "px" or "pt" => 1,
            "em" or "rem" or "pc" or "lh" or "rlh" => FontSize,
            "%" => FontSize / 100,
            "ch" or "ex" => FontSize / 2,
            "cm" => 37.8,
            "mm" => 3.78,
            "in" => 96,
            "vw" or "vh" or "vmin" or "vmax" or "dvw" or "dvh" or "svw" or "svh" or "lvw" or "lvh" => 8,
            _ => null,
        };
}
