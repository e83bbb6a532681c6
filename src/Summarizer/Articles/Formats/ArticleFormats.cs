using Summarizer.Articles.Formats.Pdf;

namespace Summarizer.Articles.Formats;

/// <summary>The formats of uploads. They are asked in order, and the first that recognizes an upload decides.</summary>
internal static class ArticleFormats
{
    // A page in a mail in a gzip file; nobody uploads more.
    private const int MaxDepth = 4;

    // Signatures come before everything that reads characters: a PDF can begin with kilobytes of valid text. Plain text takes all that is left.
    private static readonly IArticleFormat[] InOrder =
    [
        new PdfFormat(),
        new BinarySignatures(),
        new UnreadMarkup(),
        new MarkdownFormat(),
        new PlainTextFormat(),
    ];

    /// <summary>The upload as text, or why it is rejected.</summary>
    public static FormatReading Read(Upload upload) => Read(new SourceFile(upload));

    /// <summary>A file as text, or why it is rejected. Formats that hold other files call this for what they hold.</summary>
    public static FormatReading Read(SourceFile file)
    {
        if (file.Depth > MaxDepth)
            return new FormatReading.Unreadable(Rejections.Archive("a file within files, nested too deep"));
        foreach (var format in InOrder)
        {
            if (format.Read(file) is { } reading)
                return reading;
        }

        return new FormatReading.Unreadable(file.NotText ?? Rejections.Undecodable);
    }
}
