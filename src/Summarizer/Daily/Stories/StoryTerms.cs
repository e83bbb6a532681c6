namespace Summarizer.Daily.Stories;

/// <summary>The terms by which digests are compared.</summary>
internal sealed record StoryTerms
{
    /// <summary>BCP 47 tag of the digest's language.</summary>
    public required string Language { get; init; }

    /// <summary>The date stated in the article; without one, the day on which it arrived.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The weight of each term in units of <see cref="StoryTermReader.Unit"/>, one set for each <see cref="TermKind"/>.</summary>
    public required IReadOnlyList<IReadOnlyDictionary<string, int>> Terms { get; init; }
}

internal enum TermKind
{
    /// <summary>Words in names; comparable across languages.</summary>
    Names,

    /// <summary>Prefixes of content words; comparable within a language.</summary>
    Words,

    /// <summary>Kinds of events; comparable across languages.</summary>
    Events,

    Figures,
}
