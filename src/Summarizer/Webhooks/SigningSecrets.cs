using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;

namespace Summarizer.Webhooks;

/// <summary>
/// The format of signing secrets: <c>whsec_</c> and Base64 of 24 to 64 bytes (Standard Webhooks 1.0.0, "Signature scheme").
/// </summary>
public static class SigningSecrets
{
    public const string Prefix = "whsec_";

    private const int MinBytes = 24;
    private const int MaxBytes = 64;

    /// <summary>The length of the HMAC's hash. A longer key adds no strength; a shorter one loses some.</summary>
    private const int NewBytes = 32;

    /// <summary>Creates a secret that does not expire.</summary>
    /// <param name="random">Returns the given number of unpredictable bytes, as <c>RandomNumberGenerator.GetBytes</c> does.</param>
    public static SigningSecret New(Func<int, byte[]> random)
    {
        ArgumentNullException.ThrowIfNull(random);
        return new SigningSecret(Prefix + Convert.ToBase64String(random(NewBytes)), ExpiresAt: null);
    }

    /// <summary>
    /// Decodes the key of a secret. False if the prefix, the length or the Base64 is wrong. White space is rejected too, because not every
    /// library reads it.
    /// </summary>
    public static bool TryDecode(string? secret, [NotNullWhen(true)] out byte[]? key)
    {
        key = null;
        if (secret is null || !secret.StartsWith(Prefix, StringComparison.Ordinal))
            return false;
        var text = secret.AsSpan(Prefix.Length);
        if (text.IndexOfAny(" \t\r\n") >= 0 || !Base64.IsValid(text, out var length) || length is < MinBytes or > MaxBytes)
            return false;
        key = Convert.FromBase64String(text.ToString());
        return true;
    }
}
