namespace Summarizer.Models.Chat;

/// <summary>What an endpoint understands of the protocol, as far as it is known.</summary>
internal sealed record ChatDialect
{
    /// <summary>How a reply's form is asked for.</summary>
    public ReplyForm Form { get; init; }

    /// <summary>How the limit of a reply is called.</summary>
    public required TokenLimit Limit { get; init; }

    /// <summary>The limit's other name was refused.</summary>
    public bool LimitRenamed { get; init; }

    /// <summary>Whether a temperature may be given: reasoning models refuse it.</summary>
    public bool Temperature { get; init; } = true;

    /// <summary>Whether instructions stand in a message of their own: the templates of some open models know no system.</summary>
    public bool System { get; init; } = true;

    /// <summary>
    /// What to begin with. Both names of the limit are refused somewhere; but Ollama and LM Studio pass over
    /// <c>max_completion_tokens</c> in silence (ollama/ollama#7125) and would write without end, so only its inventors are asked with it.
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

    /// <summary>The dialect without what was refused; null where nothing was that can be left out.</summary>
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

/// <summary>How a reply's form is asked for, best first.</summary>
internal enum ReplyForm
{
    /// <summary>Strict JSON Schema: the endpoint holds the model to it.</summary>
    Schema,

    /// <summary>JSON mode: some JSON object; the prompt says which.</summary>
    JsonObject,

    /// <summary>The prompt alone asks for JSON.</summary>
    Plain,
}

/// <summary>How the limit of a reply is called.</summary>
internal enum TokenLimit
{
    /// <summary>No such parameter is sent.</summary>
    None,

    /// <summary><c>max_tokens</c></summary>
    MaxTokens,

    /// <summary><c>max_completion_tokens</c></summary>
    MaxCompletionTokens,
}
