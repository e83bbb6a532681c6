using System.Xml;
using System.Xml.Linq;

namespace Summarizer.Articles.Formats.Office;

/// <summary>Reads the XML of documents. It never opens another file, ignores document types, and limits nesting.</summary>
internal static class OfficeXml
{
    // Office programs nest a few dozen elements. The parser keeps every open element in memory.
    private const int MaxDepth = 2_000;

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };

    public static XmlReader Open(Stream stream) => XmlReader.Create(stream, Settings);

    public static XmlReader Open(TextReader text) => XmlReader.Create(text, Settings);

    /// <summary>Moves to the next node; false at the end.</summary>
    public static bool Next(XmlReader reader)
    {
        if (reader.Depth > MaxDepth)
            throw new InvalidDataException("The document is nested too deep.");
        ReadingTime.Check();
        return reader.Read();
    }

    /// <summary>A small document as a tree.</summary>
    public static XElement Tree(Stream stream)
    {
        using var reader = Open(stream);
        return XElement.Load(reader);
    }

    /// <summary>An attribute by its local name, because strict documents use other namespaces.</summary>
    public static string? Attribute(this XmlReader reader, string localName)
    {
        string? value = null;
        for (var found = reader.MoveToFirstAttribute(); found && value is null; found = reader.MoveToNextAttribute())
        {
            if (reader.LocalName == localName && reader.Prefix != "xmlns")
                value = reader.Value;
        }

        reader.MoveToElement();
        return value;
    }

    public static string? ValueOf(this XElement element, string localName) =>
        element.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == localName && !attribute.IsNamespaceDeclaration)?.Value;

    public static IEnumerable<XElement> All(this XElement root, string localName) =>
        root.Descendants().Where(element => element.Name.LocalName == localName);
}
