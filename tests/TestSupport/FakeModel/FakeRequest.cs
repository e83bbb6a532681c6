using System.Text;
using System.Text.Json;

namespace TestSupport.FakeModel;

/// <summary>A call that the fake model was asked to answer.</summary>
/// <param name="Body">Its JSON.</param>
/// <param name="Headers">Its headers, those with secrets left out.</param>
/// <param name="Scheme">How it was signed, <c>Bearer</c> or <c>api-key</c>; null: not at all.</param>
public sealed record FakeRequest(JsonElement Body, IReadOnlyDictionary<string, string> Headers, string? Scheme)
{
    private const int BytesPerToken = 4;

    /// <summary>Where it was sent, with its query.</summary>
    public string Path { get; init; } = "";

    /// <summary>The model that was asked for.</summary>
    public string Model => Body.GetProperty("model").GetString()!;

    /// <summary>Role and content of its messages.</summary>
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

    /// <summary>The name of the schema that was asked for; null where there is none.</summary>
    public string? SchemaName =>
        Form == "json_schema" ? Body.GetProperty("response_format").GetProperty("json_schema").GetProperty("name").GetString() : null;

    /// <summary>Its tokens, as many as a model would count.</summary>
    public int Tokens => Messages.Sum(message => CountTokens(message.Content));

    /// <summary>The tokens of a text, about as many as a model would count.</summary>
    public static int CountTokens(string text) => (Encoding.UTF8.GetByteCount(text) + BytesPerToken - 1) / BytesPerToken;

    /// <summary>Whether it has a parameter.</summary>
    public bool Has(string parameter) => Body.TryGetProperty(parameter, out _);
}

/// <summary>A message of a call.</summary>
public sealed record FakeMessage(string Role, string Content);
