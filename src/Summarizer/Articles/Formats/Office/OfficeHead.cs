using System.Text.RegularExpressions;
using Summarizer.Sentences;
using Summarizer.Text;

namespace Summarizer.Articles.Formats.Office;

/// <summary>
/// Finds the title, date, address and author of a document. Writers put them in the first lines; what a word processor stores as title
/// and author is often the name of the file and of the computer's owner.
/// </summary>
internal static partial class OfficeHead
{
    private const int MaxLines = 8;
    private const int MaxLineLength = 200;
    private const int MaxBylineWords = 8;

    private static readonly string[] NameParticles =
    [
        .. "and und et y e i en og och ve dan и та و".Split(' '),
        .. "von van vom zu de da do dos del della di du der den ter la le al el bin ibn binti".Split(' '),
    ];

    /// <param name="contentType">The media type of the format.</param>
    /// <param name="storedTitle">The title in the document's properties.</param>
    /// <param name="storedAuthor">The author in the document's properties.</param>
    /// <param name="isCut">Whether the end of the document is missing.</param>
    public static FormatReading Compose(OfficeText text, string contentType, string? storedTitle, string? storedAuthor, bool isCut = false)
    {
        var body = new List<Paragraph>(text.Paragraphs);
        var head = new Head { Title = TakeTitle(body, text.Title) };
        head = TakeLines(body, head);
        if (head.Title is null && (body.Count == 0 || EndsSentence(body[0].Text)))
            head = head with { Title = AsTitle(storedTitle) };
        return new FormatReading.Readable(
            new SourceText(body)
            {
                ContentType = contentType,
                Head = head with { Author = head.Author ?? AsName(storedAuthor) },
                HasSeparateHead = head.Title is not null,
                HiddenText = text.HiddenText,
                IsTruncated = isCut,
            }
        );
    }

    // In the style of a title, else the first heading, if only short lines precede it. Other titles are left to HeadReader.
    private static string? TakeTitle(List<Paragraph> body, string? styled)
    {
        var lines = CountLines(body);
        var at = body.FindIndex(0, lines, line => styled is null ? line.IsHeading : line.Text == styled);
        if (at < 0)
            return null;
        var title = body[at].Text;
        body.RemoveAt(at);
        return title;
    }

    private static Head TakeLines(List<Paragraph> body, Head head)
    {
        for (var (i, end) = (0, CountLines(body)); i < end; )
        {
            if (TakeLine(body[i].Text, head, isFirst: i == 0 && head.Title is null) is { } next)
            {
                head = next;
                body.RemoveAt(i);
                end--;
            }
            else
            {
                i++;
            }
        }

        return head;
    }

    // The lines before the text begins.
    private static int CountLines(List<Paragraph> body)
    {
        var count = 0;
        while (count < Math.Min(body.Count, MaxLines) && IsLine(body[count], isFirst: count == 0))
            count++;
        return count;
    }

    // A title can end with a question mark; any other line that does is a sentence of the text.
    private static bool IsLine(Paragraph line, bool isFirst) =>
        line.IsHeading
        || !EndsSentence(line.Text)
        || isFirst && line.Text.Length <= MaxLineLength && line.Text[^1] is '?' or '!' or '？' or '！';

    private static bool EndsSentence(string line)
    {
        var end = line.Length;
        while (end > 0 && SentenceBoundaries.IsCloser(line[end - 1]))
            end--;
        return line.Length > MaxLineLength || end > 0 && SentenceBoundaries.IsTerminator(line[end - 1]);
    }

    // The first line of a document without a styled title is its title, even if it begins like a byline.
    private static Head? TakeLine(string line, Head head, bool isFirst)
    {
        var value = Label().Replace(line, "");
        if (head.PublishedOn is null && HeadValues.LeadingDate(value) is { } date && date.Length == value.Length)
            return head with { PublishedOn = date.Date };
        if (head.Url is null && HeadValues.Url(value) is { } url)
            return head with { Url = url };
        if (!isFirst && head.Author is null && Byline().Match(line) is { Success: true } byline && IsNames(byline.Groups["name"].Value))
            return head with { Author = byline.Groups["name"].Value };
        return null;
    }

    private static string? AsTitle(string? stored)
    {
        var title = CanonicalText.CleanLine(stored);
        var isPhrase = WordsOf(title).Length >= 3 || title.Count(c => c >= 0x2E80) >= 6;
        return isPhrase && title.Length <= MaxLineLength && !FileName().IsMatch(title) ? title : null;
    }

    // Two to five capitalized words, or a Chinese, Japanese or Korean name. Not "desk-user", "Admin" or "Microsoft Office User".
    private static string? AsName(string? stored)
    {
        var name = CanonicalText.CleanLine(stored);
        var words = WordsOf(name);
        if (Program().IsMatch(name) || !name.All(c => char.IsLetter(c) || c is ' ' or '.' or '-' or '\'' or '’'))
            return null;
        var isEastAsian = name.Length is >= 2 and <= 8 && name.All(c => c >= 0x2E80 || c == ' ');
        return isEastAsian || words.Length is >= 2 and <= 5 && words.All(word => !char.IsLower(word[0])) ? name : null;
    }

    private static bool IsNames(string names)
    {
        var words = WordsOf(names);
        return words.Length is > 0 and <= MaxBylineWords && words.All(word => !char.IsLower(word[0]) || NameParticles.Contains(word));
    }

    private static string[] WordsOf(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(
        @"^(?:date|published|url|link|source|datum|quelle|tarih|kaynak|tanggal|sumber|fecha|fuente|data|fonte"
            + @"|дата|источник|日期|来源|日付|날짜)\s?[:：]\s*",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Label();

    [GeneratedRegex(
        """
            ^(?:by|von|par|por|door|av|af|oleh|yazan|haber|autor|autorin|автор|текст|بقلم|كتب|كتبت)(?:\ ?:\ *|\ +)(?<name>\p{L}.*)$
            |^(?:author|text|auteur|autore|penulis|de|di)\ ?:\ *(?<name>\p{L}.*)$
            |^(?:文|作者|撰文|記者|记者|글)[\ =＝:：／/]+(?<name>\p{Lo}.*)$
            |^(?<name>\p{Lo}{2,4})\ ?(?:기자|記者|记者)$
            """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex Byline();

    [GeneratedRegex(@"\.[a-z]{3,4}$|^microsoft word\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FileName();

    [GeneratedRegex(
        @"\b(?:microsoft|office|user|admin\w*|owner|windows|apache|google|libreoffice|openoffice|unknown|author|python\w*|calibre)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Program();
}
