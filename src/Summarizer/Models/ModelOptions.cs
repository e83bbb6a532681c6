namespace Summarizer.Models;

/// <summary>Which model writes the drafts, and its limits.</summary>
public sealed record ModelOptions
{
    /// <summary>The root of an Azure resource, or the base URL of an OpenAI-compatible API, usually ending in <c>/v1</c>.</summary>
    public required Uri Endpoint { get; init; }

    /// <summary>On Azure OpenAI, the name of the deployment.</summary>
    public required string Name { get; init; }

    /// <summary>Null: no key is sent, or Entra ID is used.</summary>
    public string? ApiKey { get; init; }

    /// <summary>The maximum of concurrent calls per instance, 1 to 256.</summary>
    public int MaxParallelCalls { get; init; } = 16;

    /// <summary>Input and output tokens per day (in <c>Digest__TimeZone</c>) for all instances; null: no limit.</summary>
    public long? DailyTokenLimit { get; init; }

    /// <summary>The tokens the model can read and write in one call. Longer articles are digested in parts.</summary>
    public int ContextTokens { get; init; } = 32_768;

    /// <summary>The timeout of one call.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(120);
}
