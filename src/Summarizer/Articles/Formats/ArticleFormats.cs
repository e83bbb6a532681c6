namespace Summarizer.Articles.Formats;

/// <summary>The formats of uploads. They are asked in order, and the first that recognizes an upload decides.</summary>
internal static class ArticleFormats
{
    // Signatures come before everything that reads characters: a PDF can begin with kilobytes of valid text. Plain text takes all that is left.
    private static readonly IArticleFormat[] InOrder =
    [
        new BinarySignatures(),
        new UnreadMarkup(),
        new MarkdownFormat(),
        new PlainTextFormat(),
    ];

    /// <summary>The upload as text, or why it is rejected.</summary>
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
