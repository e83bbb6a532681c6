using Summarizer.Digests;
using Summarizer.Models;

namespace Summarizer.SecondChecks;

/// <summary>The outcome of a second check.</summary>
internal abstract record CheckOutcome
{
    private CheckOutcome() { }

    /// <param name="Draft">The draft with the model's flags; without any if the reply is unusable.</param>
    public sealed record Checked(ProvenDraft Draft, TokenCount Tokens) : CheckOutcome;

    /// <summary>The model cannot be asked now.</summary>
    /// <param name="RetryAfter">When to ask again at the earliest, if known.</param>
    public sealed record Unavailable(Unavailability Reason, TimeSpan? RetryAfter) : CheckOutcome;
}
