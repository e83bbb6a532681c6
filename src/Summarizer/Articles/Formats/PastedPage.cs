using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Summarizer.Text;

namespace Summarizer.Articles.Formats;

/// <summary>
/// Recognizes a web page that was pasted as text and keeps only the article, without menus, share buttons, captions, cookie notices and
/// lists of other articles. A sentence is never removed because of its length alone.
/// </summary>
internal sealed partial class PastedPage
{
    // A single such line can be a heading of the article. Two of them, or a menu, show that this is a page.
    private const int MinPageWords = 2;
    private const int MinMenuLines = 4;
    private const int MaxMenuWords = 3;
    private const int MinTitleWords = 4;
    private const int MaxChromeLength = 160;
    private const int MaxNoticeLength = 400;
    private const int MaxSentenceWords = 8;
    private const int MinProseWords = 6;

    // Icons, bullets, arrows and counters around a button's label.
    private static readonly char[] Edges = " \t#*•·|›»>→▶←<+×✕-–—_…()[]0123456789".ToCharArray();

    private static readonly FrozenDictionary<char, string[]> Openings = ByFirst(PageWords.Openings);
    private static readonly FrozenDictionary<char, string[]> Endings = ByFirst(PageWords.Endings);

    private readonly IReadOnlyList<string> _lines;
    private readonly bool[] _isChrome;
    private readonly bool[] _isProse;
    private readonly HashSet<int> _removed = [];
    private readonly int _firstProse;
    private readonly int _lastProse;

    private PastedPage(IReadOnlyList<string> lines)
    {
        _lines = lines;
        _isChrome = [.. lines.Select(IsChrome)];
        _isProse = [.. lines.Select((line, i) => !_isChrome[i] && IsProse(line))];
        _firstProse = Array.IndexOf(_isProse, true);
        _lastProse = Array.LastIndexOf(_isProse, true);
    }

    /// <summary>Whether the article is cut off at a paywall.</summary>
    public bool IsTruncated { get; private set; }

    /// <summary>Reads the lines of a text.</summary>
    /// <param name="lines">Canonical lines; none is empty.</param>
    public static PastedPage Read(IReadOnlyList<string> lines)
    {
        var page = new PastedPage(lines);
        if (page._lastProse < 0)
            return page;
        page.CutAtPaywall();
        if (page.IsPage())
        {
            page.CleanHead();
            page.CleanBody();
            page.CleanTail();
        }

        return page;
    }

    /// <summary>Whether a line belongs to the article.</summary>
    public bool Keeps(int line) => !_removed.Contains(line);

    private bool IsPage() => _removed.Count > 0 || _isChrome.Count(one => one) >= MinPageWords || MenuBefore(_firstProse);

    private void CutAtPaywall()
    {
        if (!_lines.Any(line => PaywallNotice.Begins(Bare(line))))
            return;
        var lines = _lines
            .Select(
                (line, i) =>
                    new PaywallNotice.Line(
                        line,
                        Bare(line),
                        CountWords(line),
                        _isProse[i] && !_isChrome[i],
                        BeginsWithOne(Lower(line), Endings)
                    )
            )
            .ToList();
        foreach (var notice in PaywallNotice.Find(lines))
        {
            IsTruncated |= notice.IsTruncated;
            for (var i = notice.Start; i < notice.End; i++)
                _removed.Add(i);
        }
    }

    private bool MenuBefore(int end)
    {
        var run = 0;
        for (var i = 0; i < end && run < MinMenuLines; i++)
            run = IsMenuLine(_lines[i]) ? run + 1 : 0;
        return run >= MinMenuLines;
    }

    // Before the first sentence, only the title and the subtitle stay.
    private void CleanHead()
    {
        var kept = new List<int>();
        for (var i = 0; i < _firstProse; i++)
        {
            if (IsHeadValue(_lines[i]))
                continue;
            if (_isChrome[i] || AuthorOf(_lines[i]) is not null || Breadcrumbs().IsMatch(_lines[i]) || IsStamp(_lines[i]))
                _removed.Add(i);
            else
                kept.Add(i);
        }

        var title = kept.FindIndex(i => CountWords(_lines[i]) >= MinTitleWords);
        if (title < 0)
            title = kept.Count - 1;
        foreach (var i in kept.Take(Math.Max(0, title)))
            _removed.Add(i);
    }

    private void CleanBody()
    {
        for (var i = _firstProse; i <= _lastProse; i++)
        {
            if (!_isChrome[i])
                continue;
            _removed.Add(i);
            // The title of the other article is on the line after "Read also:".
            if (i + 1 < _lastProse && !_isProse[i + 1] && PageWords.ReadAlso.Contains(Bare(_lines[i]).TrimEnd(Edges).TrimEnd(':', ' ')))
                _removed.Add(++i);
        }
    }

    private void CleanTail()
    {
        var isOver = false;
        for (var i = _lastProse + 1; i < _lines.Count; i++)
        {
            isOver |= BeginsWithOne(Lower(_lines[i]), Endings);
            if (isOver || _isChrome[i] || AuthorOf(_lines[i]) is not null)
                _removed.Add(i);
        }
    }

    private static bool IsProse(string line) =>
        PlainTextFormat.ClosesSentence(line) && CountWords(line) >= MinProseWords || CountWords(line) >= 3 * MinProseWords;

    private static bool IsMenuLine(string line) =>
        CountWords(line) is > 0 and <= MaxMenuWords && !PlainTextFormat.ClosesSentence(line) && !PlainTextFormat.IsListItem(line);

    private static bool IsChrome(string line)
    {
        if (line.Length > MaxNoticeLength)
            return false;
        var lower = Lower(line);
        return PageWords.Lines.Contains(lower.AsSpan().Trim(Edges).ToString()) || SiteNotes.IsOne(line) || BeginsWithOne(lower, Openings);
    }

    private static string Bare(string line) => Lower(line).TrimStart(Edges);

    private static bool BeginsWithOne(string lower, FrozenDictionary<char, string[]> openings)
    {
        var line = lower.TrimStart(Edges);
        return line.Length > 0 && openings.GetValueOrDefault(line[0], []).Any(opening => Begins(line, opening));
    }

    // After a label with a colon, the whole line is removed. Otherwise, a sentence that begins with the same words must stay.
    private static bool Begins(string line, string opening)
    {
        if (!line.StartsWith(opening, StringComparison.Ordinal))
            return false;
        var rest = line.AsSpan(opening.Length);
        if (rest.IsEmpty || opening == "©" || Notice().IsMatch(opening))
            return true;
        if (char.IsLetterOrDigit(rest[0]) && char.IsLetterOrDigit(opening[^1]) && rest[0] < '\u2E80' || line.Length > MaxChromeLength)
            return false;
        return opening[^1] is ':' or '：' or '=' || !PlainTextFormat.ClosesSentence(line) || CountWords(line) <= MaxSentenceWords;
    }

    // Left for HeadReader.
    private static bool IsHeadValue(string line) =>
        HeadValues.Url(line) is not null
        || HeadValues.LeadingDate(line) is not null
        || line.StartsWith("date ", StringComparison.OrdinalIgnoreCase);

    /// <summary>The author that a byline names: <c>By Rosa Klein</c>; null if the line is not a byline.</summary>
    public static string? AuthorOf(string line)
    {
        var words = line.Split(' ');
        return
            words.Length is >= 2 and <= 7
            && PageWords.Bylines.Contains(Lower(words[0]))
            && !char.IsLower(words[1][0])
            && !PlainTextFormat.ClosesSentence(line)
            ? string.Join(' ', words[1..])
            : null;
    }

    // "Published 27 November 2026, 09:14 GMT", "3 min read": short, with a number, and not a sentence.
    private static bool IsStamp(string line) =>
        CountWords(line) <= 3 * MaxMenuWords && !PlainTextFormat.ClosesSentence(line) && (Time().IsMatch(line) || Minutes().IsMatch(line));

    private static string Lower(string line) => line.Replace('İ', 'i').Replace('’', '\'').ToLowerInvariant();

    // Chinese, Japanese and Thai have no spaces between words: count three characters as a word.
    private static int CountWords(string line)
    {
        int words = 0,
            ideographs = 0;
        foreach (var word in WordTokenizer.Words(line))
        {
            if (word.Kind == WordKind.Ideograph)
                ideographs++;
            else
                words++;
        }

        return words + (ideographs + 2) / 3;
    }

    private static FrozenDictionary<char, string[]> ByFirst(IReadOnlyList<string> openings) =>
        openings.GroupBy(opening => opening[0]).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    [GeneratedRegex(@"^[^.!?。]{1,40}(?:\s[>›»/|→]\s?[^.!?。>›»/|→]{1,60}){1,8}$", RegexOptions.CultureInvariant)]
    private static partial Regex Breadcrumbs();

    [GeneratedRegex(@"\b(?:19|20)[0-9]{2}\b|\b[0-2]?[0-9][:.][0-5][0-9]\b", RegexOptions.CultureInvariant)]
    private static partial Regex Time();

    [GeneratedRegex(
        @"^[0-9]{1,3}[\s-](?:min|dk|dakika|menit|мин|хв|perc|λεπτ|دقائق|分)|\b(?:min read|min\. Lesezeit|min de lecture)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Minutes();

    [GeneratedRegex("cookie|çerez|kakor|informasjonskapsler|evästeitä|sütiket|ارتباط|partners|サイト", RegexOptions.CultureInvariant)]
    private static partial Regex Notice();
}
