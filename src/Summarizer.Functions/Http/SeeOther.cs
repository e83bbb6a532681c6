namespace Summarizer.Functions.Http;

/// <summary>303: go on with GET there. ASP.NET Core's redirects are 302 and 307, with which a form may be sent twice.</summary>
internal sealed class SeeOther(string location) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        httpContext.Response.Headers.Location = location;
        return Task.CompletedTask;
    }
}
