using System.Net.Http.Json;
using System.Text.Json;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;

namespace LocalFunctions.Emulator;

/// <summary>
/// The change feed of this library's Azurite. It reports written blobs and sent messages at once, so nothing needs to be listed or polled.
/// Other storage has no such feed.
/// </summary>
internal sealed class ChangeFeed
{
    // Longer than the feed's long poll. No proxy: the feed is on this machine.
    private static readonly HttpClient Http = new(new SocketsHttpHandler { UseProxy = false }) { Timeout = TimeSpan.FromSeconds(30) };

    private readonly Uri _storage;
    private readonly string _topic;
    private FeedPage? _last;

    private ChangeFeed(Uri storage, string topic)
    {
        _storage = storage;
        _topic = topic;
    }

    public static ChangeFeed Of(BlobContainerClient container) =>
        new(container.Uri, $"account={container.AccountName}&container={container.Name}");

    public static ChangeFeed Of(QueueClient queue) => new(queue.Uri, $"account={queue.AccountName}&queue={queue.Name}");

    /// <summary>Finds the current end of the feed. False if there is no feed.</summary>
    public async Task<bool> TryBeginAsync(CancellationToken cancellationToken)
    {
        _last = _storage.IsLoopback ? await TryReadAsync(cancellationToken) : null;
        return _last is not null;
    }

    /// <summary>Waits for changes since the last call. Null if the feed was interrupted and changes may be missing.</summary>
    public async Task<IReadOnlyList<Change>?> TryWaitAsync(CancellationToken cancellationToken)
    {
        _last = await TryReadAsync(cancellationToken);
        return _last is null or { IsGap: true } ? null : _last.Changes;
    }

    private async Task<FeedPage?> TryReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var response = await Http.GetAsync(Address(), cancellationToken);
            return response.IsSuccessStatusCode ? await response.Content.ReadFromJsonAsync<FeedPage>(cancellationToken) : null;
        }
        catch (Exception exception)
            when (exception is HttpRequestException or JsonException
                || (exception is TaskCanceledException && !cancellationToken.IsCancellationRequested)
            )
        {
            return null;
        }
    }

    private Uri Address() => new(_storage, $"/local-functions-feed?{_topic}&id={_last?.Id}&since={_last?.Next ?? 0}");

    private sealed record FeedPage(string Id, long Next, bool IsGap, IReadOnlyList<Change> Changes);
}

/// <summary>A blob that was written. For a queue all members are null: there is a new message.</summary>
internal sealed record Change(string? Name, string? ETag, string? Type);
