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

/// <summary>What is wrong with a member of a draft.</summary>
/// <param name="Field">The member as JSON spells it, with the place in a list: <c>url</c>, <c>topics[3]</c>.</param>
/// <param name="Reason">What is wrong and what is right, for a person.</param>
public sealed record SubscriptionFault(string Field, string Reason);
