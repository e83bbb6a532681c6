using System.Text.Json;
using System.Text.Json.Serialization;
using Summarizer.Webhooks;

namespace Summarizer.Functions.Webhooks.Delivery;

/// <summary>An attempt at a delivery.</summary>
/// <param name="Id">The <c>webhook-id</c>.</param>
/// <param name="Type">One of <see cref="WebhookEvents"/>.</param>
/// <param name="Number">Counts from 1; 0 for a test.</param>
/// <param name="At">When it started, UTC.</param>
/// <param name="Status">The HTTP status; null if there was no response.</param>
/// <param name="LatencyMs">Its duration in milliseconds.</param>
/// <param name="Response">The start of the response's body, at most 1 kB.</param>
/// <param name="Error">What went wrong, for people.</param>
internal sealed record Attempt(
    string Id,
    string Type,
    int Number,
    DateTimeOffset At,
    int? Status = null,
    [property: JsonRequired] long LatencyMs = 0,
    string? Response = null,
    string? Error = null
)
{
    internal const string Repeats = "(omitted: it repeats the message)";

    /// <summary>A shorter match does not count as a repetition: any two sentences share a word.</summary>
    private const int MinRepeated = 8;

    private static readonly string[] NotText = ["type", "timestamp", "id", "language", "day", "links"];

    /// <summary>Creates the log entry of an attempt.</summary>
    /// <param name="number">Counts from 1; 0 for a test.</param>
    /// <param name="at">When it started, UTC.</param>
    internal static Attempt From(WebhookMessage message, int number, DateTimeOffset at, SendResult result) =>
        new(
            message.Id,
            message.Type,
            number,
            at,
            result.Status,
            (long)result.Latency.TotalMilliseconds,
            ResponseOf(message, result.Response),
            result.Error
        );

    /// <summary>
    /// The part of a response that is logged. Frameworks echo requests that they reject, and the log is not erased with the digest. So a
    /// response that repeats any of its text, such as the headline or a topic, is left out.
    /// </summary>
    private static string? ResponseOf(WebhookMessage message, string response)
    {
        if (response.Length == 0)
            return null;
        if (message.Type is not (WebhookEvents.DigestCreated or WebhookEvents.DigestUpdated))
            return response;
        using var body = JsonDocument.Parse(message.Body);
        return TextsOf(body.RootElement).Any(text => IsRepeated(text, response)) ? Repeats : response;
    }

    private static IEnumerable<string> TextsOf(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.String => [element.GetString()!],
            JsonValueKind.Array => element.EnumerateArray().SelectMany(TextsOf),
            JsonValueKind.Object => element
                .EnumerateObject()
                .Where(member => !NotText.Contains(member.Name))
                .SelectMany(member => TextsOf(member.Value)),
            _ => [],
        };

    // Any part of it, because responses are truncated.
    private static bool IsRepeated(string text, string response)
    {
        if (text.Length is > 0 and <= MinRepeated)
            return response.Contains(text, StringComparison.OrdinalIgnoreCase);
        return text.Length > 0
            && Enumerable
                .Range(0, text.Length - MinRepeated + 1)
                .Any(start => response.AsSpan().Contains(text.AsSpan(start, MinRepeated), StringComparison.OrdinalIgnoreCase));
    }
}
