using System.Reflection;
using Azure;
using Summarizer.Functions.Http;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions;

/// <summary>Tells whether the app and its storage account answer.</summary>
public sealed class GetHealth(StorageClients storage)
{
    private static readonly string Version = typeof(GetHealth).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    /// <summary><c>GET /health</c>: 200, or 503 where the storage account does not answer.</summary>
    [Function(nameof(GetHealth))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "health")] HttpRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.HttpContext.Response.Headers.CacheControl = "no-store";
        try
        {
            await storage.Articles.ExistsAsync(cancellationToken);
            return Results.Ok(new { status = "ok", version = Version });
        }
        catch (Exception e) when (e is RequestFailedException or AggregateException)
        {
            return Problems.Create(503, "The storage account does not answer", "Check the setting ArticleStorage and the account's firewall.");
        }
    }
}
