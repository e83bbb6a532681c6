using System.Text;
using Summarizer.Articles;
using Summarizer.Languages;
using Summarizer.Sentences;
using Summarizer.Text;

namespace TestSupport;

/// <summary>Valid articles, so that a test names only what matters to it.</summary>
public static class ArticleBuilder
{
    public static ArticleId Id(string name = "news/article.txt") =>
        ArticleId.TryParse(name, out var id) ? id : throw new ArgumentException($"{name} is not an article id.", nameof(name));

    public static string Text(string subject) =>
        $"The harbour of {subject} was closed on Monday after a storm damaged two of its cranes.\n\n"
        + $"“We will open the harbour of {subject} again before the end of the week,” said Ayşe "
        + "Demir, the director of the port authority.\n\n"
        + "Ships were sent to the neighbouring port, and no one was hurt.\n";

    public static Upload Upload(string text, string name = "news/article.txt") =>
        new(name, Encoding.UTF8.GetBytes(text)) { UploadedAt = new DateTimeOffset(2026, 1, 31, 12, 0, 0, TimeSpan.Zero) };

    /// <summary>The article that the reader finds in a text.</summary>
    public static Article Read(string text, string? language = null, string name = "article.txt") =>
        Read(new Upload(name, Encoding.UTF8.GetBytes(text)) { Language = language });

    public static Article Read(Upload upload) =>
        ArticleReader.Read(upload) is ArticleReading.Readable readable
            ? readable.Article
            : throw new ArgumentException($"{upload.Name} is not readable.", nameof(upload));

    public static Article ReadFile(byte[] bytes, string name = "article") => Read(new Upload(name, bytes));

    public static Article ReadPage(string html) => Read(html, name: "page.html");

    public static Article ReadMarkdown(string text) => Read(text, name: "article.md");

    public static Rejection ReadRejection(byte[] bytes, string name = "article.txt") =>
        ArticleReader.Read(new Upload(name, bytes)) is ArticleReading.Unreadable unreadable
            ? unreadable.Rejection
            : throw new ArgumentException($"{name} is readable.", nameof(bytes));

    /// <summary>A text as it is, without the reader.</summary>
    public static Article Plain(string language, string text, string? title = null)
    {
        var known = KnownLanguages.Of(language);
        return new Article
        {
            Text = text,
            Sentences = SentenceSplitter.Split(text, known),
            Language = known,
            Title = title,
            Words = WordTokenizer.Words(text).Count,
        };
    }

    public static string[] Sentences(Article article) =>
        [.. article.Sentences.Select(sentence => sentence.Span.Of(article.Text).ToString())];
}
