using System.Text.Json;
using Summarizer.Articles;
using Summarizer.Digests;
using Summarizer.Functions.Http;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions;

/// <summary>Serves the digest of one article, or says where it stands.</summary>
public sealed class GetDigest(DigestStore digests, ArticleStore articles, ReadAccess access)
{
    /// <summary><c>GET /digests/{*name}</c>: 200 the digest, 202 still working, 404 unknown, 410 retracted, 422 rejected.</summary>
    [Function(nameof(GetDigest))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "digests/{*name}")] HttpRequest request,
        string name,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!RouteName.TryParse(name, out var id)) return Problems.BadName();

        var record = await digests.FindAsync(id, cancellationToken);
        if (record?.Digest is { } digest)
        {
            var json = JsonSerializer.SerializeToUtf8Bytes(digest, DigestJson.Readable.Digest);
            return new CachedResult(json, "application/json; charset=utf-8", access.CacheControl) { LastModified = digest.ModifiedAt };
        }

        // A record without a digest may speak of an older upload than the one that lies there now.
        var articleETag = await articles.FindETagAsync(id, cancellationToken);
        if (articleETag is not null && articleETag != SettledETag(record)) return Working(request, id);
        return record switch
        {
            null => Problems.NotFound($"Upload it with PUT /articles/{id.UrlPath} or into the container articles."),
            { Publication.Rejection: { } rejection } => Problems.Rejected(id.Value, rejection),
            _ => Problems.Retracted(),
        };
    }

    private static string? SettledETag(DigestRecord? record) =>
        record?.Publication.State is PublicationState.Rejected ? record.Publication.ArticleETag : null;

    private static IResult Working(HttpRequest request, ArticleId id)
    {
        request.HttpContext.Response.Headers.RetryAfter = "1";
        return Results.Accepted(PublicUrls.DigestPath(id), new { id = id.Value, state = "working" });
    }
}
