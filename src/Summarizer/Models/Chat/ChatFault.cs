using System.Globalization;
using System.Text.Json;

namespace Summarizer.Models.Chat;

/// <summary>An endpoint's error response, in any of the common formats.</summary>
internal sealed record ChatFault
{
    // OpenAI, vLLM, llama.cpp, text-generation-inference and others; for the length of a single message, OpenAI's "string too long".
    private static readonly string[] TooLongWords =
    [
        "maximum context length",
        "context length",
        "context size",
        "context window",
        "context limit",
        "prompt is too long",
        "prompt too long",
        "too many tokens",
        "string too long",
        "max_tokens must be at least 1",
        "`inputs` tokens",
        "request too large",
    ];

    private static readonly string[] TooLongCodes =
    [
        "context_length_exceeded",
        "exceed_context_size_error",
        "string_above_max_length",
        "model_max_prompt_tokens_exceeded",
    ];

    // Azure OpenAI, OpenAI, Gemini, DashScope; gateways nest them at any depth.
    private static readonly string[] FilterCodes =
    [
        "content_filter",
        "ResponsibleAIPolicyViolation",
        "content_policy_violation",
        "content_policy",
        "ContentPolicyViolationError",
        "PROHIBITED_CONTENT",
        "SAFETY",
        "BLOCKLIST",
        "data_inspection_failed",
        "DataInspectionFailed",
        "moderation_blocked",
        "content_moderation",
        "guardrail_intervened",
    ];

    // LiteLLM's exception classes, Azure OpenAI, Gemini, DeepSeek, DashScope, OpenRouter, OpenAI.
    private static readonly string[] FilterWords =
    [
        "ContentPolicyViolation",
        "ResponsibleAIPolicyViolation",
        "content management policy",
        "PROHIBITED_CONTENT",
        "content exists risk",
        "inappropriate content",
        "requires moderation",
        "flagged by moderation",
        "flagged for",
        "our safety system",
        "content policy violation",
        "violate our usage polic",
        "content_filter",
    ];

    private static readonly string[] CodeNames = ["code", "type", "status", "reason", "blockReason", "block_reason"];

    private const int MaxNesting = 4;

    /// <summary>The HTTP status; 0 without a response.</summary>
    public required int Status { get; init; }

    /// <summary>Status and code, safe to log.</summary>
    public required string Label { get; init; }

    /// <summary>When to ask again, if the endpoint says.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The parameter that the endpoint refuses.</summary>
    public string? Parameter { get; init; }

    /// <summary>The error message. It may contain parts of the request.</summary>
    public string Message { get; init; } = "";

    /// <summary>A model's output that violates the enforced schema (Groq).</summary>
    public string? FailedGeneration { get; init; }

    private IReadOnlyList<string> Codes { get; init; } = [];

    private string Raw { get; init; } = "";

    /// <summary>Whether the request was sent at all.</summary>
    public bool IsSent { get; init; } = true;

    /// <summary>The endpoint refuses the request itself; the cause is neither the caller nor the load.</summary>
    public bool IsRefusal => Status is 400 or 422 && !IsTooLong && !IsFiltered && !IsUnfit;

    /// <summary>The request exceeds the model's context, or the maximum size of any request (OpenAI's 429 "Request too large").</summary>
    public bool IsTooLong =>
        Status == 413
        || (Status is 400 or 422 or 500 && (Has(TooLongCodes) || TooLongWords.Any(Says)))
        || (Status == 429 && Says("request too large"));

    /// <summary>The provider's content filter stopped the request. LiteLLM reports this as 400 or 500, OpenRouter as 403.</summary>
    public bool IsFiltered =>
        Status is 400 or 403 or 422 or 451 or 500
        && (Has(FilterCodes) || FilterWords.Any(words => Raw.Contains(words, StringComparison.OrdinalIgnoreCase)));

    /// <summary>The model's output violates the schema.</summary>
    public bool IsUnfit => Status == 400 && Has(["json_validate_failed", "tool_use_failed"]);

    /// <summary>The account has no credit left; waiting does not help.</summary>
    public bool IsQuota => Status == 429 && Has(["insufficient_quota"]);

    /// <summary>
    /// Parses a response body: <c>{"error": {…}}</c> (OpenAI), <c>{"error": "…"}</c> (LM Studio) or <c>{"message": …}</c> (vLLM, FastAPI).
    /// </summary>
    public static ChatFault Read(int status, JsonElement? document, TimeSpan? retryAfter)
    {
        var body = document ?? default;
        var error = body.Member("error") is { ValueKind: JsonValueKind.Object or JsonValueKind.String } inner ? inner : body;
        var codes = FindCodes(error, MaxNesting).ToList();
        // OpenRouter's moderation reports the flagged input without a code.
        if (error.Member("metadata").Member("flagged_input").ValueKind == JsonValueKind.String)
            codes.Add("content_filter");
        var raw = error.ValueKind == JsonValueKind.Undefined ? "" : error.GetRawText();
        return new ChatFault
        {
            Status = status,
            Label = string.Join(' ', (string?[])["HTTP", $"{status}", .. codes.Where(IsWord).Take(1)]),
            RetryAfter = retryAfter,
            Parameter = error.Member("param").Text(),
            Message = error.Text() ?? error.Member("message").Text() ?? raw,
            FailedGeneration = error.Member("failed_generation").Text(),
            Codes = codes,
            Raw = raw,
        };
    }

    /// <summary>The HTTP status in an error body.</summary>
    public static int? StatusIn(JsonElement document)
    {
        var code = document.Member("error").Member("code");
        return
            (int.TryParse(code.Text(), CultureInfo.InvariantCulture, out var number) ? number : code.Count())
                is { } status
                    and >= 400
                    and < 600
            ? status
            : null;
    }

    // The values of all members that error objects use for codes, the outermost first.
    private static IEnumerable<string> FindCodes(JsonElement error, int nesting)
    {
        if (error.ValueKind == JsonValueKind.Array)
            error = error.EnumerateArray().FirstOrDefault();
        if (error.ValueKind != JsonValueKind.Object)
            yield break;
        foreach (var name in CodeNames)
        {
            if (error.Member(name).Text() is { } code)
                yield return code;
        }

        if (nesting == 0)
            yield break;
        foreach (var code in error.EnumerateObject().SelectMany(member => FindCodes(member.Value, nesting - 1)))
            yield return code;
    }

    // Codes are short words. Anything else might be text of an article.
    private static bool IsWord(string code) =>
        code is { Length: > 0 and <= 64 }
        && code.Any(char.IsAsciiLetter)
        && code.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '.' or '-');

    private bool Has(string[] codes) => Codes.Intersect(codes, StringComparer.OrdinalIgnoreCase).Any();

    private bool Says(string words) => Message.Contains(words, StringComparison.OrdinalIgnoreCase);
}
