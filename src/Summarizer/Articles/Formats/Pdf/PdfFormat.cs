using Summarizer.Articles.Formats.Pdf.Drawing;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Summarizer.Articles.Formats.Pdf;

/// <summary>Reads PDF documents: by their tags, or by the positions of letters if there are no tags.</summary>
internal sealed class PdfFormat : IArticleFormat
{
    private const int MaxHeaderOffset = 1024;
    private const int MaxPages = 200;

    // Fonts without characters: only text recognition can tell which letters the shapes are. A few bullets have no characters either.
    private const double MaxUnknownShare = 0.1;

    public FormatReading? Read(SourceFile file) => IsPdf(file.Bytes) ? Read(file.Content) : null;

    // Some servers and mail programs put lines before the header, so readers search the first kilobyte. There, a text could
    // just mention it.
    private static bool IsPdf(ReadOnlySpan<byte> bytes)
    {
        var start = bytes[..Math.Min(bytes.Length, MaxHeaderOffset)].IndexOf("%PDF-"u8);
        return start == 0 || start > 0 && bytes[start..].IndexOf("startxref"u8) > 0;
    }

    private static FormatReading Read(ReadOnlyMemory<byte> content)
    {
        var budget = new PdfBudget(content.Length);
        try
        {
            using var document = PdfDocument.Open(content, new PdfOptions(budget));
            return Read(document, budget);
        }
        catch (PdfBudgetException)
        {
            return Unreadable(Rejections.UnpackedTooLarge);
        }
        catch (PdfDocumentEncryptedException) when (!budget.IsExceeded)
        {
            return Unreadable(Rejections.Encrypted);
        }
#pragma warning disable CA1031 // A damaged document makes the library throw almost anything: format, index, cast and null exceptions.
        catch (Exception exception) when (Damage.IsDamage(exception))
        {
            return Unreadable(budget.IsExceeded ? Rejections.UnpackedTooLarge : Rejections.Damaged("a PDF document"));
        }
#pragma warning restore CA1031
    }

    private static FormatReading Read(PdfDocument document, PdfBudget budget)
    {
        if (document.NumberOfPages > MaxPages)
            return Unreadable(Rejections.NotAnArticle);
        document.AddPageFactory<PageText, PageTextFactory>();
        var pages = new List<PageText>();
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            pages.Add(PageOf(document, number));
            budget.ThrowIfExceeded();
        }

        var letters = pages.Sum(page => page.Glyphs.Count(glyph => !glyph.IsSpace));
        if (letters == 0)
            return Unreadable(pages.Exists(page => page.HasDrawings) ? Rejections.Scanned : Rejections.Empty);
        if (pages.Sum(page => page.Glyphs.Count(glyph => glyph.Text == Letters.Unknown)) > letters * MaxUnknownShare)
            return Unreadable(Rejections.Scanned);
        return new FormatReading.Readable(PdfText.Read(document, pages));
    }

    // The document is open, so an error in an encrypted page means damage and not a missing password.
    private static PageText PageOf(PdfDocument document, int number)
    {
        try
        {
            return document.GetPage<PageText>(number);
        }
        catch (PdfDocumentEncryptedException exception) when (exception.InnerException is { } inner)
        {
            throw inner as PdfBudgetException ?? (Exception)new InvalidDataException("A page cannot be read.", inner);
        }
    }

    private static FormatReading.Unreadable Unreadable(Rejection rejection) => new(rejection);
}
