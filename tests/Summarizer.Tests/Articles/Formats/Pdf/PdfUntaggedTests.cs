using Summarizer.Sentences;
using TestSupport.Documents;

namespace Summarizer.Tests.Articles.Formats.Pdf;

public sealed class PdfUntaggedTests
{
    // 60 letters of 5 points: lines from 60 to 360.
    private const string Full = "The ferry office on the quay of the old town was closed late";
    private const string Also = "on Friday evening after more than forty years of service and";

    [Fact]
    public void Read_SeparatesParagraphs_ByDistance()
    {
        var pdf = new PdfWriter();
        pdf.Page(pdf.Lines(60, 700, 12, Full, Also, "much talk.") + pdf.Lines(60, 658, 12, Full, Also, "more talk."));

        Assert.Equal([$"{Full} {Also} much talk.", $"{Full} {Also} more talk."], PdfReading.Paragraphs(pdf));
    }

    [Fact]
    public void Read_SeparatesParagraphs_ByIndent()
    {
        var pdf = new PdfWriter();
        pdf.Page(
            pdf.Text(70, 712, Full[..58])
                + pdf.Lines(60, 700, 12, Also, Also)
                + pdf.Text(70, 676, Full[..58])
                + pdf.Lines(60, 664, 12, Also)
        );

        Assert.Equal([$"{Full[..58]} {Also} {Also}", $"{Full[..58]} {Also}"], PdfReading.Paragraphs(pdf));
    }

    [Fact]
    public void Read_SeparatesParagraphs_WhereTheNextWordWouldHaveFitted()
    {
        var pdf = new PdfWriter();
        pdf.Page(pdf.Lines(60, 700, 12, Full, "on Friday evening.", Full, Also[..50], "on Saturday."));

        Assert.Equal([$"{Full} on Friday evening.", $"{Full} {Also[..50]} on Saturday."], PdfReading.Paragraphs(pdf));
    }

    [Fact]
    public void Read_KeepsTheOrderOfColumns()
    {
        var pdf = new PdfWriter();
        pdf.Page(
            pdf.Lines(60, 700, 12, Full[..40], Also[..40], "of rain.")
                + pdf.Lines(275, 700, 12, "A bus runs now twice a day from the quay", Also[..40])
        );

        Assert.Equal(
            [$"{Full[..40].TrimEnd()} {Also[..40].TrimEnd()} of rain.", $"A bus runs now twice a day from the quay {Also[..40].TrimEnd()}"],
            PdfReading.Paragraphs(pdf)
        );
    }

    [Fact]
    public void Read_SortsColumns_ThatAreDrawnLineByLine()
    {
        var pdf = new PdfWriter();
        string[] left =

            [
                "The ferry office was closed on",
                "Friday evening after more than",
                "forty years of good service on",
                "the quay of the old town.",
            ],
            right =

            [
                "A bus runs now twice a day and",
                "carries ten people at the most",
                "from the quay to the hospital,",
                "where most of them work.",
            ];
        pdf.Page(
            string.Concat(
                left.Zip(right).Select((pair, i) => pdf.Text(60, 700 - 12 * i, pair.First) + pdf.Text(240, 700 - 12 * i, pair.Second))
            )
        );

        Assert.Equal([string.Join(' ', left), string.Join(' ', right)], PdfReading.Paragraphs(pdf));
    }

    [Fact]
    public void Read_FindsTitleAndHeadings_BySize()
    {
        var pdf = new PdfWriter();
        pdf.Page(
            pdf.Text(60, 720, "Ferry office closes", 24)
                + pdf.Text(60, 690, "after forty years", 24)
                + pdf.Lines(60, 660, 12, Full, Also, "much talk.")
                + pdf.Text(60, 600, "What changes now", 12, "F2")
                + pdf.Lines(60, 580, 12, Full, Also, "more talk.")
        );

        var article = PdfReading.Of(pdf);

        Assert.Equal("Ferry office closes after forty years", article.Title);
        Assert.Equal($"{Full} {Also} much talk.\nWhat changes now\n{Full} {Also} more talk.", article.Text);
        Assert.Equal(SentenceKind.Heading, article.Sentences.Single(one => one.Paragraph == 1).Kind);
    }

    [Fact]
    public void Read_DropsRunningHeadsAndPageNumbers_OfSeveralPages()
    {
        var pdf = new PdfWriter();
        for (var page = 1; page <= 3; page++)
            pdf.Page(
                pdf.Text(60, 770, $"The Daily Example, No. {page}")
                    + pdf.Lines(60, 700, 12, Full, Also, $"talk of day {page}.")
                    + pdf.Text(300, 30, $"{page}")
            );

        Assert.Equal(
            [$"{Full} {Also} talk of day 1.", $"{Full} {Also} talk of day 2.", $"{Full} {Also} talk of day 3."],
            PdfReading.Paragraphs(pdf)
        );
    }

    [Fact]
    public void Read_DropsRunningLines_OfASinglePage()
    {
        var pdf = new PdfWriter();
        pdf.Page(
            pdf.Text(60, 770, "Draft of the desk") + pdf.Lines(60, 700, 12, Full, Also, "much talk.") + pdf.Text(60, 40, "For internal use")
        );

        Assert.Equal([$"{Full} {Also} much talk."], PdfReading.Paragraphs(pdf));
    }

    [Fact]
    public void Read_JoinsAParagraphAcrossPages_PastAFootnote()
    {
        var pdf = new PdfWriter();
        pdf.Page(
                pdf.Lines(60, 700, 12, Full, Also)
                    + pdf.Text(360, 704, "1", 6)
                    + pdf.Text(60, 100, "1 Counted by the port itself.", 8)
                    + pdf.Text(300, 30, "1")
            )
            .Page(pdf.Lines(60, 700, 12, "talk of the town.", Full, Also) + pdf.Text(300, 30, "2"));

        Assert.Equal([$"{Full} {Also} talk of the town.", $"{Full} {Also}", "1 Counted by the port itself."], PdfReading.Paragraphs(pdf));
    }

    [Fact]
    public void Read_JoinsAParagraph_ThatACaptionInterrupts()
    {
        var pdf = new PdfWriter();
        pdf.Page(
            pdf.Lines(60, 700, 12, Full, Also)
                + pdf.Text(60, 600, "The quay at noon", 8)
                + pdf.Lines(60, 500, 12, "talk of the town.", Full, Also)
        );

        Assert.Equal([$"{Full} {Also} talk of the town.", "The quay at noon", $"{Full} {Also}"], PdfReading.Paragraphs(pdf));
    }

    [Fact]
    public void Read_TakesBulletsAndDashesOffLists_ButNotOffDialogue()
    {
        var pdf = new PdfWriter();
        pdf.Page(
            pdf.Lines(60, 720, 12, Full, Also)
                + pdf.Text(70, 690, "\uF0B7 Dogs stay free of charge.")
                + pdf.Text(70, 670, "— The north gate is new and was paid for by the old")
                + pdf.Text(80, 658, "guild.")
                + pdf.Text(70, 640, "— The south gate is old.")
                + pdf.Text(70, 610, "— Nobody asked me, says the old man on the quay and")
                + pdf.Lines(60, 598, 12, "leaves.")
        );

        Assert.Equal(
            [
                $"{Full} {Also}",
                "Dogs stay free of charge.",
                "The north gate is new and was paid for by the old guild.",
                "The south gate is old.",
                "— Nobody asked me, says the old man on the quay and leaves.",
            ],
            PdfReading.Paragraphs(pdf)
        );
    }

    [Fact]
    public void Read_FindsWords_ByTheirGaps()
    {
        var pdf = new PdfWriter();
        pdf.Page(pdf.Words(60, 700, 2.5, "No", "letter", "stands", "for", "a", "space."));

        Assert.Equal(["No letter stands for a space."], PdfReading.Paragraphs(pdf));
    }

    [Fact]
    public void Read_KeepsSpacedLettersTogether()
    {
        var pdf = new PdfWriter();
        pdf.Page("2 Tc\n" + pdf.Words(60, 700, 6, "Letters", "are", "spaced", "out."));

        Assert.Equal(["Letters are spaced out."], PdfReading.Paragraphs(pdf));
    }

    [Fact]
    public void Read_ReadsTurnedPages_AndDropsTextAlongTheMargin()
    {
        var pdf = new PdfWriter();
        var turned = pdf.Text(0, 0, "This page is turned.").Replace("1 0 0 1 0 0 Tm", "0 1 -1 0 300 100 Tm", StringComparison.Ordinal);
        pdf.Page(turned + pdf.Text(60, 60, "Photo: X"));

        Assert.Equal(["This page is turned."], PdfReading.Paragraphs(pdf));
    }

    [Fact]
    public void Read_TakesALineOnce_ThatIsDrawnTwiceToBeBold()
    {
        var pdf = new PdfWriter();
        pdf.Page(pdf.Text(60, 700, "This line is bold.") + pdf.Text(60.3, 700, "This line is bold."));

        Assert.Equal(["This line is bold."], PdfReading.Paragraphs(pdf));
    }
}
