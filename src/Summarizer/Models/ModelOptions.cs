namespace Summarizer.Models;

/// <summary>Which model writes the drafts, and how much of it may be used.</summary>
public sealed record ModelOptions
{
    /// <summary>The root of an Azure resource, or the base of an OpenAI-compatible API, mostly up to and with <c>/v1</c>.</summary>
    public required Uri Endpoint { get; init; }

    /// <summary>The model's name (on Azure OpenAI: of the deployment).</summary>
    public required string Name { get; init; }

    /// <summary>The API key; null: none is sent, or Entra ID is used.</summary>
    public string? ApiKey { get; init; }

    /// <summary>The most calls this instance makes at a time, 1 to 256.</summary>
    public int MaxParallelCalls { get; init; } = 16;

    /// <summary>Input and output tokens a day (of <c>Digest__TimeZone</c>) over all instances; null: no limit.</summary>
    public long? DailyTokenLimit { get; init; }

    /// <summary>The tokens the model can read and write in one call; longer articles are digested in parts.</summary>
    public int ContextTokens { get; init; } = 32_768;

    /// <summary>How long one call may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(120);
}
