using Summarizer.Articles;

namespace Summarizer.Functions.Http;

/// <summary>
/// The app's addresses as clients see them. A reverse proxy may mount the app at the path of <c>Feed__BaseUrl</c> and strip that path.
/// Requests then arrive without it, but links must include it.
/// </summary>
public sealed class PublicUrls(Settings settings)
{
    /// <summary>The path of the base address, without a trailing slash; empty at the root.</summary>
    internal string BasePath { get; } = settings.FeedBaseUrl is { } address ? new Uri(address).AbsolutePath.TrimEnd('/') : "";

    /// <summary>The base address, without a trailing slash.</summary>
    internal string BaseOf(HttpRequest request) => settings.FeedBaseUrl ?? $"{request.Scheme}://{request.Host}";

    /// <summary>The client's path for a route.</summary>
    /// <param name="path">The path of the route, with its leading slash.</param>
    internal string PathOf(string path) => BasePath + path;

    /// <summary>The path of an article's digest.</summary>
    internal string DigestPath(ArticleId id) => PathOf("/digests/" + id.UrlPath);
}
