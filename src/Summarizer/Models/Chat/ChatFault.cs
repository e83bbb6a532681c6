using System.Globalization;
using System.Text.Json;

namespace Summarizer.Models.Chat;

/// <summary>What an endpoint says of a call it did not answer, in whichever shape it says it.</summary>
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

    private string Raw { get; init; } = "";

    /// <summary>Whether the request was sent at all.</summary>
    public bool IsSent { get; init; } = true;

    /// <summary>The request itself is not taken, rather than the caller or the moment.</summary>
    public bool IsRefusal => Status is 400 or 422 && !IsTooLong && !IsFiltered && !IsUnfit;

    /// <summary>The request is longer than the model can read, or than it ever may be at a time (OpenAI's 429 "Request too large").</summary>
    public bool IsTooLong =>
        Status == 413
        || (Status is 400 or 422 or 500 && (Has(TooLongCodes) || TooLongWords.Any(Says)))
        || (Status == 429 && Says("request too large"));

    /// <summary>The provider's content filter stopped the request. LiteLLM passes it on as 400 or 500, OpenRouter as 403.</summary>
    public bool IsFiltered =>
        Status is 400 or 403 or 422 or 451 or 500
        && (Has(FilterCodes) || FilterWords.Any(words => Raw.Contains(words, StringComparison.OrdinalIgnoreCase)));

    /// <summary>The model wrote something that the schema does not allow.</summary>
    public bool IsUnfit => Status == 400 && Has(["json_validate_failed", "tool_use_failed"]);

    /// <summary>There is no money left, which waiting a minute does not change.</summary>
    public bool IsQuota => Status == 429 && Has(["insufficient_quota"]);

    /// <summary>Reads an answer: <c>{"error": {…}}</c> (OpenAI), <c>{"error": "…"}</c> (LM Studio) or <c>{"message": …}</c> (vLLM, FastAPI).</summary>
    public static ChatFault Read(int status, JsonElement? document, TimeSpan? retryAfter)
    {
        var body = document ?? default;
        var error = body.Member("error") is { ValueKind: JsonValueKind.Object or JsonValueKind.String } inner ? inner : body;
        var codes = FindCodes(error, MaxNesting).ToList();
        // OpenRouter's moderation reports the input it flagged, without a code.
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

    /// <summary>The HTTP status that an error body names.</summary>
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

    // The values of all members that error objects use for codes, outermost first.
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

    // Codes are words of a few letters; anything else might be text of an article.
    private static bool IsWord(string code) =>
        code is { Length: > 0 and <= 64 }
        && code.Any(char.IsAsciiLetter)
        && code.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '.' or '-');

    private bool Has(string[] codes) => Codes.Intersect(codes, StringComparer.OrdinalIgnoreCase).Any();

    private bool Says(string words) => Message.Contains(words, StringComparison.OrdinalIgnoreCase);
}
