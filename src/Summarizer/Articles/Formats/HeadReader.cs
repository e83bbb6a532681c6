using Summarizer.Sentences;
using Summarizer.Text;

namespace Summarizer.Articles.Formats;

/// <summary>
/// Separates an article's head from its text. The head has a line <c>date yyyy-MM-dd</c>, a URL, a title and a byline, each at most once,
/// in any order.
/// </summary>
internal static class HeadReader
{
    private const int MaxTitleLength = 200;
    private const int MaxTitleWords = 30;
    private const string DateKey = "date";

    /// <summary>The head and the remaining paragraphs.</summary>
    public static (Head Head, List<Paragraph> Body) Read(SourceText source)
    {
        var body = new List<Paragraph>(source.Paragraphs);
        var head = source.Head;
        var takers = new List<Func<List<Paragraph>, Head, Head?>> { TakeDate, TakeUrl, TakeTitle, TakeByline };
        while (
            takers.Select(taker => (Taker: taker, Head: taker(body, head))).FirstOrDefault(taken => taken.Head is not null)
                is { Head: { } next } taken
        )
        {
            head = next;
            takers.Remove(taken.Taker);
        }

        return (head, body);
    }

    private static Head? TakeDate(List<Paragraph> body, Head head)
    {
        if (body.Count == 0)
            return null;
        var line = body[0].Text.AsSpan();
        var labelled = line.StartsWith(DateKey, StringComparison.OrdinalIgnoreCase);
        if (labelled)
            line = line[DateKey.Length..].TrimStart(": ");
        if (HeadValues.LeadingDate(line) is not { } date || !labelled && date.Length < line.Length)
            return null;
        ReplaceFirst(body, line[date.Length..]);
        return head with { PublishedOn = head.PublishedOn ?? date.Date };
    }

    private static Head? TakeUrl(List<Paragraph> body, Head head)
    {
        if (body.Count == 0)
            return null;
        var line = body[0].Text;
        var end = line.IndexOf(' ', StringComparison.Ordinal);
        if (HeadValues.Url(end < 0 ? line : line[..end]) is not { } url)
            return null;
        ReplaceFirst(body, end < 0 ? [] : line.AsSpan(end));
        return head with { Url = head.Url ?? url };
    }

    private static void ReplaceFirst(List<Paragraph> body, ReadOnlySpan<char> rest)
    {
        if (rest.Trim() is { Length: > 0 } text)
            body[0] = new Paragraph(text.ToString());
        else
            body.RemoveAt(0);
    }

    // A short first line without a full stop, followed by text. A title in front matter takes precedence; the line is still not part of the
    // text.
    private static Head? TakeTitle(List<Paragraph> body, Head head)
    {
        if (body.Count < 2 || !IsTitle(body[0]))
            return null;
        var title = body[0].Text;
        body.RemoveAt(0);
        return head with { Title = head.Title ?? title };
    }

    // A name alone could be the start of a sentence. A URL or a date after it shows that it belongs to the head.
    private static Head? TakeByline(List<Paragraph> body, Head head)
    {
        if (body.Count < 2 || PastedPage.AuthorOf(body[0].Text) is not { } author)
            return null;
        var next = body[1].Text.Split(' ')[0];
        if (HeadValues.Url(next) is null && HeadValues.LeadingDate(next) is null && next != DateKey)
            return null;
        body.RemoveAt(0);
        return head with { Author = head.Author ?? author };
    }

    private static bool IsTitle(Paragraph paragraph)
    {
        var text = paragraph.Text;
        if (paragraph.IsHeading)
            return true;
        if (text.Length > MaxTitleLength || text[^1] is ':' or ';' or ',')
            return false;
        return !EndsWithStop(text) && text.AsSpan().Count(' ') < MaxTitleWords;
    }

    // Headlines can end with "…" or "?". Only a single full stop marks a sentence.
    private static bool EndsWithStop(string text)
    {
        var end = text.Length;
        while (end > 0 && SentenceBoundaries.IsCloser(text[end - 1]))
            end--;
        if (end == 0 || text[end - 1] is '?' or '!' or '…' or '؟' or '？' or '！')
            return false;
        return SentenceBoundaries.IsTerminator(text[end - 1]) && !(end > 2 && text[end - 2] == '.');
    }
}
