using Summarizer.Articles.Formats.Html;
using Summarizer.Articles.Formats.Mail;
using Summarizer.Articles.Formats.News;
using Summarizer.Articles.Formats.Office;
using Summarizer.Articles.Formats.Office.Rtf;
using Summarizer.Articles.Formats.Pdf;

namespace Summarizer.Articles.Formats;

/// <summary>The formats of uploads, tried in order. The first one that recognizes an upload decides.</summary>
internal static class ArticleFormats
{
    // A page in a mail in a gzip file. Nobody nests files deeper.
    private const int MaxDepth = 4;

    // Binary signatures come before text formats, because a PDF can begin with kilobytes of valid text. Plain text accepts anything, so it
    // is last.
    private static readonly IArticleFormat[] InOrder =
    [
        new GzipFormat(),
        new ZipFormat(),
        new CompoundFileFormat(),
        new RtfFormat(),
        new PdfFormat(),
        new BinarySignatures(),
        new FlatOdtFormat(),
        new MhtmlFormat(),
        new MailFormat(),
        new JsonArticleFormat(),
        new XmlArticleFormat(),
        new SubtitleFormat(),
        new HtmlFormat(),
        new UnreadMarkup(),
        new MarkdownFormat(),
        new DataAndCode(),
        new PlainTextFormat(),
    ];

    /// <summary>The text of the upload, or the reason for its rejection.</summary>
    public static FormatReading Read(Upload upload) => Read(new SourceFile(upload));

    /// <summary>The text of a file, or the reason for its rejection. Formats that contain other files call this for them.</summary>
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
