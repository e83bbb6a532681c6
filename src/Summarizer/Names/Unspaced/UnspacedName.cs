namespace Summarizer.Names.Unspaced;

/// <summary>A name in a text without spaces.</summary>
/// <param name="Core">The length without the word that shows its kind: 2 for <c>千葉県</c>.</param>
internal readonly record struct UnspacedName(string Text, int Start, int Core, NameKind Kind)
{
    /// <summary>Its length in the text, where a reading may stand inside it.</summary>
    public int Length { get; init; } = Text.Length;

    /// <summary>The offset of its end, exclusive.</summary>
    public int End => Start + Length;
}
