using Summarizer.Text;

namespace Summarizer.Facts;

/// <summary>How far an article supports a sentence.</summary>
/// <param name="Unsupported">
/// Numbers, dates, names and web addresses that are not in the article, and words that say something else than its sources, as the sentence
/// writes them.
/// </param>
/// <param name="Supported">The number of numbers, dates, names and web addresses that are in the article.</param>
/// <param name="Grounding">
/// The share of the sentence's content words that are in the article, 0 to 1; null if the languages differ or the sentence has no content
/// words.
/// </param>
/// <param name="Sources">The sentences of the article that support it, in the order of the article.</param>
internal sealed record FactCheck(
    IReadOnlyList<UnsupportedFact> Unsupported,
    int Supported,
    double? Grounding,
    IReadOnlyList<TextSpan> Sources
);
