using Summarizer.Sentences;

namespace Summarizer.Articles.Formats.Pdf.Layout;

/// <summary>
/// Joins a paragraph that a page break or a picture's caption interrupts: its sentence has not ended, and the next part begins in lower
/// case.
/// </summary>
internal static class Continuations
{
    private const int MaxBlocksBetween = 3;

    /// <summary>The paragraphs, joined.</summary>
    public static List<Block> Join(List<Block> blocks)
    {
        var joined = new List<Block>(blocks.Count);
        var isTaken = new bool[blocks.Count];
        for (var i = 0; i < blocks.Count; i++)
        {
            if (isTaken[i])
                continue;
            var block = blocks[i];
            for (var at = i; !block.IsHeading && IsOpen(block.Lines[^1].Text) && NextOf(blocks, at, block) is { } next; at = next)
            {
                block.Lines.AddRange(blocks[next].Lines);
                isTaken[next] = true;
            }

            joined.Add(block);
        }

        return joined;
    }

    private static bool IsOpen(string text)
    {
        var last = text[^1];
        return (char.IsLetterOrDigit(last) || last is ',' or '-' or '\u00AD' or '\u2010') && !SentenceBoundaries.IsTerminator(last);
    }

    // The first block that has the paragraph's size decides.
    private static int? NextOf(List<Block> blocks, int i, Block paragraph)
    {
        var isOnOnePage = true;
        for (var next = i + 1; next < blocks.Count && next <= i + 1 + MaxBlocksBetween; next++)
        {
            var block = blocks[next];
            isOnOnePage &= block.Page == paragraph.Lines[^1].Page;
            if (IsSameSize(block, paragraph))
                return char.IsLower(block.Lines[0].Text[0]) && !block.IsHeading && (next > i + 1 || !isOnOnePage) ? next : null;
            if (block.IsHeading)
                return null;
        }

        return null;
    }

    private static bool IsSameSize(Block one, Block other) => Math.Abs(one.Size - other.Size) < one.Size * 0.06f;
}
