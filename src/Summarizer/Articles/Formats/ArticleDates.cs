using System.Globalization;
using System.Text.RegularExpressions;

namespace Summarizer.Articles.Formats;

/// <summary>Dates as heads and datestamps write them: <c>2025-10-28</c> and <c>28.10.2025</c>.</summary>
internal static partial class ArticleDates
{
    /// <summary>The date a text begins with, and how many characters it takes with its time of day.</summary>
    public static (DateOnly Date, int Length)? Leading(ReadOnlySpan<char> text)
    {
        foreach (var match in LeadingDate().EnumerateMatches(text))
        {
            return Parse(text[..match.Length]) is { } date ? (date, match.Length) : null;
        }

        return null;
    }

    private static DateOnly? Parse(ReadOnlySpan<char> text)
    {
        var iso = text[..Math.Min(10, text.Length)];
        if (DateOnly.TryParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        var end = 0;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == '.')) end++;
        return DateOnly.TryParseExact(text[..end], "d.M.yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out date) ? date : null;
    }

    [GeneratedRegex(@"^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{4})(?![0-9])(?:(?:T|,? ?-? ?)[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?(?:Z| ?[+-][0-9]{2}:?[0-9]{2})?)?")]
    private static partial Regex LeadingDate();
}
