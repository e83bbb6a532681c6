using System.Text.Json;

namespace TestSupport.FakeModel;

/// <summary>What the fake model does with a call.</summary>
public abstract record FakeReply
{
    private FakeReply() { }

    /// <summary>A draft of the article it was sent, as a good model would write it.</summary>
    public static FakeReply Draft { get; } = new Drafted();

    /// <summary>A chat completion.</summary>
    public sealed record Completion(string? Content) : FakeReply
    {
        public string? FinishReason { get; init; } = "stop";

        public string? Refusal { get; init; }

        public bool HasChoices { get; init; } = true;

        public bool HasUsage { get; init; } = true;
    }

    /// <summary>Bytes as they are.</summary>
    public sealed record Document(int Status, string ContentType, string Body) : FakeReply
    {
        public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();
    }

    /// <summary>A stream of events, written in chunks of some bytes; the connection stays open after it.</summary>
    public sealed record Streamed(string Body, int Bytes) : FakeReply;

    /// <summary>A good draft in one of the malformed forms that models produce without constrained decoding; it can be read.</summary>
    public sealed record Messy(int Shape) : FakeReply;

    /// <summary>The connection breaks: before the status line, or in the middle of the body.</summary>
    public sealed record Cut(bool InBody) : FakeReply;

    /// <summary>Nothing comes until the caller gives up.</summary>
    public sealed record Hang : FakeReply;

    /// <summary>A body that does not end.</summary>
    public sealed record Endless : FakeReply;

    internal sealed record Drafted : FakeReply;

    /// <summary>A completion with a text.</summary>
    public static Completion Text(string? content) => new(content);

    /// <summary>A completion with a document.</summary>
    public static Completion Json(object value) => new(JsonSerializer.Serialize(value, FakeJson.Options));

    /// <summary>A completion that reached its limit of tokens.</summary>
    public static Completion Length(string content) => new(content) { FinishReason = "length" };

    /// <summary>The model declines.</summary>
    public static Completion Refused(string refusal) => new((string?)null) { Refusal = refusal };

    /// <summary>The content filter stopped the reply.</summary>
    public static Completion FilteredReply(string content = "") => new(content) { FinishReason = "content_filter" };

    /// <summary>The content filter stopped the request, as Azure OpenAI says it.</summary>
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

    /// <summary>A completion without a choice.</summary>
    public static Completion NoChoices() => new("") { HasChoices = false };

    /// <summary>A completion that does not say what it cost.</summary>
    public static Completion NoUsage(string content) => new(content) { HasUsage = false };

    /// <summary>An empty stream of events.</summary>
    public static Document Nothing() => new(200, "text/event-stream", "");

    /// <summary>A proxy's page.</summary>
    public static Document Html(int status = 200) =>
        new(status, "text/html", "<!DOCTYPE html><html><body><h1>Bad gateway</h1></body></html>");

    /// <summary>A failure, with what it says of when to ask again.</summary>
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

    /// <summary>A failure in OpenAI's words: <c>{"error": …}</c>.</summary>
    public static Document Error(int status, object error) =>
        new(status, "application/json", JsonSerializer.Serialize(new { error }, FakeJson.Options));
}
