using System.Text.Json;
using Summarizer.Webhooks;

namespace TestSupport.Webhooks;

/// <summary>A request to the receiver.</summary>
/// <param name="Id">The header <c>webhook-id</c>; empty if missing.</param>
/// <param name="Headers">The headers; names are case-insensitive.</param>
/// <param name="Verification">The result of checking the signature; null if the receiver has no secret.</param>
/// <param name="IsAgain">Whether a message with this id was accepted before.</param>
public sealed record ReceivedWebhook(
    string Id,
    ReadOnlyMemory<byte> Body,
    IReadOnlyDictionary<string, string> Headers,
    WebhookVerification? Verification,
    bool IsAgain,
    ReceiverReply Reply
)
{
    /// <summary>Whether the signature is valid, or the receiver has no secret.</summary>
    public bool IsGenuine => Verification is null or WebhookVerification.Genuine;

    /// <summary>The body's <c>type</c>; null if it has none.</summary>
    public string? Type => Text("type");

    /// <summary>The digest's headline; null if the body has none.</summary>
    public string? Headline => Text("data", "headline");

    /// <summary>A string in the body; null if it does not exist.</summary>
    /// <param name="path">The member names that lead to it.</param>
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
