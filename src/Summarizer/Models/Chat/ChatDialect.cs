namespace Summarizer.Models.Chat;

/// <summary>What is known about an endpoint's support of the protocol.</summary>
internal sealed record ChatDialect
{
    /// <summary>How the form of the reply is requested.</summary>
    public ReplyForm Form { get; init; }

    /// <summary>The name of the parameter that limits the reply.</summary>
    public required TokenLimit Limit { get; init; }

    /// <summary>Whether the other name of the limit was refused.</summary>
    public bool LimitRenamed { get; init; }

    /// <summary>Whether to send a temperature; reasoning models refuse it.</summary>
    public bool Temperature { get; init; } = true;

    /// <summary>Whether to send instructions as a system message; the templates of some open models have none.</summary>
    public bool System { get; init; } = true;

    /// <summary>
    /// The initial dialect. Some endpoints refuse the one name of the limit, some the other. Ollama and LM Studio silently ignore
    /// <c>max_completion_tokens</c> (ollama/ollama#7125) and would write endlessly, so only OpenAI and Azure receive it.
    /// </summary>
    public static ChatDialect Of(Uri endpoint) =>
        new()
        {
            Limit =
                endpoint.Host.EndsWith(".openai.com", StringComparison.OrdinalIgnoreCase)
                || endpoint.Host.EndsWith(".azure.com", StringComparison.OrdinalIgnoreCase)
                    ? TokenLimit.MaxCompletionTokens
                    : TokenLimit.MaxTokens,
        };

    /// <summary>The dialect without what was refused; null if that cannot be omitted.</summary>
    public ChatDialect? Without(ChatFault fault) =>
        (fault.Parameter is { } parameter ? Without(parameter) : null) ?? Without(fault.Message);

    private ChatDialect? Without(string words)
    {
        if (Temperature && Names(words, "temperature"))
            return this with { Temperature = false };
        if (Limit != TokenLimit.None && Names(words, "max_tokens", "max_completion_tokens"))
            return WithoutLimit();
        if (System && Names(words, "messages[0].role", "system role", "'system'", "developer instruction"))
            return this with { System = false };
        if (
            Form != ReplyForm.Plain
            && Names(words, "response_format", "json_schema", "json schema", "json_object", "structured output", "grammar")
        )
            return this with { Form = Form + 1 };
        return null;
    }

    private ChatDialect WithoutLimit() =>
        this with
        {
            Limit =
                LimitRenamed ? TokenLimit.None
                : Limit == TokenLimit.MaxTokens ? TokenLimit.MaxCompletionTokens
                : TokenLimit.MaxTokens,
            LimitRenamed = true,
        };

    private static bool Names(string words, params ReadOnlySpan<string> parameters)
    {
        foreach (var parameter in parameters)
        {
            if (words.Contains(parameter, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}

/// <summary>How the form of the reply is requested, the best first.</summary>
internal enum ReplyForm
{
    /// <summary>Strict JSON Schema, which the endpoint enforces.</summary>
    Schema,

    /// <summary>JSON mode: any JSON object; the prompt describes it.</summary>
    JsonObject,

    /// <summary>Only the prompt asks for JSON.</summary>
    Plain,
}

/// <summary>The name of the parameter that limits the reply.</summary>
internal enum TokenLimit
{
    /// <summary>No limit is sent.</summary>
    None,

    /// <summary><c>max_tokens</c></summary>
    MaxTokens,

    /// <summary><c>max_completion_tokens</c></summary>
    MaxCompletionTokens,
}
