using Summarizer.Text;

namespace Summarizer.Articles.Formats.Html;

/// <summary>A piece of HTML that is known to be an article's: all its text belongs to the article, except for notes of its site.</summary>
/// <param name="Paragraphs">The text that a reader sees.</param>
/// <param name="HiddenText">The text that no reader sees.</param>
internal sealed record HtmlFragment(IReadOnlyList<Paragraph> Paragraphs, IReadOnlyList<string> HiddenText)
{
    /// <summary>The text of a piece of HTML, or of a whole page without menus and forms.</summary>
    public static HtmlFragment Read(string html)
    {
        using var page = HtmlPages.Parse(html);
        var hidden = HiddenElements.Remove(page);
        var blocks = BlockReader.Read(page.Body ?? page.DocumentElement).Where(block => !SiteNotes.IsOne(block.Text));
        return new HtmlFragment([.. blocks.Select(block => block.ToParagraph())], hidden);
    }
}
