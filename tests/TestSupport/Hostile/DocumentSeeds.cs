using System.IO.Compression;
using System.Text;
using TestSupport.Documents;

namespace TestSupport.Hostile;

/// <summary>
/// Small documents in binary formats, and ways to damage what is inside them: a container that is damaged itself hides its parts.
/// </summary>
internal static class DocumentSeeds
{
    private static readonly byte[] CompoundSignature = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private static readonly string[] Paragraphs =
    [
        "The harbour reopens",
        Packages.First,
        Packages.Second,
        "Two cranes were damaged on 12 March 2026, and 1,200 people moved out.",
    ];

    // Made of two lines and a list, so that columns, tags and joined lines have something to do.
    private static readonly string Drawing = new PdfWriter().Lines(50, 700, 14, [.. Paragraphs.SelectMany(Halves)]);

    private static readonly Lazy<byte[][]> ZipFiles = new(() => [Docx(), Odt(), Epub(), Archive()]);

    private static readonly Lazy<byte[][]> Documents = new(() =>
        [
            .. ZipFiles.Value,
            Gzip(Encoding.UTF8.GetBytes(string.Join("\n\n", Paragraphs))),
            Gzip(Docx()),
            Pdf(Drawing, compresses: true),
            Pdf(Drawing, compresses: false),
            Tagged(),
            new PdfWriter { Password = "" }
                .Page(Drawing)
                .ToBytes(),
            [.. CompoundSignature, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[100]],
            Encoding.UTF8.GetBytes(Packages.OdtContent(OdtBody(), opening: "document")),
        ]
    );

    /// <summary>Undamaged documents.</summary>
    public static IReadOnlyList<byte[]> All => Documents.Value;

    /// <summary>A whole container whose content is damaged.</summary>
    public static byte[] WithDamagedParts(Random random)
    {
        ArgumentNullException.ThrowIfNull(random);
        return random.Next(6) switch
        {
            0 => Pdf(Mutations.Mutate(random, Drawing, Drawing), random.Next(2) == 0),
            1 => Gzip(Mutations.Mutate(random, Any(random, All), Any(random, All))),
            _ => Repack(random, Any(random, ZipFiles.Value)),
        };
    }

    private static string[] Halves(string text) => [text[..(text.Length / 2)], text[(text.Length / 2)..]];

    private static byte[] Docx() =>
        Packages.Docx(
            Packages.P(Paragraphs[0], "Heading1")
                + string.Concat(Paragraphs[1..].Select(text => Packages.P(text)))
                + $"<w:p><w:ins>{Packages.R("Inserted words stay.")}</w:ins><w:del>{Packages.R("Deleted words go.")}</w:del></w:p>"
                + $"<w:tbl><w:tr><w:tc>{Packages.P("The first cell.")}</w:tc><w:tc>{Packages.P("The second cell.")}</w:tc></w:tr></w:tbl>"
                + $"<w:p>{Packages.R("Hidden words.", "<w:vanish/>")}</w:p>",
            "<w:style w:styleId='Heading1'><w:name w:val='heading 1'/></w:style>",
            "<dc:title>The harbour reopens</dc:title><dc:creator>Ada Brook</dc:creator>"
        );

    private static string OdtBody() =>
        $"<text:h text:outline-level='1'>{Paragraphs[0]}</text:h>"
        + string.Concat(Paragraphs[1..].Select(text => $"<text:p text:style-name='P1'>{text}<text:s text:c='3'/></text:p>"))
        + "<text:list><text:list-item><text:p>One item.</text:p></text:list-item></text:list>"
        + "<table:table><table:table-row><table:table-cell><text:p>A cell.</text:p></table:table-cell></table:table-row></table:table>";

    private static byte[] Odt() =>
        Packages.Odt(OdtBody(), "<style:style style:name='P1'><style:text-properties text:display='none'/></style:style>");

    private static byte[] Epub() =>
        Packages.Epub(
            $"<dc:title>{Paragraphs[0]}</dc:title><dc:creator>Ada Brook</dc:creator><dc:date>2026-03-12</dc:date>",
            $"<h1>{Paragraphs[0]}</h1>" + string.Concat(Paragraphs[1..].Select(text => $"<p>{text}</p>")),
            $"<p>{Packages.First}</p>"
        );

    private static byte[] Archive() =>
        Packages.Zip(("a.txt", Packages.First), ("folder/b.xml", "<a><b/></a>"), ("c.zip", "PK\u0003\u0004"));

    private static byte[] Pdf(string content, bool compresses) =>
        new PdfWriter { Compresses = compresses, Info = "/Title(The harbour reopens)/Author(Ada Brook)" }
            .Page(content)
            .ToBytes();

    private static byte[] Tagged()
    {
        var pdf = new PdfWriter { Compresses = false };
        var lines = Paragraphs.Select((text, i) => PdfWriter.Marked(i, pdf.Text(50, 700 - (20 * i), text)));
        pdf.Page(string.Concat(lines), "/StructParents 0");
        var kids = string.Concat(Paragraphs.Select((_, i) => $"<</S/P/Pg {PdfWriter.FirstPage} 0 R/K {i}>>"));
        pdf.Catalog = $"/MarkInfo<</Marked true>>/StructTreeRoot {pdf.Object($"<</Type/StructTreeRoot/K[{kids}]>>")} 0 R";
        return pdf.ToBytes();
    }

    private static byte[] Gzip(byte[] content)
    {
        using var stream = new MemoryStream();
        using (var gzip = new GZipStream(stream, CompressionLevel.Fastest))
            gzip.Write(content);
        return stream.ToArray();
    }

    // Each file is damaged, renamed or left out by chance, but the archive is whole.
    private static byte[] Repack(Random random, byte[] archive)
    {
        using var packed = new MemoryStream();
        using (var to = new ZipArchive(packed, ZipArchiveMode.Create))
        using (var from = new ZipArchive(new MemoryStream(archive)))
        {
            foreach (var entry in from.Entries.Where(_ => random.Next(40) > 0))
            {
                using var part = new MemoryStream();
                using (var source = entry.Open())
                    source.CopyTo(part);
                var name = random.Next(40) == 0 ? Mutations.Mutate(random, entry.FullName, entry.FullName) : entry.FullName;
                using var target = to.CreateEntry(name.Length is 0 or > 1_000 ? "a" : name).Open();
                target.Write(random.Next(4) == 0 ? Mutations.Mutate(random, part.ToArray(), part.ToArray()) : part.ToArray());
            }
        }

        return packed.ToArray();
    }

    private static T Any<T>(Random random, IReadOnlyList<T> all) => all[random.Next(all.Count)];
}
