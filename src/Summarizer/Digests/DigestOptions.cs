using Summarizer.Languages;

namespace Summarizer.Digests;

/// <summary>How digests are made.</summary>
public sealed record DigestOptions
{
    /// <summary>The maximum number of quotes in a digest, 0 to 20; the best are kept.</summary>
    public int MaxQuotes { get; init; } = 5;

    /// <summary>The language a model writes digests in; null: the article's. Quotes always stay in the article's language.</summary>
    public Language? Language { get; init; }
}
