using Summarizer.Digests;
using Summarizer.Functions.Http;

namespace Summarizer.Functions.Digests;

/// <summary>Serves the JSON Schema of a digest.</summary>
public sealed class GetDigestSchema
{
    /// <summary><c>GET /schemas/digest.json</c>.</summary>
    [Function(nameof(GetDigestSchema))]
    public IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "schemas/digest.json")] HttpRequest request)
    {
        using var schema = DigestJson.OpenSchema();
        return new CachedResult(BinaryData.FromStream(schema), "application/schema+json", "public, max-age=3600");
    }
}
