using System.Globalization;
using Summarizer.Functions.Digests;

namespace Summarizer.Functions.Feeds;

/// <summary>A place in the feed as clients carry it: <c>2026-01-31.0.4096</c>.</summary>
internal static class FeedCursor
{
    public static string Format(FeedPlace place) =>
        string.Create(CultureInfo.InvariantCulture, $"{place.Day:yyyy-MM-dd}.{place.Part}.{place.Offset}");

    /// <summary>Reads a cursor; none at all is fine and means the newest.</summary>
    public static bool TryParse(string? cursor, out FeedPlace? place)
    {
        place = null;
        if (string.IsNullOrEmpty(cursor))
            return true;
        if (cursor.Split('.') is not [var day, var part, var offset])
            return false;
        if (!DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var d))
            return false;
        if (!int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var p))
            return false;
        if (!long.TryParse(offset, NumberStyles.None, CultureInfo.InvariantCulture, out var o))
            return false;
        place = new FeedPlace(d, p, o);
        return true;
    }
}
