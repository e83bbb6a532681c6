using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace TestSupport.Documents;

/// <summary>
/// Writes PDF documents by hand. Every letter of its two fonts, F1 and F2 (bold), is half as wide as it is high, so tests can compute where
/// a line ends.
/// </summary>
internal sealed class PdfWriter
{
    public const int Width = 600;
    public const int Height = 800;

    private readonly Dictionary<char, int> _codes = [];
    private readonly List<(string Content, string Extra)> _pages = [];
    private readonly List<string> _extraObjects = [];

    public string Catalog { get; set; } = "";

    public string Info { get; set; } = "";

    public bool Compresses { get; set; } = true;

    /// <summary>The password for opening it; null: it is not encrypted.</summary>
    public string? Password { get; set; }

    public static int FirstPage => 10;

    /// <summary>Adds a page. Objects of pages are numbered from <see cref="FirstPage"/>, two for each: the page and its content.</summary>
    public PdfWriter Page(string content, string extra = "")
    {
        _pages.Add((content, extra));
        return this;
    }

    /// <summary>Adds an object and returns its number, which is the next after those of the pages that will be there.</summary>
    public int Object(string content, int pages = 1)
    {
        _extraObjects.Add(content);
        return FirstPage + 2 * pages + _extraObjects.Count - 1;
    }

    /// <summary>Shows text at a place.</summary>
    public string Text(double x, double y, string text, double size = 10, string font = "F1") =>
        string.Create(CultureInfo.InvariantCulture, $"BT /{font} {size} Tf 1 0 0 1 {x} {y} Tm <{Hex(text)}> Tj ET\n");

    /// <summary>Shows lines under each other.</summary>
    public string Lines(double x, double y, double leading, params string[] lines) =>
        string.Concat(lines.Select((line, i) => Text(x, y - i * leading, line)));

    /// <summary>Shows words that are separated by gaps alone.</summary>
    public string Words(double x, double y, double gap, params string[] words)
    {
        var shift = (-gap * 100).ToString(CultureInfo.InvariantCulture);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"BT /F1 10 Tf 1 0 0 1 {x} {y} Tm [{string.Join($" {shift} ", words.Select(word => $"<{Hex(word)}>"))}] TJ ET\n"
        );
    }

    /// <summary>Marks content as the structure's number of it.</summary>
    public static string Marked(int number, string content, string tag = "P") => $"/{tag} <</MCID {number}>> BDC\n{content}EMC\n";

    /// <summary>Marks content as decoration.</summary>
    public static string Artifact(string content) => $"/Artifact <</Type/Pagination>> BDC\n{content}EMC\n";

    public byte[] ToBytes()
    {
        var objects = new SortedDictionary<int, byte[]>();
        var kids = string.Join(' ', Enumerable.Range(0, _pages.Count).Select(i => $"{FirstPage + 2 * i} 0 R"));
        objects[1] = Latin($"<</Type/Catalog/Pages 2 0 R{Catalog}>>");
        objects[2] = Latin($"<</Type/Pages/Count {_pages.Count}/Kids[{kids}]>>");
        objects[3] = Font("Plain");
        objects[4] = Font("Plain-Bold");
        objects[5] = Stream(5, CharacterMap());
        objects[6] = Latin($"<<{Info}>>");
        objects[7] = Latin("<</Type/FontDescriptor/FontName/Plain/Flags 32/Ascent 800/Descent -200/CapHeight 700/ItalicAngle 0/StemV 80>>");
        if (Password is not null)
            objects[8] = Latin(PdfEncryption.Dictionary(Password));
        for (var i = 0; i < _pages.Count; i++)
        {
            var contents = _pages[i].Extra.Contains("/Contents", StringComparison.Ordinal) ? "" : $"/Contents {FirstPage + 2 * i + 1} 0 R";
            objects[FirstPage + 2 * i] = Latin(
                $"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {Width} {Height}]{contents}"
                    + $"/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>{_pages[i].Extra}>>"
            );
            objects[FirstPage + 2 * i + 1] = Stream(FirstPage + 2 * i + 1, _pages[i].Content);
        }

        for (var i = 0; i < _extraObjects.Count; i++)
            objects[FirstPage + 2 * _pages.Count + i] = Latin(_extraObjects[i]);
        return File(objects, Password is null ? "" : "/Encrypt 8 0 R/ID[<61><61>]");
    }

    private static byte[] File(SortedDictionary<int, byte[]> objects, string trailer)
    {
        using var file = new MemoryStream();
        file.Write("%PDF-1.7\n"u8);
        var table = new StringBuilder("xref\n0 1\n0000000000 65535 f \n");
        foreach (var (number, content) in objects)
        {
            table.Append(CultureInfo.InvariantCulture, $"{number} 1\n{file.Position:D10} 00000 n \n");
            file.Write(Latin($"{number} 0 obj\n"));
            file.Write(content);
            file.Write("\nendobj\n"u8);
        }

        var start = file.Position;
        file.Write(
            Latin($"{table}trailer\n<</Size {objects.Keys.Max() + 1}/Root 1 0 R/Info 6 0 R{trailer}>>\nstartxref\n{start}\n%%EOF\n")
        );
        return file.ToArray();
    }

    private static byte[] Font(string name)
    {
        var widths = string.Concat(Enumerable.Repeat("500 ", 255));
        return Latin(
            $"<</Type/Font/Subtype/TrueType/BaseFont/{name}/FirstChar 1/LastChar 255/Widths[{widths}]/FontDescriptor 7 0 R"
                + "/Encoding/WinAnsiEncoding/ToUnicode 5 0 R>>"
        );
    }

    private string CharacterMap()
    {
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n/CMapName /M def /CMapType 2 def\n");
        map.Append("1 begincodespacerange <00> <FF> endcodespacerange\n");
        foreach (var chunk in _codes.Chunk(100))
        {
            map.Append(CultureInfo.InvariantCulture, $"{chunk.Length} beginbfchar\n");
            foreach (var (character, code) in chunk)
                map.Append(CultureInfo.InvariantCulture, $"<{code:X2}> <{(int)character:X4}>\n");
            map.Append("endbfchar\n");
        }

        return map.Append("endcmap end end\n").ToString();
    }

    private string Hex(string text)
    {
        var hex = new StringBuilder();
        foreach (var c in text)
        {
            if (!_codes.TryGetValue(c, out var code))
                _codes[c] = code = c == ' ' ? 32 : _codes.Count + 33;
            hex.Append(code.ToString("X2", CultureInfo.InvariantCulture));
        }

        return hex.ToString();
    }

    private byte[] Stream(int number, string content)
    {
        var bytes = Latin(content);
        if (Compresses)
        {
            using var packed = new MemoryStream();
            using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
                zlib.Write(bytes);
            bytes = packed.ToArray();
        }

        if (Password is not null)
            bytes = PdfEncryption.Encrypt(Password, number, bytes);
        return [.. Latin($"<<{(Compresses ? "/Filter/FlateDecode" : "")}/Length {bytes.Length}>>stream\n"), .. bytes, .. "\nendstream"u8];
    }

    private static byte[] Latin(string text) => Encoding.Latin1.GetBytes(text);
}
