using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace LocalFunctions.Http;

/// <summary>
/// Stops pages of other sites, open in a browser on this machine, from changing anything (CSRF). This host requires no keys, and a browser
/// sends simple requests to any site without asking it first. Browsers say which site a request comes from: in W3C Fetch Metadata or, older
/// ones, in Origin alone. Other programs send neither. Fetch Metadata wins, because Origin differs from the app's own host behind a reverse
/// proxy. What such pages read is protected by the same-origin policy, so no function may open its responses to them here.
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
        {
            context.Response.OnStarting(() =>
            {
                context.Response.Headers.Remove(HeaderNames.AccessControlAllowOrigin);
                return Task.CompletedTask;
            });
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return context.Response.WriteAsync(
            "Pages of other sites must not call this function. Call it from this site or from a program.",
            context.RequestAborted
        );
    }

    private static bool ComesFromElsewhere(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"] is { Count: > 0 } site
            ? site is not ["same-origin" or "none"]
            : request.Headers.Origin is [{ Length: > 0 } origin] && origin != $"{request.Scheme}://{request.Host}";
}
