using Summarizer.Functions.Digests;
using Summarizer.Functions.Http;


namespace Summarizer.Functions.Articles;

/// <summary>Retracts an article: its upload, digest and text are erased; a tombstone keeps its revision count.</summary>
public sealed class DeleteArticle(DigestPublisher publisher)
{
    /// <summary><c>DELETE /articles/{*name}</c>: 204, also when it was retracted before.</summary>
    [Function(nameof(DeleteArticle))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "delete", Route = "articles/{*name}")] HttpRequest request,
        string? name,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!RouteName.TryParse(name, out var id)) return Problems.BadName();
        return await publisher.RetractAsync(id, cancellationToken)
            ? Results.NoContent()
            : Problems.NotFound("Nothing is stored under this name. Check its spelling.");
    }
}
