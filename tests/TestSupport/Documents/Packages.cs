using System.IO.Compression;
using System.Text;

namespace TestSupport.Documents;

/// <summary>Documents that are ZIP archives.</summary>
internal static class Packages
{
    public const string First = "The harbour council voted on Tuesday to rebuild the old pier before the winter storms begin.";
    public const string Second = "“We waited nine years for this decision,” said council leader Ada Brook after the vote.";

    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Odf = "urn:oasis:names:tc:opendocument:xmlns:";

    /// <summary>An archive of files with text.</summary>
    public static byte[] Zip(params (string Name, string Text)[] files)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, text) in files)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open(), new UTF8Encoding(false));
                writer.Write(text);
            }
        }

        return stream.ToArray();
    }

    /// <summary>A DOCX document of what is in its body.</summary>
    public static byte[] Docx(string body, string styles = "", string core = "") =>
        Zip(
            ("[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>"),
            ("word/document.xml", WordXml("document", $"<w:body>{body}</w:body>")),
            ("word/styles.xml", WordXml("styles", styles)),
            ("docProps/core.xml", $"<c:core xmlns:c='c' xmlns:dc='http://purl.org/dc/elements/1.1/'>{core}</c:core>")
        );

    /// <summary>A paragraph of a DOCX document.</summary>
    public static string P(string text, string? style = null) =>
        $"<w:p>{(style is null ? "" : $"<w:pPr><w:pStyle w:val='{style}'/></w:pPr>")}{R(text)}</w:p>";

    /// <summary>A run of a DOCX document.</summary>
    public static string R(string text, string properties = "") =>
        $"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space='preserve'>{text}</w:t></w:r>";

    /// <summary>The content of an ODT document in its XML file.</summary>
    public static string OdtContent(string body, string styles = "", string opening = "document-content", string meta = "") =>
        $"<?xml version='1.0' encoding='UTF-8'?><office:{opening} xmlns:office='{Odf}office:1.0' xmlns:text='{Odf}text:1.0' "
        + $"xmlns:style='{Odf}style:1.0' xmlns:table='{Odf}table:1.0' xmlns:draw='{Odf}drawing:1.0' xmlns:meta='{Odf}meta:1.0' "
        + $"xmlns:fo='{Odf}xsl-fo-compatible:1.0' xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:svg='{Odf}svg-compatible:1.0' "
        + $"office:mimetype='application/vnd.oasis.opendocument.text'>{meta}<office:automatic-styles>{styles}</office:automatic-styles>"
        + $"<office:body><office:text>{body}</office:text></office:body></office:{opening}>";

    public static byte[] Odt(string body, string styles = "") =>
        Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", OdtContent(body, styles)));

    /// <summary>An EPUB of chapters, which are bodies of HTML.</summary>
    public static byte[] Epub(string metadata, params string[] chapters) =>
        Zip([
            ("mimetype", "application/epub+zip"),
            ("META-INF/container.xml", "<container><rootfiles><rootfile full-path='OEBPS/book.opf'/></rootfiles></container>"),
            ("OEBPS/book.opf", Opf(metadata, chapters.Length)),
            ("OEBPS/nav.xhtml", Html("<nav><a href='c0.xhtml'>The table of contents.</a></nav>")),
            ("OEBPS/cover.xhtml", Html("<p>The cover of this issue.</p>")),
            .. chapters.Select((chapter, i) => ($"OEBPS/text/c {i}.xhtml", Html(chapter))),
        ]);

    public static string WordXml(string root, string content) =>
        $"<?xml version='1.0' encoding='UTF-8'?><w:{root} xmlns:w='{Word}' "
        + "xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006' xmlns:wp='urn:wp' xmlns:wps='urn:wps' xmlns:v='urn:v' "
        + $"xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'>{content}</w:{root}>";

    private static string Html(string body) =>
        $"<html xmlns='http://www.w3.org/1999/xhtml'><head><title>x</title></head><body>{body}</body></html>";

    private static string Opf(string metadata, int chapters)
    {
        var items = string.Concat(
            Enumerable.Range(0, chapters).Select(i => $"<item id='c{i}' href='text/c%20{i}.xhtml' media-type='application/xhtml+xml'/>")
        );
        var spine = string.Concat(Enumerable.Range(0, chapters).Select(i => $"<itemref idref='c{i}'/>"));
        return $"""
            <package xmlns='http://www.idpf.org/2007/opf'>
              <metadata xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:opf='http://www.idpf.org/2007/opf'>{metadata}</metadata>
              <manifest>
                <item id='nav' href='nav.xhtml' media-type='application/xhtml+xml' properties='nav'/>
                <item id='cover' href='cover.xhtml' media-type='application/xhtml+xml'/>
                <item id='ncx' href='toc.ncx' media-type='application/x-dtbncx+xml'/>
                {items}
              </manifest>
              <spine><itemref idref='cover' linear='no'/><itemref idref='nav'/>{spine}</spine>
            </package>
            """;
    }
}
