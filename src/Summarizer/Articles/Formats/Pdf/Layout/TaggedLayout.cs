using Summarizer.Articles.Formats.Pdf.Drawing;
using Summarizer.Sentences;

namespace Summarizer.Articles.Formats.Pdf.Layout;

/// <summary>Puts the letters of a tagged document into the paragraphs of its structure.</summary>
internal static class TaggedLayout
{
    // If more of the text is untagged, the tags are not trusted. Running heads have no tags.
    private const double MinShare = 0.85;
    private const float MarginShare = 0.1f;

    /// <summary>The paragraphs; null if the document has no tags that can be trusted.</summary>
    public static List<Block>? Read(IReadOnlyList<StructureTree.Element> elements, IReadOnlyList<PageText> pages)
    {
        var contents = new Dictionary<(int Page, int Content), List<Glyph>>();
        var letters = 0;
        foreach (var page in pages)
        {
            foreach (var glyph in page.Glyphs.Where(glyph => !glyph.IsArtifact))
            {
                if (!glyph.IsSpace && (glyph.Content >= 0 || IsInMiddle(glyph, page)))
                    letters++;
                if (glyph.Content < 0)
                    continue;
                if (!contents.TryGetValue((page.Number, glyph.Content), out var content))
                    contents[(page.Number, glyph.Content)] = content = [];
                content.Add(glyph);
            }
        }

        var blocks = new List<Block>();
        var tagged = 0;
        foreach (var element in elements)
        {
            var lines = LinesOf(element, contents, ref tagged);
            if (lines.Count > 0)
                blocks.Add(new Block(lines, element.IsHeading));
        }

        return tagged >= MinShare * letters && blocks.Count > 0 && !AreLines(blocks) ? blocks : null;
    }

    private static bool IsInMiddle(Glyph glyph, PageText page) =>
        glyph.Baseline > page.Height * MarginShare && glyph.Baseline < page.Height * (1 - MarginShare);

    private static List<TextLine> LinesOf(
        StructureTree.Element element,
        Dictionary<(int Page, int Content), List<Glyph>> contents,
        ref int tagged
    )
    {
        var lines = new List<TextLine>();
        var glyphs = new List<Glyph>();
        var page = 0;
        foreach (var part in element.Contents)
        {
            if (part.Page != page)
            {
                lines.AddRange(LineBuilder.Build(page, glyphs, float.PositiveInfinity));
                glyphs.Clear();
                page = part.Page;
            }

            // Marked content belongs to one paragraph only.
            if (!contents.Remove(part, out var content))
                continue;
            glyphs.AddRange(content);
            tagged += content.Count(glyph => !glyph.IsSpace);
        }

        lines.AddRange(LineBuilder.Build(page, glyphs, float.PositiveInfinity));
        return lines;
    }

    // Some programs tag every line as a paragraph.
    private static bool AreLines(List<Block> blocks)
    {
        var cut = 0;
        for (var i = 1; i < blocks.Count; i++)
        {
            if (!blocks[i - 1].IsHeading && !blocks[i].IsHeading && IsCut(blocks[i - 1].Lines[^1].Text, blocks[i].Lines[0].Text))
                cut++;
        }

        return cut > 3 && cut * 2 > blocks.Count;
    }

    private static bool IsCut(string text, string next) => !SentenceBoundaries.IsTerminator(text[^1]) && char.IsLower(next[0]);
}
