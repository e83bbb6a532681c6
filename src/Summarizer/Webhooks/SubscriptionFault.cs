namespace Summarizer.Webhooks;

/// <summary>A validation error in a member of a draft.</summary>
/// <param name="Field">The member as in JSON, with the index in a list: <c>url</c>, <c>topics[3]</c>.</param>
/// <param name="Reason">What is wrong and what is expected, worded for a person.</param>
public sealed record SubscriptionFault(string Field, string Reason);
