namespace Summarizer.Webhooks;

/// <summary>A secret that signs messages.</summary>
/// <param name="Value"><c>whsec_</c> and Base64 of 24 to 64 bytes.</param>
/// <param name="ExpiresAt">Until when it signs beside its successor, UTC; null: it has none.</param>
public sealed record SigningSecret(string Value, DateTimeOffset? ExpiresAt = null);
