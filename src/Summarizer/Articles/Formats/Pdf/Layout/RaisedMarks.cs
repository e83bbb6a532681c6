using Summarizer.Articles.Formats.Pdf.Drawing;

namespace Summarizer.Articles.Formats.Pdf.Layout;

/// <summary>Removes footnote marks from a line and turns the exponents of units into characters.</summary>
internal static class RaisedMarks
{
    private const float MinRaise = 0.15f;
    private const float MaxSize = 0.8f;

    /// <summary>The letters of a line without its footnote marks.</summary>
    public static List<Glyph> Replace(List<Glyph> line, float size, float baseline)
    {
        if (!line.Exists(glyph => IsRaised(glyph, size, baseline)))
            return line;
        var kept = new List<Glyph>(line.Count);
        foreach (var glyph in line)
        {
            if (!IsRaised(glyph, size, baseline))
                kept.Add(glyph);
            else if (IsExponent(glyph, kept))
                kept.Add(glyph with { Text = glyph.Text == "2" ? "²" : "³" });
        }

        return kept;
    }

    private static bool IsRaised(Glyph glyph, float size, float baseline) =>
        glyph.Size <= MaxSize * size
        && glyph.Baseline - baseline > MinRaise * size
        && glyph.Text.Length > 0
        && glyph.Text.All(c => char.IsAsciiDigit(c) || c is '*' or '†' or '‡' or '§' or ',' or '[' or ']' or '(' or ')');

    // m², km², cm³.
    private static bool IsExponent(Glyph glyph, List<Glyph> before) =>
        glyph.Text is "2" or "3"
        && before is [.., { Text: "m" } m]
        && glyph.Left - m.Right < m.Size / 4
        && (before.Count == 1 || before[^2].IsSpace || before[^2].Text is "k" or "c" or "d" or "m");
}
