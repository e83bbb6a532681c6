using System.Text;
using System.Text.RegularExpressions;
using Summarizer.Sentences;
using Summarizer.Text;

namespace Summarizer.Articles.Formats.News;

/// <summary>Reads a transcript that was copied from the page of a video: a line with a time above or before each line of text.</summary>
internal static partial class Transcript
{
    private const int MinTimes = 6;
    private const double MinShare = 0.3;

    // In a live blog, the times stand above whole sentences, and the lines are longer.
    private const double MaxClosed = 0.5;
    private const int MaxLength = 160;
    private const int MinParagraph = 400;

    /// <summary>The text in sentences; null if it is not such a transcript.</summary>
    public static FormatReading? Read(string text)
    {
        if (Time().Count(text) < MinTimes)
            return null;
        ReadingLimits.CheckText(text);
        var lines = text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var times = 0;
        var parts = new List<string>();
        foreach (var line in lines)
        {
            var time = Time().Match(line);
            times += time.Success ? 1 : 0;
            if (CanonicalText.CleanLine(line.AsSpan(time.Length)) is { Length: > 0 } words)
                parts.Add(words);
        }

        var isTranscript =
            times >= MinTimes
            && times >= MinShare * lines.Length
            && parts.TrueForAll(part => part.Length <= MaxLength)
            && parts.Count(PlainTextFormat.ClosesSentence) < MaxClosed * parts.Count;
        return isTranscript
            ? new FormatReading.Readable(new SourceText(Join(parts)) { ContentType = "text/plain", HasSeparateHead = true })
            : null;
    }

    private static List<Paragraph> Join(List<string> parts)
    {
        var paragraphs = new List<Paragraph>();
        var joined = new StringBuilder();
        foreach (var part in parts)
        {
            joined.Append(joined.Length > 0 ? " " : "").Append(part);
            if (joined.Length < MinParagraph || !SentenceBoundaries.IsTerminator(part[^1]))
                continue;
            paragraphs.Add(new Paragraph(joined.ToString()));
            joined.Clear();
        }

        if (joined.Length > 0)
            paragraphs.Add(new Paragraph(joined.ToString()));
        return paragraphs;
    }

    [GeneratedRegex(
        @"^[ \t]*[\[(]?(?:[0-9]{1,2}:)?[0-9]{1,2}:[0-9]{2}[\])]?(?=\s|$)",
        RegexOptions.Multiline | RegexOptions.CultureInvariant
    )]
    private static partial Regex Time();
}
