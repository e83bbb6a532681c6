using System.Text;

namespace Summarizer.Articles.Formats.Html;

/// <summary>
/// Takes out the tags that nobody writes and that take a parser quadratic time: nesting without end, formatting that is never closed,
/// elements by the million. Their text stays.
/// </summary>
internal sealed class HtmlGuard
{
    /// <summary>How deep elements may nest. Real pages stay under 60.</summary>
    public const int MaxDepth = 120;

    private const int MaxElements = 300_000;

    // Pictures within a tag are long, names of classes are not.
    private const int MaxTagLength = 500_000;
    private const int MaxVoidLength = 65_536;

    private static readonly HashSet<string> Void =
    [
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
    ];

    private static readonly HashSet<string> Formatting =
    [
        "a",
        "b",
        "big",
        "code",
        "em",
        "font",
        "i",
        "nobr",
        "s",
        "small",
        "strike",
        "strong",
        "tt",
        "u",
    ];

    // An end tag does not reach over these, but that of a table's part reaches over cells.
    private static readonly HashSet<string> Scopes = ["applet", "button", "marquee", "math", "object", "select", "svg", "template"];
    private static readonly HashSet<string> TableParts = ["caption", "table", "tbody", "td", "tfoot", "th", "thead", "tr"];

    // What the start of an element closes, and what it does not look beyond.
    private static readonly Dictionary<string, (HashSet<string> Closed, HashSet<string> Until)> ClosedByNext = new()
    {
        ["p"] = (["p"], ["table", "td", "th", .. Scopes]),
        ["li"] = (["li"], ["ul", "ol", "menu", "table", .. Scopes]),
        ["dd"] = (["dd", "dt"], ["dl", "table", .. Scopes]),
        ["dt"] = (["dd", "dt"], ["dl", "table", .. Scopes]),
        ["td"] = (["td", "th"], ["tr", "table", "template"]),
        ["th"] = (["td", "th"], ["tr", "table", "template"]),
        ["tr"] = (["tr"], ["table", "template"]),
        ["tbody"] = (["tbody", "thead", "tfoot"], ["table", "template"]),
        ["option"] = (["option"], ["select", "optgroup"]),
        ["a"] = (["a"], ["table", "td", "th", .. Scopes]),
    };

    private static readonly HashSet<string> Raw = ["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"];

    private readonly string _html;
    private readonly StringBuilder _tame = new();
    private readonly List<(string Name, int Tag)> _open = [];
    private readonly Dictionary<int, int> _leftOpen = [];
    private int _copied;
    private int _tags;
    private long _text;
    private int _elements;
    private int _reopened;

    private HtmlGuard(string html) => _html = html;

    /// <summary>The same page within the limits.</summary>
    public static string Tame(string html) => new HtmlGuard(html).Tame();

    private string Tame()
    {
        for (var (from, at) = (0, 0); from < _html.Length; )
        {
            at = _html.IndexOf('<', from);
            ReadingLimits.Check(_text += (at < 0 ? _html.Length : at) - from, ReadingLimits.MaxRawTextLength);
            if (at < 0 || at + 1 == _html.Length)
                break;
            ReadingTime.Check();
            from = IsComment(at) ? EndOfComment(at) : EndOfTag(at);
        }

        return _copied == 0 ? _html : _tame.Append(_html, _copied, _html.Length - _copied).ToString();
    }

    private bool IsComment(int at) => _html.AsSpan(at).StartsWith("<!--", StringComparison.Ordinal);

    private int EndOfComment(int at)
    {
        // The parser ends a comment at "-->" or "--!>", and "<!-->" at once.
        var end = _html.IndexOf("--", at + 2, StringComparison.Ordinal);
        while (end >= 0 && end + 2 < _html.Length)
        {
            if (_html[end + 2] == '>')
                return end + 3;
            if (_html.AsSpan(end + 2).StartsWith("!>", StringComparison.Ordinal))
                return end + 4;
            end = _html.IndexOf("--", end + 1, StringComparison.Ordinal);
        }

        return _html.Length;
    }

    private int EndOfTag(int at)
    {
        var closes = _html[at + 1] == '/';
        var start = at + (closes ? 2 : 1);
        if (start >= _html.Length || !char.IsAsciiLetter(_html[start]))
            return at + 1;
        ReadingLimits.Check(++_tags, ReadingLimits.MaxTags);
        var nameEnd = start;
        while (nameEnd < _html.Length && _html[nameEnd] is not ('>' or '/' or ' ' or '\t' or '\n' or '\r' or '\f'))
            nameEnd++;
        var end = EndOfTagFrom(nameEnd);
        var name = nameEnd - start > 20 ? "" : _html[start..nameEnd].ToLowerInvariant();
        ReadingLimits.Check(Void.Contains(name) ? 0 : end - at, MaxTagLength);
        if (closes ? IsExcessEnd(name) : IsExcessStart(name, _html.AsSpan(at, end - at)))
            Cut(at, end);
        else if (!closes && Raw.Contains(name) && !IsIn("svg") && !IsIn("math"))
            return EndOfRaw(name, end);
        return end;
    }

    private bool IsIn(string name) => _open.Exists(one => one.Name == name);

    // Where the tag ends; a ">" in a quoted value does not end it.
    private int EndOfTagFrom(int at)
    {
        for (var quote = '\0'; at < _html.Length; at++)
        {
            var c = _html[at];
            if (quote != '\0')
                quote = c == quote ? '\0' : quote;
            else if (c == '>')
                return at + 1;
            else if (c is '"' or '\'' && at > 0 && IsAfterEquals(at))
                quote = c;
        }

        return _html.Length;
    }

    private bool IsAfterEquals(int at)
    {
        do at--;
        while (at > 0 && char.IsWhiteSpace(_html[at]));
        return _html[at] == '=';
    }

    private int EndOfRaw(string name, int from)
    {
        _open.RemoveAt(_open.Count - 1);
        for (
            var end = _html.IndexOf("</", from, StringComparison.Ordinal);
            end >= 0;
            end = _html.IndexOf("</", end + 2, StringComparison.Ordinal)
        )
        {
            if (_html.AsSpan(end + 2).StartsWith(name, StringComparison.OrdinalIgnoreCase))
                return EndOfTagFrom(end);
        }

        return _html.Length;
    }

    private bool IsExcessStart(string name, ReadOnlySpan<char> tag)
    {
        // The parser opens formatting that was left open again in each block that follows, and looks through what is open at each tag.
        _elements += 1 + _reopened + _open.Count / 16;
        if (_elements > MaxElements)
            return true;
        if (Void.Contains(name) && tag.Length > MaxVoidLength)
            return true;
        if (Void.Contains(name) || tag.EndsWith("/>", StringComparison.Ordinal) && (IsIn("svg") || IsIn("math")))
            return false;
        if (ClosedByNext.TryGetValue(name, out var rule))
        {
            var from = _open.FindLastIndex(one => rule.Closed.Contains(one.Name) || rule.Until.Contains(one.Name));
            if (from >= 0 && rule.Closed.Contains(_open[from].Name))
                Close(from);
        }

        if (_open.Count >= MaxDepth)
            return true;
        _open.Add((name, Formatting.Contains(name) ? string.GetHashCode(tag, StringComparison.Ordinal) : 0));
        return false;
    }

    private bool IsExcessEnd(string name)
    {
        var from = _open.FindLastIndex(one => one.Name == name || IsBarrier(one.Name, name));
        if (from >= 0 && _open[from].Name == name)
        {
            Close(from);
            return false;
        }

        // The parser makes an element of each "</p>" and "</br>"; the end of anything else that is not open does nothing.
        return name is not ("p" or "br") || ++_elements > MaxElements;
    }

    private static bool IsBarrier(string open, string name) =>
        Scopes.Contains(open) || (TableParts.Contains(name) ? open == "table" : open is "table" or "td" or "th" or "caption");

    private void Close(int from)
    {
        // The end of formatting leaves the blocks in it open.
        if (Formatting.Contains(_open[from].Name))
        {
            _open.RemoveAt(from);
            return;
        }

        for (var i = from + 1; i < _open.Count; i++)
        {
            // The parser reopens at most three elements of the same tag.
            if (_open[i].Tag != 0 && (_leftOpen[_open[i].Tag] = _leftOpen.GetValueOrDefault(_open[i].Tag) + 1) <= 3)
                _reopened++;
        }

        _open.RemoveRange(from, _open.Count - from);
    }

    private void Cut(int from, int to)
    {
        _tame.Append(_html, _copied, from - _copied);
        if (_tame.Length == 0 || _tame[^1] != ' ')
            _tame.Append(' ');
        _copied = to;
    }
}
