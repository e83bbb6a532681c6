using System.Text.RegularExpressions;
using Summarizer.Articles.Formats.Pdf.Drawing;
using Summarizer.Articles.Formats.Pdf.Layout;
using UglyToad.PdfPig;

namespace Summarizer.Articles.Formats.Pdf;

/// <summary>The metadata of the article, from the document's metadata and the lines before the text.</summary>
internal static partial class PdfHead
{
    // A byline is short, and only headings and bylines stand before the text.
    private const int MaxHeadParts = 10;
    private const int MaxBylineLength = 300;
    private const int MinTitleLetters = 4;
    private const int MaxTitleLength = 300;
    private const float MinTitleScale = 1.15f;

    /// <summary>Reads the head, and removes the title, a URL and a date on lines of their own from the text.</summary>
    public static Head Take(PdfDocument document, List<PdfPart> parts, IReadOnlyList<PageText> pages)
    {
        var metadata = PdfMetadata.Read(document);
        var title = TitleOf(metadata.Title, parts);
        var url = UrlOf(parts) ?? PrintedUrl(pages);
        var date = DateOf(parts) ?? metadata.PublishedOn;
        for (var i = Math.Min(MaxHeadParts, parts.Count) - 1; i >= 0; i--)
        {
            if (IsHead(parts[i].Text, title))
                parts.RemoveAt(i);
        }

        return new Head
        {
            Title = title,
            Author = metadata.Author,
            Language = metadata.Language,
            Url = url,
            PublishedOn = date,
        };
    }

    // The title as printed, if it is part of the one in the metadata: that one often ends with the paper's name. A title that is nowhere
    // on the first page is a template's.
    private static string? TitleOf(string? metadata, List<PdfPart> parts)
    {
        var printed = PrintedTitle(parts);
        if (metadata is null)
            return printed;
        var letters = LettersOf(metadata);
        if (printed is not null && letters.Contains(LettersOf(printed), StringComparison.Ordinal))
            return printed;
        var isPrinted = parts
            .TakeWhile(part => part.Page == parts[0].Page)
            .Any(part => LettersOf(part.Text).Contains(letters, StringComparison.Ordinal));
        return isPrinted ? metadata : printed ?? metadata;
    }

    private static string? PrintedTitle(List<PdfPart> parts)
    {
        if (parts.Count < 2)
            return null;
        var body = parts.GroupBy(part => part.Size).MaxBy(group => group.Sum(part => part.Text.Length))!.Key;
        return parts
            .Take(MaxHeadParts)
            .Where(part =>
                part.Page == parts[0].Page
                && part.Text.Length <= MaxTitleLength
                && part.Text.Count(char.IsLetter) >= MinTitleLetters
                && (part.Size >= body * MinTitleScale || part.IsHeading)
            )
            .MaxBy(part => part.Size)
            ?.Text;
    }

    private static bool IsHead(string text, string? title) =>
        title is not null && LettersOf(text) == LettersOf(title)
        || HeadValues.Url(text) is not null
        || HeadValues.LeadingDate(text) is { } date && date.Length == text.Length;

    private static Uri? UrlOf(List<PdfPart> parts) =>
        parts
            .Take(MaxHeadParts)
            .Where(part => part.Text.Length <= MaxBylineLength)
            .SelectMany(part => part.Text.Split(' '))
            .Select(HeadValues.Url)
            .FirstOrDefault(url => url is not null);

    // Browsers print a page's address under it.
    private static Uri? PrintedUrl(IReadOnlyList<PageText> pages)
    {
        var artifacts = pages[0].Glyphs.Where(glyph => glyph.IsArtifact).ToList();
        return LineBuilder
            .Build(1, artifacts, maxGap: 3)
            .SelectMany(line => line.Text.Split(' '))
            .Where(word => !word.EndsWith('…') && !word.EndsWith("...", StringComparison.Ordinal))
            .Select(HeadValues.Url)
            .FirstOrDefault(url => url is not null);
    }

    private static DateOnly? DateOf(List<PdfPart> parts)
    {
        foreach (var part in parts.Take(MaxHeadParts).Where(part => part.Text.Length <= MaxBylineLength))
        {
            foreach (var match in AnyDate().EnumerateMatches(part.Text))
            {
                if (HeadValues.LeadingDate(part.Text.AsSpan(match.Index)) is { } date)
                    return date.Date;
            }
        }

        return null;
    }

    private static string LettersOf(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    [GeneratedRegex(
        @"(?<![0-9/.-])(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{4})(?![0-9/-])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex AnyDate();
}
