namespace Summarizer.Digests;

/// <summary>The result of verification.</summary>
/// <param name="QuotesReturned">Quotes the engine proposed.</param>
/// <param name="QuotesVerified">Quotes that are in the article. Those within <c>Digest__MaxQuotes</c> are published.</param>
/// <param name="QuotesRepaired">Verified quotes whose typography was corrected from the article.</param>
/// <param name="QuotesDropped">Proposed quotes that are not in the article.</param>
/// <param name="Coverage">The share of the article's text that the engine read, 0 to 1.</param>
public sealed record Verification(int QuotesReturned, int QuotesVerified, int QuotesRepaired, int QuotesDropped, double Coverage)
{
    /// <summary>Whether the model's headline was replaced because the article does not support it; absent if not.</summary>
    public bool? HeadlineReplaced { get; init; }

    /// <summary>How many statements a model judged in the second check; absent if there was none.</summary>
    public int? StatementsChecked { get; init; }
}
