using System.Text.Json.Serialization;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions.Maintenance;

/// <summary>The JSON forms of runs, their progress and their messages.</summary>
[JsonSerializable(typeof(MaintenanceRun))]
[JsonSerializable(typeof(MaintenanceMessage))]
[JsonSerializable(typeof(Progress))]
internal sealed partial class MaintenanceJson : JsonSerializerContext
{
    public static MaintenanceJson Readable { get; } = new(StoredJson.CreateOptions());
}
