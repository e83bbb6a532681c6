using System.Text;
using Summarizer.Articles;

namespace Summarizer.Tests.Articles;

/// <summary>Reads what a test writes.</summary>
public static class Reading
{
    /// <summary>The article of a plain text.</summary>
    public static Article Of(string text, string? language = null, string name = "article.txt") =>
        Assert.IsType<ArticleReading.Readable>(Read(text, language, name)).Article;

    /// <summary>The article of a Markdown text.</summary>
    public static Article OfMarkdown(string text) => Of(text, name: "article.md");

    /// <summary>The article of a file.</summary>
    public static Article OfFile(byte[] bytes, string name = "article") =>
        Assert.IsType<ArticleReading.Readable>(ArticleReader.Read(new Upload(name, bytes))).Article;

    /// <summary>The article of a web page.</summary>
    public static Article OfPage(string html) => Of(html, name: "page.html");

    /// <summary>Why bytes are no article.</summary>
    public static Rejection RejectionOf(byte[] bytes, string name = "article.txt") =>
        Assert.IsType<ArticleReading.Unreadable>(ArticleReader.Read(new Upload(name, bytes))).Rejection;

    /// <summary>The sentences of a text as strings.</summary>
    public static string[] Sentences(Article article) =>
        [.. article.Sentences.Select(sentence => sentence.Span.Of(article.Text).ToString())];

    private static ArticleReading Read(string text, string? language, string name) =>
        ArticleReader.Read(new Upload(name, Encoding.UTF8.GetBytes(text)) { Language = language });
}
