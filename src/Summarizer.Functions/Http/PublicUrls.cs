using Summarizer.Articles;

namespace Summarizer.Functions.Http;

/// <summary>Addresses of the app as clients see them.</summary>
/// <param name="settings">Holds the public base address, if one is set.</param>
public sealed class PublicUrls(Settings settings)
{
    /// <summary>The base address, without a trailing slash.</summary>
    public string BaseOf(HttpRequest request) => settings.FeedBaseUrl ?? $"{request.Scheme}://{request.Host}";

    /// <summary>The path of an article's digest.</summary>
    public static string DigestPath(ArticleId id) => "/digests/" + id.UrlPath;
}
