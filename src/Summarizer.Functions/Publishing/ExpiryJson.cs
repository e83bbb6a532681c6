using System.Text.Json.Serialization;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions.Publishing;

/// <summary>The JSON form of an expiry message.</summary>
[JsonSerializable(typeof(ExpiryMessage))]
internal sealed partial class ExpiryJson : JsonSerializerContext
{
    public static ExpiryJson Readable { get; } = new(StoredJson.CreateOptions());
}
