using System.Globalization;
using Summarizer.Articles;
using Summarizer.Feeds;

namespace Summarizer.Pages;

/// <summary>The site. All internal links are made here, so that none of them lacks the path at which the site is mounted.</summary>
/// <param name="Title">The title of feed and pages.</param>
/// <param name="Path">
/// The path at which a reverse proxy mounts the app, without a trailing slash: <c>/digests</c>, or empty for the root.
/// </param>
public sealed record Site(string Title, string Path = "")
{
    /// <summary>Whether readers need a key and can sign out.</summary>
    public bool HasKey { get; init; }

    internal string SignIn => Path + "/sign-in";

    internal string SignOut => Path + "/sign-out";

    internal string Home => Path + "/";

    internal string Today => Path + "/daily/today";

    internal string Description => Path + "/openapi.json";

    internal string Feed(string extension) => $"{Path}/feed.{extension}";

    internal string Read(string digest) => $"{Path}/read/{PathOf(digest)}";

    internal string Json(string digest) => $"{Path}/digests/{PathOf(digest)}";

    internal string Day(DateOnly day, int page = 1) =>
        string.Create(CultureInfo.InvariantCulture, $"{Path}/daily/{Iso(day)}{(page == 1 ? "" : $"?page={page}")}");

    /// <summary>The link to the latest digests that match a filter.</summary>
    internal string Latest(FeedFilter filter) => Path + HomePage.PathOf(filter, cursor: null, newer: null);

    internal static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The host of a web URL; null for anything else, which is never linked.</summary>
    internal static string? HostOf(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri.Host : null;

    private static string PathOf(string digest) =>
        ArticleId.TryParse(digest, out var id) ? id.UrlPath : throw new ArgumentException("The digest's id is invalid.", nameof(digest));
}
