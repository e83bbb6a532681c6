using Summarizer.Extraction;

namespace Summarizer.Tests.Extraction;

public sealed class TopicFinderTests
{
    [Theory]
    [InlineData("nl", "De tunnel gaat dicht. De brug gaat open. De stad staat stil en het verkeer staat vast.", "gaat", "staat")]
    [InlineData("fa", "دولت کار می‌کند. وزیر کار می‌کند. مجلس کار می‌کند و شهر را آباد می‌کند.", "می‌کند")]
    [InlineData("pl", "Most otwarto we wtorek. Drogę otwarto we wtorek. Tunel otwarto też.", "we wtorek", "wtorek")]
    [InlineData("zh", "隧道全长18公里，大桥全长20公里，公路全长30公里。", "公里")]
    [InlineData("uk", "Уряд знизив ціну до 41 грн. Завод знизив ціну до 42 грн. Ринок знизив ціну до 43 грн.", "грн")]
    [InlineData("tr", "Takım iki gol attı, taraftar sevindi. Kaptan oynadı, sonra gol attı ve maç bitti.", "gol attı", "attı", "oynadı")]
    [InlineData("tr", "Kentte bulunan fabrika kapandı. İlçede bulunan okul, köyde bulunan han ve camide açıklama.", "bulunan")]
    [InlineData("tr", "Davada sona gelindi. Sanık davada sona dek sustu. Avukat davada sona kadar kaldı.", "davada sona", "davada")]
    [InlineData(
        "id",
        "Polisi menutup jalan. Warga menutup jalan. Pihaknya menutup jalan dan pihaknya tiba. Pihaknya pulang.",
        "menutup",
        "pihaknya"
    )]
    [InlineData("en", "They deliver milk. She will deliver bread. He can deliver water. We deliver oil.", "deliver")]
    [InlineData("en", "The award of the year award night. The year award was late. Another year award came.", "year award")]
    [InlineData("en", "The WHO sent help. A court heard the WHO. The WHO sent a team, the court heard.", "who", "sent", "court heard")]
    [InlineData("fr", "Compte tenu du vent, le port ferme. Compte tenu de la pluie, le pont ferme.", "compte tenu")]
    public void Find_TakesNoVerbUnitOrDate(string language, string text, params string[] others)
    {
        var topics = ExtractiveSummarizer.Summarize(ArticleBuilder.Plain(language, text)).Topics;

        Assert.Empty(topics.Intersect(others));
    }

    [Fact]
    public void Find_KeepsPlace_ForWordsOfTitle()
    {
        const string text =
            "The old harbour will be closed in May. Ships use the harbour of Bremen. The pier of the town is new and the pier is long.";

        var topics = ExtractiveSummarizer.Summarize(ArticleBuilder.Plain("en", text, title: "Town closes harbour")).Topics;

        Assert.Contains("harbour", topics);
    }

    [Fact]
    public void Find_TakesTwoPeople_OfThoseNamedOnce()
    {
        const string text =
            "President Anna Berg opened the harbour. Minister Carl Dahl praised the harbour. Mayor Eva Falk closed the harbour. "
            + "Professor Gustav Holm measured the harbour.";

        var topics = ExtractiveSummarizer.Summarize(ArticleBuilder.Plain("en", text)).Topics;

        Assert.Equal(2, topics.Intersect(["anna berg", "carl dahl", "eva falk", "gustav holm"]).Count());
    }

    [Theory]
    [InlineData("tr", "Derneği kuranlar sevindi. Derneğin binası açıldı. Derneğe üye olanlar geldi.", "dernek")]
    [InlineData("tr", "Komisyonda tasarı görüşüldü. Komisyonun üyeleri komisyonu terk etti.", "komisyon")]
    [InlineData("tr", "Intel yeni bir çip üretti. Intel fabrikası açıldı. Intel büyüyor.", "intel")]
    [InlineData("en", "The bank gave loans. Loans are cheap. A loan costs little, and the loan of the bank is safe.", "loan")]
    public void Find_WritesTheBaseForm(string language, string text, string topic)
    {
        Assert.Contains(topic, ExtractiveSummarizer.Summarize(ArticleBuilder.Plain(language, text)).Topics);
    }

    /// <summary>An article that names only people says in its lead what it is about.</summary>
    [Theory]
    [InlineData("en", "Anna Berg asked for cheap housing in the city. Carl Dahl called the plan a trick on Monday.", "cheap housing")]
    [InlineData("de", "Anna Berg verteidigt den Hafenausbau. Carl Dahl nennt den Plan teuer.", "hafenausbau")]
    [InlineData("es", "Anna Berg defendió la subida del alquiler. Carl Dahl criticó el plan.", "subida del alquiler")]
    [InlineData("fr", "Anna Berg défend la hausse du loyer. Carl Dahl critique le plan.", "hausse du loyer")]
    [InlineData("tr", "Anna Berg dün taksi ücretleri için yeni bir plan açıkladı. Carl Dahl plana karşı çıktı.", "taksi ücretleri")]
    [InlineData("ru", "Анна Берг осудила план. Карл Даль защитил план. План спорный, говорит Анна Берг.", "план")]
    [InlineData("ja", "佐藤太郎は月曜日に選択的夫婦別姓の導入を求めた。鈴木花子は反対した。", "選択的夫婦別姓")]
    public void Find_TakesPhraseOfLead_WhenNothingIsRepeated(string language, string text, string topic) =>
        Assert.Contains(topic, ExtractiveSummarizer.Summarize(ArticleBuilder.Plain(language, text)).Topics);

    [Fact]
    public void Find_TakesFewSingleWords_BesideNamesAndPhrases()
    {
        const string sentence = "The flood fund of Porto pays the school, the bridge, the harbour and the museum near Lisbon. ";

        var topics = ExtractiveSummarizer.Summarize(ArticleBuilder.Plain("en", sentence + sentence.ToUpperInvariant() + sentence)).Topics;

        Assert.Contains("flood fund", topics);
        Assert.InRange(topics.Count(topic => !topic.Contains(' ', StringComparison.Ordinal) && topic is not ("porto" or "lisbon")), 0, 2);
    }
}
