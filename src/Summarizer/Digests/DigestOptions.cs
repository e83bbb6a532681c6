using Summarizer.Languages;

namespace Summarizer.Digests;

/// <summary>How digests are made.</summary>
public sealed record DigestOptions
{
    /// <summary>The most quotes a digest publishes, 0 to 20; the best are kept.</summary>
    public int MaxQuotes { get; init; } = 5;

    /// <summary>The language a model writes digests in; null: the article's. Quotes always stay in the article's.</summary>
    public Language? Language { get; init; }
}
