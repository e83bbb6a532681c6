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
        if (MainPart(package) is not var (part, hint))
            return Unreadable(Rejections.Archive("a ZIP archive"));
        if (package.IsEncrypted(part))
            return Unreadable(Rejections.Encrypted);
        if (hint.Contains("word", StringComparison.OrdinalIgnoreCase))
            return ReadDocx(package, part);
        return Unreadable(hint.Contains("pres", StringComparison.OrdinalIgnoreCase) ? Rejections.Presentation : Rejections.Spreadsheet);
    }

    // OpenDocument and EPUB name their type in the first file; OpenDocument repeats it in its list of files.
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
            return ReadOdt(package);
        if (type.StartsWith(OpenDocument + "spreadsheet", StringComparison.Ordinal))
            return Unreadable(Rejections.Spreadsheet);
        return Unreadable(
            type.StartsWith(OpenDocument + "presentation", StringComparison.Ordinal)
                ? Rejections.Presentation
                : Rejections.Archive("a ZIP archive")
        );
    }

    // The part that the package says is the document, with what tells its kind: its media type or its folder.
    private static (string Part, string Hint)? MainPart(ZipPackage package)
    {
        var target = package
            .Tree("_rels/.rels")
            ?.All("Relationship")
            .FirstOrDefault(relation => relation.ValueOf("Type")?.EndsWith("/officeDocument", StringComparison.Ordinal) == true)
            ?.ValueOf("Target")
            ?.TrimStart('/');
        string?[] candidates = [target, "word/document.xml", "xl/workbook.xml", "ppt/presentation.xml"];
        if (candidates.FirstOrDefault(name => name is not null && package.Has(name)) is not { } part)
            return null;
        var type = package
            .Tree("[Content_Types].xml")
            ?.All("Override")
            .FirstOrDefault(entry => entry.ValueOf("PartName")?.TrimStart('/') == part)
            ?.ValueOf("ContentType");
        return (part, type ?? part);
    }

    private static FormatReading ReadDocx(ZipPackage package, string part)
    {
        using var document = package.Open(part)!;
        using var styles = package.Open(Related(package, part, "styles") ?? "word/styles.xml");
        var text = DocxReader.Read(document, styles);
        if (text.Paragraphs.Count == 0 && package.HasUnder("word/media/"))
            return Unreadable(Rejections.Scanned);
        var core = package.Tree("docProps/core.xml");
        return OfficeHead.Compose(
            text,
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            core?.All("title").FirstOrDefault()?.Value,
            core?.All("creator").FirstOrDefault()?.Value
        );
    }

    // The path of a part that another one refers to.
    private static string? Related(ZipPackage package, string part, string type)
    {
        var folder = part[..(part.LastIndexOf('/') + 1)];
        var target = package
            .Tree($"{folder}_rels/{part[folder.Length..]}.rels")
            ?.All("Relationship")
            .FirstOrDefault(relation => relation.ValueOf("Type")?.EndsWith("/" + type, StringComparison.Ordinal) == true)
            ?.ValueOf("Target");
        return target is null ? null : PackagePath.Resolve(folder, target);
    }

    private static FormatReading ReadOdt(ZipPackage package)
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
            return Unreadable(Rejections.Damaged("an ODT document"));
        if (odt.Text.Paragraphs.Count == 0 && package.HasUnder("Pictures/"))
            return Unreadable(Rejections.Scanned);
        return OfficeHead.Compose(odt.Text, OpenDocument + "text", odt.Title, odt.Author);
    }

    private static FormatReading.Unreadable Unreadable(Rejection rejection) => new(rejection);
}
