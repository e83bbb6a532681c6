using System.Globalization;
using System.Text.RegularExpressions;

namespace Summarizer.Articles.Formats;

/// <summary>Dates and addresses as heads, front matter and datestamps write them.</summary>
internal static partial class HeadValues
{
    private const int MaxUrlLength = 2048;

    /// <summary>The value as a web address; null if it is not one.</summary>
    public static Uri? Url(string value) =>
        value.Length <= MaxUrlLength && Uri.TryCreate(value, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url : null;

    /// <summary>The date a text begins with (<c>2025-10-28</c> or <c>28.10.2025</c>), and its length with the time of day.</summary>
    public static (DateOnly Date, int Length)? LeadingDate(ReadOnlySpan<char> text)
    {
        foreach (var match in DatePattern().EnumerateMatches(text))
        {
            return ParseDate(text[..match.Length]) is { } date ? (date, match.Length) : null;
        }

        return null;
    }

    private static DateOnly? ParseDate(ReadOnlySpan<char> text)
    {
        var iso = text[..Math.Min(10, text.Length)];
        if (DateOnly.TryParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        var end = 0;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == '.'))
            end++;
        return DateOnly.TryParseExact(text[..end], "d.M.yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out date) ? date : null;
    }

    [GeneratedRegex(
        @"^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{4})(?![0-9])(?:(?:T|,? ?-? ?)[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?(?:Z| ?[+-][0-9]{2}:?[0-9]{2})?)?"
    )]
    private static partial Regex DatePattern();
}
