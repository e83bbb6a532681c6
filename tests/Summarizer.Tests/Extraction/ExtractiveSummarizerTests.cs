using Summarizer.Extraction;
using Summarizer.Sentences;
using Summarizer.Text;

namespace Summarizer.Tests.Extraction;

public sealed class ExtractiveSummarizerTests
{
    [Fact]
    public void Summarize_GivesTheOneSentence_OfTinyArticle()
    {
        var draft = ExtractiveSummarizer.Summarize(ArticleBuilder.Plain("tr", "Köprü bugün açıldı."));

        Assert.Equal(["Köprü bugün açıldı."], draft.Summary);
        Assert.Empty(draft.KeyPoints);
        Assert.Equal("Köprü bugün açıldı", draft.Headline);
    }

    [Fact]
    public void Summarize_SkipsHeadingsAndFragments()
    {
        var text =
            "Big news from the harbour\nThe pier was rebuilt by the council.\nWhat happens next\nThe council sold the land.\nAnd then the";

        var draft = ExtractiveSummarizer.Summarize(ArticleBuilder.Plain("en", text));

        Assert.All(draft.Summary.Concat(draft.KeyPoints), sentence => Assert.EndsWith(".", sentence, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(
        "The harbour pier was rebuilt. However, the harbour council sold the harbour land. The harbour opens in spring. Ships return."
    )]
    [InlineData("The harbour pier was rebuilt. It sold the harbour land to the council. The harbour opens in spring. Ships return to it.")]
    public void Summarize_NeverOpensSummary_WithSentenceThatLeans(string text)
    {
        var summary = ExtractiveSummarizer.Summarize(ArticleBuilder.Plain("en", text)).Summary;

        Assert.StartsWith("The harbour", summary[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "tr",
        "Ancak, liman yeniden açıldı. Ayrıca, bekleyen gemiler döndü. Belediye bunu duyurdu.",
        "Liman yeniden açıldı.",
        "Bekleyen gemiler döndü."
    )]
    [InlineData(
        "en",
        "However, the old fishing port reopened. In addition, the waiting ships returned. The city said so.",
        "The old fishing port reopened.",
        "The waiting ships returned."
    )]
    [InlineData(
        "id",
        "Namun, pelabuhan ikan tua dibuka lagi. Selain itu, kapal penumpang kembali. Kota mengumumkannya.",
        "Pelabuhan ikan tua dibuka lagi.",
        "Kapal penumpang kembali."
    )]
    public void Summarize_DropsConnective_OfKeyPoint(string language, string text, params string[] expected)
    {
        var draft = ExtractiveSummarizer.Summarize(ArticleBuilder.Plain(language, text));

        Assert.Equal(expected[0].TrimEnd('.'), draft.Headline);
        Assert.Equal(expected[1..], draft.KeyPoints);
    }

    [Theory]
    [InlineData("en", "The wind turned.")]
    [InlineData("de", "Der Wind drehte.")]
    [InlineData("es", "No lo estaba.")]
    [InlineData("ja", "風が変わった。")]
    [InlineData("en", "Mayor Ann Hill said: “We shall rebuild every house on the northern pier.”")]
    [InlineData("de", "Bürgermeisterin Ann Hill sagte: „Wir bauen jedes Haus am Hafen wieder auf.“")]
    public void Summarize_TakesNoKeyPoint_ThatSaysTooLittleOrWhatAQuoteSays(string language, string sentence)
    {
        var draft = ExtractiveSummarizer.Summarize(ArticleBuilder.Plain(language, Body(language, sentence)));

        Assert.NotEmpty(draft.KeyPoints);
        Assert.DoesNotContain(sentence, draft.KeyPoints);
        Assert.Equal(sentence.Contains("Hill", StringComparison.Ordinal) ? 1 : 0, draft.Quotes.Count);
    }

    /// <summary>A short article with a sentence that is neither its lead nor part of its summary.</summary>
    private static string Body(string language, string sentence) =>
        language switch
        {
            "en" => "A flood destroyed forty houses in the harbour of Porto on Monday.\n"
                + "The council opened two schools for the people who lost their homes.\n"
                + $"{sentence} Trains to the coast will stop until the bridge is repaired.",
            "de" => "Eine Flut hat am Montag vierzig Häuser im Hafen von Porto zerstört.\n"
                + "Die Stadt öffnete zwei Schulen für Menschen, die ihr Zuhause verloren.\n"
                + $"{sentence} Züge an die Küste fahren erst nach der Reparatur der Brücke.",
            "es" => "Una inundación destruyó el lunes cuarenta casas en el puerto de Oporto.\n"
                + "El ayuntamiento abrió dos escuelas para quienes perdieron su hogar.\n"
                + $"{sentence} Los trenes a la costa no circularán hasta reparar el puente.",
            _ => "月曜日の洪水でポルト港の住宅四十棟が壊れた。\n市は家を失った住民のために学校二校を開放した。\n"
                + $"{sentence}海岸への列車は橋の修理が終わるまで運休する。",
        };

    [Fact]
    public void Summarize_PrefersNarration_ToDialogue()
    {
        const string said = "– Najgorsze jeszcze przed nami, fala dotrze do miasta w piątek rano – powiedział wojewoda Jan Nowak.";
        var text =
            "Rzeka zalała część miasta i trzy wsie.\n" + said + "\nPremier zapowiedział zasiłki dla rodzin z miasta. Most zamknięto.";

        var draft = ExtractiveSummarizer.Summarize(ArticleBuilder.Plain("pl", text));

        Assert.DoesNotContain(said, draft.Summary.Concat(draft.KeyPoints));
    }

    [Fact]
    public void Summarize_SaysNothingTwice()
    {
        var text =
            string.Concat(Enumerable.Repeat("The council rebuilt the northern pier of the harbour. ", 20)) + "Ships returned in spring.";

        var draft = ExtractiveSummarizer.Summarize(ArticleBuilder.Plain("en", text));

        Assert.Equal("The council rebuilt the northern pier of the harbour", draft.Headline);
        Assert.Equal(["Ships returned in spring."], draft.Summary);
        Assert.Empty(draft.KeyPoints);
    }

    [Theory]
    [InlineData(
        "The council has decided “to rebuild the northern pier of the harbour. The council sold the land. Ships returned in the spring."
    )]
    [InlineData(
        "The council decided on the northern pier of the harbourThe land. The council sold the land. Ships returned in the spring."
    )]
    [InlineData(
        "The council asked this question of the northern pier of the harbour:\nThe council sold the land. Ships returned in the spring."
    )]
    public void Summarize_AvoidsBrokenSentence_WhenOthersExist(string text)
    {
        var draft = ExtractiveSummarizer.Summarize(ArticleBuilder.Plain("en", text));

        Assert.All(
            draft.Summary.Concat(draft.KeyPoints),
            sentence => Assert.DoesNotContain("northern pier", sentence, StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("In 2010 he opened the harbour and the council sold the harbour land to the port authority.")]
    [InlineData("His harbour council sold the harbour land to the port authority in the spring of the year.")]
    [InlineData("After the storm they rebuilt the harbour pier of the harbour council of the port authority.")]
    public void Summarize_SkipsSentence_WithUnresolvedPronoun(string sentence)
    {
        var text =
            "The harbour pier was rebuilt by the council. Ships return to the port in spring. "
            + sentence
            + " Cranes were bought. Walls rose.";

        var draft = ExtractiveSummarizer.Summarize(ArticleBuilder.Plain("en", text));

        Assert.DoesNotContain(sentence, draft.Summary.Take(1).Concat(draft.KeyPoints));
    }

    [Theory]
    [InlineData("tr", "Vergi 150 bin tl oldu. Ceza 200 bin tl oldu. Borç 300 bin tl tuttu.", "bin tl")]
    [InlineData("tr", "Ekipler tek tek evlere gitti. Evler tek tek arandı ve tek tek mühürlendi.", "tek tek")]
    [InlineData("de", "Es gibt Streit. Heute gibt es Regen. Morgen gibt der Rat nach. Bald gibt es Schnee am Hafen.", "gibt")]
    public void Summarize_TakesNoUnitAdverbOrVerb_ForTopic(string language, string text, string topic)
    {
        Assert.DoesNotContain(topic, ExtractiveSummarizer.Summarize(ArticleBuilder.Plain(language, text)).Topics);
    }

    // In scripts without spaces: what is repeated as a whole, no part of it and no common word.
    [Theory]
    [InlineData(
        "ja",
        "電気自動車の市場が伸びた。県は電気自動車を買う人を支え、今年は会社も電気自動車に乗る。今年は雨だ。今年は多い。",
        "電気自動車",
        "今年"
    )]
    [InlineData("ja", "半導体の工場が建つ。町は半導体で働く人を募り、学校も半導体を教える。", "半導体", "導体")]
    [InlineData(
        "zh",
        "城市增加了充电桩。居民认为充电桩很方便。企业计划把充电桩安装到小区，现在很少。现在没有。现在的人很多。",
        "充电桩",
        "现在"
    )]
    public void Summarize_FindsTopics_WithoutSpaces(string language, string text, string topic, string other)
    {
        var topics = ExtractiveSummarizer.Summarize(ArticleBuilder.Plain(language, text)).Topics;

        Assert.Contains(topic, topics);
        Assert.DoesNotContain(other, topics);
    }

    [Fact]
    public void Summarize_OpensWithALongLead_WithoutSpaces()
    {
        const string lead =
            "元交際相手の女性の首を絞めて殺害したとして、殺人の罪に問われた無職の被告の裁判員裁判の初公判が7日にさいたま地裁で開かれ、被告は「間違いありません」と述べた。";
        var text = lead + "\n\n検察側は冒頭で「身勝手な犯行だ」と指摘した。\n\n判決は24日。";

        var draft = ExtractiveSummarizer.Summarize(ArticleBuilder.Plain("ja", text));

        Assert.Equal(lead, draft.Summary[0]);
        Assert.NotEqual("判決は24日", draft.Headline);
    }

    [Fact]
    public void Summarize_WritesTopicsInLowerCase_AsTheLanguageDoes()
    {
        var text = "Irak ve İzmir konuşuldu. Irak heyeti geldi. Toplantıda Irak ve İzmir ele alındı. İzmir belediyesi sevindi.";

        var topics = ExtractiveSummarizer.Summarize(ArticleBuilder.Plain("tr", text)).Topics;

        Assert.Contains("ırak", topics);
        Assert.Contains("izmir", topics);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("xx")]
    public void Summarize_NeedsNoTable(string language)
    {
        var text =
            "Le conseil a reconstruit la jetée du port. La jetée du port est ouverte depuis lundi. Il "
            + "fait beau. Les navires reviennent au port.";

        var draft = ExtractiveSummarizer.Summarize(ArticleBuilder.Plain(language, text));

        Assert.Contains("port", draft.Topics);
        Assert.NotEmpty(draft.Summary);
    }

    [Fact]
    public void Summarize_ReturnsEmptyDraft_OfTextWithoutStatements()
    {
        var draft = ExtractiveSummarizer.Summarize(ArticleBuilder.Plain("en", "just some words"));

        Assert.Empty(draft.Summary);
        Assert.Empty(draft.KeyPoints);
    }

    [Theory]
    [InlineData("Ab. ")]
    [InlineData("\"")]
    [InlineData("“Abc” dedi. ")]
    [InlineData("Abc Başkan Xyz ")]
    [InlineData("(")]
    [InlineData("a\n")]
    [InlineData("他来了。")]
    [InlineData("Ab-")]
    [InlineData("😀 ")]
    [InlineData("\ud83d")]
    [InlineData("İI’ ")]
    public void Summarize_EndsSoon_OnHostileText(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 50_000 / unit.Length)) + " Son cümle.";
        var whole = new Sentence(new TextSpan(0, text.Length), 0, SentenceKind.Prose);
        var article = ArticleBuilder.Plain("tr", text);

        var (parted, unparted) = (
            ExtractiveSummarizer.Summarize(article),
            ExtractiveSummarizer.Summarize(article with { Sentences = [whole] })
        );

        Assert.All(parted.Summary.Concat(unparted.Summary), sentence => Assert.NotEmpty(sentence));
    }

    [Fact]
    public void Summarize_ScalesWithLength_OfLongArticle()
    {
        var sentences = Enumerable
            .Range(0, 5000)
            .Select(i => $"Tekne {i} limandan ayrıldı ve kaptan {i * 7} yolcuyla adaya doğru yola çıktı.");

        var draft = ExtractiveSummarizer.Summarize(ArticleBuilder.Plain("tr", string.Join(' ', sentences)));

        Assert.InRange(draft.Summary.Count, 1, 5);
    }
}
