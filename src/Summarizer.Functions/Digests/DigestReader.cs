using Summarizer.Articles;
using Summarizer.Functions.Articles;

namespace Summarizer.Functions.Digests;

/// <summary>Reads the status of an article, as readers may know it.</summary>
public sealed class DigestReader(DigestStore digests, ArticleStore articles)
{
    internal async Task<ArticleStatus> ReadAsync(ArticleId id, CancellationToken cancellationToken)
    {
        var record = await digests.FindAsync(id, cancellationToken);
        if (record?.Digest is { } digest)
            return new ArticleStatus.Published(digest);

        // A record without a digest may describe an older upload than the current one.
        var publication = record?.Publication;
        var articleETag = await articles.FindETagAsync(id, cancellationToken);
        var isDamaged = publication?.Rejection?.Code == RejectionCodes.DamagedRecord;
        if (
            articleETag is not null
            && !isDamaged
            && (publication is null or { State: PublicationState.Pending } || articleETag != publication.ArticleETag)
        )
            return new ArticleStatus.Working();
        return publication switch
        {
            null => new ArticleStatus.Unknown(),
            { Rejection: { } rejection } => new ArticleStatus.Rejected(rejection),
            { State: PublicationState.Expired } => new ArticleStatus.Expired(),
            _ => new ArticleStatus.Retracted(),
        };
    }
}
