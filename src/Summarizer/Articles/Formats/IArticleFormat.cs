namespace Summarizer.Articles.Formats;

/// <summary>One format of uploads. A new format is a class of its own and an entry in <see cref="ArticleFormats"/>.</summary>
internal interface IArticleFormat
{
    /// <summary>The upload as text, or why it is rejected; null if it is in another format.</summary>
    FormatReading? Read(SourceFile file);
}
