using System.Globalization;
using Summarizer.Articles;
using Summarizer.Digests;
using Summarizer.Functions.Articles;
using Summarizer.Functions.Digests;
using Summarizer.Functions.Http;
using Summarizer.Pages;

namespace Summarizer.Functions.Pages;

/// <summary>The page of one digest, with each quote in its paragraph.</summary>
public sealed class GetReadPage(DigestReader digests, TextStore texts, PublicUrls urls, HtmlResults pages)
{
    private const int RefreshSeconds = 2;

    /// <summary><c>GET /read/{*name}</c>: the same statuses as <c>GET /digests/{*name}</c>.</summary>
    [Function(nameof(GetReadPage))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "read/{*name}")] HttpRequest request,
        string? name,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!RouteName.TryParse(name, out var id))
            return pages.Error(request, 400, BadName, ArticleProblems.BadName());
        return await digests.ReadAsync(id, cancellationToken) switch
        {
            ArticleStatus.Published(var digest) => pages.Page(
                request,
                ReadPage.Write(pages.Site, digest, await FindTextAsync(id, digest, cancellationToken))
            ),
            ArticleStatus.Working => Working(request, id),
            ArticleStatus.Rejected(var rejection) => pages.Error(
                request,
                422,
                Rejected(id, rejection),
                ArticleProblems.Rejected(id.Value, rejection)
            ),
            ArticleStatus.Retracted => pages.Error(request, 410, Gone(id), ArticleProblems.Retracted()),
            ArticleStatus.Expired => pages.Error(request, 410, Expired(id), ArticleProblems.Expired()),
            _ => pages.Error(request, 404, Unknown(id)),
        };
    }

    private async Task<string?> FindTextAsync(ArticleId id, Digest digest, CancellationToken cancellationToken) =>
        digest.Quotes.Count == 0 ? null : (await texts.FindAsync(id, digest.Article.ContentHash, cancellationToken))?.ToString();

    private IResult Working(HttpRequest request, ArticleId id)
    {
        request.HttpContext.Response.Headers.RetryAfter = RefreshSeconds.ToString(CultureInfo.InvariantCulture);
        var error = new PageError("The article is being read", "Its digest appears here automatically, usually within seconds.")
        {
            Name = id.Value,
            RefreshSeconds = RefreshSeconds,
        };
        return pages.Error(request, 202, error, Results.Accepted(urls.DigestPath(id), new { id = id.Value, state = "working" }));
    }

    private static readonly PageError BadName = new(
        "No article has this name",
        "Check the address, or look for the article among the latest digests."
    );

    private static PageError Rejected(ArticleId id, Rejection rejection) =>
        new("This article has no digest", $"{rejection.Reason} {rejection.Remedy}") { Name = id.Value, Code = rejection.Code };

    private static PageError Gone(ArticleId id) =>
        new("The article was retracted", "Its digest and text were erased. Upload it again to create a new digest.") { Name = id.Value };

    private static PageError Expired(ArticleId id) =>
        new("The article has expired", "Digests are kept for a limited time. Upload the article again to create a new one.")
        {
            Name = id.Value,
        };

    private static PageError Unknown(ArticleId id) =>
        new("There is no such article", "Check the address. If you have the article, add it on the first page.") { Name = id.Value };
}
