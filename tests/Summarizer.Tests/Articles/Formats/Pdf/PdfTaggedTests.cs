using Summarizer.Sentences;
using TestSupport.Documents;

namespace Summarizer.Tests.Articles.Formats.Pdf;

public sealed class PdfTaggedTests
{
    [Fact]
    public void Read_FollowsTheStructure_NotTheOrderOfDrawing()
    {
        var pdf = Tagged("<</S/P/K 1/Pg 10 0 R>><</S/P/K 0/Pg 10 0 R>>");
        pdf.Page(
            PdfWriter.Marked(0, pdf.Text(60, 300, "This was drawn first.")) + PdfWriter.Marked(1, pdf.Text(60, 600, "This is read first."))
        );

        Assert.Equal(["This is read first.", "This was drawn first."], PdfReading.Paragraphs(pdf));
    }

    [Fact]
    public void Read_JoinsTheLinesOfAParagraph_AndItsInlineElements()
    {
        var pdf = Tagged("<</S/P/Pg 10 0 R/K[0 <</S/Link/K[1 <</Type/OBJR/Obj 99 0 R>>]/Pg 10 0 R>> 2]>>");
        pdf.Page(
            PdfWriter.Marked(0, pdf.Text(60, 600, "The harbour was closed ") + pdf.Text(60, 588, "on "))
                + PdfWriter.Marked(1, pdf.Text(75, 588, "Monday"), "Link")
                + PdfWriter.Marked(2, pdf.Text(105, 588, ", the mayor said."))
        );

        Assert.Equal(["The harbour was closed on Monday, the mayor said."], PdfReading.Paragraphs(pdf));
    }

    [Fact]
    public void Read_JoinsAParagraphAcrossPages()
    {
        var pdf = Tagged("<</S/P/K[<</Type/MCR/Pg 10 0 R/MCID 0>><</Type/MCR/Pg 12 0 R/MCID 0>>]>><</S/P/K 1/Pg 12 0 R>>", pages: 2);
        pdf.Page(PdfWriter.Marked(0, pdf.Text(60, 60, "The harbour was closed on")))
            .Page(PdfWriter.Marked(0, pdf.Text(60, 700, "Monday.")) + PdfWriter.Marked(1, pdf.Text(60, 680, "Nobody was hurt.")));

        var article = PdfReading.Of(pdf);

        Assert.Equal("The harbour was closed on Monday.\nNobody was hurt.", article.Text);
        Assert.Equal([1, 2], article.PageOfParagraph);
        Assert.Equal(2, article.Pages);
    }

    [Fact]
    public void Read_KnowsHeadings_AlsoByTheRoleMap()
    {
        var pdf = Tagged(
            "<</S/H1/K 0/Pg 10 0 R>><</S/Zwischentitel/K 1/Pg 10 0 R>><</S/P/K 2/Pg 10 0 R>>",
            roles: "/Zwischentitel/Crosshead/Crosshead/H2"
        );
        pdf.Page(
            PdfWriter.Marked(0, pdf.Text(60, 700, "A bridge reopens", 20))
                + PdfWriter.Marked(1, pdf.Text(60, 600, "Why it took so long"))
                + PdfWriter.Marked(2, pdf.Text(60, 580, "The steel came late."))
        );

        var article = PdfReading.Of(pdf);

        Assert.Equal("A bridge reopens", article.Title);
        Assert.Equal("Why it took so long\nThe steel came late.", article.Text);
        Assert.Equal(SentenceKind.Heading, article.Sentences[0].Kind);
    }

    [Fact]
    public void Read_DropsArtifacts_Labels_AndRunningHeadsWithoutTags()
    {
        var pdf = Tagged("<</S/L/K[<</S/LI/K[<</S/Lbl/K 0/Pg 10 0 R>><</S/LBody/K 1/Pg 10 0 R>>]>>]>><</S/P/K 2/Pg 10 0 R>>");
        pdf.Page(
            pdf.Text(60, 790, "The Daily Example")
                + PdfWriter.Marked(0, pdf.Text(60, 600, "7)"))
                + PdfWriter.Marked(1, pdf.Text(80, 600, "The north gate is new."))
                + PdfWriter.Marked(2, pdf.Text(60, 580, "The south gate is old."))
                + PdfWriter.Artifact(pdf.Text(60, 400, "Printed at noon"))
        );

        Assert.Equal(["The north gate is new.", "The south gate is old."], PdfReading.Paragraphs(pdf));
    }

    [Fact]
    public void Read_TakesTheTextOfReplacements_ButNotOfLongOnes()
    {
        var pdf = Tagged("<</S/P/K 0/Pg 10 0 R>>");
        pdf.Page(
            PdfWriter.Marked(
                0,
                pdf.Text(60, 600, "The o")
                    + "/Span <</ActualText(ffi)>> BDC\n"
                    + pdf.Text(85, 600, "#")
                    + "EMC\n"
                    + pdf.Text(90, 600, "ce is ")
                    + "/Span <</ActualText(closed, says a text that nobody sees)>> BDC\n"
                    + pdf.Text(120, 600, "open.")
                    + "EMC\n"
            )
        );

        Assert.Equal(["The office is open."], PdfReading.Paragraphs(pdf));
    }

    [Fact]
    public void Read_UsesPlaces_WhenTagsMissMostOfTheText()
    {
        var pdf = Tagged("<</S/P/K 0/Pg 10 0 R>>");
        pdf.Page(
            PdfWriter.Marked(0, pdf.Text(60, 600, "Only this has a tag."))
                + pdf.Lines(60, 560, 12, "This has none, and it is much longer than that.")
                + pdf.Lines(60, 520, 12, "Neither has this.")
        );

        Assert.Equal(
            ["Only this has a tag.", "This has none, and it is much longer than that.", "Neither has this."],
            PdfReading.Paragraphs(pdf)
        );
    }

    [Fact]
    public void Read_EndsWithACircleInTheStructure()
    {
        var pdf = new PdfWriter { Catalog = "/StructTreeRoot 12 0 R" };
        pdf.Object("<</Type/StructTreeRoot/K 13 0 R>>");
        pdf.Object("<</S/Sect/K[13 0 R 12 0 R <</S/P/K 0/Pg 10 0 R>> 13 0 R]>>");
        pdf.Page(PdfWriter.Marked(0, pdf.Text(60, 600, "The text is there once.")));

        Assert.Equal(["The text is there once."], PdfReading.Paragraphs(pdf));
    }

    private static PdfWriter Tagged(string elements, string roles = "", int pages = 1)
    {
        var pdf = new PdfWriter();
        var root = pdf.Object($"<</Type/StructTreeRoot/RoleMap<<{roles}>>/K[<</S/Document/K[{elements}]>>]>>", pages);
        pdf.Catalog = $"/MarkInfo<</Marked true>>/StructTreeRoot {root} 0 R";
        return pdf;
    }
}
