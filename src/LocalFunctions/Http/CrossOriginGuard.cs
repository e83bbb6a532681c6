using Microsoft.AspNetCore.Http;

namespace LocalFunctions.Http;

/// <summary>
/// Keeps pages of other sites, open in a browser on this machine, from changing anything: no key is asked for here, and a browser sends
/// simple requests to any site without asking it first (CSRF). Browsers say where a request comes from (W3C, Fetch Metadata; older ones by Origin
/// alone); other programs do not. Fetch Metadata takes precedence where it is sent: behind a reverse proxy the host that this app sees is not the
/// one in Origin.
/// </summary>
internal static class CrossOriginGuard
{
    public static Task Refuse(HttpContext context, RequestDelegate next)
    {
        var reads =
            HttpMethods.IsGet(context.Request.Method)
            || HttpMethods.IsHead(context.Request.Method)
            || HttpMethods.IsOptions(context.Request.Method);
        if (reads || !ComesFromElsewhere(context.Request))
            return next(context);
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return context.Response.WriteAsync("A page of another site may not do this.", context.RequestAborted);
    }

    private static bool ComesFromElsewhere(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"] is { Count: > 0 } site
            ? site is not ["same-origin" or "none"]
            : request.Headers.Origin is [{ Length: > 0 } origin] && origin != $"{request.Scheme}://{request.Host}";
}
