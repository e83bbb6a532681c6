namespace Summarizer.Articles.Formats.Pdf.Drawing;

/// <summary>A document that costs more than an article may.</summary>
internal sealed class PdfBudgetException() : Exception("The document costs more than an article may.");
