using System.Globalization;
using Summarizer.Text;

namespace Summarizer.Facts;

/// <summary>Parses digits with the separators of any locale.</summary>
internal static class NumeralReader
{
    // Longer numbers are compared by their first digits.
    private const int MaxDigits = 15;

    // Larger amounts are all the same; twice as much still fits into a decimal.
    private const decimal MaxAmount = 1e27m;
    private const int MaxCharacters = 32;

    /// <summary>The digits, points and commas at the beginning of a word, in ASCII, and the rest of the word.</summary>
    public static string Digits(string text, Word word, out string suffix)
    {
        var span = word.Span.Of(text);
        Span<char> digits = stackalloc char[MaxCharacters];
        int read = 0,
            length = 0;
        for (; read < span.Length && (char.IsDigit(span[read]) || span[read] is '.' or ','); read++)
        {
            if (length < MaxCharacters)
                digits[length++] = char.IsDigit(span[read]) ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(span[read])) : span[read];
        }

        suffix = span.Length - read is > 0 and <= 10 ? WordFolding.Fold(span[read..]) : "";
        return new string(digits[..length]);
    }

    /// <summary>The possible values of digits with separators; empty if they are not a number (<c>28.10.2025</c>).</summary>
    public static List<decimal> Values(string digits)
    {
        int points = digits.Count(c => c == '.'),
            commas = digits.Count(c => c == ',');
        if (points + commas == 0)
            return [Parse(digits, "")];
        if (points > 0 && commas > 0)
            return Mixed(digits);
        return points + commas == 1 ? Single(digits)
            : Grouped(digits) ? [Parse(Strip(digits), "")]
            : [];
    }

    /// <summary>The numbers between separators.</summary>
    public static List<decimal> Parts(string digits) =>
        [.. digits.Split('.', ',').Where(part => part.Length > 0).Select(part => Parse(part, ""))];

    /// <summary>The possible values of a time of day ("16h30", "5pm"); null if it is not one. "16h30" is 16.3.</summary>
    public static List<decimal>? Time(string hours, string suffix)
    {
        if (hours.Length > 5 || !decimal.TryParse(hours, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var hour))
            return null;
        if (suffix is "am" or "pm")
            return hour < 12 ? [hour, hour + 12] : [hour];
        if (suffix.Length is 0 or > 3 || suffix[0] != 'h' || hour >= 24 || hour % 1 != 0)
            return null;
        if (suffix.Length > 1 && !int.TryParse(suffix[1..], NumberStyles.None, CultureInfo.InvariantCulture, out _))
            return null;
        var time = hour + (suffix.Length > 1 ? Parse("0", suffix[1..]) : 0);
        return [time, time < 12 ? time + 12 : time - 12];
    }

    /// <summary>A number times a magnitude, at most 10²⁷.</summary>
    public static decimal Product(decimal value, decimal magnitude) => value < MaxAmount / magnitude ? value * magnitude : MaxAmount;

    private static List<decimal> Mixed(string digits)
    {
        var last = digits.LastIndexOfAny(['.', ',']);
        return digits.IndexOf(digits[last]) == last ? [Parse(Strip(digits[..last]), digits[(last + 1)..])] : [Parse(Strip(digits), "")];
    }

    // Three digits after a separator can be thousands or a fraction.
    private static List<decimal> Single(string digits)
    {
        var at = digits.IndexOfAny(['.', ',']);
        var fraction = Parse(digits[..at], digits[(at + 1)..]);
        return at is > 0 and <= 3 && digits[0] != '0' && digits.Length - at == 4 ? [Parse(Strip(digits), ""), fraction] : [fraction];
    }

    // In India, lakhs and crores are separated: 1,50,000.
    private static bool Grouped(string digits) =>
        digits.Split('.', ',') is var groups
        && groups[0].Length <= 3
        && groups[^1].Length == 3
        && (
            groups.Skip(1).All(group => group.Length == 3)
            || groups[0].Length <= 2 && digits.Contains(',', StringComparison.Ordinal) && groups[1..^1].All(group => group.Length == 2)
        );

    private static string Strip(string digits) =>
        digits.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);

    private static decimal Parse(string whole, string fraction)
    {
        if (whole.Length > MaxDigits)
            whole = whole[..MaxDigits];
        if (fraction.Length > 8)
            fraction = fraction[..8];
        return decimal.TryParse($"{whole}.{fraction}", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? value
            : 0;
    }
}
