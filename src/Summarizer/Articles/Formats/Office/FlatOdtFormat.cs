using System.Xml;

namespace Summarizer.Articles.Formats.Office;

/// <summary>Reads OpenDocument texts in one XML file (.fodt).</summary>
internal sealed class FlatOdtFormat : IArticleFormat
{
    private const int MaxOpening = 8_192;

    public FormatReading? Read(SourceFile file)
    {
        if (file.Text is not { } text || !IsFlat(text))
            return null;
        try
        {
            using var lines = new StringReader(text.TrimStart());
            using var reader = OfficeXml.Open(lines);
            return Read(reader);
        }
        catch (Exception exception) when (exception is XmlException or InvalidDataException)
        {
            return new FormatReading.Unreadable(Rejections.Damaged("a flat ODT document"));
        }
    }

    // The root element declares dozens of namespaces before its type.
    private static bool IsFlat(string text)
    {
        var start = text.AsSpan(0, Math.Min(text.Length, MaxOpening));
        var trimmed = start.TrimStart();
        return (trimmed.StartsWith("<?xml", StringComparison.Ordinal) || trimmed.StartsWith("<office:document", StringComparison.Ordinal))
            && start.Contains("<office:document ", StringComparison.Ordinal);
    }

    private static FormatReading Read(XmlReader reader)
    {
        reader.MoveToContent();
        var type = reader.Attribute("mimetype");
        if (type?.Contains("spreadsheet", StringComparison.Ordinal) == true)
            return new FormatReading.Unreadable(Rejections.Spreadsheet);
        if (type?.StartsWith(OdtPackage.MediaType, StringComparison.Ordinal) == false)
            return new FormatReading.Unreadable(Rejections.NotAnArticle);
        var odt = new OdtReader();
        odt.Read(reader);
        return OfficeHead.Compose(odt.Text, OdtPackage.MediaType, odt.Title, odt.Author);
    }
}
