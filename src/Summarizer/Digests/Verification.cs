namespace Summarizer.Digests;

/// <summary>What verification found.</summary>
/// <param name="QuotesReturned">Quotes the engine proposed.</param>
/// <param name="QuotesVerified">Quotes that are in the article; all of them are published but for the surplus over <c>Digest__MaxQuotes</c>.</param>
/// <param name="QuotesRepaired">Those of the verified whose typography was taken from the article.</param>
/// <param name="QuotesDropped">Proposed quotes that are not in the article.</param>
/// <param name="Coverage">The share of the article's text that the engine read, 0 to 1.</param>
public sealed record Verification(int QuotesReturned, int QuotesVerified, int QuotesRepaired, int QuotesDropped, double Coverage);
