namespace Summarizer.PromptInjection;

/// <summary>
/// What one language says to a model: phrases separated by commas, by cue. <c>*</c> stands for any ending. Case, accents and letters that
/// look alike are folded on both sides.
/// </summary>
internal sealed record InjectionWords(string Tag)
{
    /// <summary>How many words may stand between cues that belong together; characters where a script parts no words.</summary>
    public int Reach { get; init; } = 8;

    /// <summary>Whether a question may have its word anywhere: <c>Fotosentez nedir?</c></summary>
    public bool AsksAnywhere { get; init; }

    /// <summary>The phrases by cue.</summary>
    public required IReadOnlyDictionary<Cue, string> Phrases { get; init; }
}
