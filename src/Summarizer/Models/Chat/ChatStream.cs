using System.Net.ServerSentEvents;
using System.Text;
using System.Text.Json;

namespace Summarizer.Models.Chat;

/// <summary>
/// Reads a reply from an endpoint that streams although it was asked not to: server-sent events, or one line of JSON per chunk. Assembles
/// the chunks into the document of a non-streaming reply.
/// </summary>
internal sealed class ChatStream
{
    private readonly StringBuilder _content = new(),
        _reasoning = new(),
        _refusal = new(),
        _arguments = new();
    private JsonElement _usage,
        _error,
        _feedback;
    private string? _finishReason;
    private bool _isDone;
    private int _pieces;

    /// <summary>Whether a body is a stream of server-sent events, whatever its content type says.</summary>
    public static bool IsEvents(ReadOnlySpan<byte> body)
    {
        body = body.TrimStart("\uFEFF \t\r\n"u8);
        return body.StartsWith("data:"u8)
            || body.StartsWith("event:"u8)
            || body.StartsWith(":"u8)
            || body.StartsWith("id:"u8)
            || body.StartsWith("retry:"u8);
    }

    /// <summary>Whether a stream of events has signalled its end: some gateways keep the connection open.</summary>
    public static bool IsOver(ReadOnlySpan<byte> body)
    {
        body = body.TrimEnd("\r\n "u8);
        return body.EndsWith("data: [DONE]"u8) || body.EndsWith("data:[DONE]"u8);
    }

    /// <summary>The document assembled from a streamed body; null if it is not a stream or is truncated.</summary>
    public static JsonElement? Read(ReadOnlyMemory<byte> body)
    {
        var stream = new ChatStream();
        if (IsEvents(body.Span))
        {
            using var events = new MemoryStream(body.ToArray());
            foreach (var item in SseParser.Create(events).Enumerate())
            {
                if (!stream.TryAdd(Encoding.UTF8.GetBytes(item.Data), isError: item.EventType == "error"))
                    break;
            }
        }
        else if (body.Span.StartsWith((byte)'{'))
        {
            for (var rest = body; rest.Length > 0; )
            {
                var end = rest.Span.IndexOf((byte)'\n') is >= 0 and var newLine ? newLine + 1 : rest.Length;
                if (!stream.TryAdd(rest[..end], isError: false))
                    break;
                rest = rest[end..];
            }
        }

        return stream.IsWhole ? stream.ToDocument() : null;
    }

    // A stream without an end marker may be truncated; if its content ends like an object, it is probably complete.
    private bool IsWhole =>
        _pieces > 0
        && (
            _isDone
            || _finishReason is not null
            || _error.ValueKind != JsonValueKind.Undefined
            || _feedback.ValueKind != JsonValueKind.Undefined
            || _content.ToString().TrimEnd('`', ' ', '\r', '\n').EndsWith('}')
        );

    // False if a chunk is not valid JSON.
    private bool TryAdd(ReadOnlyMemory<byte> data, bool isError)
    {
        var text = data.Span.Trim(" \r\n"u8);
        if (text.SequenceEqual("[DONE]"u8))
            _isDone = true;
        if (!text.StartsWith((byte)'{'))
            return true;
        if (ChatJson.Parse(data) is not { } piece)
            return false;
        _pieces++;
        if (isError && piece.Member("error").ValueKind == JsonValueKind.Undefined)
            _error = piece;
        var choices = piece.Member("choices");
        if (piece.Member("error") is { ValueKind: JsonValueKind.Object or JsonValueKind.String } error)
            _error = error;
        if (piece.Member("usage") is { ValueKind: JsonValueKind.Object } usage)
            _usage = usage;
        if (piece.Member("promptFeedback") is { ValueKind: JsonValueKind.Object } feedback)
            _feedback = feedback;
        if (choices.ValueKind != JsonValueKind.Array)
            return true;
        foreach (var choice in choices.EnumerateArray().Where(choice => choice.Member("index").Count() is null or 0))
            AddChoice(choice);
        return true;
    }

    private void AddChoice(JsonElement choice)
    {
        if (choice.Member("error") is { ValueKind: JsonValueKind.Object } error)
            _error = error;
        _finishReason = choice.Member("finish_reason").Text() ?? _finishReason;
        var delta = choice.Member("delta") is { ValueKind: JsonValueKind.Object } part ? part : choice.Member("message");
        _content.Append(ChatResponseMapper.ContentOf(delta));
        _reasoning.Append(ChatResponseMapper.ReasoningOf(delta));
        _refusal.Append(delta.Member("refusal").Text());
        _arguments.Append(ChatResponseMapper.ArgumentsOf(delta));
    }

    private JsonElement ToDocument() =>
        _error.ValueKind != JsonValueKind.Undefined
            ? JsonSerializer.SerializeToElement(new { error = _error })
            : JsonSerializer.SerializeToElement(
                new
                {
                    choices = new[]
                    {
                        new
                        {
                            message = new
                            {
                                content = _content.ToString(),
                                reasoning = _reasoning.ToString(),
                                refusal = _refusal.ToString(),
                                function_call = new { arguments = _arguments.ToString() },
                            },
                            finish_reason = _finishReason,
                        },
                    },
                    usage = _usage.ValueKind == JsonValueKind.Object ? _usage : (JsonElement?)null,
                    promptFeedback = _feedback.ValueKind == JsonValueKind.Object ? _feedback : (JsonElement?)null,
                }
            );
}
