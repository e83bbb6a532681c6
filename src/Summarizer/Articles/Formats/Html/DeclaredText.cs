namespace Summarizer.Articles.Formats.Html;

/// <summary>Selects the blocks that a page's JSON-LD has as the article's text.</summary>
internal static class DeclaredText
{
    private const int MinLength = 500;
    private const int MinBlockLength = 30;
    private const double MinFound = 0.8;

    /// <summary>The blocks; null if JSON-LD gives no text or another one than the page.</summary>
    public static List<TextBlock>? Select(IReadOnlyList<TextBlock> blocks, string? text)
    {
        if (text is null || text.Length < MinLength)
            return null;
        var letters = Letters(text);
        var isPart = new bool[blocks.Count];
        var found = 0;
        // Linear in pages as they are: the parts of a text follow each other.
        var from = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            var own = Letters(blocks[i].Text);
            var at = own.Length < MinBlockLength || from >= letters.Length ? -1 : letters.IndexOf(own, from, StringComparison.Ordinal);
            if (at < 0)
                continue;
            isPart[i] = true;
            found += own.Length;
            from = at + own.Length;
        }

        return found < letters.Length * MinFound ? null : [.. blocks.Where((_, i) => isPart[i])];
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
