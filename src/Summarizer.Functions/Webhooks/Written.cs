using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Summarizer.Functions.Webhooks;

/// <summary>Responses of the subscriptions API. Caches must not store them: they contain secrets, and addresses that are secrets.</summary>
internal sealed class Written : IResult
{
    private readonly IResult _content;

    private Written(IResult content) => _content = content;

    public static Written Json<T>(T value, JsonTypeInfo<T> type, int status = StatusCodes.Status200OK) =>
        new(Results.Content(JsonSerializer.Serialize(value, type), "application/json", Encoding.UTF8, status));

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.Headers.CacheControl = "no-store";
        return _content.ExecuteAsync(httpContext);
    }
}
