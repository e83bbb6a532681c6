using System.Text.Json;
using System.Text.Json.Serialization;
using Summarizer.Digests;

namespace Summarizer.Daily;

/// <summary>The JSON form of a daily digest.</summary>
[JsonSerializable(typeof(DailyDigest))]
public sealed partial class DailyJson : JsonSerializerContext
{
    /// <summary>The context with this product's options.</summary>
    public static DailyJson Readable { get; } = new(DigestJson.CreateOptions(JsonNamingPolicy.CamelCase));

    /// <summary>The JSON Schema (draft 2020-12) of a daily digest, as UTF-8.</summary>
    public static Stream OpenSchema() =>
        typeof(DailyJson).Assembly.GetManifestResourceStream("daily.schema.json")
        ?? throw new InvalidOperationException("daily.schema.json is not embedded.");
}
