using Summarizer.Extraction;

namespace Summarizer.Models;

/// <summary>The outcome of asking a model to draft an article.</summary>
internal abstract record ModelDraft
{
    private ModelDraft() { }

    /// <param name="Draft">The draft, not verified.</param>
    /// <param name="Tokens">The tokens of all calls.</param>
    /// <param name="Coverage">The share of the article that the model read, 0 to 1.</param>
    /// <param name="MayRepair">
    /// Whether the model may be asked for a repair: only if it was asked once and the article is in one part.
    /// </param>
    public sealed record Written(Draft Draft, TokenCount Tokens, double Coverage, bool MayRepair) : ModelDraft;

    /// <summary>There is no draft now, but there may be one later.</summary>
    /// <param name="RetryAfter">When to ask again at the earliest, if known.</param>
    public sealed record Unavailable(Unavailability Reason, TimeSpan? RetryAfter) : ModelDraft;

    /// <summary>There will be no draft: the provider's filter or the model refused the article.</summary>
    public sealed record Declined(ReplyEnd End, TokenCount Tokens) : ModelDraft;

    /// <summary>Neither the first nor the second reply could be read.</summary>
    public sealed record Unreadable(TokenCount Tokens) : ModelDraft;
}
