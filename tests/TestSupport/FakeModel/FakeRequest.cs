using System.Text;
using System.Text.Json;

namespace TestSupport.FakeModel;

/// <summary>A call to the fake model.</summary>
/// <param name="Headers">The headers, without those that contain secrets.</param>
/// <param name="Scheme">How it was authenticated, <c>Bearer</c> or <c>api-key</c>; null if not at all.</param>
public sealed record FakeRequest(JsonElement Body, IReadOnlyDictionary<string, string> Headers, string? Scheme)
{
    private const int BytesPerToken = 4;

    /// <summary>The path with its query.</summary>
    public string Path { get; init; } = "";

    /// <summary>The requested model.</summary>
    public string Model => Body.GetProperty("model").GetString()!;

    /// <summary>The role and content of each message.</summary>
    public IReadOnlyList<FakeMessage> Messages =>
        [
            .. Body.GetProperty("messages")
                .EnumerateArray()
                .Select(one => new FakeMessage(one.GetProperty("role").GetString()!, one.GetProperty("content").GetString()!)),
        ];

    /// <summary>The content of the last message.</summary>
    public string Input => Messages[^1].Content;

    /// <summary><c>json_schema</c>, <c>json_object</c> or null.</summary>
    public string? Form => Body.TryGetProperty("response_format", out var format) ? format.GetProperty("type").GetString() : null;

    /// <summary>The name of the requested schema; null if there is none.</summary>
    public string? SchemaName =>
        Form == "json_schema" ? Body.GetProperty("response_format").GetProperty("json_schema").GetProperty("name").GetString() : null;

    /// <summary>Whether it asks for a second check. Without a schema, its input shows it.</summary>
    public bool AsksForVerdicts =>
        SchemaName is { } name ? name == "checked_statements" : Input.Contains("\"statements\":[{", StringComparison.Ordinal);

    /// <summary>The number of tokens, about as a model would count them.</summary>
    public int Tokens => Messages.Sum(message => CountTokens(message.Content));

    /// <summary>The number of tokens in a text, about as a model would count them.</summary>
    public static int CountTokens(string text) => (Encoding.UTF8.GetByteCount(text) + BytesPerToken - 1) / BytesPerToken;

    /// <summary>Whether the request has a parameter.</summary>
    public bool Has(string parameter) => Body.TryGetProperty(parameter, out _);
}

/// <summary>A message in a call.</summary>
public sealed record FakeMessage(string Role, string Content);
