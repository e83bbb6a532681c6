using System.Text.Json.Nodes;

namespace Summarizer.Functions.Http;

/// <summary>Serves the OpenAPI description. Without <c>Feed__BaseUrl</c>, its paths are relative to the root of the host.</summary>
public sealed class GetOpenApi(Settings settings)
{
    /// <summary><c>GET /openapi.json</c>.</summary>
    [Function(nameof(GetOpenApi))]
    public IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "openapi.json")] HttpRequest request)
    {
        using var stream = typeof(GetOpenApi).Assembly.GetManifestResourceStream("openapi.json")!;
        var description = BinaryData.FromStream(stream);
        return new CachedResult(
            settings.FeedBaseUrl is { } address ? WithServer(description, address) : description,
            "application/json",
            "public, max-age=3600"
        );
    }

    private static BinaryData WithServer(BinaryData description, string address)
    {
        var document = JsonNode.Parse(description)!.AsObject();
        document.Insert(document.IndexOf("paths"), "servers", new JsonArray(new JsonObject { ["url"] = address }));
        return BinaryData.FromString(document.ToJsonString());
    }
}
