using System.Globalization;
using System.IO.Compression;
using System.Text;
using Summarizer.Articles;

namespace Workbench.Bench.Reading;

/// <summary>Uploads of any size that repeat one construct of their format, made to cost as much time or memory as possible.</summary>
internal static class HostileUploads
{
    private const string Word = "The harbour stays open all winter. ";
    private const string Mail = "From: Ann <ann@example.com>\nTo: Bob <bob@example.com>\nSubject: The harbour\nMIME-Version: 1.0\n";

    private static readonly Dictionary<string, Func<int, Upload>> ByName = Repeated()
        .ToDictionary(
            one => one.Name,
            one => (Func<int, Upload>)(size => new Upload("hostile" + one.Extension, Repeat(one.Opening, one.Token, one.Ending, size)))
        )
        .Concat(
            new Dictionary<string, Func<int, Upload>>
            {
                ["html attributes"] = size => Numbered(".html", "<!doctype html><p ", i => $"a{i}=1 ", ">" + Word, size),
                ["html fonts"] = size => Numbered(".html", "<!doctype html><body>", i => $"<font color=c{i}><p>x", "", size),
                ["html classes"] = size => Numbered(".html", "<!doctype html><p class='", i => $"c{i} ", "'>" + Word, size),
                ["html rules"] = size =>
                    Numbered(".html", "<!doctype html><style>", i => $".c{i} p{{color:red}}", "</style><p class=c1>" + Word, size),
                ["mail headers"] = size => Numbered(".eml", Mail, i => $"X-Field-{i}: a\n", "\n" + Word, size),
                ["json keys"] = size =>
                    Numbered(".json", "{", i => $"\"key{i}\":\"a\",", "\"title\":\"a\",\"body\":\"" + Word + "\"}", size),
                ["docx paragraphs"] = size => Docx("<w:p><w:r><w:t>a</w:t></w:r></w:p>", size),
                ["docx runs"] = size => Docx("<w:r><w:t>The harbour. </w:t></w:r>", size, "<w:p>", "</w:p>"),
                ["docx tables"] = size => Docx("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr></w:tbl>", size),
                ["odt paragraphs"] = size => Odt("<text:p>a</text:p>", size),
                ["odt spans"] = size => Odt("<text:span>The harbour. </text:span>", size, "<text:p>", "</text:p>"),
                ["epub paragraphs"] = size => Epub("<p>a</p>", size),
                ["pdf letters"] = size => Pdf("(a) Tj 5 0 Td ", size),
                ["pdf lines"] = size => Pdf("(The harbour stays open.) Tj 0 -12 Td ", size),
                ["pdf boxes"] = size => Pdf("ET 0 0 9 9 re f BT /F1 9 Tf ", size),
            }
        )
        .ToDictionary();

    public static IReadOnlyCollection<string> Names => ByName.Keys;

    /// <summary>An upload of about this many bytes.</summary>
    public static Upload Make(string name, int bytes) => ByName[name](bytes);

    private static (string Name, string Extension, string Opening, string Token, string Ending)[] Repeated() =>
        [
            ("text prose", ".txt", Word + Word + "\n\n", Word + "“We waited nine years,” Ada Brook said. ", ""),
            ("text paragraphs", ".txt", Word + Word + "\n\n", "a\n\n", Word),
            ("text short sentences", ".txt", Word + Word + "\n\n", "A b.\n", ""),
            ("text one line", ".txt", Word + Word + "\n\n", "a ", "."),
            ("text ampersands", ".txt", Word + Word + "\n\n", "&", Word),
            ("text entities", ".txt", Word + Word + "\n\n", "&amp;", Word),
            ("text quotes", ".txt", Word + Word + "\n\n", "\"", Word),
            ("text opening quotes", ".txt", Word + Word + "\n\n", "“a ", Word),
            ("text full stops", ".txt", Word + Word + "\n\n", ". ", Word),
            ("text initials", ".txt", Word + Word + "\n\n", "A. ", Word),
            ("text glued", ".txt", Word + Word + "\n\n", "abc.Def", Word),
            ("text spaces", ".txt", Word + Word + "\n\n" + Word, " ", Word),
            ("text accents", ".txt", "a", "\u0301\u0323", Word),
            ("text legacy bytes", ".txt", Word + Word + "\n\n", "\u00E9 a ", Word),
            ("markdown prose", ".md", "# A title\n\n", Word + "\n\n", ""),
            ("markdown brackets", ".md", Word + Word + "\n\n", "[", Word),
            ("markdown links", ".md", Word + Word + "\n\n", "[a](", Word),
            ("markdown tables", ".md", "|a|b|\n|-|-|\n", "|a|b|\n", Word),
            ("markdown pipes", ".md", Word + Word + "\n\n", "|", Word),
            ("markdown pipe rows", ".md", Word + Word + "\n\n", "a|b\n-|-\n", Word),
            ("markdown dashes", ".md", Word + Word + "\n\n", "- - - a\n", Word),
            ("markdown lists", ".md", Word + Word + "\n\n", "- a\n", Word),
            ("markdown quotes", ".md", Word + Word + "\n\n", "> a\n\n", Word),
            ("markdown code", ".md", Word + Word + "\n\n", "`a ", Word),
            ("markdown double code", ".md", Word + Word + "\n\n", "``a", Word),
            ("markdown emphasis", ".md", Word + Word + "\n\n", "*a **b _c ", Word),
            ("markdown autolinks", ".md", Word + Word + "\n\n", "<a@b ", Word),
            ("markdown definitions", ".md", Word + Word + "\n\n", "[a]: b\n", "\n" + Word),
            ("markdown html", ".md", Word + Word + "\n\n", "<b>", Word),
            ("markdown backslashes", ".md", Word + Word + "\n\n", "\\", Word),
            ("markdown entities", ".md", Word + Word + "\n\n", "&amp;", Word),
            ("html prose", ".html", "<!doctype html><article>", "<p>" + Word + Word + "</p>", "</article>"),
            ("html paragraphs", ".html", "<!doctype html><body>", "<p>a", Word),
            ("html bold", ".html", "<!doctype html><body>", "<b>", Word),
            ("html links", ".html", "<!doctype html><body>", "<a href>", Word),
            ("html breaks", ".html", "<!doctype html><body>", "a<br>", Word),
            ("html boxes", ".html", "<!doctype html><body>", "<div>a</div>", Word),
            ("html nested boxes", ".html", "<!doctype html><body>", "<div>", Word),
            ("html cells", ".html", "<!doctype html><table>", "<tr><td>x<td>y", Word),
            ("html tables", ".html", "<!doctype html><body>", "<table><td>a</table>", Word),
            ("html ends", ".html", "<!doctype html><body>", "</p>", Word),
            ("html comments", ".html", "<!doctype html><body>" + Word, "<!--", ""),
            ("html lone tags", ".html", "<!doctype html><body>", "<", Word),
            ("html entities", ".html", "<!doctype html><body>", "&amp;", Word),
            ("html spaces", ".html", "<!doctype html><body><p>" + Word, " ", Word + "</p>"),
            ("html text", ".html", "<!doctype html><body>", Word, ""),
            ("html script", ".html", "<!doctype html><script type=application/ld+json>", "[", "</script>" + Word),
            ("html long class", ".html", "<!doctype html><p class='", "related-", "'>" + Word),
            ("html long style", ".html", "<!doctype html><p style='", "color:red;", "'>" + Word),
            ("html hidden", ".html", "<!doctype html><body>", "<p hidden>a", Word),
            ("mail quotes", ".eml", Mail + "Content-Type: text/html\n\n", "<blockquote>a", Word),
            ("mail html", ".eml", Mail + "Content-Type: text/html\n\n", "<p>a ", Word),
            ("mail text", ".eml", Mail + "\n", "> a\n", Word),
            ("mail folded header", ".eml", Mail + "X-A: a\n", " a\n", "\n" + Word),
            ("mail addresses", ".eml", Mail + "Cc: a", ", a@b", "\n\n" + Word),
            ("mail parts", ".eml", Mail + "Content-Type: multipart/mixed; boundary=x\n\n", "--x\n\na\n", "--x--\n"),
            ("mail nested parts", ".eml", Mail + "Content-Type: message/rfc822\n\n", "Content-Type: message/rfc822\n\n", Word),
            ("json articles", ".json", "[", "{\"title\":\"A title of it\",\"body\":\"" + Word + Word + Word + "\"},", "{}]"),
            ("json nesting", ".json", "", "[", "1"),
            ("json numbers", ".json", "{\"title\":\"a\",\"body\":\"" + Word + "\",\"n\":[", "1,", "1]}"),
            ("json escapes", ".json", "{\"title\":\"a\",\"body\":\"", "\\u0061", "\"}"),
            ("json blocks", ".json", "{\"title\":\"a\",\"blocks\":[", "{\"text\":\"a\"},", "{}]}"),
            ("rss items", ".xml", "<rss><channel>", "<item><title>a</title><description>a</description></item>", "</channel></rss>"),
            ("xml nesting", ".xml", "<nitf>", "<a>", ""),
            ("xml paragraphs", ".xml", "<nitf><body><body.content>", "<p>a</p>", "</body.content></body></nitf>"),
            ("subtitles", ".srt", "", "1\n00:00:01,000 --> 00:00:02,000\nThe harbour.\n\n", ""),
            ("rtf groups", ".rtf", "{\\rtf1 ", "{\\b a}", Word + "}"),
            ("rtf nesting", ".rtf", "{\\rtf1 ", "{", Word + "}"),
            ("rtf paragraphs", ".rtf", "{\\rtf1 ", "a\\par ", Word + "}"),
            ("rtf fonts", ".rtf", "{\\rtf1{\\fonttbl", "{\\f1 a;}", "}" + Word + "}"),
        ];

    private static ReadOnlyMemory<byte> Repeat(string opening, string token, string ending, int bytes) =>
        Fill(opening, _ => token, ending, bytes);

    private static Upload Numbered(string extension, string opening, Func<int, string> token, string ending, int bytes) =>
        new("hostile" + extension, Fill(opening, token, ending, bytes));

    // Without garbage, which would count as memory of reading.
    private static ReadOnlyMemory<byte> Fill(string opening, Func<int, string> token, string ending, int bytes)
    {
        var content = new byte[bytes];
        var end = Encoding.UTF8.GetBytes(ending);
        var at = Encoding.UTF8.GetBytes(opening, content);
        for (var i = 0; ; i++)
        {
            var next = token(i);
            if (at + Encoding.UTF8.GetByteCount(next) + end.Length > bytes)
                break;
            at += Encoding.UTF8.GetBytes(next, content.AsSpan(at));
        }

        end.CopyTo(content, at);
        return content.AsMemory(0, at + end.Length);
    }

    private static Upload Docx(string token, int bytes, string opening = "", string ending = "") =>
        Zip(
            ".docx",
            ("[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>"u8.ToArray()),
            (
                "word/document.xml",
                Repeat(
                    "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>" + opening,
                    token,
                    ending + $"<w:p><w:r><w:t>{Word}</w:t></w:r></w:p></w:body></w:document>",
                    bytes
                )
            )
        );

    private static Upload Odt(string token, int bytes, string opening = "", string ending = "")
    {
        const string odf = "urn:oasis:names:tc:opendocument:xmlns:";
        return Zip(
            ".odt",
            ("mimetype", "application/vnd.oasis.opendocument.text"u8.ToArray()),
            (
                "content.xml",
                Repeat(
                    $"<office:document-content xmlns:office='{odf}office:1.0' xmlns:text='{odf}text:1.0'><office:body><office:text>"
                        + opening,
                    token,
                    ending + $"<text:p>{Word}</text:p></office:text></office:body></office:document-content>",
                    bytes
                )
            )
        );
    }

    private static Upload Epub(string token, int bytes) =>
        Zip(
            ".epub",
            ("mimetype", "application/epub+zip"u8.ToArray()),
            ("META-INF/container.xml", "<container><rootfiles><rootfile full-path='book.opf'/></rootfiles></container>"u8.ToArray()),
            (
                "book.opf",
                Encoding.UTF8.GetBytes(
                    "<package xmlns='http://www.idpf.org/2007/opf'><manifest><item id='a' href='a.xhtml' "
                        + "media-type='application/xhtml+xml'/></manifest><spine><itemref idref='a'/></spine></package>"
                )
            ),
            ("a.xhtml", Repeat("<html xmlns='http://www.w3.org/1999/xhtml'><body>", token, $"<p>{Word}</p></body></html>", bytes))
        );

    // Stored, not packed: a packed document of the same size would exceed the limits of what is unpacked.
    private static Upload Zip(string extension, params (string Name, ReadOnlyMemory<byte> Content)[] files)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var entry = archive.CreateEntry(name, CompressionLevel.NoCompression).Open();
                entry.Write(content.Span);
            }
        }

        return new Upload("hostile" + extension, stream.ToArray());
    }

    private static Upload Pdf(string token, int bytes) =>
        PdfOf([Encoding.ASCII.GetString(Repeat("BT /F1 9 Tf 20 780 Td ", token, "ET", bytes).Span)], "hostile.pdf");

    /// <summary>A PDF document of these page contents. F1 is Helvetica.</summary>
    public static Upload PdfOf(IReadOnlyList<string> pages, string name)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        void Add(string content)
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{offsets.Count} 0 obj\n{content}\nendobj\n");
        }

        Add("<</Type/Catalog/Pages 2 0 R>>");
        Add(
            $"<</Type/Pages/Count {pages.Count}/Kids[{string.Join(' ', Enumerable.Range(0, pages.Count).Select(i => $"{4 + 2 * i} 0 R"))}]>>"
        );
        Add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>");
        for (var i = 0; i < pages.Count; i++)
        {
            Add($"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents {5 + 2 * i} 0 R/Resources<</Font<</F1 3 0 R>>>>>>");
            Add($"<</Length {pages[i].Length}>>stream\n{pages[i]}\nendstream");
        }

        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets)
            file.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {offsets.Count + 1}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n");
        return new Upload(name, Encoding.Latin1.GetBytes(file.ToString()));
    }
}
