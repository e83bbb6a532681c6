using System.Net.Http.Json;
using System.Text.Json;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace LocalFunctions.Blobs;

/// <summary>
/// What the Azurite of this library tells about written blobs, so that a new blob is seen at once and nothing need be listed meanwhile.
/// Other storage has no such feed; there only listing finds blobs.
/// </summary>
internal sealed class ChangeFeed(BlobContainerClient container)
{
    // Longer than the feed holds an answer back.
    private static readonly HttpClient Http = new() { Timeout = TimeSpan.FromSeconds(30) };

    private FeedPage? _last;

    /// <summary>Finds the present end of the feed. False where there is none.</summary>
    public async Task<bool> TryBeginAsync(CancellationToken cancellationToken)
    {
        _last = container.Uri.IsLoopback ? await TryReadAsync(cancellationToken) : null;
        return _last is not null;
    }

    /// <summary>Waits for blobs written since the last call. Null when the feed broke off and a listing must close the gap.</summary>
    public async Task<IReadOnlyList<BlobVersion>?> TryWaitAsync(CancellationToken cancellationToken)
    {
        _last = await TryReadAsync(cancellationToken);
        return _last is null or { IsGap: true } ? null : [.. _last.Blobs.Select(blob => blob.ToVersion())];
    }

    private async Task<FeedPage?> TryReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            using HttpResponseMessage response = await Http.GetAsync(Address(), cancellationToken);
            return response.IsSuccessStatusCode ? await response.Content.ReadFromJsonAsync<FeedPage>(cancellationToken) : null;
        }
        catch (Exception error) when (error is HttpRequestException or JsonException || (error is TaskCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return null;
        }
    }

    private Uri Address()
    {
        string query = $"account={container.AccountName}&container={container.Name}&id={_last?.Id}&since={_last?.Next ?? 0}";
        return new Uri(container.Uri, $"/local-functions-feed?{query}");
    }

    private sealed record FeedPage(string Id, long Next, bool IsGap, IReadOnlyList<FeedBlob> Blobs);

    private sealed record FeedBlob(string Name, string ETag, string? Type)
    {
        public BlobVersion ToVersion() =>
            new(Name, ETag, Enum.TryParse(Type?.Replace("Blob", string.Empty, StringComparison.Ordinal), out BlobType type) ? type : BlobType.Block);
    }
}
