using System.ClientModel.Primitives;
using System.Text.Json;

namespace Summarizer.Summaries;

/// <summary>What came back of a call: a document, or a fault.</summary>
/// <param name="Document">The reply's JSON, where the call succeeded.</param>
/// <param name="Fault">What went wrong, where it did not.</param>
internal sealed record ChatResponse(JsonElement? Document, ChatFault? Fault)
{
    private const int MaxBytes = 4 << 20;

    /// <summary>No answer came, or not all of it.</summary>
    public static ChatResponse Lost(string reason) => new(null, new ChatFault { Status = 0, Label = reason });

    /// <summary>Nothing was sent, for want of a token.</summary>
    public static ChatResponse NoToken(Exception exception) =>
        new(null, new ChatFault { Status = 401, Label = $"no token: {exception.GetType().Name}" });

    /// <summary>Reads an answer, as much of it as a reply can be long.</summary>
    public static async Task<ChatResponse> ReadAsync(PipelineResponse response, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var retryAfter = RetryAfter.Read(response.Headers, now);
        var body = await ReadBodyAsync(response.ContentStream, cancellationToken);
        var document = ChatJson.Parse(body);
        if (response.Status is < 200 or > 299) return new(null, ChatFault.Read(response.Status, document, retryAfter));
        if (document is not { ValueKind: JsonValueKind.Object } reply) return new(null, new ChatFault { Status = 0, Label = "no JSON", RetryAfter = retryAfter });
        return IsFault(reply) ? new(null, ChatFault.Read(ChatFault.StatusIn(reply) ?? 502, reply, retryAfter)) : new(reply, null);
    }

    // Gateways that have begun to answer say 200 whatever comes after (OpenRouter does), with the true status in the body.
    private static bool IsFault(JsonElement reply) =>
        reply.Member("error").ValueKind is JsonValueKind.Object or JsonValueKind.String && reply.Member("choices").ValueKind != JsonValueKind.Array;

    // What is longer than any reply is cut off, and so is no JSON any more.
    private static async Task<ReadOnlyMemory<byte>> ReadBodyAsync(Stream? content, CancellationToken cancellationToken)
    {
        if (content is null) return default;
        using var body = new MemoryStream();
        var buffer = new byte[16 << 10];
        for (int read; body.Length < MaxBytes && (read = await content.ReadAsync(buffer, cancellationToken)) > 0;) body.Write(buffer, 0, read);
        return body.GetBuffer().AsMemory(0, (int)body.Length);
    }
}
