namespace Summarizer.Articles.Formats.Office;

/// <summary>The meaning of built-in style names. Programs store them in English, whatever language they display.</summary>
internal static class StyleNames
{
    // "TOC Heading" before "heading", "Subtitle" and "List Heading" are text.
    private static readonly (string Opening, ParagraphKind Kind)[] Kinds =
    [
        ("toc", ParagraphKind.Apparatus),
        ("contents ", ParagraphKind.Apparatus),
        ("index ", ParagraphKind.Apparatus),
        ("table of ", ParagraphKind.Apparatus),
        ("caption", ParagraphKind.Apparatus),
        ("title", ParagraphKind.Title),
        ("heading", ParagraphKind.Heading),
        ("subtitle", ParagraphKind.Text),
    ];

    /// <summary>Null if the name is not that of a relevant built-in style.</summary>
    public static ParagraphKind? Kind(string name)
    {
        foreach (var (opening, kind) in Kinds)
        {
            if (name.StartsWith(opening, StringComparison.OrdinalIgnoreCase) && EndsAt(name, opening.Length))
                return kind;
        }

        return null;
    }

    // "Heading", "heading 2", "Title" and "Title 1", but not "Titles of films".
    private static bool EndsAt(string name, int at)
    {
        var rest = name.AsSpan(at);
        return rest.IsEmpty || name[at - 1] == ' ' || rest[0] == ' ' && rest.Length <= 8;
    }
}
