using Summarizer.Extraction;

namespace Summarizer.Models;

/// <summary>The outcome of asking a model to draft an article.</summary>
public abstract record ModelDraft
{
    private ModelDraft() { }

    /// <summary>A draft.</summary>
    /// <param name="Draft">The draft, unverified.</param>
    /// <param name="Tokens">What it took, over all its calls.</param>
    /// <param name="Coverage">The share of the article that the model has read, 0 to 1.</param>
    /// <param name="MayRepair">Whether it may be asked once more: it was not asked twice already, and the article is not in parts.</param>
    public sealed record Written(Draft Draft, TokenCount Tokens, double Coverage, bool MayRepair) : ModelDraft;

    /// <summary>None now; perhaps later.</summary>
    /// <param name="RetryAfter">When to ask again at the earliest, where that is known.</param>
    public sealed record Unavailable(Unavailability Reason, TimeSpan? RetryAfter) : ModelDraft;

    /// <summary>None ever: the provider's filter or the model itself will not have this article.</summary>
    /// <param name="Tokens">What it took all the same.</param>
    public sealed record Declined(ReplyEnd End, TokenCount Tokens) : ModelDraft;

    /// <summary>No draft: neither the first reply nor the second could be read.</summary>
    public sealed record Unreadable(TokenCount Tokens) : ModelDraft;
}
