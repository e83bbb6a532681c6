using System.Text.Json;

namespace Summarizer.Summaries;

/// <summary>What an endpoint says of a call it did not answer, in whichever shape it says it.</summary>
internal sealed record ChatFault
{
    // OpenAI, vLLM, llama.cpp, text-generation-inference and others; for the length of a single message, OpenAI's "string too long".
    private static readonly string[] TooLongWords =
    [
        "maximum context length", "context length", "context size", "context window", "context limit", "prompt is too long", "prompt too long",
        "too many tokens", "string too long", "max_tokens must be at least 1", "`inputs` tokens", "request too large",
    ];

    private static readonly string[] TooLongCodes =
        ["context_length_exceeded", "exceed_context_size_error", "string_above_max_length", "model_max_prompt_tokens_exceeded"];

    private static readonly string[] FilterCodes = ["content_filter", "ResponsibleAIPolicyViolation", "content_policy_violation"];

    /// <summary>The HTTP status; 0 where no answer came.</summary>
    public required int Status { get; init; }

    /// <summary>Status and code in short, safe to log.</summary>
    public required string Label { get; init; }

    /// <summary>When to ask again, if it says so.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The parameter it does not like.</summary>
    public string? Parameter { get; init; }

    /// <summary>What it says for people; may contain parts of the request.</summary>
    public string Message { get; init; } = "";

    /// <summary>What a model wrote against the schema it was held to (Groq).</summary>
    public string? FailedGeneration { get; init; }

    private IReadOnlyList<string> Codes { get; init; } = [];

    /// <summary>The request itself is not taken, rather than the caller or the moment.</summary>
    public bool IsRefusal => Status is 400 or 422 && !IsTooLong && !IsFiltered && !IsUnfit;

    /// <summary>The request is longer than the model can read, or than it ever may be at a time (OpenAI's 429 "Request too large").</summary>
    public bool IsTooLong => Status == 413
        || (Status is 400 or 422 or 500 && (Has(TooLongCodes) || TooLongWords.Any(Says)))
        || (Status == 429 && Says("request too large"));

    /// <summary>The provider's content filter stopped the request.</summary>
    public bool IsFiltered => Status is 400 or 403 && Has(FilterCodes);

    /// <summary>The model wrote something that the schema does not allow.</summary>
    public bool IsUnfit => Status == 400 && Has(["json_validate_failed"]);

    /// <summary>There is no money left, which waiting a minute does not change.</summary>
    public bool IsQuota => Status == 429 && Has(["insufficient_quota"]);

    /// <summary>Reads an answer: <c>{"error": {…}}</c> (OpenAI), <c>{"error": "…"}</c> (LM Studio) or <c>{"message": …}</c> (vLLM, FastAPI).</summary>
    public static ChatFault Read(int status, JsonElement? document, TimeSpan? retryAfter)
    {
        var error = document is { ValueKind: JsonValueKind.Object } body ? body.TryGetProperty("error", out var inner) ? inner : body : default;
        string?[] codes = [error.Member("code").Text(), error.Member("type").Text(), error.Member("innererror").Member("code").Text()];
        return new ChatFault
        {
            Status = status,
            Label = string.Join(' ', (string?[])["HTTP", $"{status}", .. codes.Where(IsWord).Take(1)]),
            RetryAfter = retryAfter,
            Parameter = error.Member("param").Text(),
            Message = error.Text() ?? error.Member("message").Text() ?? (error.ValueKind == JsonValueKind.Object ? error.GetRawText() : ""),
            FailedGeneration = error.Member("failed_generation").Text(),
            Codes = [.. codes.OfType<string>()],
        };
    }

    /// <summary>The HTTP status that an error body names.</summary>
    public static int? StatusIn(JsonElement document) => document.Member("error").Member("code").Count() is { } code and >= 400 and < 600 ? code : null;

    // Codes are words of a few letters; anything else might be text of an article.
    private static bool IsWord(string? code) =>
        code is { Length: > 0 and <= 64 } && code.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '.' or '-');

    private bool Has(string[] codes) => Codes.Intersect(codes, StringComparer.OrdinalIgnoreCase).Any();

    private bool Says(string words) => Message.Contains(words, StringComparison.OrdinalIgnoreCase);
}
