namespace Summarizer.Facts;

/// <summary>What a sentence says that its article holds, and what it says that the article does not.</summary>
/// <param name="Unsupported">Numbers, dates, names and web addresses that the article does not hold, as they stand in the sentence.</param>
/// <param name="Supported">How many of the sentence's numbers, dates, names and web addresses are in the article.</param>
/// <param name="Grounding">
/// Share of the sentence's content words that the article has, 0 to 1; null where the two are in different languages or the sentence
/// has no content word.
/// </param>
public sealed record FactCheck(IReadOnlyList<string> Unsupported, int Supported, double? Grounding);
