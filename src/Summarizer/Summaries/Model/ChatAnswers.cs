using System.Text.Json;

namespace Summarizer.Summaries;

/// <summary>Says what a response means.</summary>
internal static class ChatAnswers
{
    private static readonly TimeSpan QuotaPause = TimeSpan.FromMinutes(10);

    /// <summary>The answer that a response is.</summary>
    public static ModelAnswer Of(ChatResponse response, ChatQuestion question) =>
        response.Document is { } document ? OfReply(document, question) : OfFault(response.Fault!, question);

    private static ModelAnswer OfFault(ChatFault fault, ChatQuestion question) => fault switch
    {
        { IsTooLong: true } => new ModelAnswer.TooLong(),
        // Azure OpenAI reads, and so charges for, what its filter stops.
        { IsFiltered: true } => new ModelAnswer.Reply("", ReplyEnd.Filtered, question.EstimatedTokens, 0),
        { IsUnfit: true } => Unfit(fault.FailedGeneration ?? "", question),
        { IsQuota: true } => new ModelAnswer.Unavailable(Unavailability.Throttled, fault.RetryAfter > QuotaPause ? fault.RetryAfter : QuotaPause),
        { Status: 429 } => new ModelAnswer.Unavailable(Unavailability.Throttled, fault.RetryAfter),
        { Status: 0 or 408 or >= 500 } => new ModelAnswer.Unavailable(Unavailability.Down, fault.RetryAfter),
        _ => new ModelAnswer.Unavailable(Unavailability.Misconfigured),
    };

    private static ModelAnswer.Reply Unfit(string text, ChatQuestion question) =>
        new(text, ReplyEnd.Complete, question.EstimatedTokens, ChatQuestion.Estimate(text));

    private static ModelAnswer.Reply OfReply(JsonElement document, ChatQuestion question)
    {
        var choice = First(document.Member("choices"));
        var message = choice.Member("message");
        var refusal = message.Member("refusal").Text() is { Length: > 0 } words ? words : null;
        var text = refusal ?? Content(message.Member("content"));
        var usage = document.Member("usage");
        return new ModelAnswer.Reply(
            text,
            refusal is null ? End(choice.Member("finish_reason").Text()) : ReplyEnd.Refused,
            usage.Member("prompt_tokens").Count() ?? question.EstimatedTokens,
            usage.Member("completion_tokens").Count() ?? ChatQuestion.Estimate(text));
    }

    private static ReplyEnd End(string? reason) => reason switch
    {
        // Mistral says model_length where the context is full.
        "length" or "model_length" => ReplyEnd.CutOff,
        "content_filter" => ReplyEnd.Filtered,
        _ => ReplyEnd.Complete,
    };

    private static JsonElement First(JsonElement array) =>
        array.ValueKind == JsonValueKind.Array && array.GetArrayLength() > 0 ? array[0] : default;

    // Reasoning models of Mistral write a list of parts, of which those with a text are the reply.
    private static string Content(JsonElement content) => content.ValueKind == JsonValueKind.Array
        ? string.Concat(content.EnumerateArray().Select(part => part.Member("text").Text()))
        : content.Text() ?? "";
}
