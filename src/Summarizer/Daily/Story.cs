namespace Summarizer.Daily;

/// <summary>The articles about one event.</summary>
public sealed record Story
{
    /// <summary>One line.</summary>
    public required string Title { get; init; }

    /// <summary>The first sentences of the most informative source.</summary>
    public required string Lead { get; init; }

    /// <summary>The language of title and lead, as a BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>The best quotes of all sources, those with speakers first, no two similar.</summary>
    public required IReadOnlyList<StoryQuote> Quotes { get; init; }

    /// <summary>All articles about it, the most informative first.</summary>
    public required IReadOnlyList<StorySource> Sources { get; init; }

    /// <summary>The people, organizations and places that most sources name.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>Stories are ordered by this, the highest first.</summary>
    public required double Weight { get; init; }
}
