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
    private static readonly TimeSpan PauseOfParagraph = TimeSpan.FromSeconds(3);

    public FormatReading? Read(SourceFile file)
    {
        if (file.Text is not { } text || !Looks(text))
            return null;
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

    // The first cue stands near the beginning: after a header and notes at most.
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
        foreach (var raw in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var line = raw.Trim();
            if (Timing().Match(line) is { Success: true } timing)
            {
                time = (TimeOf(timing, 1), TimeOf(timing, 5));
                lines.Clear();
            }
            else if (line.Length > 0 && time is not null)
            {
                lines.Add(line);
            }
            else if (time is { } ended)
            {
                yield return new Cue(ended.From, ended.To, string.Join(' ', lines));
                time = null;
            }
        }

        if (time is { } last)
            yield return new Cue(last.From, last.To, string.Join(' ', lines));
    }

    private static List<Paragraph> Join(IEnumerable<Cue> cues)
    {
        var paragraphs = new List<Paragraph>();
        var joined = new StringBuilder();
        var (end, speaker, last) = (TimeSpan.Zero, "", "");
        foreach (var cue in cues)
        {
            var named = Voice().Match(cue.Text) is { Success: true } voice ? WebUtility.HtmlDecode(voice.Groups[1].Value).Trim() : speaker;
            var text = CanonicalText.CleanLine(WebUtility.HtmlDecode(Markup().Replace(cue.Text, "")));
            // Rolling captions repeat the line above.
            if (text.Length == 0 || text == last)
                continue;
            if (named != speaker || (cue.From - end > PauseOfParagraph && EndsSentence(joined)))
                End();
            if (joined.Length == 0 && named.Length > 0)
                joined.Append(named).Append(": ");
            else if (joined.Length > 0)
                joined.Append(' ');
            joined.Append(text);
            (end, speaker, last) = (cue.To, named, text);
        }

        End();
        return paragraphs;

        void End()
        {
            if (joined.Length > 0)
                paragraphs.Add(new Paragraph(joined.ToString()));
            joined.Clear();
        }
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
        @"^[ \t]*(?:(\d{1,3}):)?(\d\d):(\d\d)[.,](\d{3})[ \t]*-->[ \t]*(?:(\d{1,3}):)?(\d\d):(\d\d)[.,](\d{3})",
        RegexOptions.Multiline | RegexOptions.CultureInvariant
    )]
    private static partial Regex Timing();

    [GeneratedRegex(@"<v(?:\.[^\s>]*)?[ \t]+([^>]{1,80})>", RegexOptions.CultureInvariant)]
    private static partial Regex Voice();

    [GeneratedRegex(@"<[^<>]{0,200}>|\{\\[^{}]{0,200}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Markup();

    private sealed record Cue(TimeSpan From, TimeSpan To, string Text);
}
