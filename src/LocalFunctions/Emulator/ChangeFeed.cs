using System.Net.Http.Json;
using System.Text.Json;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;

namespace LocalFunctions.Emulator;

/// <summary>
/// What the Azurite of this library tells about written blobs or sent messages, so that they are seen at once and nothing need be listed or
/// polled for meanwhile. Other storage has no such feed.
/// </summary>
internal sealed class ChangeFeed
{
    // Longer than the feed holds an answer back. Never through a proxy: it is this machine.
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

    /// <summary>Waits for what is new since the last call. Null when the feed broke off and there may be a gap.</summary>
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

/// <summary>A blob that was written; for a queue only the fact that there is a new message.</summary>
internal sealed record Change(string? Name, string? ETag, string? Type);
