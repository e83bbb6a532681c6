namespace Summarizer.Text;

/// <summary>A folded text and where its characters came from.</summary>
public sealed class FoldedText
{
    private readonly int[] _origins;

    internal FoldedText(string text, int[] origins)
    {
        Text = text;
        _origins = origins;
    }

    /// <summary>The folded characters.</summary>
    public string Text { get; }

    /// <summary>
    /// The range of the original that a range of folded characters stands for; what was folded away at its edges stays out.
    /// </summary>
    public TextSpan Original(TextSpan folded) => new(_origins[folded.Start], _origins[folded.End - 1] + 1);

    /// <summary>The first folded character that stands for the original's character at <paramref name="index"/> or one after it.</summary>
    public int FoldedIndex(int index)
    {
        var at = Array.BinarySearch(_origins, index);
        if (at < 0)
            return ~at;
        while (at > 0 && _origins[at - 1] == index)
            at--;
        return at;
    }
}
