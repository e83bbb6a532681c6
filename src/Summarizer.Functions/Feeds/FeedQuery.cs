using System.Globalization;
using System.Text;
using Summarizer.Feeds;
using Summarizer.Functions.Digests;
using Summarizer.Functions.Http;
using Summarizer.Languages;

namespace Summarizer.Functions.Feeds;

/// <summary>What a reader asks of the feed. Parameters that are none of these are ignored, and empty ones are as good as absent.</summary>
/// <param name="Limit">How many at most.</param>
/// <param name="Before">Where the page begins; null: at the newest.</param>
/// <param name="Filters">The filters as links spell them, each behind an <c>&amp;</c>.</param>
internal sealed record FeedQuery(FeedFilter Filter, int Limit, FeedPlace? Before, string Filters)
{
    internal const int MaxLimit = 100;

    private const int DefaultLimit = 20;
    private static readonly string[] FilterNames = ["day", "topic", "language", "source", "q"];

    /// <summary>Reads a query; the reader tells what is wrong with it.</summary>
    public static FeedQuery Read(ParameterReader reader, DateOnly today)
    {
        var filter = new FeedFilter(
            reader.Read<DateOnly?>("day", text => ParseDay(text, today), "Give a day such as 2026-01-31, or today."),
            reader.Text("topic"),
            reader.Read("language", text => KnownLanguages.IsTag(text) ? text : null, "Give a BCP 47 tag such as en or tr."),
            reader.Read(
                "source",
                text => Uri.CheckHostName(text) == UriHostNameType.Unknown ? null : text,
                "Give a host such as news.example, without https://."
            ),
            reader.Text("q")
        );
        var limit = reader.Read("limit", ParseLimit, $"Give a whole number from 1 to {MaxLimit}.");
        var before = reader.Read(
            "cursor",
            text => FeedCursor.TryParse(text, out var place) ? place : null,
            "Take it from the link to the next page, or leave it out to begin with the newest."
        );
        var filters = FilterNames.Select(name => reader.Text(name) is { } value ? $"&{name}={Uri.EscapeDataString(value)}" : "");
        return new FeedQuery(filter, limit ?? DefaultLimit, before, string.Concat(filters));
    }

    /// <summary>The path of a page with the same filters. A key that came as a parameter is not in it.</summary>
    public string PathOf(string path, FeedPlace? cursor)
    {
        var query = new StringBuilder(Filters);
        if (Limit != DefaultLimit || cursor is not null)
            query.Append(CultureInfo.InvariantCulture, $"&limit={Limit}");
        if (cursor is not null)
            query.Append("&cursor=").Append(FeedCursor.Format(cursor));
        return query.Length == 0 ? path : $"{path}?{query.Remove(0, 1)}";
    }

    private static DateOnly? ParseDay(string text, DateOnly today)
    {
        if (text == "today")
            return today;
        return
            DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && day < DateOnly.MaxValue
            ? day
            : null;
    }

    private static int? ParseLimit(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit is >= 1 and <= MaxLimit ? limit : null;
}
