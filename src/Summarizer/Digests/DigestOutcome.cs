using Summarizer.Articles;
using Summarizer.Models;

namespace Summarizer.Digests;

/// <summary>What became of an upload.</summary>
public abstract record DigestOutcome
{
    private DigestOutcome() { }

    /// <summary>A digest of revision 1, made now; who keeps the records gives it its true revision and first date.</summary>
    /// <param name="Text">The canonical text that its quotes point into.</param>
    public sealed record Composed(Digest Digest, string Text) : DigestOutcome;

    /// <summary>The upload says what the current digest was made of: there is nothing to do.</summary>
    public sealed record Unchanged : DigestOutcome;

    /// <summary>No digest, and why.</summary>
    /// <param name="Rejection">The reason, for a program and for a person.</param>
    public sealed record Rejected(Rejection Rejection) : DigestOutcome;

    /// <summary>The model cannot be asked now: try again later, and publish a digest by the extractive engine meanwhile.</summary>
    /// <param name="Reason">Why; where it is <see cref="Unavailability.AskedElsewhere"/>, there is nothing to publish meanwhile.</param>
    /// <param name="RetryAfter">When to try again at the earliest, where that is known.</param>
    /// <param name="Provisional">The digest to publish meanwhile.</param>
    public sealed record Deferred(Unavailability Reason, TimeSpan? RetryAfter, Composed Provisional) : DigestOutcome;
}
