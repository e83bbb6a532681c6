using Summarizer.Articles.Formats.Pdf.Drawing;
using Summarizer.Articles.Formats.Pdf.Layout;
using Summarizer.Languages;
using Summarizer.Text;
using UglyToad.PdfPig;

namespace Summarizer.Articles.Formats.Pdf;

/// <summary>The text of an open document.</summary>
internal static class PdfText
{
    /// <summary>The paragraphs of its pages and its metadata.</summary>
    public static SourceText Read(PdfDocument document, IReadOnlyList<PageText> pages)
    {
        var blocks = Continuations.Join(
            TaggedLayout.Read(Damage.Or(() => StructureTree.Read(document), []), pages) ?? UntaggedLayout.Read(pages)
        );
        var words = new DocumentWords([.. blocks.SelectMany(block => block.Lines)], marksSoftHyphens: IsFromBrowser(document));
        var joiner = new LineJoiner(words);
        var parts = blocks
            .Select(block => new PdfPart(joiner.Join(block.Lines), block.IsHeading, block.Page, block.Size))
            .Where(part => part.Text.Length > 0)
            .ToList();
        var head = PdfHead.Take(document, parts, pages);
        return new SourceText([.. parts.Select(part => new Paragraph(part.Text, part.IsHeading, part.Page))])
        {
            ContentType = "application/pdf",
            Head = head with { Language = LanguageOf(document, head, parts) },
            HasSeparateHead = true,
            Pages = pages.Count,
            HiddenText = [.. pages.Select(HiddenText).Where(text => text.Length > 0)],
        };
    }

    // Chromium writes its own hyphens as U+2010, so every other one is the author's.
    private static bool IsFromBrowser(PdfDocument document) =>
        document.Information.Producer?.Contains("Skia", StringComparison.OrdinalIgnoreCase) == true;

    // Office programs write the language they were installed in; browsers write the page's.
    private static string? LanguageOf(PdfDocument document, Head head, List<PdfPart> parts)
    {
        if (head.Language is not { } tag || !KnownLanguages.IsTag(tag))
            return null;
        return IsFromBrowser(document) || LanguageDetector.Detect(string.Join('\n', parts.Select(part => part.Text))) == Language.Unknown
            ? tag
            : null;
    }

    private static string HiddenText(PageText page)
    {
        var lines = LineBuilder.Build(page.Number, page.HiddenGlyphs, float.PositiveInfinity);
        return CanonicalText.CleanLine(string.Join(' ', lines.Select(line => line.Text)));
    }
}
