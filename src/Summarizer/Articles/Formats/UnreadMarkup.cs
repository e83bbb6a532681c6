namespace Summarizer.Articles.Formats;

/// <summary>Rejects text in unsupported markup, recognized by its beginning.</summary>
internal sealed class UnreadMarkup : IArticleFormat
{
    private static readonly (string Opening, string Name)[] Openings =
    [
        ("<?xml", "an XML document"),
        ("<rss", "an RSS feed"),
        ("<feed", "an Atom feed"),
        ("{\\rtf", "an RTF document"),
        ("%!ps", "a PostScript document"),
        ("\\documentclass", "a LaTeX document"),
    ];

    public FormatReading? Read(SourceFile file)
    {
        var start = file.Text.AsSpan().TrimStart();
        foreach (var (opening, name) in Openings)
        {
            if (start.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
                return new FormatReading.Unreadable(Rejections.UnsupportedFormat(name));
        }

        return null;
    }
}
