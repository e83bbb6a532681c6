using Summarizer.Articles.Formats.Html;

namespace Summarizer.Articles.Formats;

/// <summary>The formats of uploads, tried in order. The first one that recognizes an upload decides.</summary>
internal static class ArticleFormats
{
    // A page in a mail in a gzip file; nobody uploads more.
    private const int MaxDepth = 4;

    // Signatures come before all formats that read characters: a PDF can begin with kilobytes of valid text. Plain text accepts the rest.
    private static readonly IArticleFormat[] InOrder =
    [
        new BinarySignatures(),
        new MhtmlFormat(),
        new HtmlFormat(),
        new UnreadMarkup(),
        new MarkdownFormat(),
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
