namespace Summarizer.Models;

/// <summary>The outcome of asking a model.</summary>
public abstract record ModelAnswer
{
    private ModelAnswer() { }

    /// <summary>The model replied. The reply may be unusable.</summary>
    /// <param name="Text">What the model wrote; may be empty.</param>
    /// <param name="InputTokens">Estimated if the endpoint does not say.</param>
    /// <param name="OutputTokens">Estimated if the endpoint does not say.</param>
    public sealed record Reply(string Text, ReplyEnd End, int InputTokens, int OutputTokens) : ModelAnswer;

    /// <summary>There is no reply now, but there may be one later.</summary>
    /// <param name="RetryAfter">When to ask again at the earliest, if known.</param>
    public sealed record Unavailable(Unavailability Reason, TimeSpan? RetryAfter = null) : ModelAnswer;

    /// <summary>The request exceeds the model's context: ask in smaller parts.</summary>
    public sealed record TooLong : ModelAnswer;
}

/// <summary>Why a model stopped writing.</summary>
public enum ReplyEnd
{
    /// <summary>It was finished.</summary>
    Complete,

    /// <summary>It reached the token limit (<c>finish_reason: length</c>).</summary>
    CutOff,

    /// <summary>The provider's content filter stopped the request or the reply.</summary>
    Filtered,

    /// <summary>The model declined, or its endpoint refused the request but accepts one without an article.</summary>
    Refused,
}

/// <summary>Why a model cannot be asked now.</summary>
public enum Unavailability
{
    /// <summary>It is overloaded (429).</summary>
    Throttled,

    /// <summary>It was not asked: other calls failed a moment ago, and this instance is pausing.</summary>
    HeldBack,

    /// <summary>It does not answer: 5xx, a timeout, a broken connection, or a proxy's error page.</summary>
    Down,

    /// <summary>It refuses all requests because the key, the URL or the model name is wrong. A person must fix the settings.</summary>
    Misconfigured,

    /// <summary>The day's tokens are spent.</summary>
    OverBudget,

    /// <summary>Another instance is asking the same question; its answer will be available soon.</summary>
    AskedElsewhere,
}
