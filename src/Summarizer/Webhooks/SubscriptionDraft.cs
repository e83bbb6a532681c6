namespace Summarizer.Webhooks;

/// <summary>The requested settings of a subscription, not validated yet. A null member keeps its value or its default.</summary>
public sealed record SubscriptionDraft
{
    /// <summary>Where messages are sent.</summary>
    public string? Url { get; init; }

    /// <summary>The owner's description.</summary>
    public string? Description { get; init; }

    /// <summary>The types of events to send; empty: all.</summary>
    public IReadOnlyList<string>? Events { get; init; }

    /// <summary>The topics of digests to send; empty: all.</summary>
    public IReadOnlyList<string>? Topics { get; init; }

    /// <summary>The languages of digests to send, as BCP 47 tags; empty: all.</summary>
    public IReadOnlyList<string>? Languages { get; init; }

    /// <summary><c>standard</c>, <c>slack</c> or <c>teams</c>.</summary>
    public string? Format { get; init; }
}
