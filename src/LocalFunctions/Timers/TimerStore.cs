using System.Text.Json;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using LocalFunctions.Storage;

namespace LocalFunctions.Timers;

/// <summary>Keeps the state of monitored timers in storage.</summary>
internal sealed class TimerStore(BlobContainerClient container, string folder)
{
    public async Task<TimerState?> LoadAsync(string function, CancellationToken cancellationToken)
    {
        try
        {
            BlobDownloadResult download = await Blob(function).DownloadContentAsync(cancellationToken);
            return download.Content.ToObjectFromJson<TimerState>();
        }
        catch (RequestFailedException exception) when (exception.IsBlobMissing())
        {
            return null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public Task SaveAsync(string function, TimerState state, CancellationToken cancellationToken) =>
        Blob(function).UploadAsync(BinaryData.FromObjectAsJson(state), overwrite: true, cancellationToken);

    private BlobClient Blob(string function) => container.GetBlobClient($"{folder}/{function}.json");
}
