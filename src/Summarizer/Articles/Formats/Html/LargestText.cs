using AngleSharp.Dom;

namespace Summarizer.Articles.Formats.Html;

/// <summary>Selects the blocks of the smallest element that has most of a page's paragraphs.</summary>
internal static class LargestText
{
    private const int MinLength = 40;
    private const double MinShare = 0.7;

    /// <summary>The blocks.</summary>
    public static List<TextBlock> Select(IElement body, IReadOnlyList<TextBlock> blocks)
    {
        var letters = new Dictionary<IElement, long>();
        long all = 0;
        foreach (var block in blocks)
        {
            if (!block.IsProse && block.Text.Length < MinLength || block.LinkShare > 0.5)
                continue;
            all += block.Text.Length;
            foreach (var element in block.Path)
                letters[element] = letters.GetValueOrDefault(element) + block.Text.Length;
        }

        var smallest = body;
        var best = long.MaxValue;
        foreach (var (element, sum) in letters)
        {
            if (sum < all * MinShare || sum > best || sum == best && !IsIn(element, smallest))
                continue;
            (smallest, best) = (element, sum);
        }

        return [.. blocks.Where(block => block.Path.Contains(smallest))];
    }

    private static bool IsIn(IElement element, IElement other)
    {
        var ancestor = element.ParentElement;
        while (ancestor is not null && ancestor != other)
            ancestor = ancestor.ParentElement;
        return ancestor is not null;
    }
}
