namespace Summarizer.Articles.Formats.Office;

/// <summary>The parts of an Office Open XML package (ISO/IEC 29500-2), and the Word document in it.</summary>
internal static class WordPackage
{
    /// <summary>The main part of the package, with its media type or its path, which reveals the kind of document.</summary>
    public static (string Part, string Hint)? MainPart(ZipPackage package)
    {
        string?[] candidates = [Related(package, "", "officeDocument"), "word/document.xml", "xl/workbook.xml", "ppt/presentation.xml"];
        if (candidates.FirstOrDefault(name => name is not null && package.Has(name)) is not { } part)
            return null;
        var type = package
            .Tree("[Content_Types].xml")
            ?.All("Override")
            .FirstOrDefault(entry => entry.ValueOf("PartName")?.TrimStart('/') == part)
            ?.ValueOf("ContentType");
        return (part, type ?? part);
    }

    public static FormatReading Read(ZipPackage package, string part)
    {
        using var document = package.Open(part)!;
        using var styles = package.Open(Related(package, part, "styles") ?? "word/styles.xml");
        var text = DocxReader.Read(document, styles);
        if (text.Paragraphs.Count == 0 && package.HasUnder("word/media/"))
            return new FormatReading.Unreadable(Rejections.Scanned);
        var core = package.Tree(Related(package, "", "core-properties") ?? "docProps/core.xml");
        return OfficeHead.Compose(
            text,
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            core?.All("title").FirstOrDefault()?.Value,
            core?.All("creator").FirstOrDefault()?.Value
        );
    }

    // The path of a part that another part, or the package itself, refers to.
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
}
