namespace Summarizer.Text;

/// <summary>A range of a canonical text in UTF-16 code units, end exclusive.</summary>
/// <param name="Start">The first code unit.</param>
/// <param name="End">The code unit after the last one.</param>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>The number of UTF-16 code units.</summary>
    public int Length => End - Start;

    /// <summary>The characters of <paramref name="text"/> in this range.</summary>
    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, Length);

    /// <summary>Whether <paramref name="other"/> lies wholly within this range.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;
}
