using System.Diagnostics.CodeAnalysis;
using Azure;
using Summarizer.Webhooks;

namespace Summarizer.Functions.Webhooks;

/// <summary>A subscription as it was read or written.</summary>
/// <param name="ETag">Its version, for <c>If-Match</c>; null if not stored yet.</param>
internal sealed record StoredSubscription(Subscription Subscription, ETag? ETag)
{
    private const string Prefix = "sub_";

    /// <summary>Whether a text is a valid subscription id, and so a valid blob name.</summary>
    public static bool IsId([NotNullWhen(true)] string? id) =>
        id is { Length: >= 24 and <= 36 }
        && id.StartsWith(Prefix, StringComparison.Ordinal)
        && id.AsSpan(Prefix.Length).IndexOfAnyExcept(Alphanumeric) < 0;

    internal static string NewId(byte[] random) => Prefix + Convert.ToHexStringLower(random);

    private static readonly System.Buffers.SearchValues<char> Alphanumeric = System.Buffers.SearchValues.Create(
        "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
    );
}
