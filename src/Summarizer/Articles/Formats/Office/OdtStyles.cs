using System.Globalization;
using System.Xml;

namespace Summarizer.Articles.Formats.Office;

/// <summary>The styles of an ODT document that decide what a paragraph is and whether its text is visible.</summary>
internal sealed class OdtStyles
{
    private const int MaxParents = 30;
    private const double MinPoints = 1;

    private static readonly Style NoStyle = new();

    private readonly Dictionary<(string Family, string Name), Style> _styles = [];
    private readonly Dictionary<(string Family, string Name), Style> _resolved = [];

    internal sealed record Style
    {
        public string? Parent { get; init; }

        public ParagraphKind? Kind { get; init; }

        public bool? IsVanished { get; init; }

        public bool? IsWhite { get; init; }

        public bool? IsTiny { get; init; }

        public bool? IsShaded { get; init; }
    }

    /// <summary>Whether pages have a background.</summary>
    public bool HasShadedPage { get; private set; }

    /// <summary>A style by its name, with inherited properties.</summary>
    public Style Resolve(string family, string? name)
    {
        if (name is null)
            return NoStyle;
        if (!_resolved.TryGetValue((family, name), out var resolved))
            _resolved[(family, name)] = resolved = Inherit(family, name);
        return resolved;
    }

    /// <summary>Reads the style at which the reader is positioned.</summary>
    public void ReadStyle(XmlReader reader)
    {
        var family = reader.Attribute("family") ?? "";
        var name = reader.Attribute("name") ?? "";
        var style = new Style
        {
            Parent = reader.Attribute("parent-style-name"),
            Kind = StyleNames.Kind(Spoken(name)) ?? OfLevel(reader.Attribute("default-outline-level")),
        };
        var depth = reader.Depth;
        var isEmpty = reader.IsEmptyElement;
        while (!isEmpty && OfficeXml.Next(reader) && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.Depth == depth + 1)
                style = With(style, reader);
        }

        _styles[(family, name)] = style;
    }

    /// <summary>Reads the properties of a page.</summary>
    public void ReadPage(XmlReader reader) => HasShadedPage |= IsShade(reader.Attribute("background-color")) == true;

    private Style Inherit(string family, string name)
    {
        var resolved = NoStyle;
        for (var (next, count) = ((string?)name, 0); next is not null && count < MaxParents; count++)
        {
            // Styles of a template may be missing from the document, but their names still tell what they are.
            var style = _styles.GetValueOrDefault((family, next)) ?? new Style { Kind = StyleNames.Kind(Spoken(next)) };
            resolved = resolved with
            {
                Kind = resolved.Kind ?? style.Kind,
                IsVanished = resolved.IsVanished ?? style.IsVanished,
                IsWhite = resolved.IsWhite ?? style.IsWhite,
                IsTiny = resolved.IsTiny ?? style.IsTiny,
                IsShaded = resolved.IsShaded ?? style.IsShaded,
            };
            next = style.Parent;
        }

        return resolved;
    }

    private static Style With(Style style, XmlReader reader)
    {
        style = style with { IsShaded = IsShade(reader.Attribute("background-color")) ?? style.IsShaded };
        if (reader.LocalName != "text-properties")
            return style;
        return style with
        {
            IsVanished = reader.Attribute("display") is { } display ? display == "none" : style.IsVanished,
            IsWhite = reader.Attribute("use-window-font-color") == "true" ? false : IsWhite(reader) ?? style.IsWhite,
            IsTiny = Points(reader.Attribute("font-size")) is { } points ? points <= MinPoints : style.IsTiny,
        };
    }

    private static bool? IsWhite(XmlReader reader) => reader.Attribute("color") is { } color ? Color.IsWhite(color) : null;

    private static bool? IsShade(string? color) => color is null ? null : color != "transparent" && !Color.IsWhite(color);

    private static double? Points(string? size) =>
        size?.EndsWith("pt", StringComparison.Ordinal) == true
        && double.TryParse(size.AsSpan(0, size.Length - 2), NumberStyles.Float, CultureInfo.InvariantCulture, out var points)
            ? points
            : null;

    private static ParagraphKind? OfLevel(string? level) => string.IsNullOrEmpty(level) ? null : ParagraphKind.Heading;

    // "Heading_20_2": characters that are not allowed in names are written as their codes.
    private static string Spoken(string name) => name.Replace("_20_", " ", StringComparison.Ordinal);
}
