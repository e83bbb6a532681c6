namespace Summarizer.Digests;

/// <summary>The existing digest of an article.</summary>
/// <param name="Digest">The newest digest, if any.</param>
/// <param name="Renew">Whether to make a new digest if the engine has changed.</param>
public sealed record EarlierDigest(Digest? Digest, bool Renew = false)
{
    /// <summary>There is no digest yet.</summary>
    public static EarlierDigest None { get; } = new(Digest: null);

    /// <summary>Whether it is a current digest of this article, so that there is nothing to do.</summary>
    internal bool Stands(DigestedArticle article, EngineVersion engine) =>
        Digest is not null && !Digest.Engine.Provisional && Digest.Article.SaysTheSameAs(article) && (!Renew || engine.Made(Digest));
}
