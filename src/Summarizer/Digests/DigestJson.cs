using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Summarizer.Quotes;

namespace Summarizer.Digests;

/// <summary>The JSON form of a digest: camel case, absent members left out, letters of every script written as they are.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(CamelCaseEnum<QuoteMatch>), typeof(CamelCaseEnum<EngineKind>)])]
[JsonSerializable(typeof(Digest))]
public sealed partial class DigestJson : JsonSerializerContext
{
    /// <summary>The context to use: JSON is served as <c>application/json</c> and never set into HTML, so letters need no escapes.</summary>
    public static DigestJson Readable { get; } =
        new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>The JSON Schema (draft 2020-12) of a digest, as UTF-8.</summary>
    public static Stream OpenSchema() =>
        typeof(DigestJson).Assembly.GetManifestResourceStream("digest.schema.json")
        ?? throw new InvalidOperationException("digest.schema.json is not embedded.");
}

/// <summary>Enumerations are written as camel-case words.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
public sealed class CamelCaseEnum<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;
