using System.Text.Json;
using System.Text.Json.Serialization;
using Summarizer.Digests;

namespace Summarizer.Feed;

/// <summary>The JSON form of a daily digest.</summary>
[JsonSerializable(typeof(DailyDigest))]
public sealed partial class DailyJson : JsonSerializerContext
{
    /// <summary>The context to use.</summary>
    public static DailyJson Readable { get; } = new(DigestJson.CreateOptions(JsonNamingPolicy.CamelCase));
}
