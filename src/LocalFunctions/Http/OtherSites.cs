using Microsoft.AspNetCore.Http;

namespace LocalFunctions.Http;

/// <summary>
/// Keeps pages of other sites, open in a browser on this machine, from changing anything: no key is asked for here, and a browser sends what
/// it holds for a simple request without asking (CSRF). Browsers say where a request comes from (W3C, Fetch Metadata); other programs do not.
/// </summary>
internal static class OtherSites
{
    public static Task Refuse(HttpContext context, RequestDelegate next)
    {
        bool reads = HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method) || HttpMethods.IsOptions(context.Request.Method);
        if (reads || context.Request.Headers["Sec-Fetch-Site"] is not ["cross-site" or "same-site"]) return next(context);
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return context.Response.WriteAsync("A page of another site may not do this.", context.RequestAborted);
    }
}
