namespace Summarizer.Articles.Formats.Html;

/// <summary>Recognizes pages without an article, or with only its first words.</summary>
internal static class PageKinds
{
    private const int MinTeaserWords = 40;
    private const int MinWords = 15;

    // A page of links has headings that lead to the articles.
    private const int MinTeasers = 5;

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

    private static bool IsListOfArticles(MainText text)
    {
        var teasers = text.Page.Count(block => block is { HeadingLevel: > 0, LinkShare: > 0.9, Text.Length: > 20 });
        var paragraphs = text.Blocks.Count(block => block.HeadingLevel == 0 && block.Text.Length > 60);
        return teasers >= MinTeasers && teasers * 2 >= paragraphs;
    }
}
