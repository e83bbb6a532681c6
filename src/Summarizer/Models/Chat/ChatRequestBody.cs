using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Summarizer.Models.Chat;

/// <summary>A request in an endpoint's dialect.</summary>
internal sealed class ChatRequestBody(ModelRequest request, ChatDialect dialect)
{
    // Most tokenizers need at least three bytes per token in any language, so this estimate is rather too high.
    private const int BytesPerToken = 3;

    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly string _instructions =
        dialect.Form == ReplyForm.Schema
            ? request.Instructions
            : $"{request.Instructions}\n\n"
                + $"Reply with one JSON object that follows this JSON Schema, and with nothing else:\n{request.Schema.Json}";

    public int EstimatedTokens => Estimate(_instructions) + Estimate(request.Input);

    public static int Estimate(string text) => (Encoding.UTF8.GetByteCount(text) + BytesPerToken - 1) / BytesPerToken;

    public byte[] ToJson()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Readable))
        {
            json.WriteStartObject();
            json.WriteString("model", request.Model);
            WriteMessages(json);
            WriteForm(json);
            if (dialect.Limit == TokenLimit.MaxTokens)
                json.WriteNumber("max_tokens", request.MaxOutputTokens);
            if (dialect.Limit == TokenLimit.MaxCompletionTokens)
                json.WriteNumber("max_completion_tokens", request.MaxOutputTokens);
            if (dialect.Temperature)
                json.WriteNumber("temperature", 0);
            // Some gateways stream unless told otherwise.
            json.WriteBoolean("stream", false);
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    private void WriteMessages(Utf8JsonWriter json)
    {
        json.WriteStartArray("messages");
        if (dialect.System)
            WriteMessage(json, "system", _instructions);
        WriteMessage(json, "user", dialect.System ? request.Input : $"{_instructions}\n\n{request.Input}");
        json.WriteEndArray();
    }

    private static void WriteMessage(Utf8JsonWriter json, string role, string content)
    {
        json.WriteStartObject();
        json.WriteString("role", role);
        json.WriteString("content", content);
        json.WriteEndObject();
    }

    private void WriteForm(Utf8JsonWriter json)
    {
        if (dialect.Form == ReplyForm.Plain)
            return;
        json.WriteStartObject("response_format");
        json.WriteString("type", dialect.Form == ReplyForm.Schema ? "json_schema" : "json_object");
        if (dialect.Form == ReplyForm.Schema)
        {
            json.WriteStartObject("json_schema");
            json.WriteString("name", request.Schema.Name);
            json.WriteBoolean("strict", true);
            json.WritePropertyName("schema");
            json.WriteRawValue(request.Schema.Json);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
