using Summarizer.Digests;

namespace Summarizer.Webhooks;

/// <summary>An event, independent of a subscription.</summary>
/// <param name="Type">One of <see cref="WebhookEvents"/>.</param>
/// <param name="Subject">The article's id, or the day as <c>yyyy-MM-dd</c>.</param>
/// <param name="Revision">The digest's revision; 0 for a day.</param>
/// <param name="At">When it happened, UTC.</param>
/// <param name="Digest">Null for a retraction, a day or a test.</param>
/// <param name="BaseAddress">The app's public URL for links, without a trailing slash; null if it is not known.</param>
public sealed record WebhookEvent(string Type, string Subject, int Revision, DateTimeOffset At, Digest? Digest, string? BaseAddress);
