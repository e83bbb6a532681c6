namespace Summarizer.Languages;

/// <summary>
/// Phrases that address a model in one language, by cue, separated by commas. <c>*</c> matches any suffix. Case, accents and lookalike
/// letters are folded in text and table.
/// </summary>
internal sealed record InjectionPhrases(string Tag)
{
    /// <summary>The maximum distance between related cues, in words; in characters for scripts without spaces.</summary>
    public int Reach { get; init; } = 8;

    /// <summary>Whether the question word can be anywhere: <c>Fotosentez nedir?</c></summary>
    public bool AsksAnywhere { get; init; }

    /// <summary>Whether orders end their clause: <c>açıkla</c>.</summary>
    public bool OrdersLast { get; init; }

    public required IReadOnlyDictionary<Cue, string> Phrases { get; init; }
}
