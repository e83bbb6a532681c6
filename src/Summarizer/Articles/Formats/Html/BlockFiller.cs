using AngleSharp.Dom;

namespace Summarizer.Articles.Formats.Html;

/// <summary>Adds the blocks that belong between and before those that were found: lists, subheadings, the lead under the title.</summary>
internal static class BlockFiller
{
    private const double MinShare = 0.85;
    private const double MaxLinkShare = 0.3;
    private const int MinLength = 40;

    /// <summary>The blocks with them.</summary>
    public static List<TextBlock> Fill(List<TextBlock> found, IReadOnlyList<TextBlock> page, string? title)
    {
        if (found.Count == 0)
            return found;
        var kept = new HashSet<TextBlock>(found, ReferenceEqualityComparer.Instance);
        var container = Container(found);
        var positions = Enumerable.Range(0, page.Count).Where(i => kept.Contains(page[i]) && IsIn(page[i], container)).ToList();
        if (positions.Count == 0)
            return found;
        var (first, last) = (positions[0], positions[^1]);
        var head = TitleBefore(page, first, title);
        return
        [
            .. page.Where(
                (block, i) =>
                    kept.Contains(block)
                    || i > first && i < last && IsIn(block, container) && IsPart(block)
                    || i < first && i > head && IsLead(block) && (head >= 0 || IsIn(block, container))
            ),
        ];
    }

    private static IElement? Container(List<TextBlock> found)
    {
        var letters = new Dictionary<IElement, (long Sum, int Depth)>();
        long all = 0;
        foreach (var block in found)
        {
            all += block.Text.Length;
            for (var path = block.Path; path is not null; path = path.Around)
                letters[path.Element] = (letters.GetValueOrDefault(path.Element).Sum + block.Text.Length, path.Depth);
        }

        return letters.Where(one => one.Value.Sum >= all * MinShare).MaxBy(one => one.Value.Depth).Key;
    }

    private static bool IsIn(TextBlock block, IElement? container) => container is null || block.Path.Contains(container);

    private static bool IsPart(TextBlock block) =>
        block.LinkShare < MaxLinkShare && (block.HeadingLevel > 0 || block.IsItem || block.Text.Length >= MinLength);

    private static bool IsLead(TextBlock block) => block.LinkShare < MaxLinkShare && block.IsProse;

    private static int TitleBefore(IReadOnlyList<TextBlock> page, int first, string? title)
    {
        for (var i = first - 1; i >= 0; i--)
        {
            if (page[i].HeadingLevel == 1 || title is not null && page[i].Text.Equals(title, StringComparison.OrdinalIgnoreCase))
                return i;
        }

        return -1;
    }
}
