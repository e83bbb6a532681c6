namespace Summarizer.Webhooks;

/// <summary>What is wrong with a member of a draft.</summary>
/// <param name="Field">The member as JSON spells it, with the place in a list: <c>url</c>, <c>topics[3]</c>.</param>
/// <param name="Reason">What is wrong and what is right, for a person.</param>
public sealed record SubscriptionFault(string Field, string Reason);
