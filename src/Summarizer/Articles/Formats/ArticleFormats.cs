namespace Summarizer.Articles.Formats;

/// <summary>The formats of uploads, tried in order. The first one that recognizes an upload decides.</summary>
internal static class ArticleFormats
{
    // Signatures come before all formats that read characters: a PDF can begin with kilobytes of valid text. Plain text accepts the rest.
    private static readonly IArticleFormat[] InOrder =
    [
        new BinarySignatures(),
        new UnreadMarkup(),
        new MarkdownFormat(),
        new PlainTextFormat(),
    ];

    /// <summary>The text of the upload, or the reason for its rejection.</summary>
    public static FormatReading Read(Upload upload)
    {
        var file = new SourceFile(upload);
        foreach (var format in InOrder)
        {
            if (format.Read(file) is { } reading)
                return reading;
        }

        return new FormatReading.Unreadable(file.NotText ?? Rejections.Undecodable);
    }
}
