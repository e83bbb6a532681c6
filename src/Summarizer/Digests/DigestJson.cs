using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Summarizer.Articles;

namespace Summarizer.Digests;

/// <summary>The JSON form of a digest.</summary>
[JsonSerializable(typeof(Digest))]
[JsonSerializable(typeof(Rejection))]
public sealed partial class DigestJson : JsonSerializerContext
{
    /// <summary>The context with this product's options.</summary>
    public static DigestJson Readable { get; } = new(CreateOptions(JsonNamingPolicy.CamelCase));

    /// <summary>
    /// How this product writes JSON: null members are omitted, enumerations are camel-case words, and letters of every script are unescaped
    /// (the JSON is served as <c>application/json</c> and never embedded in HTML). Reading fails if a required member is missing or null:
    /// an incomplete message or blob must not fail later, somewhere else. A property with a default value must restore it in its
    /// <c>init</c>: source-generated readers set an absent member to the default of its type.
    /// </summary>
    public static JsonSerializerOptions CreateOptions(JsonNamingPolicy naming) =>
        new()
        {
            PropertyNamingPolicy = naming,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
        };

    /// <summary>The JSON Schema (draft 2020-12) of a digest, as UTF-8.</summary>
    public static Stream OpenSchema() =>
        typeof(DigestJson).Assembly.GetManifestResourceStream("digest.schema.json")
        ?? throw new InvalidOperationException("digest.schema.json is not embedded.");
}
