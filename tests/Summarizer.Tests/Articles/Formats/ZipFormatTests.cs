using System.Text;
using Summarizer.Articles;
using static TestSupport.Documents.Packages;

namespace Summarizer.Tests.Articles.Formats;

public sealed class ZipFormatTests
{
    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]];

    private const string Manifest = "META-INF/manifest.xml";

    public static TheoryData<string, string, byte[]> Rejected =>
        new()
        {
            { "a workbook", RejectionCodes.Spreadsheet, Zip(("[Content_Types].xml", "<Types/>"), ("xl/workbook.xml", "<workbook/>")) },
            {
                "a workbook of LibreOffice",
                RejectionCodes.Spreadsheet,
                Zip(("mimetype", OpenDocument("spreadsheet")), ("content.xml", "<x/>"))
            },
            { "slides", RejectionCodes.NotAnArticle, Zip(("ppt/presentation.xml", "<presentation/>")) },
            { "slides of LibreOffice", RejectionCodes.NotAnArticle, Zip(("mimetype", OpenDocument("presentation"))) },
            { "a drawing", RejectionCodes.Archive, Zip(("mimetype", OpenDocument("graphics"))) },
            { "an archive", RejectionCodes.Archive, Zip(("a.txt", First), ("b.txt", Second)) },
            { "an archive in an archive", RejectionCodes.Archive, Zip(("a.zip", "PK\u0003\u0004")) },
            { "an empty archive", RejectionCodes.Archive, Zip() },
            { "Pages", RejectionCodes.UnsupportedFormat, Zip(("Index/Document.iwa", "x")) },
            { "an encrypted ODT", RejectionCodes.Encrypted, EncryptedOdt() },
            {
                "an ODT that is encrypted as a whole",
                RejectionCodes.Encrypted,
                Zip(("mimetype", OpenDocument("text")), ("encrypted-package", "x"))
            },
            { "an ODT without content", RejectionCodes.Damaged, Zip(("mimetype", OpenDocument("text"))) },
            { "a cut document", RejectionCodes.Damaged, Docx(P(First))[..^300] },
            {
                "a document that breaks off",
                RejectionCodes.Damaged,
                Zip(("word/document.xml", WordXml("document", $"<w:body>{P(First)}")[..^20]))
            },
            {
                "an ODT that breaks off",
                RejectionCodes.Damaged,
                Zip(("mimetype", OpenDocument("text")), ("content.xml", OdtContent($"<text:p>{First}</text:p>")[..^60]))
            },
            { "broken XML", RejectionCodes.Damaged, Docx("<w:p>") },
            { "too many files", RejectionCodes.UnpackedTooLarge, Zip([.. Enumerable.Range(0, 2_001).Select(i => ($"{i}", ""))]) },
            { "a bomb", RejectionCodes.UnpackedTooLarge, Docx(P(new string('a', 12_000_000))) },
            { "a bomb in a list of files", RejectionCodes.UnpackedTooLarge, Zip((Manifest, $"<m>{new string(' ', 3_000_000)}</m>")) },
            { "an old document", RejectionCodes.OldOffice, CompoundFile },
            { "a document with a password", RejectionCodes.Encrypted, [.. CompoundFile, .. Encoding.Unicode.GetBytes("EncryptedPackage")] },
        };

    [Theory]
    [MemberData(nameof(Rejected))]
    public void Read_Rejects_With(string what, string code, byte[] bytes)
    {
        var rejection = ArticleBuilder.ReadRejection(bytes);

        Assert.True(code == rejection.Code, $"{what}: {rejection}");
    }

    [Fact]
    public void Read_KnowsOdt_ByItsManifest()
    {
        var manifest = $"<m:manifest xmlns:m='m'><m:file-entry m:full-path='/' m:media-type='{OpenDocument("text")}'/></m:manifest>";

        var article = ArticleBuilder.ReadFile(
            Zip((Manifest, manifest), ("content.xml", OdtContent($"<text:p>A title</text:p><text:p>{First}</text:p>")))
        );

        Assert.Equal(First, article.Text);
    }

    [Fact]
    public void Read_SurvivesDamage_AnywhereInADocument()
    {
        var docx = Docx(P("A title") + P(First));
        for (var i = 0; i < docx.Length; i++)
        {
            var damaged = docx.ToArray();
            damaged[i] ^= 0xFF;
            ArticleReader.Read(new Upload("a.docx", damaged)); // throws nothing
        }
    }

    private static string OpenDocument(string kind) => "application/vnd.oasis.opendocument." + kind;

    private static byte[] EncryptedOdt() =>
        Zip(
            ("mimetype", OpenDocument("text")),
            ("content.xml", "x"),
            (Manifest, "<m><file-entry full-path='content.xml'><encryption-data/></file-entry></m>")
        );
}
