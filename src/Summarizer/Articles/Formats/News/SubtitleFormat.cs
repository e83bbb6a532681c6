using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Summarizer.Sentences;
using Summarizer.Text;

namespace Summarizer.Articles.Formats.News;

/// <summary>
/// Reads transcripts with times: SubRip and WebVTT (https://www.w3.org/TR/webvtt1/). The lines of the cues are joined into sentences; a new
/// speaker or a long pause begins a paragraph.
/// </summary>
internal sealed partial class SubtitleFormat : IArticleFormat
{
    private const int MinCues = 2;

    // Captions show three lines at most. In dialogue, a short answer may be repeated, but not without a break.
    private const int MaxRolledLines = 4;
    private const int MinSpacesOfRoll = 2;
    private static readonly TimeSpan MaxGapOfRoll = TimeSpan.FromMilliseconds(200);

    private static readonly TimeSpan PauseOfParagraph = TimeSpan.FromSeconds(3);

    public FormatReading? Read(SourceFile file)
    {
        if (file.Text is not { } text)
            return null;
        if (!Looks(text))
            return Transcript.Read(text);
        ReadingLimits.CheckText(text);
        var paragraphs = Join(Cues(text));
        return new FormatReading.Readable(
            new SourceText(paragraphs)
            {
                ContentType = text.StartsWith("WEBVTT", StringComparison.Ordinal) ? "text/vtt" : "application/x-subrip",
                HasSeparateHead = true,
            }
        );
    }

    // Only a header and notes can precede the first cue.
    private static bool Looks(string text)
    {
        var start = text.AsSpan().TrimStart();
        if (start.StartsWith("WEBVTT", StringComparison.Ordinal) && (start.Length == 6 || start[6] is ' ' or '\t' or '\r' or '\n'))
            return true;
        var end = Math.Min(text.Length, 2000);
        return Timing().Count(text, 0) >= MinCues && Timing().IsMatch(text.AsSpan(0, end));
    }

    private static IEnumerable<Cue> Cues(string text)
    {
        var lines = new List<string>();
        (TimeSpan From, TimeSpan To)? time = null;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (Timing().Match(line) is { Success: true } timing)
            {
                // Without an empty line between two cues, the last line is the number of this one.
                if (lines.Count > 0 && lines[^1].All(char.IsAsciiDigit))
                    lines.RemoveAt(lines.Count - 1);
                if (time is { } before)
                    yield return new Cue(before.From, before.To, [.. lines]);
                time = (TimeOf(timing, 1), TimeOf(timing, 5));
                lines.Clear();
            }
            else if (line.Length > 0 && time is not null)
            {
                lines.Add(line.Trim());
            }
            else if (time is { } ended)
            {
                yield return new Cue(ended.From, ended.To, [.. lines]);
                time = null;
            }
        }

        if (time is { } last)
            yield return new Cue(last.From, last.To, [.. lines]);
    }

    private static List<Paragraph> Join(IEnumerable<Cue> cues)
    {
        var paragraphs = new List<Paragraph>();
        var joined = new StringBuilder();
        var (end, speaker) = (TimeSpan.Zero, "");
        IReadOnlyList<string> last = [];
        foreach (var cue in cues)
        {
            var named = cue.Lines.Select(line => Voice().Match(line)).FirstOrDefault(voice => voice.Success) is { } voice
                ? WebUtility.HtmlDecode(voice.Groups[1].Value).Trim()
                : speaker;
            var lines = cue
                .Lines.Select(line => CanonicalText.CleanLine(WebUtility.HtmlDecode(Markup().Replace(line, ""))))
                .Where(line => line.Length > 0)
                .ToList();
            if (lines.Count == 0)
                continue;
            if (named != speaker || (cue.From - end > PauseOfParagraph && EndsSentence(joined)))
                End();
            foreach (var line in WithoutRepetition(lines, last, cue.From - end))
                Add(line, named);
            (end, speaker, last) = (cue.To, named, lines);
        }

        End();
        return paragraphs;

        void Add(string line, string named)
        {
            var words = Turn().Replace(line, "");
            var isTurn = words.Length < line.Length;
            if (isTurn)
                End();

            if (joined.Length == 0 && named.Length > 0 && !isTurn)
                joined.Append(named).Append(": ");
            else if (joined.Length > 0)
                joined.Append(' ');
            joined.Append(words);
        }

        void End()
        {
            if (joined.Length > 0)
                paragraphs.Add(new Paragraph(joined.ToString()));
            joined.Clear();
        }
    }

    // Rolling captions repeat the last lines of the cue before, and add words or a line to them.
    private static string[] WithoutRepetition(List<string> lines, IReadOnlyList<string> last, TimeSpan gap)
    {
        var text = string.Join('\n', lines);
        for (var start = Math.Max(0, last.Count - MaxRolledLines); start < last.Count; start++)
        {
            var repeated = string.Join('\n', last.Skip(start));
            if (!text.StartsWith(repeated, StringComparison.Ordinal))
                continue;
            if (text.Length == repeated.Length)
                return [];
            if (!char.IsLetterOrDigit(text[repeated.Length]) && (gap <= MaxGapOfRoll || repeated.AsSpan().Count(' ') >= MinSpacesOfRoll))
                return text[repeated.Length..].Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        }

        return [.. lines];
    }

    private static bool EndsSentence(StringBuilder text)
    {
        var end = text.Length;
        while (end > 0 && SentenceBoundaries.IsCloser(text[end - 1]))
            end--;
        return end > 0 && SentenceBoundaries.IsTerminator(text[end - 1]);
    }

    private static TimeSpan TimeOf(Match timing, int group) =>
        new(
            0,
            Number(timing.Groups[group]),
            Number(timing.Groups[group + 1]),
            Number(timing.Groups[group + 2]),
            Number(timing.Groups[group + 3])
        );

    private static int Number(Group digits) =>
        digits.Success ? int.Parse(digits.ValueSpan, System.Globalization.CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(
        @"^[ \t]*(?:([0-9]{1,3}):)?([0-9]{2}):([0-9]{2})[.,]([0-9]{3})[ \t]*-->[ \t]*(?:([0-9]{1,3}):)?([0-9]{2}):([0-9]{2})[.,]([0-9]{3})",
        RegexOptions.Multiline | RegexOptions.CultureInvariant
    )]
    private static partial Regex Timing();

    [GeneratedRegex(@"<v(?:\.[^\s>]*)?[ \t]+([^>]{1,80})>", RegexOptions.CultureInvariant)]
    private static partial Regex Voice();

    [GeneratedRegex(@"<[^<>]{0,200}>|\{\\[^{}]{0,200}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Markup();

    // Another person speaks: "- At the pier." in subtitles, ">> At the pier." in captions.
    [GeneratedRegex(@"^(?:[-–—‐]\s?(?=[\p{Lu}\p{Lt}\p{Lo}\p{Nd}\p{Pi}""¿¡])|>>+\s*)", RegexOptions.CultureInvariant)]
    private static partial Regex Turn();

    private sealed record Cue(TimeSpan From, TimeSpan To, IReadOnlyList<string> Lines);
}
