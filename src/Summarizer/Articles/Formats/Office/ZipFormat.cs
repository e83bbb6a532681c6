using System.Xml;

namespace Summarizer.Articles.Formats.Office;

/// <summary>Reads documents that are ZIP archives: DOCX, ODT and EPUB. Rejects other archives by what they contain.</summary>
internal sealed class ZipFormat : IArticleFormat
{
    private const string OpenDocument = "application/vnd.oasis.opendocument.";

    public FormatReading? Read(SourceFile file)
    {
        if (file.Bytes.StartsWith("PK\u0005\u0006"u8))
            return Unreadable(Rejections.Archive("an empty ZIP archive"));
        if (!file.Bytes.StartsWith("PK\u0003\u0004"u8))
            return null;
        try
        {
            using var package = new ZipPackage(file.Content);
            return Read(package);
        }
        catch (UnpackedTooLargeException)
        {
            return Unreadable(Rejections.UnpackedTooLarge);
        }
        catch (Exception exception) when (exception is InvalidDataException or XmlException or IOException or NotSupportedException)
        {
            return Unreadable(Rejections.Damaged("a ZIP archive or an office document"));
        }
    }

    private static FormatReading Read(ZipPackage package)
    {
        if (MediaType(package) is { } type)
            return ReadAs(type, package);
        if (package.Has("META-INF/container.xml"))
            return EpubReader.Read(package);
        if (package.Has("Index/Document.iwa") || package.Has("Index.zip"))
            return Unreadable(Rejections.UnsupportedFormat("a document of Apple's Pages, Numbers or Keynote"));
        if (WordPackage.MainPart(package) is not var (part, hint))
            return Unreadable(Rejections.Archive("a ZIP archive"));
        if (package.IsEncrypted(part))
            return Unreadable(Rejections.Encrypted);
        if (hint.Contains("word", StringComparison.OrdinalIgnoreCase))
            return WordPackage.Read(package, part);
        return Unreadable(hint.Contains("pres", StringComparison.OrdinalIgnoreCase) ? Rejections.Presentation : Rejections.Spreadsheet);
    }

    // OpenDocument and EPUB declare their type in the first file. OpenDocument repeats it in its manifest.
    private static string? MediaType(ZipPackage package) =>
        package.Text("mimetype")?.Trim()
        ?? package
            .Tree("META-INF/manifest.xml")
            ?.All("file-entry")
            .FirstOrDefault(entry => entry.ValueOf("full-path") == "/")
            ?.ValueOf("media-type");

    private static FormatReading ReadAs(string type, ZipPackage package)
    {
        if (type == "application/epub+zip")
            return EpubReader.Read(package);
        if (package.Has("encrypted-package") || package.Tree("META-INF/manifest.xml")?.All("encryption-data").Any() == true)
            return Unreadable(Rejections.Encrypted);
        if (type.StartsWith(OpenDocument + "text", StringComparison.Ordinal))
            return OdtPackage.Read(package);
        if (type.StartsWith(OpenDocument + "spreadsheet", StringComparison.Ordinal))
            return Unreadable(Rejections.Spreadsheet);
        return Unreadable(
            type.StartsWith(OpenDocument + "presentation", StringComparison.Ordinal)
                ? Rejections.Presentation
                : Rejections.Archive("a ZIP archive")
        );
    }

    private static FormatReading.Unreadable Unreadable(Rejection rejection) => new(rejection);
}
