namespace Summarizer.Articles.Formats.Pdf.Drawing;

/// <summary>Whether a reader sees a letter.</summary>
internal enum Visibility
{
    /// <summary>It is seen.</summary>
    Seen,

    /// <summary>It is drawn without ink, as text recognition does over a picture.</summary>
    Invisible,

    /// <summary>It is tiny, outside the page, transparent or as light as its ground.</summary>
    Hidden,
}
