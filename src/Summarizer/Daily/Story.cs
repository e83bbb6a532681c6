namespace Summarizer.Daily;

/// <summary>Articles about one event.</summary>
public sealed record Story
{
    /// <summary>One line that says what happened.</summary>
    public required string Title { get; init; }

    /// <summary>The first sentences of the source that says most.</summary>
    public required string Lead { get; init; }

    /// <summary>BCP 47 tag of the language of title and lead.</summary>
    public required string Language { get; init; }

    /// <summary>The best quotes of all sources, those with speakers first, no two alike.</summary>
    public required IReadOnlyList<StoryQuote> Quotes { get; init; }

    /// <summary>Every article about it, the one that says most first.</summary>
    public required IReadOnlyList<StorySource> Sources { get; init; }

    /// <summary>People, organizations and places that most of its sources name.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>How much it weighs in the day; stories are ordered by it.</summary>
    public required double Weight { get; init; }
}
