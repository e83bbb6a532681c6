namespace Summarizer.Text;

/// <summary>A folded text with the origins of its characters.</summary>
internal sealed class FoldedText
{
    private readonly int[] _origins;

    internal FoldedText(string text, int[] origins)
    {
        Text = text;
        _origins = origins;
    }

    public string Text { get; }

    /// <summary>The original range of folded characters, without characters at its edges that folding removed.</summary>
    public TextSpan Original(TextSpan folded) => new(_origins[folded.Start], _origins[folded.End - 1] + 1);

    /// <summary>The first folded character whose origin is at or after <paramref name="index"/>.</summary>
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
