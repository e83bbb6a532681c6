using Summarizer.Models;

namespace Summarizer.Daily;

/// <summary>The outcome of asking a model for a day's titles and overview.</summary>
public abstract record EditOutcome
{
    private EditOutcome() { }

    /// <summary>The day with what the digests support of the model's reply.</summary>
    public sealed record Edited(DailyDigest Daily) : EditOutcome;

    /// <summary>The model cannot be asked now.</summary>
    /// <param name="RetryAfter">When to ask again at the earliest, if known.</param>
    public sealed record Unavailable(Unavailability Reason, TimeSpan? RetryAfter) : EditOutcome;

    /// <summary>The reply was unusable, or the model declined. The day stays as it is.</summary>
    public sealed record Unusable : EditOutcome;
}
