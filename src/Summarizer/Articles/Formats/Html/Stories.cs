using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Summarizer.Text;

namespace Summarizer.Articles.Formats.Html;

/// <summary>Tells the stories of a page apart that each stand in an <c>article</c> of its own.</summary>
internal static class Stories
{
    private const int MinLength = 200;
    private const int MinTitleLength = 10;

    private sealed record Story(IElement Element, string Heading, int Level, bool IsLinked);

    /// <summary>Takes the text of other stories out of a page whose title is that of one story.</summary>
    public static void KeepMain(IHtmlDocument page, HtmlHead head)
    {
        var stories = Of(page);
        if (stories.Count < 2)
            return;
        var named = stories.FindAll(story => IsTitle(story.Heading, head));
        if (named is not [var main])
            return;
        foreach (var other in stories.Where(story => story != main && IsAnother(story, main)))
            Clutter.Empty(other.Element);
    }

    /// <summary>Whether a page is of several stories, and none of them is the page's own.</summary>
    public static bool AreSeveral(IHtmlDocument page, HtmlHead head)
    {
        var stories = Of(page);
        return stories.Count > 1
            && !stories.Exists(story => IsTitle(story.Heading, head))
            && stories.TrueForAll(story => story.Level == 1 || story.IsLinked)
            && !page.QuerySelectorAll("h1").Any(heading => heading.Closest("article") is null && IsTitle(TextOf(heading), head));
    }

    private static List<Story> Of(IHtmlDocument page)
    {
        var stories = new List<Story>();
        foreach (var element in page.QuerySelectorAll("article"))
        {
            if (element.ParentElement?.Closest("article") is not null || element.TextContent.Length < MinLength)
                continue;
            if (element.QuerySelector("h1, h2, h3") is not { } heading || TextOf(heading) is not { Length: > 0 } text)
                continue;
            var isLinked = heading.QuerySelector("a") is not null || heading.Closest("a") is not null;
            stories.Add(new Story(element, text, heading.LocalName[1] - '0', isLinked));
        }

        return stories;
    }

    private static bool IsAnother(Story story, Story main) =>
        story.Level <= main.Level
        || story.IsLinked
        || story.Element.QuerySelector("time, [rel=author], .byline, .author, .date") is not null;

    private static bool IsTitle(string heading, HtmlHead head) =>
        new[] { head.Head.Title, head.Article?.Headline }
            .OfType<string>()
            .Any(title =>
                title.Equals(heading, StringComparison.OrdinalIgnoreCase)
                || heading.Length >= MinTitleLength && title.Contains(heading, StringComparison.OrdinalIgnoreCase)
            );

    private static string TextOf(IElement element) => CanonicalText.CleanLine(element.TextContent);
}
