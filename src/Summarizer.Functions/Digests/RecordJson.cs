using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions.Digests;

/// <summary>The JSON forms of a record and of what is queued about it.</summary>
[JsonSerializable(typeof(Publication))]
[JsonSerializable(typeof(JsonObject))]
[JsonSerializable(typeof(DigestMessage))]
internal sealed partial class RecordJson : JsonSerializerContext
{
    public static RecordJson Readable { get; } = new(StoredJson.CreateOptions());
}
