namespace Summarizer.Text;

/// <summary>A range of a text in UTF-16 code units; the end is exclusive.</summary>
/// <param name="Start">The first code unit.</param>
/// <param name="End">The code unit after the last one.</param>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>In UTF-16 code units.</summary>
    public int Length => End - Start;

    /// <summary>The characters of <paramref name="text"/> in this range.</summary>
    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, Length);

    /// <summary>Whether <paramref name="other"/> is completely within this range.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;
}
