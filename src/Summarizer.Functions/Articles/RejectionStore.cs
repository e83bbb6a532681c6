using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Azure;
using Microsoft.Extensions.Logging;
using Summarizer.Articles;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions.Articles;

/// <summary>
/// The list of what failed and why. A blob name that cannot be an id has its rejection only here, so the key is a hash of the name.
/// </summary>
/// <param name="logger">Receives the names of unreadable blobs.</param>
public sealed class RejectionStore(StorageClients storage, TimeProvider time, ILogger<RejectionStore> logger)
{
    /// <summary>The prefix of uploads whose names XML cannot represent, so that they are found without reading all rejections.</summary>
    private const string Unlistable = "unlistable/";

    private const int ParallelReads = 16;

    private readonly JsonBlobs<StoredRejection> _blobs = new(storage.Rejections, ArticleJson.Readable.StoredRejection, contentType: null);

    /// <summary>Puts an upload on the list.</summary>
    public Task PutAsync(string name, Rejection rejection, CancellationToken cancellationToken) =>
        _blobs.PutAsync(BlobName(name), Now(name, rejection), cancellationToken);

    /// <summary>Puts an upload on the list unless it is there.</summary>
    public Task AddAsync(string name, Rejection rejection, CancellationToken cancellationToken) =>
        _blobs.TryPutAsync(BlobName(name), Now(name, rejection), over: null, metadata: null, cancellationToken);

    /// <summary>Takes an upload off the list.</summary>
    public Task RemoveAsync(string name, CancellationToken cancellationToken) => _blobs.DeleteAsync(BlobName(name), cancellationToken);

    /// <summary>The rejection of an upload; null if it was not rejected.</summary>
    internal Task<StoredRejection?> FindAsync(string name, CancellationToken cancellationToken) =>
        ReadAsync(BlobName(name), cancellationToken);

    /// <summary>A page of the list, in no particular order, and storage's marker of the next one; null at the end.</summary>
    /// <param name="marker">The page's own marker; null: the first.</param>
    /// <exception cref="RequestFailedException">Storage refuses the marker, with status 400.</exception>
    internal async Task<(IReadOnlyList<StoredRejection> Page, string? Next)> ListAsync(
        string? marker,
        int pageSize,
        CancellationToken cancellationToken
    )
    {
        var page = await storage
            .Rejections.GetBlobsAsync(cancellationToken: cancellationToken)
            .AsPages(marker, pageSize)
            .FirstAsync(cancellationToken);
        var found = new ConcurrentBag<StoredRejection>();
        await Parallel.ForEachAsync(
            page.Values,
            new ParallelOptions { MaxDegreeOfParallelism = ParallelReads, CancellationToken = cancellationToken },
            async (blob, token) =>
            {
                if (await ReadAsync(blob.Name, token) is { } rejection)
                    found.Add(rejection);
            }
        );
        return ([.. found], string.IsNullOrEmpty(page.ContinuationToken) ? null : page.ContinuationToken);
    }

    /// <summary>At most <paramref name="max"/> uploads whose names XML cannot represent.</summary>
    public async Task<IReadOnlyList<string>> FindUnlistableAsync(int max, CancellationToken cancellationToken)
    {
        var names = new List<string>();
        await foreach (var blob in _blobs.ListAsync(Unlistable, cancellationToken))
        {
            if (names.Count == max)
                break;
            if (await ReadAsync(blob, cancellationToken) is not { } rejection)
                continue;
            if (await storage.Articles.GetBlobClient(rejection.Name).ExistsAsync(cancellationToken))
                names.Add(rejection.Name);
            else
                await RemoveAsync(rejection.Name, cancellationToken); // Nothing else would: there is no article to retract.
        }

        return names;
    }

    /// <summary>Null where it was removed meanwhile or cannot be read: one unreadable rejection must not hide the others.</summary>
    private async Task<StoredRejection?> ReadAsync(string blob, CancellationToken cancellationToken)
    {
        try
        {
            return (await _blobs.FindAsync(blob, cancellationToken))?.Parse();
        }
        catch (JsonException exception)
        {
            Log.BlobUnreadable(logger, storage.Rejections.Name, blob, exception);
            return null;
        }
    }

    private StoredRejection Now(string name, Rejection rejection) =>
        new(name, rejection.Code, rejection.Reason, rejection.Remedy, time.GetUtcNow());

    private static string BlobName(string name) =>
        (BlobNames.IsListable(name) ? "" : Unlistable) + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name))) + ".json";
}
