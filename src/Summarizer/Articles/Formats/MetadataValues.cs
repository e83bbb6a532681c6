using System.Globalization;
using Summarizer.Text;

namespace Summarizer.Articles.Formats;

/// <summary>Parses the values in documents' metadata.</summary>
internal static class MetadataValues
{
    // NITF writes "20260321T063000Z"; RSS and mail write "Thu, 22 Jan 2026 06:30:00 +0000" (RFC 5322).
    private static readonly string[] OtherDateFormats = ["yyyyMMdd'T'HHmmssK", "yyyyMMdd'T'HHmmsszzz", "yyyyMMdd'T'HHmmss", "yyyyMMdd"];

    /// <summary>
    /// The day of a date and time, in the time zone it is written in; null if the value is not a date between 1900 and 2200.
    /// </summary>
    public static DateOnly? Day(string? value)
    {
        if (value?.Trim() is not { Length: >= 8 and <= 64 } text)
            return null;
        const DateTimeStyles Styles = DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.AssumeUniversal;
        var isDate =
            DateTimeOffset.TryParseExact(text, OtherDateFormats, CultureInfo.InvariantCulture, Styles, out var date)
            || char.IsAsciiDigit(text[0])
                && text.Length > 4
                && text[4] == '-'
                && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, Styles, out date)
            || MimeKit.Utils.DateUtils.TryParse(text, out date);
        return isDate && date.Year is >= 1900 and <= 2200 ? DateOnly.FromDateTime(date.DateTime) : null;
    }

    /// <summary>The first of the values that is a web URL; null if none is.</summary>
    public static Uri? Url(params IEnumerable<string?> values) =>
        values.OfType<string>().Select(value => HeadValues.Url(value.Trim())).FirstOrDefault(url => url is not null);

    /// <summary>The cleaned text; null if nothing is left.</summary>
    public static string? Line(string? value) => CanonicalText.CleanLine(value) is { Length: > 0 } line ? line : null;

    /// <summary>The names on one line; null if there are none.</summary>
    public static string? Names(IEnumerable<string?> names)
    {
        var clean = names.Select(Line).OfType<string>().Distinct().ToList();
        return clean.Count == 0 ? null : string.Join(", ", clean);
    }
}
