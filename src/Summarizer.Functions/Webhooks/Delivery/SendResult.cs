namespace Summarizer.Functions.Webhooks.Delivery;

/// <summary>The outcome of one attempt.</summary>
public sealed record SendResult
{
    /// <summary>What to do now.</summary>
    public required SendOutcome Outcome { get; init; }

    /// <summary>The status that came; null where none did.</summary>
    public int? Status { get; init; }

    /// <summary>When the receiver wants to be asked again, from now; null where it does not say.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>How long the attempt took.</summary>
    public required TimeSpan Latency { get; init; }

    /// <summary>The beginning of what the receiver answered, at most 1,024 bytes, on one line, without control characters.</summary>
    public string Response { get; init; } = "";

    /// <summary>Why it failed, for a person; names neither addresses behind the URL nor secrets. Null where it did not.</summary>
    public string? Error { get; init; }
}
