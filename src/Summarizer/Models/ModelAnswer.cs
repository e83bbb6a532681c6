namespace Summarizer.Models;

/// <summary>The outcome of asking a model.</summary>
public abstract record ModelAnswer
{
    private ModelAnswer() { }

    /// <summary>The model replied; whether the reply is of any use is for its reader to say.</summary>
    /// <param name="Text">What it wrote; empty where it wrote nothing.</param>
    /// <param name="InputTokens">Tokens it read; estimated where the endpoint does not say.</param>
    /// <param name="OutputTokens">Tokens it wrote; null if the endpoint does not say.</param>
    public sealed record Reply(string Text, ReplyEnd End, int InputTokens, int OutputTokens) : ModelAnswer;

    /// <summary>There is no reply now; there may be one later.</summary>
    /// <param name="RetryAfter">When to ask again at the earliest, where that is known.</param>
    public sealed record Unavailable(Unavailability Reason, TimeSpan? RetryAfter = null) : ModelAnswer;

    /// <summary>The request is longer than the model can read: ask in smaller parts.</summary>
    public sealed record TooLong : ModelAnswer;
}

/// <summary>Why a model stopped writing.</summary>
public enum ReplyEnd
{
    /// <summary>It was done.</summary>
    Complete,

    /// <summary>It reached its limit of tokens (<c>finish_reason: length</c>).</summary>
    CutOff,

    /// <summary>The provider's content filter stopped the request or the reply.</summary>
    Filtered,

    /// <summary>The model declined, or its endpoint refused the request but accepts one without an article.</summary>
    Refused,
}

/// <summary>Why a model cannot be asked now.</summary>
public enum Unavailability
{
    /// <summary>It has too much to do (429).</summary>
    Throttled,

    /// <summary>It was not asked: it failed others a moment ago, and this instance leaves it alone for a while.</summary>
    HeldBack,

    /// <summary>It does not answer: 5xx, a timeout, a broken connection, a page of a proxy.</summary>
    Down,

    /// <summary>It refuses our requests: wrong key, address or model name. A person has to fix it.</summary>
    Misconfigured,

    /// <summary>The day's tokens are spent.</summary>
    OverBudget,

    /// <summary>Another instance is asking the same: its answer will be there soon.</summary>
    AskedElsewhere,
}
