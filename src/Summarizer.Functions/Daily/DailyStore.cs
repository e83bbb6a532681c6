using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Summarizer.Daily;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions.Daily;

/// <summary>The daily digests of days that are over: written once, changed only when a digest is retracted or expires.</summary>
/// <param name="storage">The account; blobs are <c>{yyyy-MM-dd}.json</c>.</param>
public sealed class DailyStore(StorageClients storage)
{
    private const string Format = "yyyy-MM-dd";
    private const string Suffix = ".json";

    /// <summary>The days that are stored.</summary>
    public async IAsyncEnumerable<DateOnly> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var blob in storage.Daily.GetBlobsAsync(cancellationToken: cancellationToken))
        {
            if (DateOnly.TryParseExact(blob.Name, $"{Format}'{Suffix}'", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                yield return day;
        }
    }

    /// <summary>A daily digest as it is stored; null where the day is not sealed yet.</summary>
    public async Task<StoredDay?> FindAsync(DateOnly day, CancellationToken cancellationToken)
    {
        try
        {
            var download = await Blob(day).DownloadContentAsync(cancellationToken);
            return new StoredDay(download.Value.Content, download.Value.Details.ETag, download.Value.Details.LastModified);
        }
        catch (RequestFailedException exception) when (exception.IsBlobNotFound())
        {
            return null;
        }
    }

    /// <summary>Writes a daily digest over the version it was made of, or as new. False where another writer was first.</summary>
    public async Task<bool> TryPutAsync(DailyDigest daily, ETag? over, CancellationToken cancellationToken)
    {
        var json = new BinaryData(JsonSerializer.SerializeToUtf8Bytes(daily, DailyJson.Readable.DailyDigest));
        var options = new BlobUploadOptions
        {
            Conditions = new BlobRequestConditions { IfMatch = over, IfNoneMatch = over is null ? ETag.All : null },
            HttpHeaders = new BlobHttpHeaders { ContentType = "application/json" },
        };
        try
        {
            await Blob(daily.Day).UploadAsync(json, options, cancellationToken);
            return true;
        }
        catch (RequestFailedException exception) when (exception.IsConflict())
        {
            return false;
        }
    }

    private BlobClient Blob(DateOnly day) => storage.Daily.GetBlobClient(day.ToString(Format, CultureInfo.InvariantCulture) + Suffix);
}
