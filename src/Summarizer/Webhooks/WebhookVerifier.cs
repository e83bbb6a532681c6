using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Summarizer.Webhooks;

/// <summary>What verification of a received message found.</summary>
public enum WebhookVerification
{
    /// <summary>Signed with the secret, just now.</summary>
    Genuine,

    /// <summary>A header is missing or no number.</summary>
    Malformed,

    /// <summary>No signature is of the secret.</summary>
    Forged,

    /// <summary>Signed with the secret, but too long ago or ahead of the clock.</summary>
    Stale,
}

/// <summary>Verifies received messages as Standard Webhooks 1.0.0 says.</summary>
public static class WebhookVerifier
{
    /// <summary>How far a message's clock may be off.</summary>
    public static TimeSpan Tolerance { get; } = TimeSpan.FromMinutes(5);

    /// <summary>Verifies a message; how long that takes tells nothing about the right signature.</summary>
    /// <param name="secret"><c>whsec_</c> and Base64.</param>
    /// <param name="id">The header <c>webhook-id</c>.</param>
    /// <param name="timestamp">The header <c>webhook-timestamp</c>.</param>
    /// <param name="signatures">The header <c>webhook-signature</c>: one or several, separated by spaces.</param>
    /// <param name="body">The bytes that came.</param>
    /// <param name="now">The time, UTC.</param>
    /// <exception cref="FormatException">The secret is malformed.</exception>
    public static WebhookVerification Verify(
        string secret,
        string? id,
        string? timestamp,
        string? signatures,
        ReadOnlySpan<byte> body,
        DateTimeOffset now
    )
    {
        if (!SigningSecrets.TryDecode(secret, out var key))
            throw new FormatException("A signing secret is whsec_ and Base64 of 24 to 64 bytes.");
        if (string.IsNullOrEmpty(id) || string.IsNullOrEmpty(signatures))
            return WebhookVerification.Malformed;
        if (!long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
            return WebhookVerification.Malformed;

        if (!HoldsSignature(signatures, WebhookSigner.Hash(key, id, timestamp, body)))
            return WebhookVerification.Forged;
        return Math.Abs((decimal)now.ToUnixTimeSeconds() - seconds) <= (decimal)Tolerance.TotalSeconds
            ? WebhookVerification.Genuine
            : WebhookVerification.Stale;
    }

    // All are compared, so that the place of the right one takes no time of its own. Other versions are for other schemes.
    private static bool HoldsSignature(string signatures, byte[] hash)
    {
        var expected = Encoding.ASCII.GetBytes(WebhookSigner.Version + Convert.ToBase64String(hash));
        var holds = false;
        foreach (var signature in signatures.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            holds |= CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(signature), expected);
        return holds;
    }
}
