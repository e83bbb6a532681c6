namespace Summarizer.Articles.Formats.Pdf.Drawing;

/// <summary>
/// Limits for one document. Compressed streams, forms that draw forms, and pages of invisible letters can make a small file huge.
/// </summary>
/// <param name="uploadBytes">The size of the document.</param>
internal sealed class PdfBudget(long uploadBytes)
{
    /// <summary>The most bytes of drawing instructions in one stream; each becomes an object of a hundred bytes.</summary>
    public const int MaxContentBytes = 5_000_000;

    // A picture of a newspaper page has a few hundred thousand strokes; text has one operation a line.
    private const long MaxOperations = 10_000_000;
    private const int MaxGlyphs = 800_000;
    private const int MaxForms = 20_000;

    // Each saved state is a copy of all colors and fonts; real pages save some twenty.
    private const int MaxSavedStates = 1_000;

    private long _bytes = Math.Min(20 * uploadBytes + 10_000_000, 100_000_000);
    private long _operations = MaxOperations;
    private int _glyphs = MaxGlyphs;
    private int _forms = MaxForms;

    /// <summary>Whether the budget was exceeded. The library swallows some exceptions.</summary>
    public bool IsExceeded { get; private set; }

    /// <summary>How many bytes may still be unpacked.</summary>
    public long BytesLeft => _bytes;

    /// <summary>Deducts unpacked bytes.</summary>
    public void SpendBytes(long count) => Check((_bytes -= count) >= 0);

    /// <summary>Deducts drawing operations.</summary>
    public void SpendOperations(int count) => Check((_operations -= count) >= 0);

    /// <summary>Deducts a letter.</summary>
    public void SpendGlyph() => Check(--_glyphs >= 0);

    /// <summary>Deducts one drawing of a form.</summary>
    public void SpendForm() => Check(--_forms >= 0);

    /// <summary>Refuses a stream of drawing instructions that is too long.</summary>
    public void CheckContent(long bytes) => Check(bytes <= MaxContentBytes);

    /// <summary>Refuses a page that saves its state over and over.</summary>
    public void CheckSavedStates(int count) => Check(count <= MaxSavedStates);

    /// <summary>Throws if the budget was exceeded.</summary>
    public void ThrowIfExceeded() => Check(!IsExceeded);

    private void Check(bool isWithin)
    {
        ReadingTime.Check();
        if (isWithin)
            return;
        IsExceeded = true;
        throw new PdfBudgetException();
    }
}
