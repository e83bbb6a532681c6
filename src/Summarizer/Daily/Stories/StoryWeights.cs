namespace Summarizer.Daily.Stories;

/// <summary>
/// How much each kind of similarity counts. The values were chosen on two thirds of the labelled set (RESULTS.md, Stories).
/// </summary>
internal sealed record StoryWeights
{
    /// <summary>For digests in one language.</summary>
    public static StoryWeights SameLanguage { get; } =
        new()
        {
            Names = 0.40,
            Words = 0.35,
            Events = 0.15,
            Figures = 0.10,
            MinNames = 0,
            MinContext = 0.06,
            Threshold = 0.30,
        };

    /// <summary>For digests in different languages, whose words cannot be compared.</summary>
    public static StoryWeights OtherLanguage { get; } =
        new()
        {
            Names = 0.60,
            Words = 0,
            Events = 0.25,
            Figures = 0.15,
            MinNames = 0.15,
            MinContext = 0.06,
            Threshold = 0.36,
        };

    /// <summary>The weight of names.</summary>
    public required double Names { get; init; }

    /// <summary>The weight of content words.</summary>
    public required double Words { get; init; }

    /// <summary>The weight of kinds of events.</summary>
    public required double Events { get; init; }

    /// <summary>The weight of numbers and dates.</summary>
    public required double Figures { get; init; }

    /// <summary>Below this cosine of names nothing else counts: two earthquakes of the same magnitude are still two events.</summary>
    public required double MinNames { get; init; }

    /// <summary>
    /// Below this weighted sum of everything but names nothing else counts: people who are always named together do more than one thing a
    /// day.
    /// </summary>
    public required double MinContext { get; init; }

    /// <summary>The similarity from which two articles are about the same event.</summary>
    public required double Threshold { get; init; }
}
