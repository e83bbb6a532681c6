using System.Text.RegularExpressions;

namespace Summarizer.Articles.Formats.Html;

/// <summary>Reads the article of a page: its metadata, its main text, and whether it is whole.</summary>
internal static partial class HtmlArticle
{
    /// <summary>The article, or why the page has no article.</summary>
    public static FormatReading Read(string html)
    {
        using var page = HtmlPages.Parse(html);
        var head = HtmlHead.Read(page, html);
        var hidden = HiddenElements.Remove(page);
        var scripts = page.Scripts.ToList();
        var traits = PageTraits.Of(page, head);
        var paywall = Paywall.Of(page, head.Article);
        var text = MainText.Find(page, head);
        var (title, date) = (text.Title ?? head.Head.Title, head.Head.PublishedOn ?? text.Date);
        if (!paywall.IsDeclared && !traits.IsError && ScriptText.Read(text, head, scripts) is { } source)
            return new FormatReading.Readable(
                source with
                {
                    Head = head.Head with { Title = title ?? source.Head.Title, PublishedOn = date ?? source.Head.PublishedOn },
                    HiddenText = [.. hidden, .. source.HiddenText],
                }
            );
        if (PageKinds.RejectionOf(text, head, traits, paywall) is { } rejection)
            return new FormatReading.Unreadable(rejection);
        return new FormatReading.Readable(
            new SourceText([.. text.Blocks.Select(block => block.ToParagraph())])
            {
                ContentType = "text/html",
                Head = head.Head with { Title = title, PublishedOn = date },
                HasSeparateHead = true,
                IsTruncated = paywall.Cuts(text) || IsCutOff(html, text),
                HiddenText = hidden,
            }
        );
    }

    // A file that ends in the middle of a sentence, before the end of what it opened.
    private static bool IsCutOff(string html, MainText text) =>
        text is { Blocks: [.., var last], Page: [.., var end] }
        && ReferenceEquals(last, end)
        && last.HeadingLevel == 0
        && !last.EndsSentence
        && OpensPage().IsMatch(html)
        && html.LastIndexOf("</body", StringComparison.OrdinalIgnoreCase) < 0
        && html.LastIndexOf("</html", StringComparison.OrdinalIgnoreCase) < 0;

    [GeneratedRegex("<(?:html|body|article|main)(?=[\\s>])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OpensPage();
}
