namespace Summarizer.Articles.Formats.Office.Rtf;

/// <summary>The text properties at a position in an RTF document. A group inherits them, and its end restores them.</summary>
internal record struct RtfState
{
    // In half points; too small to read.
    private const int TinySize = 2;

    public RtfState() { }

    public RtfDestination Destination { get; set; }

    /// <summary>Whether the group is the text of a shape, which has paragraphs of its own.</summary>
    public bool IsShapeStart { get; set; }

    public bool IsInShape { get; set; }

    /// <summary>How many fallback characters for old programs follow a Unicode character.</summary>
    public int Fallback { get; set; } = 1;

    public int Font { get; set; }

    public bool IsVanished { get; set; }

    public bool IsDeleted { get; set; }

    public bool IsTiny { get; set; }

    public bool IsWhite { get; set; }

    public bool IsShaded { get; set; }

    public int Style { get; set; }

    public int? OutlineLevel { get; set; }

    public bool IsInTable { get; set; }

    public bool IsParagraphShaded { get; set; }

    /// <summary>Applies a control word.</summary>
    public void Apply(string word, int? number, RtfColors colors, int defaultFont)
    {
        switch (word)
        {
            case "uc":
                Fallback = Math.Max(0, number ?? 1);
                break;
            case "f":
                Font = number ?? defaultFont;
                break;
            case "v":
                IsVanished = number != 0;
                break;
            case "deleted":
                IsDeleted = number != 0;
                break;
            case "fs":
                IsTiny = number <= TinySize;
                break;
            case "cf":
                IsWhite = colors.IsWhite(number);
                break;
            case "cb" or "chcbpat" or "highlight":
                IsShaded = colors.IsShade(number);
                break;
            case "plain":
                Font = defaultFont;
                IsVanished = IsDeleted = IsTiny = IsWhite = IsShaded = false;
                break;
            case "pard":
                (Style, OutlineLevel) = (0, null);
                IsInTable = IsParagraphShaded = false;
                break;
            case "s":
                Style = number ?? 0;
                break;
            case "outlinelevel":
                OutlineLevel = number;
                break;
            case "intbl":
                IsInTable = true;
                break;
            case "cbpat":
                IsParagraphShaded = colors.IsShade(number);
                break;
        }
    }
}
