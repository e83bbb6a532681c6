using Summarizer.Functions.Http;

namespace Summarizer.Functions.Pages;

/// <summary>Signs a reader out in one browser. A new <c>Feed__Key</c> signs everyone out.</summary>
public sealed class SignOut(ReadAccess access, PublicUrls urls)
{
    /// <summary>
    /// <c>POST /sign-out</c>: 303 to the first page. Other sites' pages cannot sign a reader out, because their requests do not carry the
    /// cookie.
    /// </summary>
    [Function(nameof(SignOut))]
    public IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "sign-out")] HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.HttpContext.Response.Headers.CacheControl = "no-store";
        if (access.IsSignedIn(request))
            access.SignOut(request);
        return new SeeOther(urls.PathOf("/"));
    }
}
