namespace Summarizer.Digests;

/// <summary>What was made of an article before.</summary>
/// <param name="Digest">The newest digest, if any.</param>
/// <param name="LastRevision">The highest revision that was begun, which a withdrawn article keeps; 0: none.</param>
/// <param name="Renew">Whether another engine is a reason to make a new one.</param>
public sealed record EarlierDigest(Digest? Digest, int LastRevision, bool Renew = false)
{
    /// <summary>Nothing.</summary>
    public static EarlierDigest None { get; } = new(Digest: null, LastRevision: 0);

    /// <summary>Whether it is the digest of this article, so that nothing is to be done.</summary>
    internal bool IsUpToDate(DigestedArticle article, EngineVersion engine) =>
        Digest is not null && !Digest.Engine.Provisional && Digest.Article.SaysTheSameAs(article) && (!Renew || engine.Produced(Digest));
}
