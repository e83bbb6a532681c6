using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Summarizer.Webhooks;

/// <summary>
/// Signs messages according to Standard Webhooks 1.0.0: <c>v1,</c> and Base64 of HMAC-SHA256 over <c>id.timestamp.body</c>.
/// </summary>
public static class WebhookSigner
{
    /// <summary>The prefix of a symmetric signature.</summary>
    internal const string Version = "v1,";

    /// <summary>
    /// The value of <c>webhook-signature</c>: one signature for each unexpired secret, separated by spaces, in the given order.
    /// </summary>
    /// <param name="id">The value of <c>webhook-id</c>.</param>
    /// <param name="timestamp">The time of the attempt. It is signed and sent as <c>webhook-timestamp</c>, in whole seconds.</param>
    /// <param name="now">The time for checking the expiry of secrets.</param>
    /// <exception cref="FormatException">A secret is malformed.</exception>
    public static string Sign(
        IReadOnlyList<SigningSecret> secrets,
        string id,
        DateTimeOffset timestamp,
        ReadOnlySpan<byte> body,
        DateTimeOffset now
    )
    {
        ArgumentNullException.ThrowIfNull(secrets);
        var signatures = new List<string>(secrets.Count);
        foreach (var secret in secrets)
        {
            if (secret.ExpiresAt <= now)
                continue;
            if (!SigningSecrets.TryDecode(secret.Value, out var key))
                throw new FormatException("A signing secret must be whsec_ and Base64 of 24 to 64 bytes.");
            signatures.Add(Version + Convert.ToBase64String(Hash(key, id, Seconds(timestamp), body)));
        }

        return string.Join(' ', signatures);
    }

    /// <summary>The value of <c>webhook-timestamp</c>: seconds since 1970, UTC.</summary>
    public static string Seconds(DateTimeOffset timestamp) => timestamp.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    internal static byte[] Hash(byte[] key, string id, string seconds, ReadOnlySpan<byte> body)
    {
        using var hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        hmac.AppendData(Encoding.UTF8.GetBytes($"{id}.{seconds}."));
        hmac.AppendData(body);
        return hmac.GetHashAndReset();
    }
}
