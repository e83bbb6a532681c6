using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace Workbench.Bench;

/// <summary>
/// Kestrel with one endpoint that returns given bytes, or 304 if the client has them: the limit for <c>bench feed</c>. Runs in a separate
/// process.
/// </summary>
internal static class BareServer
{
    /// <summary>Serves a file until the process ends.</summary>
    public static async Task<int> RunAsync(string file, int port, CancellationToken cancellationToken)
    {
        var bytes = await File.ReadAllBytesAsync(file, cancellationToken);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        await using var app = builder.Build();
        app.Run(context => AnswerAsync(context, bytes));
        await app.RunAsync(cancellationToken);
        return 0;
    }

    private static async Task AnswerAsync(HttpContext context, byte[] bytes)
    {
        context.Response.Headers.ETag = "\"bare\"";
        if (context.Request.Headers.IfNoneMatch.Count > 0)
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        context.Response.ContentType = "application/feed+json; charset=utf-8";
        context.Response.ContentLength = bytes.Length;
        await context.Response.BodyWriter.WriteAsync(bytes);
    }
}
