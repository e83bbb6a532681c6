using AngleSharp.Dom;

namespace Summarizer.Articles.Formats.Html;

/// <summary>Whether an element holds sentences of an article, whatever its name.</summary>
internal static class ClutterEvidence
{
    // Labels and notes of a few words end with a full stop too.
    private const int MinSentenceLength = 60;

    private const double MaxLinkShare = 0.3;

    /// <summary>Whether it has a sentence, few links, and no controls.</summary>
    public static bool IsProse(IElement element)
    {
        var text = element.TextContent;
        return text.Length >= MinSentenceLength
            && element.QuerySelector("form, input, button, textarea, select, iframe") is null
            && element.QuerySelectorAll("a").Sum(link => link.TextContent.Length) <= text.Length * MaxLinkShare
            && (IsSentence(text) || element.QuerySelectorAll("p, li, dd, blockquote, div").Any(part => IsSentence(part.TextContent)));
    }

    /// <summary>Whether a text is as long as a sentence and ends as one.</summary>
    public static bool IsSentence(string text) =>
        text.AsSpan().Trim().Length >= MinSentenceLength && PlainTextFormat.ClosesSentence(text.Trim());
}
