using System.Diagnostics.CodeAnalysis;
using Summarizer.Text;

namespace Summarizer.Articles.Formats;

/// <summary>Tells which text format an upload is and has it read.</summary>
internal static class SourceFormat
{
    private static readonly string[] MarkdownExtensions = [".md", ".markdown", ".mdown", ".mkd"];

    // What the text begins with in formats that are not read.
    private static readonly (string Opening, string Name)[] Unsupported =
    [
        ("<!doctype html", "an HTML page"), ("<html", "an HTML page"), ("<head", "an HTML page"), ("<body", "an HTML page"),
        ("<?xml", "an XML document"), ("<rss", "an RSS feed"), ("<feed", "an Atom feed"), ("<article", "an HTML page"),
        ("<div", "an HTML page"),
        ("{\\rtf", "an RTF document"), ("%!ps", "a PostScript document"), ("\\documentclass", "a LaTeX document"),
    ];

    /// <summary>The paragraphs of a text in its format, or why they cannot be told.</summary>
    public static bool TryRead(
        string text, Upload upload, [NotNullWhen(true)] out SourceText? source, [NotNullWhen(false)] out Rejection? rejection)
    {
        var start = text.AsSpan().TrimStart();
        source = null;
        rejection = null;
        foreach (var (opening, name) in Unsupported)
        {
            if (start.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) rejection = Rejections.UnsupportedFormat(name);
        }

        if (rejection is null) source = IsMarkdown(text, upload) ? MarkdownText.Read(text) : PlainText.Read(text);
        return source is not null;
    }

    private static bool IsMarkdown(string text, Upload upload)
    {
        if (upload.ContentType?.StartsWith("text/markdown", StringComparison.OrdinalIgnoreCase) == true) return true;
        var extension = Path.GetExtension(upload.Name);
        return MarkdownExtensions.Contains(extension, StringComparer.OrdinalIgnoreCase)
            || extension.Length == 0 && text.StartsWith("---\n", StringComparison.Ordinal);
    }
}
