using System.Text.Json;
using Summarizer.Articles;
using Summarizer.Digests;
using Summarizer.Functions.Articles;
using Summarizer.Functions.Http;

namespace Summarizer.Functions.Digests;

/// <summary>Serves the digest of an article, or its status if it has none.</summary>
public sealed class GetDigest(DigestReader digests, PublicUrls urls, ReadAccess access)
{
    /// <summary><c>GET /digests/{*name}</c>: 200 digest, 202 in progress, 404 unknown, 410 retracted or expired, 422 rejected.</summary>
    [Function(nameof(GetDigest))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "digests/{*name}")] HttpRequest request,
        string? name,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!RouteName.TryParse(name, out var id))
            return ArticleProblems.BadName();
        return await digests.ReadAsync(id, cancellationToken) switch
        {
            ArticleStatus.Published published => Published(published.Digest),
            ArticleStatus.Working => Working(request, id),
            ArticleStatus.Rejected rejected => ArticleProblems.Rejected(id.Value, rejected.Rejection),
            ArticleStatus.Retracted => ArticleProblems.Retracted(),
            ArticleStatus.Expired => ArticleProblems.Expired(),
            _ => ArticleProblems.NotFound($"PUT it to {urls.PathOf("/articles/" + id.UrlPath)} or copy it into the container articles."),
        };
    }

    private CachedResult Published(Digest digest) =>
        new(JsonSerializer.SerializeToUtf8Bytes(digest, DigestJson.Readable.Digest), "application/json; charset=utf-8", access.CacheControl)
        {
            LastModified = digest.Article.Refused is { At: var refusedAt } && refusedAt > digest.ModifiedAt ? refusedAt : digest.ModifiedAt,
        };

    private IResult Working(HttpRequest request, ArticleId id)
    {
        request.HttpContext.Response.Headers.RetryAfter = "1";
        return Results.Accepted(urls.DigestPath(id), new { id = id.Value, state = "working" });
    }
}
