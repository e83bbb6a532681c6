using System.Text.Json;
using Summarizer.Webhooks;

namespace TestSupport.Webhooks;

/// <summary>A request that came to the receiver.</summary>
/// <param name="Id">The header <c>webhook-id</c>; empty where it is missing.</param>
/// <param name="Body">The bytes.</param>
/// <param name="Headers">The headers, names in any letter case.</param>
/// <param name="Verification">What the signature says; null where the receiver has no secret.</param>
/// <param name="IsAgain">Whether a message of this id was accepted before.</param>
/// <param name="Reply">What it was answered.</param>
public sealed record ReceivedWebhook(
    string Id,
    ReadOnlyMemory<byte> Body,
    IReadOnlyDictionary<string, string> Headers,
    WebhookVerification? Verification,
    bool IsAgain,
    ReceiverReply Reply
)
{
    /// <summary>Whether it came from who knows the secret, or no one is asked for one.</summary>
    public bool IsGenuine => Verification is null or WebhookVerification.Genuine;

    /// <summary>The body's <c>type</c>; null where it has none.</summary>
    public string? Type => Text("type");

    /// <summary>The digest's headline; null where the body has none.</summary>
    public string? Headline => Text("data", "headline");

    /// <summary>A string of the body; null where it is not there.</summary>
    /// <param name="path">The names of the members that lead to it.</param>
    public string? Text(params string[] path)
    {
        try
        {
            using var document = JsonDocument.Parse(Body);
            var value = document.RootElement;
            foreach (var name in path)
            {
                if (value.ValueKind != JsonValueKind.Object || !value.TryGetProperty(name, out value))
                    return null;
            }

            return value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
