using Summarizer.Functions.Http;

namespace Summarizer.Functions.Pages;

/// <summary>Ends what <see cref="SignIn"/> began in one browser. A new <c>Feed__Key</c> ends it in all.</summary>
public sealed class SignOut(ReadAccess access, PublicUrls urls)
{
    /// <summary><c>POST /sign-out</c>: 303 to the first page. Pages of other sites cannot sign a reader out: their requests come without the cookie.</summary>
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
