using System.Text.RegularExpressions;

namespace Summarizer.Articles.Formats.Html;

/// <summary>Removes the lines before an article's text that its metadata repeats: title, authors, date.</summary>
internal static partial class HeadLines
{
    private const int MaxLines = 12;
    private const int MaxLength = 120;
    private const int MinTitleLength = 10;

    /// <summary>The text without them, the title as the page shows it, and the date.</summary>
    public static (List<TextBlock> Text, string? Title, DateOnly? Date) Remove(
        List<TextBlock> text,
        IReadOnlyList<TextBlock> page,
        Head head
    )
    {
        var first = 0;
        DateOnly? date = null;
        for (var i = 0; i < Math.Min(MaxLines, text.Count) && text[i].Text.Length <= MaxLength && !text[i].IsProse; i++)
        {
            if (IsTitle(text[i].Text, head.Title))
                first = i + 1;
            else if (DateIn(text[i].Text) is { } shown)
                (date, first) = (date ?? shown, i + 1);
            else if (SiteNotes.IsStamp(text[i].Text))
                first = i + 1;
            else if (head.Author is { } author && text[i].Text.Contains(author, StringComparison.OrdinalIgnoreCase))
                first = i + 1;
        }

        return (
            text[first..],
            ShownTitle(page, head.Title),
            date ?? page.Take(MaxLines).Select(block => DateIn(block.Text)).FirstOrDefault(one => one is not null)
        );
    }

    // "Headline - Site", where the page shows "Headline" as a line of its own.
    private static string? ShownTitle(IReadOnlyList<TextBlock> page, string? title) =>
        title is null
            ? null
            : page.Take(60)
                .Select(block => block.Text)
                .FirstOrDefault(text =>
                    text.Length >= MinTitleLength
                    && text.Length < title.Length
                    && title.StartsWith(text, StringComparison.Ordinal)
                    && IsSeparated(title.AsSpan(text.Length))
                );

    private static bool IsSeparated(ReadOnlySpan<char> rest) => rest.TrimStart() is ['|' or '–' or '—' or '-' or '·' or '•' or '»', ..];

    private static bool IsTitle(string text, string? title) =>
        title is not null
        && (
            text.Equals(title, StringComparison.OrdinalIgnoreCase)
            || text.Length >= MinTitleLength && title.StartsWith(text, StringComparison.OrdinalIgnoreCase)
        );

    private static DateOnly? DateIn(string text)
    {
        if (text.Length > MaxLength)
            return null;
        foreach (var match in Date().EnumerateMatches(text))
            return HeadValues.LeadingDate(text.AsSpan(match.Index))?.Date;
        return null;
    }

    [GeneratedRegex(@"(?<![0-9.])(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{4})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Date();
}
