namespace Summarizer.Articles.Formats.Html;

/// <summary>Removes blocks that lead away from the article, and the headings and openings of such blocks.</summary>
internal static class BlockCleaner
{
    // A paragraph that is almost entirely a link points to another page.
    private const double MaxLinkShare = 0.75;

    // A sentence whose parts lead to different pages is the article's.
    private const double MaxLinkShareOfSentence = 0.97;

    /// <summary>The blocks without them.</summary>
    public static List<TextBlock> Clean(List<TextBlock> blocks, IReadOnlyList<TextBlock> page)
    {
        var kept = new List<TextBlock>();
        var followed = false;
        // HeadLines removes the stamps before it, with what is above them.
        var firstProse = blocks.FindIndex(block => block.IsProse);
        for (var i = blocks.Count - 1; i >= 0; i--)
        {
            var block = blocks[i];
            var isRemoved =
                IsLink(block)
                || ClutterLines.IsOne(block) && !(i < firstProse && SiteNotes.IsStamp(block.Text))
                || !followed && Opens(block);
            if (!isRemoved)
                kept.Add(block);
            // The title of a list of links goes with them.
            followed = !isRemoved || followed && !IsLink(block);
        }

        kept.Reverse();
        return kept;
    }

    private static bool IsLink(TextBlock block) =>
        block.LinkShare > (block.IsProse && block.LinkCount > 1 ? MaxLinkShareOfSentence : MaxLinkShare)
        || block.LinkShare > 0.4 && ClutterLines.LeadsAway(block);

    private static bool Opens(TextBlock block) =>
        block.HeadingLevel > 0 && !block.IsProse || block.Text[^1] is ':' or '：' && block.Text.Length < 100;
}
