namespace Summarizer.Articles.Formats.Html;

/// <summary>Removes blocks that are links to other articles, empty headings and the like.</summary>
internal static class BlockCleaner
{
    // A paragraph that is nearly one link leads away from the article.
    private const double MaxLinkShare = 0.75;

    /// <summary>The blocks without them.</summary>
    public static List<TextBlock> Clean(IReadOnlyList<TextBlock> blocks)
    {
        var kept = blocks.Where(block => block.LinkShare <= MaxLinkShare).ToList();
        while (kept.Count > 0 && kept[^1].HeadingLevel > 0)
            kept.RemoveAt(kept.Count - 1);
        return kept;
    }
}
