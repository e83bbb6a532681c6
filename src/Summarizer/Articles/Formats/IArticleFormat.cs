namespace Summarizer.Articles.Formats;

/// <summary>A format of uploads. Each one has its own class and an entry in <see cref="ArticleFormats"/>.</summary>
internal interface IArticleFormat
{
    /// <summary>The text of the upload, or the reason for its rejection; null if it is in another format.</summary>
    FormatReading? Read(SourceFile file);
}
