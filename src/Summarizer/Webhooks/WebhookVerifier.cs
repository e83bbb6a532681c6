using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Summarizer.Webhooks;

/// <summary>The outcome of verifying a received message.</summary>
public enum WebhookVerification
{
    /// <summary>It was signed with the secret just now.</summary>
    Genuine,

    /// <summary>A header is missing or not a number.</summary>
    Malformed,

    /// <summary>No signature matches the secret.</summary>
    Forged,

    /// <summary>It was signed with the secret, but too long ago or in the future.</summary>
    Stale,
}

/// <summary>Verifies received messages according to Standard Webhooks 1.0.0.</summary>
internal static class WebhookVerifier
{
    /// <summary>The maximum difference between a message's timestamp and the clock.</summary>
    public static TimeSpan Tolerance { get; } = TimeSpan.FromMinutes(5);

    /// <summary>Verifies a message. The duration reveals nothing about the correct signature.</summary>
    /// <param name="secret"><c>whsec_</c> and Base64.</param>
    /// <param name="id">The header <c>webhook-id</c>.</param>
    /// <param name="timestamp">The header <c>webhook-timestamp</c>.</param>
    /// <param name="signatures">The header <c>webhook-signature</c>: one or more signatures, separated by spaces.</param>
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
            throw new FormatException("A signing secret must be whsec_ and Base64 of 24 to 64 bytes.");
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

    // All signatures are compared, so that the duration does not reveal which one matches. Other versions belong to other schemes.
    private static bool HoldsSignature(string signatures, byte[] hash)
    {
        var expected = Encoding.ASCII.GetBytes(WebhookSigner.Version + Convert.ToBase64String(hash));
        var holds = false;
        foreach (var signature in signatures.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            holds |= CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(signature), expected);
        return holds;
    }
}
