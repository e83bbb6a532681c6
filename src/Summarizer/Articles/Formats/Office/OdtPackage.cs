namespace Summarizer.Articles.Formats.Office;

/// <summary>The files of an ODT document.</summary>
internal static class OdtPackage
{
    public const string MediaType = "application/vnd.oasis.opendocument.text";

    public static FormatReading Read(ZipPackage package)
    {
        var odt = new OdtReader();
        foreach (var name in (string[])["meta.xml", "styles.xml", "content.xml"])
        {
            using var stream = package.Open(name);
            if (stream is null)
                continue;
            using var reader = OfficeXml.Open(stream);
            odt.Read(reader);
        }

        if (!package.Has("content.xml"))
            return new FormatReading.Unreadable(Rejections.Damaged("an ODT document"));
        if (odt.Text.Paragraphs.Count == 0 && package.HasUnder("Pictures/"))
            return new FormatReading.Unreadable(Rejections.Scanned);
        return OfficeHead.Compose(odt.Text, MediaType, odt.Title, odt.Author);
    }
}
