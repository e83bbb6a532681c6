using System.Text.Json.Serialization;

namespace Summarizer.Functions.Storage;

/// <summary>The JSON form of dead letters.</summary>
[JsonSerializable(typeof(DeadLetter))]
internal sealed partial class DeadLetterJson : JsonSerializerContext
{
    public static DeadLetterJson Readable { get; } = new(StoredJson.CreateOptions());
}
