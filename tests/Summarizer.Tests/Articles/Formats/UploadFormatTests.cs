using System.Text;
using Summarizer.Articles;
using Summarizer.Sentences;

namespace Summarizer.Tests.Articles.Formats;

public sealed class UploadFormatTests
{
    private const string Text = "Görüşme “yarın” yapılacak. Şimdilik karar yok.";

    public static TheoryData<string, byte[]> Encodings =>
        new()
        {
            { "UTF-8", Encoding.UTF8.GetBytes(Text) },
            { "UTF-8 with mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text)] },
            { "UTF-16 little endian", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Text)] },
            { "UTF-16 big endian", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Text)] },
        };

    public static TheoryData<string, string, byte[]> Rejected =>
        new()
        {
            { "nothing", RejectionCodes.Empty, [] },
            { "white space", RejectionCodes.Empty, " \r\n\t\u00A0"u8.ToArray() },
            { "invisible characters", RejectionCodes.Empty, "\u200B\u200B\n"u8.ToArray() },
            { "only a mark", RejectionCodes.Empty, [0xEF, 0xBB, 0xBF] },
            { "marks", RejectionCodes.NoSentences, "*** --- ***"u8.ToArray() },
            { "a heading", RejectionCodes.NoSentences, "A heading alone"u8.ToArray() },
            { "a number", RejectionCodes.NoSentences, "12345"u8.ToArray() },
            { "one letter in two encodings", RejectionCodes.AmbiguousEncoding, [.. "The k"u8, 0xF5, .. "m is here."u8] },
            { "cut UTF-16", RejectionCodes.NoSentences, [0xFF, 0xFE, 0x41, 0x00, 0x42] },
            { "UTF-32", RejectionCodes.NoSentences, [0xFF, 0xFE, 0x00, 0x00, 0x41, 0x00, 0x00, 0x00] },
            { "PNG", RejectionCodes.Binary, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0] },
            { "JPEG", RejectionCodes.Binary, [0xFF, 0xD8, 0xFF, 0xE0, 0, 0] },
            { "ZIP", RejectionCodes.Damaged, [0x50, 0x4B, 3, 4, 20, 0, 0, 0] },
            { "7-Zip", RejectionCodes.Archive, [.. "7z"u8, 0xBC, 0xAF, 0x27, 0x1C, 0] },
            { "RAR", RejectionCodes.Archive, "Rar!\u001A\u0007"u8.ToArray() },
            { "gzip", RejectionCodes.Damaged, [0x1F, 0x8B, 8, 0, 0] },
            { "NUL bytes", RejectionCodes.Binary, "abc\0def. Text."u8.ToArray() },
            { "control characters", RejectionCodes.Binary, "\u0001\u0002\u0003\u0004abc."u8.ToArray() },
            { "random bytes", RejectionCodes.Binary, [0x01, 0xFE, 0x02, 0xC3, 0x03, 0x28, 0x04, 0xFF] },
            { "a page without an article", RejectionCodes.NotAnArticle, "\n<!DOCTYPE html><html><nav>Menu</nav><p>Text.</p>"u8.ToArray() },
        };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Read_DecodesText_In(string encoding, byte[] bytes)
    {
        var article = Assert.IsType<ArticleReading.Readable>(ArticleReader.Read(new Upload(encoding, bytes))).Article;

        Assert.Equal(Text, article.Text);
    }

    [Theory]
    [MemberData(nameof(Rejected))]
    public void Read_Rejects_With(string what, string code, byte[] bytes)
    {
        var rejection = ArticleBuilder.ReadRejection(bytes);

        Assert.True(code == rejection.Code, $"{what}: {rejection}");
        Assert.EndsWith(".", rejection.Reason, StringComparison.Ordinal);
        Assert.EndsWith(".", rejection.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("One\u00A0two\tthree   four.", "One two three four.")]
    [InlineData("so\u00ADft hy\u00ADphens.", "soft hyphens.")]
    [InlineData("zero\u200Bwidth\uFEFF text\u2060.", "zerowidth text.")]
    [InlineData("bi\u202Edi\u202C con\u2066trols\u2069.", "bidi controls.")]
    [InlineData("Cafe\u0301 Gu\u0308l.", "Café Gül.")]
    [InlineData("می\u200Cخواهم بروم.", "می\u200Cخواهم بروم.")]
    [InlineData("a\u200Db Latin joiner.", "ab Latin joiner.")]
    [InlineData("Family 👨\u200D👩\u200D👧 emoji.", "Family 👨\u200D👩\u200D👧 emoji.")]
    [InlineData("hidden\U000E0041\U000E0042 tags.", "hidden tags.")]
    [InlineData("bell\u0007 here is.", "bell here is.")]
    [InlineData("One.\r\n\r\n\r\nTwo.\rThree.\u2028Four.\u2029Five.\u0085Six.\fSeven.", "One.\nTwo.\nThree.\nFour.\nFive.\nSix.\nSeven.")]
    [InlineData("One. \n \n\n Two.", "One.\nTwo.")]
    [InlineData("\uD83D\uDE00 Smile stays.", "\uD83D\uDE00 Smile stays.")]
    public void Read_CleansText(string text, string expected)
    {
        var article = ArticleBuilder.Read("Bir başlık\n\n" + text);

        Assert.Equal(expected, article.Text);
    }

    [Fact]
    public void Read_JoinsLines_WhenAnEditorBrokeThem()
    {
        var article = ArticleBuilder.Read(
            """
            The president said on Monday that the talks with the neighbours
            will go on until an agreement is found, and nobody in the room
            disagreed with him on that point. The next round is in May.

            A second paragraph follows here, which is also broken by the
            editor in the middle of its only sentence.
            """
        );

        Assert.Equal(2, article.Text.Split('\n').Length);
        Assert.Equal(3, article.Sentences.Count);
    }

    [Fact]
    public void Read_KeepsParagraphs_WhenEachLineIsOne()
    {
        var article = ArticleBuilder.Read("The first paragraph ends here.\nThe second ends here.\nThe third one ends here.");

        Assert.Equal(3, article.Text.Split('\n').Length);
    }

    [Theory]
    [InlineData("the talks will go on until an agreement is found")]
    [InlineData("รัฐมนตรีกล่าวว่ารัฐบาลยังไม่ได้ตัดสินใจเกี่ยวกับแผนการสำหรับปีหน้า")]
    public void Read_ReadsText_WithoutPunctuation(string text) =>
        Assert.Equal(SentenceKind.Prose, Assert.Single(ArticleBuilder.Read(text).Sentences).Kind);

    [Fact]
    public void Reasons_HoldNoText_OfArticle()
    {
        var rejection = ArticleBuilder.ReadRejection("Secretheading"u8.ToArray());

        Assert.DoesNotContain("Secret", rejection.Reason + rejection.Remedy, StringComparison.Ordinal);
    }
}
