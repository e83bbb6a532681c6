using Summarizer.Articles;
using Summarizer.Functions.Articles;
using Summarizer.Functions.Digests;
using Summarizer.Functions.Telemetry;

namespace Summarizer.Functions.Publishing;

/// <summary>Starts to remove an article: its record becomes a tombstone that lists what to erase.</summary>
public sealed class TombstoneWriter(
    ArticleStore articles,
    DigestStore digests,
    RejectionRecorder rejections,
    Settings settings,
    ProductMetrics metrics,
    TimeProvider time
)
{
    /// <summary>Writes a tombstone. Null if another writer was first.</summary>
    /// <param name="version">The version of the upload to delete; null if it is already gone.</param>
    internal async Task<DigestRecord?> TryPutAsync(
        DigestRecord record,
        PublicationState state,
        string? version,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(record);
        var publication = record.Publication;
        await rejections.ClearAsync(record, cancellationToken);
        var unread =
            version is null || version == publication.ArticleETag && record.Latest is not null
                ? null
                : await FindContentHashAsync(record.Id, cancellationToken);
        var revision = record.LastRevision;
        var isAnnounced = state == PublicationState.Retracted && (record.Latest is not null || publication.IsDamaged && revision > 0);
        var withdrawn = await digests.TryPutAsync(
            record with
            {
                Digest = null,
                Publication = new Publication
                {
                    State = state,
                    Revision = revision,
                    FirstRevision = publication.FirstRevision,
                    ArticleETag = version,
                    Days = publication.Days,
                    Withdrawing = true,
                    Retractions = isAnnounced
                        ? [.. publication.Retractions ?? [], new Retraction(publication.FirstRevision, revision, time.GetUtcNow())]
                        : publication.Retractions,
                    ErasedHashes =
                    [
                        .. (publication.ErasedHashes ?? []).Concat(record.ContentHashes).Concat(unread is null ? [] : [unread]).Distinct(),
                    ],
                },
            },
            cancellationToken
        );
        if (withdrawn is not null)
            metrics.Withdrawn(isExpired: state == PublicationState.Expired);
        return withdrawn;
    }

    /// <summary>The hash of an upload's text, which a model may be digesting right now; null if the upload cannot be read.</summary>
    private async Task<string?> FindContentHashAsync(ArticleId id, CancellationToken cancellationToken)
    {
        using var article = await articles.OpenAsync(id, cancellationToken);
        if (article is null || article.Bytes > settings.MaxArticleBytes)
            return null;
        var upload = await article.ReadAsync(cancellationToken);
        try
        {
            return ArticleReader.Read(upload) is ArticleReading.Readable { Article: var read } ? read.ContentHash : null;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return null; // An unreadable upload was never sent to a model.
        }
    }
}
