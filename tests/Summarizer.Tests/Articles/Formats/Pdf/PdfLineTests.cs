using TestSupport.Documents;

namespace Summarizer.Tests.Articles.Formats.Pdf;

public sealed class PdfLineTests
{
    // Three words that a line end divides show that the document hyphenates.
    private static readonly string[] Divided =
    [
        "The evening was calm and the ferries sailed on ti-",
        "me, though the storm had da-",
        "maged the quay and the wo-",
        "men of the guild were late.",
    ];

    public static TheoryData<string, string, string> Hyphens =>
        new()
        {
            { "They signed a long peti-", "tion on the quay.", "petition" },
            { "The office keeps its first-", "come rule. A first-name basis.", "first-come" },
            { "It went from Ost-", "West to the north.", "Ost-West" },
            { "The chapter on Covid-", "19 was left out.", "Covid-19" },
            { "The state-of-the-", "art works are state-of-the-art now.", "state-of-the-art" },
            { "They drove on Haupt-", "und Nebenstraßen all day.", "Haupt- und" },
            { "Soft hyphens go aw\u00AD", "ay at line ends.", "away" },
            { "So does this marked hy\u2010", "phen at line ends.", "hyphen" },
            {
                "Read all about it at https://news.example/2026/",
                "03/14/ferry-office today.",
                "https://news.example/2026/03/14/ferry-office"
            },
            { "Read https://news.example/ferry-", "office-closes today.", "https://news.example/ferry-office-closes" },
            { "A dash joins two words—", "as here.", "words—as" },
            { "An office is a\u00ADn of\u00ADfice.", "So it is.", "an office." },
            { "The \uFB01sh and the su\uFB00ering.", "So it is.", "fish and the suffering." },
        };

    [Theory]
    [MemberData(nameof(Hyphens))]
    public void Read_JoinsLines(string line, string next, string expected)
    {
        var pdf = new PdfWriter();
        pdf.Page(pdf.Lines(60, 700, 12, Divided) + pdf.Lines(60, 630, 12, line, next));

        Assert.Contains(expected, PdfReading.Of(pdf).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_JoinsLinesOfChinese_WithoutSpaces()
    {
        var pdf = new PdfWriter();
        pdf.Page(
            pdf.Lines(60, 700, 12, "青峰町で十年前に廃止された鉄道の木造駅舎が", "二十八日、住民の手で図書室として生まれ変わ", "った。")
        );

        Assert.Equal(
            ["青峰町で十年前に廃止された鉄道の木造駅舎が二十八日、住民の手で図書室として生まれ変わった。"],
            PdfReading.Paragraphs(pdf)
        );
    }

    [Fact]
    public void Read_KeepsHyphens_InADocumentThatDividesNoWords()
    {
        var pdf = new PdfWriter();
        pdf.Page(
            pdf.Lines(
                60,
                700,
                12,
                "She ran the office of the old port for twenty-",
                "two years. She left it on a Friday evening in",
                "the rain."
            )
        );

        Assert.Contains("twenty-two", PdfReading.Of(pdf).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("السلام عليكم يا أهل المدينة.")]
    [InlineData("بيع في عام 2028 نحو 1,5 مليون كتاب.")]
    [InlineData("قال المدير: «لن نغلق المكتب» ثم خرج.")]
    [InlineData("شركة Open Door تعمل هنا.")]
    [InlineData("שלום לכל תושבי העיר הישנה.")]
    public void Read_TurnsVisualOrderRound(string text)
    {
        var pdf = new PdfWriter();
        pdf.Page(pdf.Text(560 - 5 * text.Length, 700, Visual(text)));

        Assert.Equal([text], PdfReading.Paragraphs(pdf));
    }

    [Fact]
    public void Read_TurnsArabicLetterForms_IntoLetters()
    {
        var pdf = new PdfWriter();
        pdf.Page(pdf.Text(400, 700, Visual("\uFEB3\uFEFC\uFEE1 \uFECB\uFEE0\uFEF4\uFEDC\uFEE2 \uFEF3\uFE8E \uFEB3\uFEF4\uFEAA\uFEEB.")));

        Assert.Equal(["سلام عليكم يا سيده."], PdfReading.Paragraphs(pdf));
    }

    // As a program draws it: reversed, with numbers and Latin words as they are, and brackets mirrored.
    private static string Visual(string text)
    {
        var reversed = text.Reverse().ToArray();
        for (var i = 0; i < reversed.Length; i++)
            reversed[i] = reversed[i] switch
            {
                '«' => '»',
                '»' => '«',
                var c => c,
            };
        var visual = new string(reversed);
        foreach (
            System.Text.RegularExpressions.Match match in System.Text.RegularExpressions.Regex.Matches(
                visual,
                "[0-9][0-9,]*[0-9]|[A-Za-z][A-Za-z ]*[A-Za-z]"
            )
        )
            visual = visual.Remove(match.Index, match.Length).Insert(match.Index, new string([.. match.Value.Reverse()]));
        return visual;
    }
}
