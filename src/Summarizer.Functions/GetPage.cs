using System.Text;
using Summarizer.Feed;
using Summarizer.Functions.Http;
using Summarizer.Functions.Publishing;

namespace Summarizer.Functions;

/// <summary>The page for people: the latest digests with their quotes.</summary>
public sealed class GetPage(FeedReader feed, Settings settings)
{
    private const int Limit = 30;

    /// <summary><c>GET /</c>.</summary>
    [Function(nameof(GetPage))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "{ignored:maxlength(0)?}")] HttpRequest request,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (digests, _) = await feed.ReadAsync(before: null, Limit, cancellationToken);
        request.HttpContext.Response.Headers.ContentSecurityPolicy = HtmlPage.ContentSecurityPolicy;
        return new CachedResult(Encoding.UTF8.GetBytes(HtmlPage.Write(settings.FeedTitle, digests)), "text/html; charset=utf-8");
    }
}
