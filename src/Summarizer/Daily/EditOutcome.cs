using Summarizer.Models;

namespace Summarizer.Daily;

/// <summary>The outcome of asking a model for a day's titles and overview.</summary>
public abstract record EditOutcome
{
    private EditOutcome() { }

    /// <summary>The day with the model's words as far as the digests support them.</summary>
    public sealed record Edited(DailyDigest Daily) : EditOutcome;

    /// <summary>The model cannot be asked now.</summary>
    /// <param name="RetryAfter">When to ask again at the earliest, where that is known.</param>
    public sealed record Unavailable(Unavailability Reason, TimeSpan? RetryAfter) : EditOutcome;

    /// <summary>Nothing of the reply could be used, or the model declined: the day stays as it is.</summary>
    public sealed record Unusable : EditOutcome;
}
