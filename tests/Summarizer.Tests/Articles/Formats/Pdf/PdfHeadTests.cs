using TestSupport.Documents;

namespace Summarizer.Tests.Articles.Formats.Pdf;

public sealed class PdfHeadTests
{
    private const string Body = "The office on the quay is open.";

    [Theory]
    [InlineData("A bridge reopens", "A bridge reopens")]
    [InlineData("A bridge reopens | The Daily Example", "A bridge reopens")]
    [InlineData("Microsoft Word - bridge_v3_final.docx", "A bridge reopens")]
    [InlineData("bridge.indd", "A bridge reopens")]
    [InlineData("untitled", "A bridge reopens")]
    [InlineData("Template of page three", "A bridge reopens")]
    [InlineData("", "A bridge reopens")]
    public void Read_TakesTheTitle_AndNotTwice(string metadata, string expected)
    {
        var pdf = new PdfWriter { Info = $"/Title({metadata})" };
        pdf.Page(pdf.Text(60, 700, "A bridge reopens", 20) + pdf.Text(60, 650, Body) + pdf.Text(60, 620, Body));

        var article = PdfReading.Of(pdf);

        Assert.Equal(expected, article.Title);
        Assert.Equal($"{Body}\n{Body}", article.Text);
    }

    [Fact]
    public void Read_TakesTheTitleOfTheMetadata_WhenNoneIsPrinted()
    {
        var pdf = new PdfWriter { Info = "/Title(A bridge reopens)" };
        pdf.Page(pdf.Text(60, 650, Body));

        Assert.Equal("A bridge reopens", PdfReading.Of(pdf).Title);
    }

    [Fact]
    public void Read_TakesAddressAndDate_FromTheLinesBeforeTheText()
    {
        var pdf = new PdfWriter { Info = "/Author(Fiona Halloway)/CreationDate(D:20300101)" };
        pdf.Page(
            pdf.Text(60, 700, "A bridge reopens", 20)
                + pdf.Text(60, 670, "By Fiona Halloway, 2026-03-14")
                + pdf.Text(60, 640, "https://news.example/bridge")
                + pdf.Text(60, 600, Body)
        );

        var article = PdfReading.Of(pdf);

        Assert.Equal(new DateOnly(2026, 3, 14), article.PublishedOn);
        Assert.Equal("https://news.example/bridge", article.Url?.AbsoluteUri);
        Assert.Equal("Fiona Halloway", article.Author);
        Assert.Equal($"By Fiona Halloway, 2026-03-14\n{Body}", article.Text);
    }

    [Fact]
    public void Read_ReadsXmp()
    {
        var pdf = new PdfWriter { Info = "/Title(Wrong)" };
        const string Xmp =
            "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
            + "<rdf:Description xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:prism='http://prismstandard.org/namespaces/basic/2.0/'>"
            + "<dc:title><rdf:Alt><rdf:li>A bridge reopens</rdf:li></rdf:Alt></dc:title>"
            + "<dc:creator><rdf:Seq><rdf:li>Fiona Halloway</rdf:li></rdf:Seq></dc:creator>"
            + "<prism:publicationDate>2026-03-14</prism:publicationDate></rdf:Description></rdf:RDF></x:xmpmeta>";
        var number = pdf.Object($"<</Type/Metadata/Subtype/XML/Length {Xmp.Length}>>stream\n{Xmp}\nendstream");
        pdf.Catalog = $"/Metadata {number} 0 R";
        pdf.Page(pdf.Text(60, 650, Body));

        var article = PdfReading.Of(pdf);

        Assert.Equal("A bridge reopens", article.Title);
        Assert.Equal("Fiona Halloway", article.Author);
        Assert.Equal(new DateOnly(2026, 3, 14), article.PublishedOn);
    }

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><x>&a;</x>")]
    [InlineData("<x><unclosed>")]
    public void Read_IgnoresXmp_ThatIsBroken(string xmp)
    {
        var pdf = new PdfWriter { Info = "/Title(A bridge reopens)" };
        var number = pdf.Object($"<</Type/Metadata/Subtype/XML/Length {xmp.Length}>>stream\n{xmp}\nendstream");
        pdf.Catalog = $"/Metadata {number} 0 R";
        pdf.Page(pdf.Text(60, 650, Body));

        Assert.Equal("A bridge reopens", PdfReading.Of(pdf).Title);
    }

    [Fact]
    public void Read_TrustsTheText_OverTheLanguageOfAnOfficeProgram()
    {
        var pdf = new PdfWriter { Catalog = "/Lang(en-US)" };
        pdf.Page(pdf.Text(60, 650, "Belediye başkanı dün akşam yeni köprünün açıldığını ve bunun çok önemli olduğunu söyledi."));

        Assert.Equal("tr", PdfReading.Of(pdf).Language.Tag);
    }

    [Fact]
    public void Read_TrustsTheLanguageOfAPage_ThatABrowserPrinted()
    {
        var pdf = new PdfWriter { Catalog = "/Lang(sw)", Info = "/Producer(Skia/PDF m150)" };
        pdf.Page(pdf.Text(60, 650, "Daraja jipya limefunguliwa jana jioni."));

        Assert.Equal("sw", PdfReading.Of(pdf).Language.Tag);
    }

    [Fact]
    public void Read_TakesTheAddress_ThatABrowserPrintsUnderThePage()
    {
        var pdf = new PdfWriter();
        pdf.Page(pdf.Text(60, 650, Body) + PdfWriter.Artifact(pdf.Text(60, 20, "https://news.example/bridge")));

        Assert.Equal("https://news.example/bridge", PdfReading.Of(pdf).Url?.AbsoluteUri);
    }
}
