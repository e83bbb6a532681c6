using Summarizer.Daily;
using Summarizer.Digests;

namespace Summarizer.Functions.Http;

/// <summary>Serves the JSON Schemas of digests and daily digests.</summary>
public static class GetSchema
{
    /// <summary><c>GET /schemas/digest.json</c>.</summary>
    [Function("GetDigestSchema")]
    public static IResult Digest(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "schemas/digest.json")] HttpRequest request
    ) => Serve(DigestJson.OpenSchema());

    /// <summary><c>GET /schemas/daily.json</c>.</summary>
    [Function("GetDailySchema")]
    public static IResult Daily(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "schemas/daily.json")] HttpRequest request
    ) => Serve(DailyJson.OpenSchema());

    private static CachedResult Serve(Stream schema)
    {
        using (schema)
            return new CachedResult(BinaryData.FromStream(schema), "application/schema+json", "public, max-age=3600");
    }
}
