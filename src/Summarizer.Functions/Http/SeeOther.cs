namespace Summarizer.Functions.Http;

/// <summary>303: continue with GET. ASP.NET Core's redirects are 302 and 307, with which a browser may send a form twice.</summary>
internal sealed class SeeOther(string location) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        httpContext.Response.Headers.Location = location;
        return Task.CompletedTask;
    }
}
