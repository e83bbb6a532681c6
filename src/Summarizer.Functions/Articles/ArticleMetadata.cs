using System.Globalization;
using Summarizer.Articles;
using Summarizer.Languages;

namespace Summarizer.Functions.Articles;

/// <summary>
/// What an uploader can say about an article in blob metadata: <c>title</c>, <c>url</c>, <c>date</c> (yyyy-MM-dd) and <c>language</c>
/// (BCP 47). Metadata is ASCII, so other letters are percent-encoded UTF-8.
/// </summary>
internal static class ArticleMetadata
{
    public static readonly IReadOnlyList<string> Names = ["title", "url", "date", "language"];

    /// <summary>Storage accepts 8 KB of metadata per blob. The rest is reserved for the app.</summary>
    public const int MaxBytes = 7_000;

    private const int MaxUrlLength = 2048;

    /// <summary>What is wrong with a value; null if it is valid.</summary>
    public static string? FindFault(string name, string value) =>
        name switch
        {
            "title" when value.Length is 0 or > 1000 => "must have 1 to 1,000 characters",
            "url" when ParseUrl(value) is null => "must be an absolute http or https address of at most 2,048 characters",
            "date" when ParseDate(value) is null => "must be a date such as 2025-10-28",
            "language" when !KnownLanguages.IsTag(value) => "must be a BCP 47 tag such as tr or pt-BR",
            _ => null,
        };

    /// <summary>Copies the valid values. Anyone may have written the others, so they are ignored.</summary>
    public static Upload Apply(IDictionary<string, string> metadata, Upload upload) =>
        upload with
        {
            Title = Find(metadata, "title"),
            Url = Find(metadata, "url") is { } url ? ParseUrl(url) : null,
            PublishedOn = Find(metadata, "date") is { } date ? ParseDate(date) : null,
            Language = Find(metadata, "language"),
        };

    private static string? Find(IDictionary<string, string> metadata, string name)
    {
        var key = metadata.Keys.FirstOrDefault(key => key.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (key is null)
            return null;
        var value = Uri.UnescapeDataString(metadata[key]);
        return FindFault(name, value) is null ? value : null;
    }

    private static Uri? ParseUrl(string value) =>
        value.Length <= MaxUrlLength && Uri.TryCreate(value, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url : null;

    private static DateOnly? ParseDate(string value) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
