namespace Summarizer.Webhooks;

/// <summary>What is sent of one event to one subscription: built once, signed and sent as these bytes on every attempt.</summary>
/// <param name="Id">The <c>webhook-id</c>: the same for the same subscription, type, article (or day) and revision.</param>
/// <param name="Type">One of <see cref="WebhookEvents"/>.</param>
/// <param name="Body">The body as UTF-8, under 20 kB.</param>
public sealed record WebhookMessage(string Id, string Type, ReadOnlyMemory<byte> Body);
