namespace Summarizer.Digests;

/// <summary>What wrote the draft of a digest.</summary>
public sealed record Engine
{
    /// <summary>A language model, or the embedded extractive engine.</summary>
    public required EngineKind Kind { get; init; }

    /// <summary>The model's name.</summary>
    public string? Model { get; init; }

    /// <summary>The version of the prompt.</summary>
    public string? PromptVersion { get; init; }

    /// <summary>Tokens the model read.</summary>
    public int? InputTokens { get; init; }

    /// <summary>Tokens the model wrote.</summary>
    public int? OutputTokens { get; init; }

    /// <summary>Whether a digest by the model is to follow.</summary>
    public bool Provisional { get; init; }

    /// <summary>Whether the article addresses the model or the reply drifted from the article.</summary>
    public bool Suspicious { get; init; }

    /// <summary>Why the digest is extractive although a model was asked; absent where it is the model's, provisional, or no model is set.</summary>
    public FallbackReason? Fallback { get; init; }
}

/// <summary>Why a model gave nothing to publish, for good.</summary>
public enum FallbackReason
{
    /// <summary>The provider's content filter stopped the article or the reply.</summary>
    Filtered,

    /// <summary>The model or its endpoint refused the article.</summary>
    Refused,

    /// <summary>Neither of the model's two replies held a sentence that the article supports.</summary>
    Unusable,
}

/// <summary>The kinds of engines.</summary>
public enum EngineKind
{
    /// <summary>A language model.</summary>
    Model,

    /// <summary>The embedded engine that picks the article's own sentences.</summary>
    Extractive,
}
