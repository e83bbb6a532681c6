namespace Summarizer.Webhooks;

/// <summary>The message about an event to one subscription. It is built once; every attempt signs and sends these bytes.</summary>
/// <param name="Id">The <c>webhook-id</c>: determined by subscription, type, article (or day) and revision.</param>
/// <param name="Type">One of <see cref="WebhookEvents"/>.</param>
/// <param name="Body">UTF-8, under 20 kB.</param>
public sealed record WebhookMessage(string Id, string Type, ReadOnlyMemory<byte> Body);
