namespace Summarizer.Daily.Stories;

/// <summary>What a digest can be compared with others by.</summary>
internal sealed record StoryTerms
{
    /// <summary>The digest's id.</summary>
    public required string Id { get; init; }

    /// <summary>BCP 47 tag of the language its words are of.</summary>
    public required string Language { get; init; }

    /// <summary>The date the article gives itself.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>Its terms and how often each occurs, one set for each <see cref="TermKind"/>.</summary>
    public required IReadOnlyList<IReadOnlyDictionary<string, int>> Terms { get; init; }
}

/// <summary>The kinds of terms.</summary>
internal enum TermKind
{
    /// <summary>Words of names, comparable between languages.</summary>
    Names,

    /// <summary>Prefixes of content words of one language.</summary>
    Words,

    /// <summary>Kinds of events, comparable between languages.</summary>
    Events,

    /// <summary>Numbers and dates.</summary>
    Figures,
}
