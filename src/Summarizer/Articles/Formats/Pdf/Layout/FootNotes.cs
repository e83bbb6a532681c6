using Summarizer.Articles.Formats.Pdf.Drawing;

namespace Summarizer.Articles.Formats.Pdf.Layout;

/// <summary>Moves footnotes to the end of the text: a paragraph goes on after them on the next page.</summary>
internal static class FootNotes
{
    private const float MaxSize = 0.93f;
    private const float MaxHeight = 0.4f;

    /// <summary>Whether a line begins a footnote by its size and its mark.</summary>
    public static bool IsNote(TextLine line, PageStyle style) =>
        line.Size < style.BodySize * MaxSize && (char.IsAsciiDigit(line.Text[0]) || line.Text[0] is '*' or '†' or '‡' or '§');

    /// <summary>The lines of a page, and those of its footnotes.</summary>
    public static (List<TextLine> Text, List<TextLine> Notes) Split(List<TextLine> lines, PageText page, PageStyle style)
    {
        var notes = new List<TextLine>();
        var text = new List<TextLine>();
        TextLine? note = null;
        foreach (var line in lines)
        {
            if (line.Baseline < page.Height * MaxHeight && IsNote(line, style))
                note = line;
            else if (note is not null && !(line.Size < style.BodySize * MaxSize && line.Baseline < note.Baseline))
                note = null;
            (note is null ? text : notes).Add(line);
        }

        return (text, notes);
    }
}
