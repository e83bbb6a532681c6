using UglyToad.PdfPig;

namespace Summarizer.Articles.Formats.Pdf.Drawing;

/// <summary>The library's options, which also carry the budget to where pages are read.</summary>
internal sealed class PdfOptions : ParsingOptions
{
    public PdfOptions(PdfBudget budget)
    {
        Budget = budget;
        UseLenientParsing = true;
        SkipMissingFonts = true;
        MaxStackDepth = 100;
        FilterProvider = new BoundedFilters(budget);
    }

    /// <summary>The document's budget.</summary>
    public PdfBudget Budget { get; }
}
