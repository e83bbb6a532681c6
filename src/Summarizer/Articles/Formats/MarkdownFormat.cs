using System.Text;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Summarizer.Text;

namespace Summarizer.Articles.Formats;

/// <summary>Reads headings, paragraphs, quotations and list items of Markdown as text. Omits code, tables, images and raw HTML.</summary>
internal sealed class MarkdownFormat : IArticleFormat
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras().Build();

    private static readonly string[] Extensions = [".md", ".markdown", ".mdown", ".mkd"];

    public FormatReading? Read(SourceFile file) =>
        file.Text is { } text && IsMarkdown(file, text) ? new FormatReading.Readable(Read(text)) : null;

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
        return new SourceText(Paragraphs(body)) { ContentType = "text/markdown", Head = head };
    }

    private static IReadOnlyList<Paragraph> Paragraphs(string body)
    {
        try
        {
            var document = Markdown.Parse(MarkdownGuard.Tame(body), Pipeline);
            return [.. Leaves(document).Select(ToParagraph).Where(paragraph => paragraph.Text.Length > 0)];
        }
        catch (ArgumentException)
        {
            // Markdig rejects elements that are nested deeper than anyone writes. The upload can still be read as plain text.
            return PlainTextFormat.Read(body).Paragraphs;
        }
    }

    private static IEnumerable<LeafBlock> Leaves(MarkdownDocument document)
    {
        var blocks = new Stack<Block>(document.Reverse());
        while (blocks.TryPop(out var block))
        {
            if (block is HeadingBlock or ParagraphBlock)
                yield return (LeafBlock)block;
            if (block is not ContainerBlock container || block is Table)
                continue;
            for (var i = container.Count - 1; i >= 0; i--)
                blocks.Push(container[i]);
        }
    }

    private static Paragraph ToParagraph(LeafBlock block) =>
        new(CanonicalText.CleanLine(InlineText(block.Inline)), IsHeading: block is HeadingBlock);

    // Depth first, without recursion: the upload decides how deep elements are nested.
    private static string InlineText(ContainerInline? root)
    {
        var text = new StringBuilder();
        for (var inline = root?.FirstChild; inline is not null; inline = Next(inline, root!))
        {
            Append(text, inline);
        }

        return text.ToString();
    }

    private static Inline? Next(Inline inline, ContainerInline root)
    {
        if (inline is ContainerInline { FirstChild: { } child } and not LinkInline { IsImage: true })
            return child;
        while (inline.NextSibling is null && inline.Parent is { } parent && parent != root)
            inline = parent;
        return inline.NextSibling;
    }

    private static void Append(StringBuilder text, Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                text.Append(literal.Content.AsSpan());
                break;
            case CodeInline code:
                text.Append(code.Content);
                break;
            case HtmlEntityInline entity:
                text.Append(entity.Transcoded.AsSpan());
                break;
            case AutolinkInline link:
                text.Append(link.Url);
                break;
            case LineBreakInline:
                text.Append(' ');
                break;
            default:
                break;
        }
    }
}
