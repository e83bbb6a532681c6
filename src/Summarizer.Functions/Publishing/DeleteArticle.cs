using Summarizer.Functions.Articles;

namespace Summarizer.Functions.Publishing;

/// <summary>Retracts an article: its upload, digest and text are erased; a tombstone keeps its revision count.</summary>
public sealed class DeleteArticle(ArticleRemover remover)
{
    /// <summary><c>DELETE /articles/{*name}</c>: 204, also if it was already retracted.</summary>
    [Function(nameof(DeleteArticle))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "delete", Route = "articles/{*name}")] HttpRequest request,
        string? name,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!RouteName.TryParse(name, out var id))
            return ArticleProblems.BadName();
        return await remover.RetractAsync(id, cancellationToken)
            ? Results.NoContent()
            : ArticleProblems.NotFound("Nothing is stored under this name. Check the spelling.");
    }
}
