using Summarizer.Articles;
using Summarizer.Models;

namespace Summarizer.Digests;

/// <summary>The outcome of digesting an upload.</summary>
public abstract record DigestOutcome
{
    private DigestOutcome() { }

    /// <summary>A new digest with revision 1. The caller that stores it sets the actual revision and creation time.</summary>
    /// <param name="Text">The canonical text, which the offsets of quotes refer to.</param>
    public sealed record Composed(Digest Digest, string Text) : DigestOutcome;

    /// <summary>The current digest was made from the same content: there is nothing to do.</summary>
    public sealed record Unchanged : DigestOutcome;

    public sealed record Rejected(Rejection Rejection) : DigestOutcome;

    /// <summary>The model cannot be asked now. Try again later, and publish the provisional digest in the meantime.</summary>
    /// <param name="Reason">If it is <see cref="Unavailability.AskedElsewhere"/>, do not publish the provisional digest.</param>
    /// <param name="RetryAfter">The earliest time to try again, if known.</param>
    /// <param name="Provisional">A digest by the extractive engine.</param>
    public sealed record Deferred(Unavailability Reason, TimeSpan? RetryAfter, Composed Provisional) : DigestOutcome;
}
