namespace Summarizer.Articles.Formats.Office;

/// <summary>The properties of text at a place in an RTF document. A group inherits them, and its end restores them.</summary>
internal record struct RtfState
{
    public RtfState() { }

    public RtfDestination Destination { get; set; }

    /// <summary>Whether the group is the text of a shape, which has paragraphs of its own.</summary>
    public bool IsShapeStart { get; set; }

    public bool IsInShape { get; set; }

    /// <summary>How many characters after a Unicode character repeat it for old programs.</summary>
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
}
