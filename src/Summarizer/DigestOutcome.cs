using Summarizer.Articles;
using Summarizer.Digests;

namespace Summarizer;

/// <summary>What became of an article.</summary>
public abstract record DigestOutcome
{
    private DigestOutcome()
    {
    }

    /// <summary>A digest, and the canonical text its quotes point into.</summary>
    public sealed record Composed(Digest Digest, string Text) : DigestOutcome;

    /// <summary>No digest, and why.</summary>
    public sealed record Rejected(Rejection Rejection) : DigestOutcome;
}
