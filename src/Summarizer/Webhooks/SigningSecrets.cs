using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;

namespace Summarizer.Webhooks;

/// <summary>The text form of signing secrets: <c>whsec_</c> and Base64 of 24 to 64 bytes (Standard Webhooks 1.0.0, "Signature scheme").</summary>
public static class SigningSecrets
{
    /// <summary>What every secret begins with.</summary>
    public const string Prefix = "whsec_";

    private const int MinBytes = 24;
    private const int MaxBytes = 64;

    /// <summary>As long as the HMAC's hash: more adds nothing, less gives away strength.</summary>
    private const int NewBytes = 32;

    /// <summary>Makes a secret that does not expire.</summary>
    /// <param name="random">Gives as many unpredictable bytes as asked: <c>RandomNumberGenerator.GetBytes</c>.</param>
    public static SigningSecret New(Func<int, byte[]> random)
    {
        ArgumentNullException.ThrowIfNull(random);
        return new SigningSecret(Prefix + Convert.ToBase64String(random(NewBytes)), ExpiresAt: null);
    }

    /// <summary>Reads the key of a secret, or says no: other prefix, no Base64 or some with blanks, which not every library reads, too short, too long.</summary>
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
