using System.Reflection;
using System.Text.Json;
using Azure;
using Summarizer.Functions.Http;
using Summarizer.Functions.Model;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions;

/// <summary>Tells whether the app and its storage account answer, and how the model is.</summary>
public sealed class GetHealth(StorageClients storage, LanguageModel model)
{
    private static readonly string Version = typeof(GetHealth).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    /// <summary><c>GET /health</c>: 200, or 503 where the storage account does not answer. A model that is away is no reason: digests go on.</summary>
    [Function(nameof(GetHealth))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "health")] HttpRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.HttpContext.Response.Headers.CacheControl = "no-store";
        try
        {
            await storage.Articles.ExistsAsync(cancellationToken);
            return Results.Ok(new { status = "ok", version = Version, model = Describe() });
        }
        catch (Exception e) when (e is RequestFailedException or AggregateException)
        {
            return Problems.Create(503, "The storage account does not answer", "Check the setting ArticleStorage and the account's firewall.");
        }
    }

    private ModelHealth Describe() => model.Gate switch
    {
        null => new ModelHealth("none", null),
        { Pause: { } pause } => new ModelHealth(JsonNamingPolicy.CamelCase.ConvertName(pause.Reason.ToString()), model.Fault),
        _ => new ModelHealth("ok", null),
    };

    private sealed record ModelHealth(string State, string? Fault);
}
