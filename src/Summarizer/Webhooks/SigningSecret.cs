namespace Summarizer.Webhooks;

/// <param name="Value"><c>whsec_</c> and Base64 of 24 to 64 bytes.</param>
/// <param name="ExpiresAt">Until then it signs in addition to its successor, UTC; null: it has no successor.</param>
public sealed record SigningSecret(string Value, DateTimeOffset? ExpiresAt = null);
