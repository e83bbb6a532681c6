namespace Summarizer.Quotes.Verification;

/// <summary>The outcome of verifying a candidate.</summary>
internal abstract record QuoteVerification
{
    private QuoteVerification() { }

    /// <summary>The words are in the article.</summary>
    public sealed record Verified(Quote Quote) : QuoteVerification;

    /// <summary>The words are not in the article, or are not a quote.</summary>
    public sealed record Refused(QuoteRefusal Reason) : QuoteVerification;
}

/// <summary>Why a candidate is refused.</summary>
public enum QuoteRefusal
{
    /// <summary>It is too short for a statement.</summary>
    TooShort,

    /// <summary>The article does not contain the words in this order without a gap.</summary>
    NotFound,

    /// <summary>The match begins or ends in the middle of a word.</summary>
    CutsWord,

    /// <summary>An ellipsis joins words from different places in the article.</summary>
    JoinsPlaces,

    /// <summary>The words are only in a heading.</summary>
    InHeading,
}
