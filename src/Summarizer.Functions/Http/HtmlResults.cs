using System.Text;
using Summarizer.Pages;

namespace Summarizer.Functions.Http;

/// <summary>Pages for people as answers: nothing runs in them but their own script, and errors are pages too.</summary>
/// <param name="urls">Gives the path the app is mounted at.</param>
public sealed class HtmlResults(Settings settings, PublicUrls urls, ReadAccess access)
{
    private const string Html = "text/html; charset=utf-8";

    /// <summary>What the pages belong to.</summary>
    public Site Site { get; } = new(settings.FeedTitle, urls.BasePath) { HasKey = !access.IsAnonymous };

    /// <summary>A page that can be kept and asked for again.</summary>
    public IResult Page(HttpRequest request, string html)
    {
        Guard(request);
        return new CachedResult(Encoding.UTF8.GetBytes(html), Html, access.IsAnonymous ? CachedResult.Ask : access.CacheControl);
    }

    /// <summary>The page that asks for the readers' key, instead of the one that was wanted.</summary>
    /// <param name="to">The path of the page that was wanted.</param>
    /// <param name="isWrong">Whether a key was sent, but another one.</param>
    internal IResult AskForKey(HttpRequest request, string to, bool isWrong)
    {
        Guard(request);
        var headers = request.HttpContext.Response.Headers;
        headers.WWWAuthenticate = "ApiKey header=\"x-functions-key\"";
        headers.CacheControl = "no-store";
        headers.Append("Vary", "Accept");
        return Results.Text(KeyPage.Write(Site, to, isWrong), Html, Encoding.UTF8, StatusCodes.Status401Unauthorized);
    }

    /// <summary>A page that says what is the matter to who reads pages, the problem to who does not.</summary>
    public IResult Error(HttpRequest request, int status, PageError error, IResult? problem = null)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(error);
        request.HttpContext.Response.Headers.Append("Vary", "Accept");
        if (!ReadsPages(request))
            return problem ?? Problems.Create(status, error.Title, error.Detail);
        Guard(request);
        request.HttpContext.Response.Headers.CacheControl = "no-cache";
        return Results.Text(ErrorPage.Write(Site, error), Html, Encoding.UTF8, status);
    }

    /// <summary>Whether a request asks for one of the pages, and in HTML.</summary>
    public static bool IsForPage(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var path = request.Path;
        return ReadsPages(request)
            && (
                path == "/"
                || path.StartsWithSegments("/daily", StringComparison.OrdinalIgnoreCase)
                || path.StartsWithSegments("/read", StringComparison.OrdinalIgnoreCase)
            );
    }

    /// <summary>Browsers name HTML; programs take anything.</summary>
    private static bool ReadsPages(HttpRequest request) =>
        request.GetTypedHeaders().Accept.Any(accepted => accepted.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase));

    private static void Guard(HttpRequest request)
    {
        var headers = request.HttpContext.Response.Headers;
        headers.ContentSecurityPolicy = PageAssets.ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
    }
}
