using System.Text.Json;
using Summarizer.Models.Replies;

namespace Summarizer.Models.Chat;

/// <summary>Maps a response to an answer.</summary>
internal static class ChatResponseMapper
{
    private static readonly TimeSpan QuotaPause = TimeSpan.FromMinutes(10);

    public static ModelAnswer Of(ChatResponse response, ChatRequestBody question) =>
        response.Document is { } document ? OfReply(document, question) : OfFault(response.Fault!, question);

    private static ModelAnswer OfFault(ChatFault fault, ChatRequestBody question) =>
        fault switch
        {
            { IsTooLong: true } => new ModelAnswer.TooLong(),
            // Azure OpenAI also charges for requests that its filter stops.
            { IsFiltered: true } => new ModelAnswer.Reply("", ReplyEnd.Filtered, question.EstimatedTokens, 0),
            { IsUnfit: true } => Unfit(fault.FailedGeneration ?? "", question),
            { IsQuota: true } => new ModelAnswer.Unavailable(
                Unavailability.Throttled,
                fault.RetryAfter > QuotaPause ? fault.RetryAfter : QuotaPause
            ),
            { Status: 429 } => new ModelAnswer.Unavailable(Unavailability.Throttled, fault.RetryAfter),
            { Status: 0 or 408 or >= 500 } => new ModelAnswer.Unavailable(Unavailability.Down, fault.RetryAfter),
            _ => new ModelAnswer.Unavailable(Unavailability.Misconfigured),
        };

    private static ModelAnswer.Reply Unfit(string text, ChatRequestBody question) =>
        new(text, ReplyEnd.Complete, question.EstimatedTokens, ChatRequestBody.Estimate(text));

    private static ModelAnswer.Reply OfReply(JsonElement document, ChatRequestBody question)
    {
        var choice = First(document.Member("choices"));
        var message = choice.Member("message");
        var refusal = message.Member("refusal").Text() is { Length: > 0 } words ? words : null;
        var text = refusal ?? TextOf(message);
        var usage = document.Member("usage");
        return new ModelAnswer.Reply(
            text,
            refusal is null ? End(document, choice, text) : ReplyEnd.Refused,
            usage.Member("prompt_tokens").Count() ?? question.EstimatedTokens,
            usage.Member("completion_tokens").Count() ?? ChatRequestBody.Estimate(text)
        );
    }

    private static ReplyEnd End(JsonElement document, JsonElement choice, string text)
    {
        var end = EndOf(choice.Member("finish_reason").Text());
        // OpenRouter reports "stop" and the provider's own reason beside it; Gemini may omit the choice and give the reason elsewhere.
        if (end == ReplyEnd.Complete && text.Length == 0)
        {
            end = EndOf(choice.Member("native_finish_reason").Text());
            if (document.Member("promptFeedback").Member("blockReason").Text() is not null)
                end = ReplyEnd.Filtered;
        }

        return end;
    }

    private static ReplyEnd EndOf(string? reason) =>
        reason?.ToUpperInvariant() switch
        {
            // Mistral reports model_length when the context is full, Anthropic and Gemini max_tokens.
            "LENGTH" or "MODEL_LENGTH" or "MAX_TOKENS" or "MAX_OUTPUT_TOKENS" or "MODEL_CONTEXT_WINDOW_EXCEEDED" => ReplyEnd.CutOff,
            "REFUSAL" => ReplyEnd.Refused,
            // Gemini's native reasons, which its OpenAI-compatible endpoint passes through; then Bedrock's and Zhipu's.
            "SAFETY" or "RECITATION" or "BLOCKLIST" or "PROHIBITED_CONTENT" or "SPII" or "GUARDRAIL_INTERVENED" or "SENSITIVE" =>
                ReplyEnd.Filtered,
            { } other when other.StartsWith("CONTENT_FILTER", StringComparison.Ordinal) => ReplyEnd.Filtered,
            _ => ReplyEnd.Complete,
        };

    public static JsonElement First(JsonElement array) =>
        array.ValueKind == JsonValueKind.Array && array.GetArrayLength() > 0 ? array[0] : default;

    // Some endpoints put the object into the arguments of a tool that was never offered, or into the reasoning (vLLM, llama.cpp). The
    // latter is marked as a thought, so that only an object at its end is taken from it.
    private static string TextOf(JsonElement message)
    {
        var content = ContentOf(message);
        if (content.Contains('{', StringComparison.Ordinal))
            return content;
        if (ArgumentsOf(message) is { } arguments && arguments.Contains('{', StringComparison.Ordinal))
            return arguments;
        return string.IsNullOrWhiteSpace(content) && ReasoningOf(message) is { Length: > 0 } reasoning
            ? ReplyThoughts.Opening + reasoning
            : content;
    }

    /// <summary>
    /// The content of a message. Mistral's reasoning models write a list of parts, of which the text parts are the reply.
    /// </summary>
    public static string ContentOf(JsonElement message) =>
        message.Member("content") is { ValueKind: JsonValueKind.Array } parts
            ? string.Concat(
                parts
                    .EnumerateArray()
                    .Where(part => part.Member("type").Text() is null or "text" or "output_text")
                    .Select(part => part.Text() ?? part.Member("text").Text())
            )
            : message.Member("content").Text() ?? "";

    /// <summary>The reasoning, under the names that vLLM, OpenRouter, DeepSeek and Ollama use.</summary>
    public static string? ReasoningOf(JsonElement message) =>
        message.Member("reasoning_content").Text() ?? message.Member("reasoning").Text() ?? message.Member("thinking").Text();

    /// <summary>The arguments of the tool calls; some endpoints send them as an object.</summary>
    public static string? ArgumentsOf(JsonElement message) =>
        message.Member("tool_calls") is { ValueKind: JsonValueKind.Array } calls
            ? string.Concat(calls.EnumerateArray().Select(call => ArgumentsOfCall(call.Member("function"))))
            : ArgumentsOfCall(message.Member("function_call"));

    private static string? ArgumentsOfCall(JsonElement call) =>
        call.Member("arguments") is { ValueKind: JsonValueKind.Object } arguments
            ? arguments.GetRawText()
            : call.Member("arguments").Text();
}
