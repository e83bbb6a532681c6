namespace Summarizer.Articles.Formats.Pdf.Layout;

/// <summary>The typography of a document, measured on its lines.</summary>
internal sealed class PageStyle
{
    private const float MinHyphens = 0.04f;
    private const float UsualLeading = 1.4f;
    private const float MaxLeading = 1.7f;
    private readonly Dictionary<float, float> _leadings = [];

    /// <summary>Measures lines.</summary>
    public PageStyle(IReadOnlyList<TextLine> lines)
    {
        BodySize = lines.GroupBy(line => line.Size).MaxBy(group => group.Sum(line => line.Text.Length))?.Key ?? 10;
        var body = lines.Where(line => IsBodySize(line.Size)).ToList();
        IsBold = body.Count(line => line.IsBold) * 2 > body.Count;
        Hyphenates = lines.Count(line => line.Text[^1] is '-' or '\u00AD' or '\u2010') >= Math.Max(3, lines.Count * MinHyphens);
        foreach (var group in Steps(lines).GroupBy(step => step.Size))
        {
            var steps = group.Select(step => step.Height).Order().ToList();

            // The smaller ones: the others are gaps between paragraphs. Few lines may have nothing but such gaps.
            var leading = steps[steps.Count / 3];
            if (steps.Count >= 4 || leading <= group.Key * MaxLeading)
                _leadings[group.Key] = leading;
        }
    }

    /// <summary>The height of the letters of most of the text.</summary>
    public float BodySize { get; }

    /// <summary>Whether most of the text is bold.</summary>
    public bool IsBold { get; }

    /// <summary>Whether words are hyphenated at line ends.</summary>
    public bool Hyphenates { get; }

    /// <summary>The usual line spacing of a font size.</summary>
    public float LeadingOf(float size) => _leadings.TryGetValue(size, out var leading) ? leading : size * UsualLeading;

    /// <summary>Whether a size is that of the text.</summary>
    public bool IsBodySize(float size) => Math.Abs(size - BodySize) <= BodySize * 0.06f;

    /// <summary>Whether a line is set as a heading.</summary>
    public bool IsHeading(TextLine line) => line.Size >= BodySize * 1.1f || line.IsBold && !IsBold && line.Size >= BodySize * 0.95f;

    private static IEnumerable<(float Size, float Height)> Steps(IReadOnlyList<TextLine> lines)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            var height = lines[i - 1].Baseline - lines[i].Baseline;
            if (lines[i].Page == lines[i - 1].Page && lines[i].Size == lines[i - 1].Size && height > 0 && height < lines[i].Size * 4)
                yield return (lines[i].Size, height);
        }
    }
}
