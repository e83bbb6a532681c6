using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Summarizer.Functions.Webhooks;

/// <summary>JSON of the subscriptions API. Caches must not store it: it contains secrets, and addresses that are secrets.</summary>
internal sealed class NoStoreJson : IResult
{
    private readonly IResult _content;

    private NoStoreJson(IResult content) => _content = content;

    public static NoStoreJson Of<T>(T value, JsonTypeInfo<T> type, int status = StatusCodes.Status200OK) =>
        new(Results.Content(JsonSerializer.Serialize(value, type), "application/json", Encoding.UTF8, status));

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.Headers.CacheControl = "no-store";
        return _content.ExecuteAsync(httpContext);
    }
}
