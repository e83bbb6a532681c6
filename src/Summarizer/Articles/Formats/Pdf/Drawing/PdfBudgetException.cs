namespace Summarizer.Articles.Formats.Pdf.Drawing;

/// <summary>A document exceeds the budget of an article.</summary>
internal sealed class PdfBudgetException() : Exception("The document costs more than an article may.");
