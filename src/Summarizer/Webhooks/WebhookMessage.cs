using Summarizer.Digests;


namespace Summarizer.Webhooks;

/// <summary>What is sent of one event to one subscription: built once, signed and sent as these bytes on every attempt.</summary>
/// <param name="Id">The <c>webhook-id</c>: the same for the same subscription, type, article (or day) and revision.</param>
/// <param name="Type">One of <see cref="WebhookEvents"/>.</param>
/// <param name="Body">The body as UTF-8, under 20 kB.</param>
public sealed record WebhookMessage(string Id, string Type, ReadOnlyMemory<byte> Body);

/// <summary>An event before it is written for a subscription.</summary>
/// <param name="Type">One of <see cref="WebhookEvents"/>.</param>
/// <param name="Subject">The article's id, or the day as <c>yyyy-MM-dd</c>.</param>
/// <param name="Revision">The digest's revision; 0 of a day.</param>
/// <param name="At">When it happened, UTC.</param>
/// <param name="Digest">The digest; null of a retraction, a day or a test.</param>
/// <param name="BaseAddress">The app's public address for links, without a trailing slash; null where it is not known.</param>
public sealed record WebhookEvent(string Type, string Subject, int Revision, DateTimeOffset At, Digest? Digest, string? BaseAddress);
