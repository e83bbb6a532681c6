using Summarizer.Functions.Articles;
using Summarizer.Functions.Digests;
using Summarizer.Functions.Http;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions.Publishing;

/// <summary>Digests an article again, for example after the cause of a rejection was fixed.</summary>
public sealed class ReplayArticle(ArticleStore articles, PublicUrls urls, StorageClients storage)
{
    /// <summary><c>POST /replay/{*name}</c>: 202.</summary>
    [Function(nameof(ReplayArticle))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "replay/{*name}")] HttpRequest request,
        string? name,
        CancellationToken cancellationToken
    )
    {
        if (!RouteName.TryParse(name, out var id))
            return ArticleProblems.BadName();
        if (await articles.FindETagAsync(id, cancellationToken) is null)
            return ArticleProblems.NotFound("No upload has this name. Check the spelling, or upload the article.");

        await DigestMessage.Request(id.Value).SendAsync(storage.DigestRequests, TimeSpan.Zero, cancellationToken);
        return Results.Accepted(urls.DigestPath(id), new { id = id.Value, digest = urls.DigestPath(id) });
    }
}
