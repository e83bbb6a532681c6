using System.Xml;

namespace Summarizer.Articles.Formats.Office;

/// <summary>The styles of a DOCX document that decide what a paragraph is and whether its text is visible.</summary>
internal sealed class DocxStyles
{
    /// <summary>The outline level of running text; headings have lower ones.</summary>
    public const int BodyLevel = 9;

    private const int MaxParents = 30;

    private static readonly Style NoStyle = new();

    private readonly Dictionary<string, Style> _styles = [];
    private readonly Dictionary<string, Style> _resolved = [];
    private string? _default;

    /// <summary>A style, or several from the most to the least specific.</summary>
    internal sealed record Style
    {
        public string? Parent { get; init; }

        public ParagraphKind? Kind { get; init; }

        public int? OutlineLevel { get; init; }

        public bool? IsVanished { get; init; }

        public bool? IsWhite { get; init; }

        public bool? IsTiny { get; init; }

        public bool IsShaded { get; init; }
    }

    public static DocxStyles Read(Stream? stream)
    {
        var styles = new DocxStyles();
        if (stream is null)
            return styles;
        using var reader = OfficeXml.Open(stream);
        while (OfficeXml.Next(reader))
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "style")
                styles.ReadStyle(reader);
        }

        return styles;
    }

    /// <summary>The style with what it inherits; null stands for the default style.</summary>
    public Style Resolve(string? id)
    {
        id ??= _default;
        if (id is null)
            return NoStyle;
        if (!_resolved.TryGetValue(id, out var resolved))
            _resolved[id] = resolved = Inherit(id);
        return resolved;
    }

    private Style Inherit(string id)
    {
        var resolved = new Style();
        for (var (next, count) = ((string?)id, 0); next is not null && count < MaxParents; count++)
        {
            if (!_styles.TryGetValue(next, out var style))
                break;
            resolved = resolved with
            {
                Kind = resolved.Kind ?? style.Kind,
                OutlineLevel = resolved.OutlineLevel ?? style.OutlineLevel,
                IsVanished = resolved.IsVanished ?? style.IsVanished,
                IsWhite = resolved.IsWhite ?? style.IsWhite,
                IsTiny = resolved.IsTiny ?? style.IsTiny,
                IsShaded = resolved.IsShaded || style.IsShaded,
            };
            next = style.Parent;
        }

        return resolved;
    }

    private void ReadStyle(XmlReader reader)
    {
        var id = reader.Attribute("styleId");
        if (reader.Attribute("type") == "paragraph" && DocxValues.IsOn(reader.Attribute("default") ?? "0"))
            _default = id;
        var style = new Style();
        var depth = reader.Depth;
        var conditional = int.MaxValue;
        var isEmpty = reader.IsEmptyElement;
        while (!isEmpty && OfficeXml.Next(reader) && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            if (reader.Depth <= conditional)
                conditional = reader.LocalName == "tblStylePr" ? reader.Depth : int.MaxValue;
            style = With(style, reader, isConditional: reader.Depth > conditional);
        }

        if (id is not null)
            _styles.TryAdd(id, style);
    }

    // The formats that a table style gives to some cells, such as white text in a dark first row, do not apply to the others.
    private static Style With(Style style, XmlReader reader, bool isConditional) =>
        reader.LocalName switch
        {
            "shd" => style with { IsShaded = style.IsShaded || DocxValues.IsShade(reader) },
            _ when isConditional => style,
            "name" => style with { Kind = StyleNames.Kind(reader.Attribute("val") ?? "") },
            "basedOn" => style with { Parent = reader.Attribute("val") },
            "outlineLvl" => style with { OutlineLevel = DocxValues.Number(reader) },
            "vanish" => style with { IsVanished = DocxValues.IsOn(reader) },
            "color" => style with { IsWhite = DocxValues.IsWhite(reader) },
            "sz" => style with { IsTiny = DocxValues.IsTiny(reader) },
            _ => style,
        };
}
