using System.Globalization;
using System.Xml;

namespace Summarizer.Articles.Formats.Office;

/// <summary>Values of WordprocessingML attributes.</summary>
internal static class DocxValues
{
    /// <summary>An on/off property without a value is on.</summary>
    public static bool IsOn(XmlReader reader) => IsOn(reader.Attribute("val") ?? "1");

    public static bool IsOn(string value) => value is not ("0" or "false" or "off");

    public static int? Number(XmlReader reader) =>
        int.TryParse(reader.Attribute("val"), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Whether a size, in half points, is too small to read.</summary>
    public static bool IsTiny(XmlReader reader) => Number(reader) is <= 2;

    public static bool IsWhite(XmlReader reader) =>
        reader.Attribute("themeColor") is { } theme
            ? theme is "background1" or "light1" && reader.Attribute("themeShade") is null
            : Color.IsWhite(reader.Attribute("val"));

    /// <summary>Whether a background differs from that of the page.</summary>
    public static bool IsShade(XmlReader reader) =>
        reader.Attribute("themeFill") is not (null or "background1" or "light1")
        || reader.Attribute("fill") is { } fill && fill != "auto" && !Color.IsWhite(fill)
        || reader.Attribute("val") is not (null or "clear" or "nil");
}
