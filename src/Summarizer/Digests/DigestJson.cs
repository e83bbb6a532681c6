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
    /// <summary>The context to use.</summary>
    public static DigestJson Readable { get; } = new(CreateOptions(JsonNamingPolicy.CamelCase));

    /// <summary>
    /// How this product writes JSON: absent members left out, enumerations as camel-case words, letters of every script as they are
    /// (it is served as <c>application/json</c> and never embedded in HTML). JSON that lacks a member, or has null for one that cannot be null, is
    /// rejected when it is read: an incomplete message or blob must not fail later, somewhere else. A member with a default must restore it
    /// in its <c>init</c>: source-generated readers set an absent member to the default of its type.
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
