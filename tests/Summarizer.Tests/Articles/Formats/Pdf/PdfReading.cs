using Summarizer.Articles;
using TestSupport.Documents;

namespace Summarizer.Tests.Articles.Formats.Pdf;

/// <summary>Reads documents that a test writes.</summary>
internal static class PdfReading
{
    public static Article Of(PdfWriter pdf) =>
        Assert.IsType<ArticleReading.Readable>(ArticleReader.Read(new Upload("article", pdf.ToBytes()))).Article;

    public static string[] Paragraphs(PdfWriter pdf) => Of(pdf).Text.Split('\n');

    public static string CodeOf(byte[] bytes) => ArticleBuilder.ReadRejection(bytes, "article.pdf").Code;
}
