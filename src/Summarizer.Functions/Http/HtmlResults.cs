using System.Text;
using Summarizer.Pages;

namespace Summarizer.Functions.Http;

/// <summary>HTML responses. Only the pages' own script may run in them, and errors are pages too.</summary>
public sealed class HtmlResults(Settings settings, PublicUrls urls, ReadAccess access)
{
    private const string Html = "text/html; charset=utf-8";

    /// <summary>The name and address of the site that the pages belong to.</summary>
    internal Site Site { get; } = new(settings.FeedTitle, urls.BasePath) { HasKey = !access.IsAnonymous };

    /// <summary>A page that caches may store and revalidate.</summary>
    internal IResult Page(HttpRequest request, string html)
    {
        Guard(request);
        return new CachedResult(Encode(html), CacheControl);
    }

    /// <summary>A page that was encoded before, some time after it was known to be current.</summary>
    internal IResult Page(HttpRequest request, EncodedContent page, TimeSpan age)
    {
        Guard(request);
        return new CachedResult(page, CacheControl) { Age = age };
    }

    /// <summary>The bytes of a page, for several responses.</summary>
    internal static EncodedContent Encode(string html) => new(Encoding.UTF8.GetBytes(html), Html);

    private string CacheControl => access.IsAnonymous ? CachedResult.Ask : access.CacheControl;

    /// <summary>The page that asks for the readers' key, shown instead of the requested page.</summary>
    /// <param name="to">The path of the requested page.</param>
    /// <param name="isWrong">Whether a wrong key was sent.</param>
    internal IResult AskForKey(HttpRequest request, string to, bool isWrong)
    {
        Guard(request);
        var headers = request.HttpContext.Response.Headers;
        headers.WWWAuthenticate = "ApiKey header=\"x-functions-key\"";
        headers.CacheControl = "no-store";
        headers.Append("Vary", "Accept");
        return Results.Text(KeyPage.Write(Site, to, isWrong), Html, Encoding.UTF8, StatusCodes.Status401Unauthorized);
    }

    /// <summary>An error as a page for clients that read HTML, and as problem details for all others.</summary>
    internal IResult Error(HttpRequest request, int status, PageError error, IResult? problem = null)
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

    /// <summary>Whether a request asks for an HTML page.</summary>
    internal static bool IsForPage(HttpRequest request)
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

    /// <summary>Browsers name HTML in <c>Accept</c>; programs usually accept anything.</summary>
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
