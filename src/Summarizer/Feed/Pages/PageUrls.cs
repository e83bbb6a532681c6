using System.Globalization;
using Summarizer.Articles;

namespace Summarizer.Feed;

/// <summary>The addresses that pages link to.</summary>
internal static class PageUrls
{
    public static string Read(string digest) => "/read/" + PathOf(digest);

    public static string Json(string digest) => "/digests/" + PathOf(digest);

    public static string Day(DateOnly day) => "/daily/" + Iso(day);

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The latest digests that a filter wants, and where in the feed to begin.</summary>
    public static string Latest(FeedFilter filter, params IEnumerable<(string Name, string? Value)> place)
    {
        IEnumerable<(string Name, string? Value)> parameters =
            [("topic", filter.Topic), ("language", filter.Language), ("source", filter.Source), ("q", filter.Text), .. place];
        var query = string.Join('&', parameters
            .Where(parameter => parameter.Value is not null)
            .Select(parameter => $"{parameter.Name}={Uri.EscapeDataString(parameter.Value!)}"));
        return query.Length == 0 ? "/" : "/?" + query;
    }

    /// <summary>The host of a web address; null of anything else, which is never linked to.</summary>
    public static string? HostOf(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri.Host : null;

    private static string PathOf(string digest) => ArticleId.TryParse(digest, out var id)
        ? id.UrlPath
        : throw new ArgumentException("The digest's id is none.", nameof(digest));
}
