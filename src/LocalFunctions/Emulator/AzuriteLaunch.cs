using System.Text.Json;

namespace LocalFunctions.Emulator;

/// <summary>What the Node script is told.</summary>
/// <param name="Azurite">The folder of the npm package.</param>
/// <param name="Folder">Where data is kept.</param>
/// <param name="BlobPort">The port of the blob service; 0 takes a free one.</param>
/// <param name="QueuePort">The port of the queue service; 0 takes a free one.</param>
/// <param name="InMemory">Whether data is kept in memory only.</param>
/// <param name="HasFeed">Whether hosts may ask for written blobs instead of listing containers.</param>
/// <param name="StateFile">Where the script says how to reach it, when other processes may join.</param>
internal sealed record AzuriteLaunch(
    string Azurite,
    string Folder,
    int BlobPort,
    int QueuePort,
    bool InMemory,
    bool HasFeed,
    string? StateFile
)
{
    public override string ToString() => JsonSerializer.Serialize(this, JsonSerializerOptions.Web);
}

/// <summary>What the Node script answers.</summary>
internal sealed record AzuriteState(int Process, int BlobPort, int QueuePort, int ControlPort, string? Error = null)
{
    public static AzuriteState? Parse(string? json)
    {
        try
        {
            return json is null ? null : JsonSerializer.Deserialize<AzuriteState>(json, JsonSerializerOptions.Web);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
