using System.Xml;

namespace Summarizer.Articles.Formats.Office;

/// <summary>Reads the XML of an ODT document, in one file or several, as displayed with all changes accepted.</summary>
internal sealed class OdtReader
{
    private static readonly string[] ShadedDrawings = ["frame", "text-box", "custom-shape", "rect", "g", "ellipse", "caption"];

    private readonly OfficeText _text = new();
    private readonly OdtStyles _styles = new();
    private readonly Stack<(int Depth, Format Format)> _formats = new();
    private readonly Stack<ParagraphKind> _kinds = new();
    private int? _skipUntil;
    private string? _metadata;
    private string? _title;
    private string? _firstAuthor;
    private string? _lastAuthor;

    private readonly record struct Format(bool IsVanished, bool IsWhite, bool IsTiny, bool IsShaded)
    {
        public bool IsHidden => IsVanished || IsTiny || IsWhite && !IsShaded;
    }

    public OfficeText Text => _text;

    public string? Title => _title;

    public string? Author => _firstAuthor ?? _lastAuthor;

    /// <summary>Reads one file: styles first, then content.</summary>
    public void Read(XmlReader reader)
    {
        while (OfficeXml.Next(reader))
        {
            if (_skipUntil is { } depth)
            {
                if (reader.Depth <= depth && reader.NodeType == XmlNodeType.EndElement)
                    _skipUntil = null;
                continue;
            }

            ReadNode(reader);
        }

        _text.EndAll();
    }

    private void ReadNode(XmlReader reader)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                var (isEmpty, name) = (reader.IsEmptyElement, reader.LocalName);
                Start(reader, name);
                if (isEmpty)
                    End(reader.Depth, name);
                break;
            case XmlNodeType.EndElement:
                End(reader.Depth, reader.LocalName);
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                AppendText(reader.Value);
                break;
        }
    }

    private void Start(XmlReader reader, string name)
    {
        switch (name)
        {
            case "style":
                _styles.ReadStyle(reader);
                break;
            case "page-layout-properties":
                _styles.ReadPage(reader);
                break;
            case "title" or "initial-creator" or "creator" when reader.Prefix is "dc" or "meta" && _kinds.Count == 0:
                _metadata = name;
                break;
            case "tracked-changes" or "annotation" or "note" or "ruby-text" or "object" or "binary-data" or "script" or "scripts":
            case "forms" or "event-listeners" or "master-styles" or "covered-table-cell" or "title" or "desc" or "placeholder" or "number":
            case "font-face-decls" or "change-info" or "table-of-content" or "illustration-index" or "table-index" or "object-index":
            case "user-index" or "alphabetical-index" or "bibliography" or "settings" or "math":
                if (!reader.IsEmptyElement)
                    _skipUntil = reader.Depth;
                break;
            case "p" or "h":
                StartParagraph(reader, name);
                break;
            case "s":
                Append(" ");
                break;
            case "tab":
                Append(" ");
                break;
            case "line-break":
                Append("\n");
                break;
            case "hidden-paragraph" when IsOn(reader, "is-hidden") && _kinds.TryPop(out _):
                _kinds.Push(ParagraphKind.Hidden);
                break;
            case "hidden-text" when reader.Attribute("is-hidden") != "false":
                _text.Append(reader.Attribute("string-value"), hidden: true);
                Push(reader, new OdtStyles.Style { IsVanished = true });
                break;
            default:
                StartPart(reader, name);
                break;
        }
    }

    private void StartParagraph(XmlReader reader, string name)
    {
        var style = _styles.Resolve("paragraph", reader.Attribute("style-name"));
        Push(reader, style);
        _kinds.Push(name == "h" ? ParagraphKind.Heading : style.Kind ?? ParagraphKind.Text);
        _text.Begin();
    }

    // Elements that can hide their content or give it a background.
    private void StartPart(XmlReader reader, string name)
    {
        var style = name switch
        {
            "span" or "a" => _styles.Resolve("text", reader.Attribute("style-name")),
            "table" or "table-row" or "table-cell" => _styles.Resolve(name, reader.Attribute("style-name")),
            "section" => _styles.Resolve(name, reader.Attribute("style-name")),
            _ when ShadedDrawings.Contains(name) => new OdtStyles.Style { IsShaded = true }, // the colour of the box is unknown
            _ => new OdtStyles.Style(),
        };
        var isHidden = reader.Attribute("display") == "none" || reader.Attribute("visibility") == "collapse" || IsOn(reader, "is-hidden");
        Push(reader, isHidden ? style with { IsVanished = true } : style);
    }

    private static bool IsOn(XmlReader reader, string attribute) => reader.Attribute(attribute) == "true";

    private void Push(XmlReader reader, OdtStyles.Style style)
    {
        if (reader.IsEmptyElement)
            return;
        var outer = _formats.TryPeek(out var top) ? top.Format : new Format { IsShaded = _styles.HasShadedPage };
        _formats.Push(
            (
                reader.Depth,
                new Format(
                    style.IsVanished == true || outer.IsVanished,
                    style.IsWhite ?? outer.IsWhite,
                    style.IsTiny ?? outer.IsTiny,
                    style.IsShaded == true || outer.IsShaded
                )
            )
        );
    }

    private void End(int depth, string name)
    {
        while (_formats.TryPeek(out var top) && top.Depth >= depth)
            _formats.Pop();
        _metadata = null;
        if (name is "p" or "h" && _kinds.TryPop(out var kind))
            _text.End(kind);
    }

    // A run of white space counts as one space; each further space is an element.
    private void AppendText(string text)
    {
        if (_metadata == "title")
            _title ??= text;
        else if (_metadata == "initial-creator")
            _firstAuthor ??= text;
        else if (_metadata == "creator")
            _lastAuthor ??= text;
        else if (_kinds.Count > 0)
            Append(text.Replace('\n', ' '));
    }

    private void Append(string text)
    {
        if (_kinds.Count > 0)
            _text.Append(text, _formats.TryPeek(out var top) && top.Format.IsHidden);
    }
}
