using System.Diagnostics;
using System.Text;
using Summarizer.Articles;
using TestSupport.Documents;

namespace Summarizer.Tests.Articles.Formats.Pdf;

public sealed class PdfRefusalTests
{
    private const string Body = "The office on the quay is open.";

    public static TheoryData<string, string, byte[]> Refused =>
        new()
        {
            { "only a header", RejectionCodes.Damaged, "%PDF-1.7\nabc"u8.ToArray() },
            { "cut in half", RejectionCodes.Damaged, Half() },
            { "a page without text", RejectionCodes.Empty, new PdfWriter().Page("").ToBytes() },
            { "a picture", RejectionCodes.Scanned, new PdfWriter().Page("BI /W 1 /H 1 /CS /G /BPC 8 ID x EI").ToBytes() },
            { "letters as shapes", RejectionCodes.Scanned, new PdfWriter().Page("0 0 m 9 0 l 9 9 l f").ToBytes() },
            {
                "a password",
                RejectionCodes.Encrypted,
                new PdfWriter { Password = "secret" }
                    .Page("")
                    .ToBytes()
            },
            { "a book", RejectionCodes.NotAnArticle, Pages(201) },
            { "spaces without end", RejectionCodes.UnpackedTooLarge, new PdfWriter().Page(new string(' ', 30_000_000)).ToBytes() },
            { "letters without end", RejectionCodes.UnpackedTooLarge, Letters(1_000_000) },
            { "LZW without end", RejectionCodes.UnpackedTooLarge, Packed("LZWDecode", LzwBomb(40)) },
            {
                "runs without end",
                RejectionCodes.UnpackedTooLarge,
                Packed("RunLengthDecode", [.. Enumerable.Repeat((byte)129, 2_000_000)])
            },
            { "states without end", RejectionCodes.UnpackedTooLarge, new PdfWriter().Page(Repeat("q ", 500_000)).ToBytes() },
            { "forms that draw forms", RejectionCodes.UnpackedTooLarge, Forms(30) },
        };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Read_Refuses(string what, string code, byte[] bytes)
    {
        var actual = PdfReading.CodeOf(bytes);

        Assert.True(code == actual, $"{what}: {actual}");
    }

    [Fact]
    public void Read_FindsTheHeader_InTheFirstKilobyte()
    {
        var pdf = new PdfWriter();
        byte[] bytes = [.. Encoding.ASCII.GetBytes(new string('\n', 500)), .. pdf.Page(pdf.Text(60, 650, Body)).ToBytes()];

        var article = Assert.IsType<ArticleReading.Readable>(ArticleReader.Read(new Upload("a.txt", bytes))).Article;

        Assert.Equal(Body, article.Text);
        Assert.Equal("application/pdf", article.ContentType);
        Assert.Equal([1], article.PageOfParagraph);
    }

    [Fact]
    public void Read_LeavesATextAlone_ThatMentionsTheHeader()
    {
        var text = Encoding.UTF8.GetBytes("Such a file begins with %PDF-1.7 and nothing else. Programs look for it.");

        var article = Assert.IsType<ArticleReading.Readable>(ArticleReader.Read(new Upload("a.txt", text))).Article;

        Assert.Equal("text/plain", article.ContentType);
    }

    [Fact]
    public void Read_ReadsLzw()
    {
        var pdf = new PdfWriter();
        var text = pdf.Text(60, 650, Body);
        var bits = new StringBuilder();
        foreach (var chunk in text.Chunk(200))
            bits.Append("100000000").AppendJoin("", chunk.Select(c => Convert.ToString(c, 2).PadLeft(9, '0')));
        var bytes = Bytes(bits.Append("100000001").ToString());

        var article = Assert.IsType<ArticleReading.Readable>(ArticleReader.Read(new Upload("a", Packed("LZWDecode", bytes, pdf)))).Article;

        Assert.Equal(Body, article.Text);
    }

    [Fact]
    public void Read_ReadsADocument_ThatOnlyItsOwnerMayChange()
    {
        var pdf = new PdfWriter { Password = "" };

        Assert.Equal([Body], PdfReading.Paragraphs(pdf.Page(pdf.Text(60, 650, Body))));
    }

    [Fact]
    public void Read_Survives_DeepNesting()
    {
        var pdf = new PdfWriter();
        pdf.Page(pdf.Text(60, 650, Body), $"/A {Repeat("[", 100_000)}{Repeat("]", 100_000)}");

        _ = ArticleReader.Read(new Upload("a.pdf", pdf.ToBytes()));
        _ = ArticleReader.Read(new Upload("a.pdf", new PdfWriter().Page(Repeat("[", 1_000_000)).ToBytes()));
        _ = ArticleReader.Read(new Upload("a.pdf", new PdfWriter().Page(Repeat("/P <</MCID 1>> BDC ", 100_000)).ToBytes()));
    }

    [Fact]
    public void Read_Survives_EveryDamage()
    {
        var pdf = new PdfWriter { Compresses = false };
        var whole = pdf.Page(pdf.Text(60, 650, Body)).ToBytes();

        for (var at = 9; at < whole.Length; at += 7)
        {
            var damaged = whole.ToArray();
            damaged[at] ^= 0x15;
            Assert.NotNull(ArticleReader.Read(new Upload("a.pdf", damaged)));
        }
    }

    // Twice the text in about twice the time; the bound is generous, since quadratic time would be four times as long at every step.
    [Fact]
    public void Read_TakesLinearTime()
    {
        _ = TimeOf(1_000);

        var (small, large) = (TimeOf(2_500), TimeOf(20_000));

        Assert.True(large < small * 30 + TimeSpan.FromSeconds(2), $"{small}, {large}");
    }

    private static TimeSpan TimeOf(int lines)
    {
        var pdf = new PdfWriter();
        var bytes = pdf.Page(string.Concat(Enumerable.Range(0, lines).Select(i => pdf.Text(60 + i * 37 % 200, 20 + i * 101 % 740, Body))))
            .ToBytes();
        var start = Stopwatch.GetTimestamp();
        Assert.IsType<ArticleReading.Readable>(ArticleReader.Read(new Upload("a.pdf", bytes)));
        return Stopwatch.GetElapsedTime(start);
    }

    private static byte[] Half()
    {
        var pdf = new PdfWriter();
        var whole = pdf.Page(pdf.Text(60, 650, Body)).ToBytes();
        return whole[..(whole.Length / 2)];
    }

    private static byte[] Pages(int count)
    {
        var pdf = new PdfWriter();
        for (var i = 0; i < count; i++)
            pdf.Page(pdf.Text(60, 650, Body));
        return pdf.ToBytes();
    }

    private static byte[] Letters(int count)
    {
        var pdf = new PdfWriter();
        return pdf.Page(pdf.Text(60, 650, new string('a', count))).ToBytes();
    }

    // Each form draws the next one twice.
    private static byte[] Forms(int depth)
    {
        var pdf = new PdfWriter();
        for (var i = 0; i < depth; i++)
        {
            var next = PdfWriter.FirstPage + 3 + i;
            pdf.Object(
                $"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X {next} 0 R>>>>/Length 11>>"
                    + "stream\n/X Do /X Do\nendstream"
            );
        }

        pdf.Object("<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 1>>stream\n \nendstream");
        return pdf.Page("/X Do", $"/Resources<</XObject<</X {PdfWriter.FirstPage + 2} 0 R>>>>").ToBytes();
    }

    private static byte[] Packed(string filter, byte[] bytes, PdfWriter? pdf = null)
    {
        pdf ??= new PdfWriter();
        var number = pdf.Object($"<</Filter/{filter}/Length {bytes.Length}>>stream\n{Encoding.Latin1.GetString(bytes)}\nendstream");
        return pdf.Page("", $"/Contents {number} 0 R").ToBytes();
    }

    // Every code stands for the sequence before it and one more byte, until the table is full.
    private static byte[] LzwBomb(int tables)
    {
        var bits = new StringBuilder();
        for (var table = 0; table < tables; table++)
        {
            bits.Append("100000000001100001");
            for (var code = 258; code < 4090; code++)
                bits.Append(
                    Convert
                        .ToString(code, 2)
                        .PadLeft(
                            code switch
                            {
                                < 511 => 9,
                                < 1023 => 10,
                                < 2047 => 11,
                                _ => 12,
                            },
                            '0'
                        )
                );
        }

        return Bytes(bits.ToString());
    }

    private static byte[] Bytes(string bits) => [.. bits.Chunk(8).Select(chunk => Convert.ToByte(new string(chunk).PadRight(8, '0'), 2))];

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}
