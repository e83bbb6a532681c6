using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Summarizer.Text;

namespace Summarizer.Articles.Formats.Html;

/// <summary>Reads the text of an element into blocks: paragraphs, headings, list items, rows of tables.</summary>
internal sealed class BlockReader
{
    // Cells up to this length are a row of values, longer ones are text in columns.
    private const int MaxCellLength = 80;

    private static readonly HashSet<string> Unread =
    [
        "applet",
        "area",
        "audio",
        "button",
        "canvas",
        "datalist",
        "embed",
        "figcaption",
        "frameset",
        "head",
        "iframe",
        "input",
        "label",
        "map",
        "math",
        "meter",
        "nav",
        "noembed",
        "noframes",
        "noscript",
        "object",
        "optgroup",
        "option",
        "progress",
        "rp",
        "rt",
        "script",
        "select",
        "style",
        "svg",
        "template",
        "textarea",
        "title",
        "video",
    ];

    private static readonly HashSet<string> Inline =
    [
        "a",
        "abbr",
        "acronym",
        "b",
        "bdi",
        "bdo",
        "big",
        "cite",
        "code",
        "data",
        "del",
        "dfn",
        "em",
        "font",
        "i",
        "img",
        "ins",
        "kbd",
        "mark",
        "nobr",
        "picture",
        "q",
        "ruby",
        "rb",
        "s",
        "samp",
        "slot",
        "small",
        "source",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "time",
        "tt",
        "u",
        "var",
        "wbr",
    ];

    private readonly List<TextBlock> _blocks = [];
    private readonly StringBuilder _text = new();
    private readonly ElementPath _root;
    private ElementPath _owner;
    private bool _hasBreak;
    private int _linked;
    private int _linkedLetters;
    private int _links;

    private BlockReader(IElement root) => _root = _owner = new ElementPath(root, null);

    /// <summary>The blocks in the order of the document.</summary>
    public static IReadOnlyList<TextBlock> Read(IElement root) => new BlockReader(root).Read();

    /// <summary>Whether an element's text is never read: scripts, forms' controls, menus, pictures.</summary>
    public static bool IsUnread(IElement element) => Unread.Contains(element.LocalName);

    // Depth first without recursion, since nesting is the writer's choice.
    private List<TextBlock> Read()
    {
        var open = new Stack<(ElementPath Path, int Next)>();
        open.Push((_root, 0));
        while (open.TryPop(out var at))
        {
            ReadingTime.Check();
            var element = at.Path.Element;
            if (at.Next == element.ChildNodes.Length)
            {
                Leave(element);
                continue;
            }

            open.Push((at.Path, at.Next + 1));
            switch (element.ChildNodes[at.Next])
            {
                case IText text:
                    Append(text.Data, at.Path);
                    break;
                case IElement child when !Unread.Contains(child.LocalName):
                    Enter(child);
                    open.Push((new ElementPath(child, at.Path), 0));
                    break;
                default:
                    break;
            }
        }

        End();
        return _blocks;
    }

    private void Enter(IElement element)
    {
        switch (element.LocalName)
        {
            case "br":
                if (_hasBreak)
                    End();
                else
                    _hasBreak = _text.Length > 0;
                break;
            case "td" or "th" when _text.Length is > 0 and <= MaxCellLength:
                _text.Append(" | ");
                break;
            case "a" when LeavesPage(element):
                _linked++;
                _links++;
                break;
            case var name when !Inline.Contains(name) && !IsCustomInline(element):
                End();
                break;
            default:
                break;
        }
    }

    private void Leave(IElement element)
    {
        switch (element.LocalName)
        {
            case "br" or "td" or "th":
                break;
            case "a" when LeavesPage(element):
                _linked--;
                break;
            case var name when !Inline.Contains(name) && !IsCustomInline(element):
                End();
                break;
            default:
                break;
        }
    }

    private static bool LeavesPage(IElement link) => link.GetAttribute("href") is { Length: > 0 } address && address[0] != '#';

    private static bool IsCustomInline(IElement element) =>
        element is not IHtmlElement || element.LocalName.Contains(':', StringComparison.Ordinal);

    private void Append(string data, ElementPath parent)
    {
        if (string.IsNullOrWhiteSpace(data))
        {
            if (_text.Length > 0 && !_hasBreak)
                _text.Append(' ');
            return;
        }

        if (_hasBreak && OpensItem(data))
            End();
        if (_text.Length == 0)
            _owner = parent;
        if (_hasBreak)
            _text.Append(' ');
        _hasBreak = false;
        if (parent.Element.LocalName == "pre")
        {
            AppendLines(data, parent);
            return;
        }

        _text.Append(data);
        if (_linked > 0)
            _linkedLetters += data.Length;
    }

    private void AppendLines(string data, ElementPath parent)
    {
        foreach (var line in data.AsSpan().EnumerateLines())
        {
            if (line.IsWhiteSpace())
                End();
            else
                _text.Append(line).Append(' ');
            _owner = parent;
        }
    }

    private static bool OpensItem(string data)
    {
        var text = data.AsSpan().TrimStart();
        return text.Length > 1
            && (text[0] is '•' or '‣' or '▪' or '◦' or '●' or '■' or '—' || text[0] is '-' or '–' or '*' && text[1] == ' ');
    }

    private void End()
    {
        var raw = _text.ToString();
        var text = CanonicalText.CleanLine(raw.AsSpan().Trim().TrimStart("•‣▪◦●■·|").TrimEnd('|'));
        if (text.Length > 0)
        {
            var length = Math.Max(1, raw.AsSpan().Trim().Length);
            _blocks.Add(new TextBlock(text, _owner, Math.Min(1, (double)_linkedLetters / length), _links));
        }

        _text.Clear();
        _hasBreak = false;
        _linkedLetters = 0;
        _links = 0;
    }
}
