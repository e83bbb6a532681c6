namespace Summarizer.Functions.Webhooks.Delivery;

/// <summary>The result of one attempt.</summary>
internal sealed record SendResult
{
    public required SendOutcome Outcome { get; init; }

    /// <summary>The HTTP status; null if there was no response.</summary>
    public int? Status { get; init; }

    /// <summary>How long the receiver wants to be left alone; null if it does not say.</summary>
    public TimeSpan? RetryAfter { get; init; }

    public required TimeSpan Latency { get; init; }

    /// <summary>The start of the response, at most 1,024 bytes, on one line, without control characters.</summary>
    public string Response { get; init; } = "";

    /// <summary>Why it failed, for people. Contains no addresses behind the URL and no secrets. Null on success.</summary>
    public string? Error { get; init; }
}
