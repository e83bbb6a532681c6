namespace Summarizer.Quotes;

/// <summary>The outcome of verifying a candidate.</summary>
public abstract record QuoteVerification
{
    private QuoteVerification() { }

    /// <summary>The words stand in the article.</summary>
    public sealed record Verified(Quote Quote) : QuoteVerification;

    /// <summary>They do not, or they are no quote.</summary>
    public sealed record Refused(QuoteRefusal Reason) : QuoteVerification;
}

/// <summary>Why a candidate is no quote.</summary>
public enum QuoteRefusal
{
    /// <summary>Too few words to be a statement.</summary>
    TooShort,

    /// <summary>The words do not stand in the article in this order without a gap.</summary>
    NotFound,

    /// <summary>The words are found only where a word goes on before or after them, which would cut it.</summary>
    CutsWord,

    /// <summary>An ellipsis joins words that stand apart in the article.</summary>
    JoinsPlaces,

    /// <summary>The words stand only in a heading.</summary>
    InHeading,
}
