namespace Summarizer.Articles.Formats.Pdf;

/// <summary>A paragraph, and the height of its letters.</summary>
internal sealed record PdfPart(string Text, bool IsHeading, int Page, float Size);
