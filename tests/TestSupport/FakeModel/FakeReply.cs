using System.Text.Json;

namespace TestSupport.FakeModel;

/// <summary>How the fake model answers a call.</summary>
public abstract record FakeReply
{
    private FakeReply() { }

    /// <summary>A draft of the article in the request, as a good model would write it.</summary>
    public static FakeReply Draft { get; } = new Drafted();

    /// <summary>A chat completion.</summary>
    public sealed record Completion(string? Content) : FakeReply
    {
        public string? FinishReason { get; init; } = "stop";

        public string? Refusal { get; init; }

        public bool HasChoices { get; init; } = true;

        public bool HasUsage { get; init; } = true;
    }

    /// <summary>A given response.</summary>
    public sealed record Document(int Status, string ContentType, string Body) : FakeReply
    {
        public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();
    }

    /// <summary>An event stream, written in chunks of a given size. The connection stays open afterwards.</summary>
    public sealed record Streamed(string Body, int Bytes) : FakeReply;

    /// <summary>A good draft in one of the malformed forms that models produce without constrained decoding. It is readable.</summary>
    public sealed record Messy(int Shape) : FakeReply;

    /// <summary>The connection breaks: before the status line, or in the middle of the body.</summary>
    public sealed record Cut(bool InBody) : FakeReply;

    /// <summary>No response, until the caller gives up.</summary>
    public sealed record Hang : FakeReply;

    /// <summary>A body that never ends.</summary>
    public sealed record Endless : FakeReply;

    internal sealed record Drafted : FakeReply;

    /// <summary>A completion with a text.</summary>
    public static Completion Text(string? content) => new(content);

    /// <summary>A completion with JSON.</summary>
    public static Completion Json(object value) => new(JsonSerializer.Serialize(value, FakeJson.Options));

    /// <summary>A completion that reached its token limit.</summary>
    public static Completion Length(string content) => new(content) { FinishReason = "length" };

    /// <summary>The model declines.</summary>
    public static Completion Refused(string refusal) => new((string?)null) { Refusal = refusal };

    /// <summary>The content filter stopped the reply.</summary>
    public static Completion FilteredReply(string content = "") => new(content) { FinishReason = "content_filter" };

    /// <summary>The content filter stopped the request, in Azure OpenAI's format.</summary>
    public static Document FilteredRequest() =>
        Error(
            400,
            new
            {
                message = "The response was filtered due to the prompt triggering Azure OpenAI's content management policy.",
                type = (string?)null,
                param = "prompt",
                code = "content_filter",
                status = 400,
                innererror = new
                {
                    code = "ResponsibleAIPolicyViolation",
                    content_filter_result = new { violence = new { filtered = true, severity = "medium" } },
                },
            }
        );

    /// <summary>A completion without choices.</summary>
    public static Completion NoChoices() => new("") { HasChoices = false };

    /// <summary>A completion without token counts.</summary>
    public static Completion NoUsage(string content) => new(content) { HasUsage = false };

    /// <summary>An empty event stream.</summary>
    public static Document Nothing() => new(200, "text/event-stream", "");

    /// <summary>The error page of a proxy.</summary>
    public static Document Html(int status = 200) =>
        new(status, "text/html", "<!DOCTYPE html><html><body><h1>Bad gateway</h1></body></html>");

    /// <summary>A failure, with Retry-After if given.</summary>
    public static Document Failure(int status, string? retryAfter = null, string? code = null) =>
        Error(
            status,
            new
            {
                message = $"The request failed with status {status}.",
                type = "error",
                param = (string?)null,
                code,
            }
        ) with
        {
            Headers = retryAfter is null ? [] : new Dictionary<string, string> { ["Retry-After"] = retryAfter },
        };

    /// <summary>A failure in OpenAI's format: <c>{"error": …}</c>.</summary>
    public static Document Error(int status, object error) =>
        new(status, "application/json", JsonSerializer.Serialize(new { error }, FakeJson.Options));
}
