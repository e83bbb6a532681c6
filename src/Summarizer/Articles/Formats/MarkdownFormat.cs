using Summarizer.Articles.Formats.Html;

namespace Summarizer.Articles.Formats;

/// <summary>Reads headings, paragraphs, quotations, lists and tables of Markdown, and the HTML in it. Omits code and images.</summary>
internal sealed class MarkdownFormat : IArticleFormat
{
    private static readonly string[] Extensions = [".md", ".markdown", ".mdown", ".mkd"];

    public FormatReading? Read(SourceFile file) =>
        file.Text is { } text && IsMarkdown(file, text) ? new FormatReading.Readable(Read(text) with { IsTruncated = file.IsCut }) : null;

    // Without an extension, front matter shows that a file is Markdown.
    private static bool IsMarkdown(SourceFile file, string text)
    {
        if (file.DeclaredType?.StartsWith("text/markdown", StringComparison.OrdinalIgnoreCase) == true)
            return true;
        var extension = Path.GetExtension(file.Name);
        return Extensions.Contains(extension, StringComparer.OrdinalIgnoreCase)
            || extension.Length == 0 && text.StartsWith("---\n", StringComparison.Ordinal);
    }

    private static SourceText Read(string text)
    {
        var body = FrontMatter.Read(text, out var head);
        try
        {
            // Rendered to HTML first, because Markdown can contain HTML elements that span paragraphs.
            var fragment = HtmlFragment.Read(MarkdownHtml.Of(body));
            return new SourceText(fragment.Paragraphs)
            {
                ContentType = "text/markdown",
                Head = head,
                HiddenText = fragment.HiddenText,
            };
        }
        catch (ArgumentException)
        {
            // Markdig rejects extreme nesting. The upload is still readable as plain text.
            return PlainTextFormat.Read(body) with { ContentType = "text/markdown", Head = head };
        }
    }
}
