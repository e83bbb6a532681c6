namespace Summarizer.Digests;

/// <summary>What wrote the draft of a digest.</summary>
public sealed record Engine
{
    public required EngineKind Kind { get; init; }

    /// <summary>The model's name; absent for the extractive engine.</summary>
    public string? Model { get; init; }

    /// <summary>Absent for the extractive engine.</summary>
    public string? PromptVersion { get; init; }

    /// <summary>The prompt of the second check; absent without one.</summary>
    public string? CheckVersion { get; init; }

    public int? InputTokens { get; init; }

    public int? OutputTokens { get; init; }

    /// <summary>Whether a digest by the model will follow.</summary>
    public bool Provisional { get; init; }

    /// <summary>Whether the article addresses the model or the reply drifted from the article.</summary>
    public bool Suspicious { get; init; }

    /// <summary>
    /// Why the digest is extractive although a model was asked; absent if the model wrote it, it is provisional, or no model is configured.
    /// </summary>
    public FallbackReason? Fallback { get; init; }
}

/// <summary>Why a model gave nothing to publish, permanently.</summary>
public enum FallbackReason
{
    /// <summary>The provider's content filter stopped the article or the reply.</summary>
    Filtered,

    /// <summary>The model or its endpoint refused the article.</summary>
    Refused,

    /// <summary>Neither of the model's two replies had a sentence that the article supports.</summary>
    Unusable,
}

public enum EngineKind
{
    /// <summary>A language model.</summary>
    Model,

    /// <summary>The embedded engine that picks the article's own sentences.</summary>
    Extractive,
}
