namespace Summarizer.Articles.Formats.Pdf.Layout;

/// <summary>
/// Removes the dashes of list items. The dash of a line of dialogue stays: the lines after it are not indented.
/// </summary>
internal static class ListDashes
{
    private const float MinIndent = 0.4f;

    /// <summary>Removes the dashes.</summary>
    public static void Remove(List<Block> blocks)
    {
        var hanging = blocks.ConvertAll(IsHanging);
        for (var i = 1; i < blocks.Count; i++)
            hanging[i] |= hanging[i - 1] && AreOfOneList(blocks[i - 1], blocks[i]);
        for (var i = blocks.Count - 2; i >= 0; i--)
            hanging[i] |= hanging[i + 1] && AreOfOneList(blocks[i], blocks[i + 1]);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (hanging[i])
                blocks[i].Lines[0] = blocks[i].Lines[0] with { Text = blocks[i].Lines[0].Text[2..] };
        }
    }

    private static bool IsHanging(Block block) =>
        block.Lines[0].BeginsWithDash
        && block.Lines.Count > 1
        && block.Lines[1].Page == block.Page
        && block.Lines[1].Left > block.Lines[0].Left + block.Size * MinIndent;

    private static bool AreOfOneList(Block one, Block other) =>
        one.Lines[0].BeginsWithDash
        && other.Lines[0].BeginsWithDash
        && (one.Lines.Count == 1 || IsHanging(one))
        && (other.Lines.Count == 1 || IsHanging(other))
        && Math.Abs(one.Lines[0].Left - other.Lines[0].Left) < 1;
}
