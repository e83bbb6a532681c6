using System.Text.Json;
using Summarizer.Functions.Http;

namespace Summarizer.Functions.Articles;

/// <summary>Lists the uploads that have no digest, with the reasons.</summary>
public sealed class GetRejections(RejectionStore rejections)
{
    /// <summary><c>GET /rejections</c>, newest first.</summary>
    [Function(nameof(GetRejections))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "rejections")] HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        var list = new RejectionList(
            await rejections
                .ListAsync(cancellationToken)
                .OrderByDescending(rejection => rejection.RejectedAt)
                .ThenBy(rejection => rejection.Name, StringComparer.Ordinal)
                .ToListAsync(cancellationToken)
        );
        return new CachedResult(
            JsonSerializer.SerializeToUtf8Bytes(list, ArticleJson.Readable.RejectionList),
            "application/json; charset=utf-8",
            "private, no-cache"
        );
    }
}
