using Summarizer.Articles;
using Summarizer.Digests;

namespace Summarizer.Functions.Digests;

/// <summary>Where an article stands.</summary>
public abstract record ArticleStatus
{
    private ArticleStatus() { }

    /// <summary>It has a digest.</summary>
    public sealed record Published(Digest Digest) : ArticleStatus;

    /// <summary>It is being read.</summary>
    public sealed record Working : ArticleStatus;

    /// <summary>It has no digest.</summary>
    public sealed record Rejected(Rejection Rejection) : ArticleStatus;

    /// <summary>It had one.</summary>
    public sealed record Retracted : ArticleStatus;

    /// <summary>It had one, which <c>Retention__Days</c> has expired.</summary>
    public sealed record Expired : ArticleStatus;

    /// <summary>It was never uploaded.</summary>
    public sealed record Unknown : ArticleStatus;
}
