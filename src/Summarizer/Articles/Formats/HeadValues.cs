using System.Globalization;
using System.Text.RegularExpressions;

namespace Summarizer.Articles.Formats;

/// <summary>Parses dates and URLs in the forms that heads, front matter and datestamps use.</summary>
internal static partial class HeadValues
{
    private const int MaxUrlLength = 2048;

    /// <summary>The value as a web URL; null if it is not one.</summary>
    public static Uri? Url(string value) =>
        value.Length <= MaxUrlLength && Uri.TryCreate(value, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url : null;

    /// <summary>
    /// The date at the beginning of a text (<c>2025-10-28</c> or <c>28.10.2025</c>), and its length including a time of day.
    /// </summary>
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
        @"^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{4})(?![0-9])"
            + @"(?:(?:T|,? ?-? ?)[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?(?:Z| ?[+-][0-9]{2}:?[0-9]{2})?)?"
    )]
    private static partial Regex DatePattern();
}
