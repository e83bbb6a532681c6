using System.Globalization;
using Azure;
using Summarizer.Daily;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions.Daily;

/// <summary>The daily digests of days that are over: written once, changed only when a digest is retracted or expires.</summary>
/// <param name="storage">The account; blobs are <c>{yyyy-MM-dd}.json</c>.</param>
public sealed class DailyStore(StorageClients storage)
{
    private const string Format = "yyyy-MM-dd";
    private const string Suffix = ".json";

    private readonly JsonBlobs<DailyDigest> _blobs = new(storage.Daily, DailyJson.Readable.DailyDigest) { IsLarge = true };

    /// <summary>The days that are stored.</summary>
    public async Task<IReadOnlySet<DateOnly>> ListAsync(CancellationToken cancellationToken)
    {
        var days = new HashSet<DateOnly>();
        await foreach (var name in _blobs.ListAsync(prefix: null, cancellationToken))
        {
            if (DateOnly.TryParseExact(name, $"{Format}'{Suffix}'", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                days.Add(day);
        }

        return days;
    }

    /// <summary>A daily digest as it is stored; null where the day is not sealed yet.</summary>
    internal Task<JsonBlob<DailyDigest>?> FindAsync(DateOnly day, CancellationToken cancellationToken) =>
        _blobs.FindAsync(BlobName(day), cancellationToken);

    /// <summary>The version of a daily digest; null where the day is not sealed yet.</summary>
    internal Task<ETag?> FindVersionAsync(DateOnly day, CancellationToken cancellationToken) =>
        _blobs.FindVersionAsync(BlobName(day), cancellationToken);

    /// <summary>Writes a daily digest over the version it was made of, or as new. False where another writer was first.</summary>
    public async Task<bool> TryPutAsync(DailyDigest daily, ETag? over, CancellationToken cancellationToken) =>
        await _blobs.TryPutAsync(BlobName(daily.Day), daily, over, metadata: null, cancellationToken) is not null;

    private static string BlobName(DateOnly day) => day.ToString(Format, CultureInfo.InvariantCulture) + Suffix;
}
