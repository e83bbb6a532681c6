namespace Summarizer.Webhooks;

/// <summary>What someone wants a subscription to be, not validated yet. A member that is null is left as it is, or at its default.</summary>
public sealed record SubscriptionDraft
{
    /// <summary>Where messages go.</summary>
    public string? Url { get; init; }

    /// <summary>What its owner calls it.</summary>
    public string? Description { get; init; }

    /// <summary>The types of events it wants; empty: all.</summary>
    public IReadOnlyList<string>? Events { get; init; }

    /// <summary>The topics it wants; empty: all.</summary>
    public IReadOnlyList<string>? Topics { get; init; }

    /// <summary>BCP 47 tags of the languages it wants; empty: all.</summary>
    public IReadOnlyList<string>? Languages { get; init; }

    /// <summary><c>standard</c>, <c>slack</c> or <c>teams</c>.</summary>
    public string? Format { get; init; }
}
