using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Summarizer.Articles;
using Summarizer.Digests;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions.Digests;

/// <summary>The records: one blob an article, changed only by whoever read its latest version.</summary>
public sealed partial class DigestStore(StorageClients storage)
{
    /// <summary>
    /// The metadata that lets a listing tell what a record says: its state, the version of the article it describes, when it is tried
    /// again, what made the digest, its revision, the hashes of the texts it needs and of those that a tombstone erased, the days that may
    /// show it, and since when a retraction waits for its event.
    /// </summary>
    public const string StateMetadata = "state",
        ArticleETagMetadata = "articleetag",
        UnfinishedMetadata = "unfinished",
        RetryAtMetadata = "retryat",
        EngineMetadata = "engine",
        ArticleLanguageMetadata = "articlelanguage",
        RevisionMetadata = "revision",
        ContentHashesMetadata = "contenthashes",
        ErasedHashesMetadata = "erasedhashes",
        RetractedAtMetadata = "retractedat",
        RejectedByMetadata = "rejectedby",
        DaysMetadata = "days";

    /// <summary>Metadata holds 8 KiB in all.</summary>
    private const int MaxHashes = 50,
        MaxDays = 100;

    private readonly JsonBlobs<JsonObject> _blobs = new(storage.Digests, RecordJson.Readable.JsonObject);

    /// <summary>The record of an article; null if it has none.</summary>
    internal async Task<DigestRecord?> FindAsync(ArticleId id, CancellationToken cancellationToken) =>
        await _blobs.FindAsync(BlobName(id), cancellationToken) is { } blob
            ? DigestRecord.Parse(id, blob.Json, blob.ETag) ?? Damaged(id, blob)
            : null;

    /// <summary>
    /// Writes a record over the version it was read as, or as new where it has none. Returns it with its new version; null where
    /// another writer was first: read again.
    /// </summary>
    internal async Task<DigestRecord?> TryPutAsync(DigestRecord record, CancellationToken cancellationToken) =>
        await _blobs.TryPutAsync(BlobName(record.Id), record.ToJson(), record.ETag, Describe(record), cancellationToken) is { } etag
            ? record with
            {
                ETag = etag,
            }
            : null;

    /// <summary>The blob of an article's record.</summary>
    public static string BlobName(ArticleId id) => id.Value + ".json";

    private static Dictionary<string, string> Describe(DigestRecord record) =>
        new()
        {
            [StateMetadata] = record.Publication.State.ToString(),
            [ArticleETagMetadata] = record.Publication.ArticleETag ?? "",
            [UnfinishedMetadata] = record.IsUnfinished ? "true" : "false",
            [RetryAtMetadata] = record.Publication.Retry?.At.ToString("O", CultureInfo.InvariantCulture) ?? "",
            [EngineMetadata] = record.Latest is { } digest ? Uri.EscapeDataString(EngineVersion.KeyOf(digest)) : "",
            [ArticleLanguageMetadata] = record.Latest?.Article.Language ?? "",
            [RevisionMetadata] = record.LastRevision.ToString(CultureInfo.InvariantCulture),
            [ContentHashesMetadata] = string.Join(',', record.ContentHashes),
            [ErasedHashesMetadata] = string.Join(',', (record.Publication.ErasedHashes ?? []).TakeLast(MaxHashes)),
            [DaysMetadata] = string.Join(
                ',',
                (record.Publication.Days ?? []).TakeLast(MaxDays).Select(day => day.ToString("O", CultureInfo.InvariantCulture))
            ),
            [RejectedByMetadata] = record.Publication is { Rejection: not null, Failure: null, RejectedBy: { } reader }
                ? reader.ToString(CultureInfo.InvariantCulture)
                : "",
            [RetractedAtMetadata] = record.Publication.Retractions is [var first, ..]
                ? first.At.ToString("O", CultureInfo.InvariantCulture)
                : "",
        };

    /// <summary>
    /// Stands in for a record that cannot be read: readers get a rejection, and the next run writes a new record over it. The revision goes
    /// on from the blob's metadata, or else from the highest number that the damaged text still shows, because no revision may be used
    /// twice. Everything since revision 1 counts as published, so that a retraction erases and announces it.
    /// </summary>
    private static DigestRecord Damaged(ArticleId id, JsonBlob<JsonObject> blob)
    {
        var revision =
            blob.Metadata.TryGetValue(RevisionMetadata, out var text) && int.TryParse(text, CultureInfo.InvariantCulture, out var known)
                ? known
                : Revisions()
                    .Matches(Encoding.UTF8.GetString(blob.Json))
                    .Select(match => int.Parse(match.ValueSpan["\"revision\":".Length..], CultureInfo.InvariantCulture))
                    .DefaultIfEmpty()
                    .Max();
        var days = blob.Metadata.TryGetValue(DaysMetadata, out var list) ? list.Split(',', StringSplitOptions.RemoveEmptyEntries) : [];
        var publication = new Publication
        {
            State = PublicationState.Rejected,
            Revision = revision,
            Rejection = Rejections.DamagedRecord,
            Days =
            [
                .. days.Select(day =>
                        DateOnly.TryParseExact(day, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed)
                            ? parsed
                            : default
                    )
                    .Where(day => day != default),
            ],
        };
        return new DigestRecord(id, null, publication) { ETag = blob.ETag };
    }

    [GeneratedRegex("\"revision\":[0-9]{1,9}")]
    private static partial Regex Revisions();
}
