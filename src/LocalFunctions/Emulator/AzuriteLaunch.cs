using System.Text.Json;

namespace LocalFunctions.Emulator;

/// <summary>The options of the Node.js script <c>azurite-host.cjs</c>.</summary>
/// <param name="Azurite">The folder of the npm package.</param>
/// <param name="Folder">The folder for the data.</param>
/// <param name="BlobPort">The port of the blob service; 0 takes a free one.</param>
/// <param name="QueuePort">The port of the queue service; 0 takes a free one.</param>
/// <param name="InMemory">Whether data is kept in memory only.</param>
/// <param name="HasFeed">Whether hosts may wait for changes instead of listing containers.</param>
/// <param name="StateFile">The file where the script writes its ports for other processes; null if none may join.</param>
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

/// <summary>The script's reply.</summary>
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
