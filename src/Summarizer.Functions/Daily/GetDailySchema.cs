using Summarizer.Daily;
using Summarizer.Functions.Http;

namespace Summarizer.Functions.Daily;

/// <summary>Serves the JSON Schema of a daily digest.</summary>
public sealed class GetDailySchema
{
    /// <summary><c>GET /schemas/daily.json</c>.</summary>
    [Function(nameof(GetDailySchema))]
    public IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "schemas/daily.json")] HttpRequest request)
    {
        using var schema = DailyJson.OpenSchema();
        return new CachedResult(BinaryData.FromStream(schema), "application/schema+json", "public, max-age=3600");
    }
}
