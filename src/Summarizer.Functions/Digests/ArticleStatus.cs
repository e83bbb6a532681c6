using Summarizer.Articles;
using Summarizer.Digests;

namespace Summarizer.Functions.Digests;

/// <summary>The status of an article.</summary>
internal abstract record ArticleStatus
{
    private ArticleStatus() { }

    public sealed record Published(Digest Digest) : ArticleStatus;

    /// <summary>Its digest is being made.</summary>
    public sealed record Working : ArticleStatus;

    public sealed record Rejected(Rejection Rejection) : ArticleStatus;

    /// <summary>Its digest was retracted.</summary>
    public sealed record Retracted : ArticleStatus;

    /// <summary>Its digest was erased after <c>Retention__Days</c>.</summary>
    public sealed record Expired : ArticleStatus;

    /// <summary>It was never uploaded.</summary>
    public sealed record Unknown : ArticleStatus;
}
