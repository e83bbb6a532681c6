using System.ClientModel.Primitives;
using System.Text.Json;

namespace Summarizer.Models.Chat;

/// <summary>The response to a call: a document or a fault.</summary>
/// <param name="Document">The JSON of the reply, if the call succeeded.</param>
/// <param name="Fault">The error, if it failed.</param>
internal sealed record ChatResponse(JsonElement? Document, ChatFault? Fault)
{
    private const int MaxBytes = 4 << 20;

    // A stream takes about 300 bytes per token.
    private const int MaxStreamBytes = 16 << 20;

    /// <summary>There was no response, or an incomplete one.</summary>
    public static ChatResponse Lost(string reason) => new(null, new ChatFault { Status = 0, Label = reason });

    /// <summary>Nothing was sent because there was no token.</summary>
    public static ChatResponse NoToken(Exception exception) =>
        new(
            null,
            new ChatFault
            {
                Status = 401,
                Label = $"no token: {exception.GetType().Name}",
                IsSent = false,
            }
        );

    /// <summary>Reads a response, up to the maximum length of a reply.</summary>
    public static async Task<ChatResponse> ReadAsync(PipelineResponse response, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var retryAfter = RetryAfter.Read(response.Headers, now);
        var body = await ReadBodyAsync(response.ContentStream, cancellationToken);
        var document = ChatJson.Parse(body) ?? ChatStream.Read(body);
        // Gemini wraps errors in an array.
        if (document is { ValueKind: JsonValueKind.Array } array && array.GetArrayLength() == 1)
            document = array[0];
        if (response.Status is < 200 or > 299)
            return new(null, ChatFault.Read(response.Status, document, retryAfter));
        if (document is not { ValueKind: JsonValueKind.Object } reply)
            return new(
                null,
                new ChatFault
                {
                    Status = 0,
                    Label = "no JSON",
                    RetryAfter = retryAfter,
                }
            );
        return FaultIn(reply) is { } fault
            ? new(null, ChatFault.Read(ChatFault.StatusIn(fault) ?? 502, fault, retryAfter))
            : new(reply, null);
    }

    // Gateways that have started to respond cannot change the status 200, so they report the actual status in the body (OpenRouter also in
    // a choice).
    private static JsonElement? FaultIn(JsonElement reply)
    {
        var choices = reply.Member("choices");
        var choice = ChatResponseMapper.First(choices);
        if (choice.ValueKind == JsonValueKind.Undefined)
            return reply.Member("error").ValueKind is JsonValueKind.Object or JsonValueKind.String ? reply : null;
        return choice.Member("error").ValueKind == JsonValueKind.Object ? choice : null;
    }

    // A body longer than any reply is cut off and is then not valid JSON.
    private static async Task<ReadOnlyMemory<byte>> ReadBodyAsync(Stream? content, CancellationToken cancellationToken)
    {
        if (content is null)
            return default;
        using var body = new MemoryStream();
        var (buffer, most) = (new byte[16 << 10], MaxBytes);
        while (body.Length < most && await content.ReadAsync(buffer, cancellationToken) is > 0 and var read)
        {
            body.Write(buffer, 0, read);
            if (!ChatStream.IsEvents(Written(body).Span))
                continue;
            if (ChatStream.IsOver(Written(body).Span))
                break;
            most = MaxStreamBytes;
        }

        return Written(body);
    }

    private static ReadOnlyMemory<byte> Written(MemoryStream body) => body.GetBuffer().AsMemory(0, (int)body.Length);
}
