using Summarizer.Articles;
using Summarizer.Digests;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions.Publishing;

/// <summary>Tells where an article stands.</summary>
/// <param name="digests">The records.</param>
/// <param name="articles">The uploads.</param>
public sealed class DigestReader(DigestStore digests, ArticleStore articles)
{
    /// <summary>The standing of an article as readers may know it.</summary>
    public async Task<Standing> ReadAsync(ArticleId id, CancellationToken cancellationToken)
    {
        var record = await digests.FindAsync(id, cancellationToken);
        if (record?.Digest is { } digest) return new Standing.Published(digest);

        // A record without a digest may speak of an older upload than the one that lies there now.
        var articleETag = await articles.FindETagAsync(id, cancellationToken);
        var settled = record?.Publication.State is PublicationState.Rejected ? record.Publication.ArticleETag : null;
        if (articleETag is not null && articleETag != settled) return new Standing.Working();
        return record switch
        {
            null => new Standing.Unknown(),
            { Publication.Rejection: { } rejection } => new Standing.Rejected(rejection),
            _ => new Standing.Retracted(),
        };
    }
}

/// <summary>Where an article stands.</summary>
public abstract record Standing
{
    private Standing()
    {
    }

    /// <summary>It has a digest.</summary>
    /// <param name="Digest">The digest.</param>
    public sealed record Published(Digest Digest) : Standing;

    /// <summary>It is being read.</summary>
    public sealed record Working : Standing;

    /// <summary>It has no digest.</summary>
    /// <param name="Rejection">Why.</param>
    public sealed record Rejected(Rejection Rejection) : Standing;

    /// <summary>It had one.</summary>
    public sealed record Retracted : Standing;

    /// <summary>It was never uploaded.</summary>
    public sealed record Unknown : Standing;
}
