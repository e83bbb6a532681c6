using Summarizer.Functions.Http;

namespace Summarizer.Functions;

/// <summary>Serves the description of this API.</summary>
public sealed class GetOpenApi
{
    /// <summary><c>GET /openapi.json</c>.</summary>
    [Function(nameof(GetOpenApi))]
    public IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "openapi.json")] HttpRequest request)
    {
        using var description = typeof(GetOpenApi).Assembly.GetManifestResourceStream("openapi.json")!;
        return new CachedResult(BinaryData.FromStream(description), "application/json", "public, max-age=3600");
    }
}
