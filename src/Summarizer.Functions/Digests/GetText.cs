using Summarizer.Functions.Articles;
using Summarizer.Functions.Http;

namespace Summarizer.Functions.Digests;

/// <summary>Serves the canonical text that quote offsets refer to. Texts belong to their publishers, hence the function key.</summary>
public sealed class GetText(DigestStore digests, TextStore texts, PublicUrls urls)
{
    /// <summary><c>GET /texts/{*name}</c>: the text of the published revision.</summary>
    [Function(nameof(GetText))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", "head", Route = "texts/{*name}")] HttpRequest request,
        string? name,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!RouteName.TryParse(name, out var id))
            return ArticleProblems.BadName();

        var record = await digests.FindAsync(id, cancellationToken);
        if (record?.Publication.State == PublicationState.Retracted)
            return ArticleProblems.Retracted();
        if (record?.Publication.State == PublicationState.Expired)
            return ArticleProblems.Expired();
        var text = record?.Digest is { } digest ? await texts.FindAsync(id, digest.Article.ContentHash, cancellationToken) : null;
        return text is null
            ? ArticleProblems.NotFound($"GET {urls.DigestPath(id)} shows the state of the article.")
            : new CachedResult(text, "text/plain; charset=utf-8", "private, no-cache");
    }
}
