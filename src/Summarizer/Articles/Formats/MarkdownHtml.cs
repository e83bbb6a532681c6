using System.Globalization;
using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Summarizer.Articles.Formats;

/// <summary>Renders Markdown without code blocks. A class of its own, so that other uploads do not load the Markdown library.</summary>
internal static class MarkdownHtml
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras().Build();

    /// <exception cref="ArgumentException">The nesting is extreme.</exception>
    public static string Of(string markdown)
    {
        using var html = new StringWriter(CultureInfo.InvariantCulture);
        var renderer = new HtmlRenderer(html);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.RemoveAll(one => one is CodeBlockRenderer);
        renderer.Render(Markdown.Parse(MarkdownGuard.Tame(markdown), Pipeline));
        return html.ToString();
    }
}
