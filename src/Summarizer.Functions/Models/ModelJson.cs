using System.Text.Json.Serialization;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions.Models;

/// <summary>The JSON forms of what models replied and cost.</summary>
[JsonSerializable(typeof(StoredDraft))]
[JsonSerializable(typeof(UsageLine))]
[JsonSerializable(typeof(UsageReport))]
internal sealed partial class ModelJson : JsonSerializerContext
{
    public static ModelJson Readable { get; } = new(StoredJson.CreateOptions());
}
