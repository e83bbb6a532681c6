using AngleSharp.Dom;

namespace Summarizer.Articles.Formats.Html;

/// <summary>Recognizes pages without an article, or with only its first words.</summary>
internal static class PageKinds
{
    private const int MinTeaserWords = 40;
    private const int MinWords = 15;
    private const int MinTeasers = 4;
    private const double MinTeaserShare = 0.6;

    /// <summary>Why a page is not read; null if it is.</summary>
    public static Rejection? RejectionOf(MainText text, HtmlHead head, Paywall paywall)
    {
        var words = Paywall.WordsOf(text);
        if (words < MinTeaserWords && paywall.Cuts(text))
            return Rejections.TruncatedText;
        if (words < MinWords)
            return Rejections.NotAnArticle;
        return head.DeclaresArticle || !IsListOfArticles(text) ? null : Rejections.NotAnArticle;
    }

    // Most paragraphs stand next to a heading that leads to their article, each to another.
    private static bool IsListOfArticles(MainText text)
    {
        var boxes = text
            .Page.Where(block => block is { HeadingLevel: > 0, LinkShare: > 0.9 })
            .SelectMany(block => block.Path.SkipWhile(element => element.LocalName is not ['h', _]).Skip(1).Take(2))
            .ToHashSet();
        var paragraphs = text.Blocks.Where(block => block.HeadingLevel == 0).ToList();
        var teasers = paragraphs.Where(block => BoxOf(block, boxes) is not null).ToList();
        return teasers.Select(block => BoxOf(block, boxes)).Distinct().Count() >= MinTeasers
            && teasers.Sum(block => block.Text.Length) >= MinTeaserShare * paragraphs.Sum(block => block.Text.Length);
    }

    private static IElement? BoxOf(TextBlock block, HashSet<IElement> boxes) => block.Path.Take(4).FirstOrDefault(boxes.Contains);
}
