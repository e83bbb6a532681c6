namespace Summarizer.Articles.Formats.Pdf.Drawing;

/// <summary>Whether readers can see a letter.</summary>
internal enum Visibility
{
    /// <summary>Visible.</summary>
    Seen,

    /// <summary>Drawn without ink, as text recognition does over a picture.</summary>
    Invisible,

    /// <summary>Tiny, outside the page, transparent, or the same colour as the background.</summary>
    Hidden,
}
