using System.Text;
using Summarizer.Extraction;

namespace Summarizer.Tests.Extraction;

public sealed class HeadlineTests
{
    private const string LongLead =
        "The council, which had been debating the future of the old harbour for more than eleven "
        + "years without reaching any agreement at all, "
        + "voted late on Tuesday night to rebuild the northern pier and to sell the remaining land to the port authority.";

    [Fact]
    public void Summarize_TakesTitle_WhenThereIsOne()
    {
        var draft = ExtractiveSummarizer.Summarize(
            ArticleBuilder.Plain("en", "The bridge opened. Cars crossed it.", title: "Bridge opens")
        );

        Assert.Equal("Bridge opens", draft.Headline);
    }

    [Theory]
    [InlineData("+++ News in brief +++", "News in brief")]
    [InlineData("◇ Bridge opens", "Bridge opens")]
    [InlineData("-5 degrees in Oslo", "-5 degrees in Oslo")]
    [InlineData("#MeToo reaches the harbour", "#MeToo reaches the harbour")]
    [InlineData("Harbour film on Disney+", "Harbour film on Disney+")]
    public void Summarize_DropsOrnaments_ButNoSigns(string title, string headline)
    {
        var article = ArticleBuilder.Plain("en", "The bridge opened. Cars crossed it.", title: title);

        Assert.Equal(headline, ExtractiveSummarizer.Summarize(article).Headline);
    }

    [Theory]
    [InlineData("en", "The bridge opened on Monday. Cars crossed it.", "The bridge opened on Monday")]
    [InlineData(
        "en",
        "Mayor 魏明 opened the bridge. The governor and the whole council watched the ceremony.",
        "Mayor 魏明 opened the bridge"
    )]
    [InlineData("en", "LONDON (Reuters) - The bridge opened on Monday. Cars crossed it.", "The bridge opened on Monday")]
    [InlineData("id", "Jakarta, CNN Indonesia -- Jembatan itu dibuka. Mobil lewat.", "Jembatan itu dibuka")]
    [InlineData("en", "However, the bridge opened. Cars crossed it.", "The bridge opened")]
    [InlineData("tr", "Ancak, iş bitti. Herkes evine döndü.", "İş bitti")]
    [InlineData("en", "Did the bridge open? It did.", "Did the bridge open?")]
    public void Summarize_ShortensLead_AtHonestBoundaries(string language, string text, string headline)
    {
        Assert.Equal(headline, ExtractiveSummarizer.Summarize(ArticleBuilder.Plain(language, text)).Headline);
    }

    [Theory]
    [InlineData(
        "fr",
        "Un incendie a détruit une grande usine de meubles anciens près de Rennes sans faire de blessé parmi les ouvriers de nuit.",
        "Un incendie a détruit une grande usine de meubles anciens près de Rennes"
    )]
    [InlineData(
        "es",
        "Un hombre de 63 años fue rescatado en la sierra por los bomberos después de pasar dos noches muy frías a la intemperie.",
        "Un hombre de 63 años fue rescatado en la sierra por los bomberos"
    )]
    [InlineData(
        "tr",
        "Ancak Ayşe Kaya, komşularının ısrarla reddettiği yeni imar planının belediye meclisinde bugün nihayet kabul edildiğini bildirdi.",
        "Ayşe Kaya, komşularının ısrarla reddettiği yeni imar planının belediye meclisinde bugün nihayet kabul edildiğini bildirdi"
    )]
    public void Summarize_KeepsWholeStatement_OfLongLead(string language, string text, string headline)
    {
        Assert.Equal(headline, ExtractiveSummarizer.Summarize(ArticleBuilder.Plain(language, text)).Headline);
    }

    [Fact]
    public void Summarize_TakesShorterStatementOfLead_WhenFirstIsTooLong()
    {
        var text = LongLead + " The northern pier will be rebuilt by the spring of next year.";

        Assert.Equal(
            "The northern pier will be rebuilt by the spring of next year",
            ExtractiveSummarizer.Summarize(ArticleBuilder.Plain("en", text)).Headline
        );
    }

    [Fact]
    public void Summarize_CutsLead_WhenNothingShorterStandsAlone()
    {
        var text = LongLead + " It was a long night.";

        Assert.Equal(
            "The council voted late on Tuesday night to rebuild the northern pier…",
            ExtractiveSummarizer.Summarize(ArticleBuilder.Plain("en", text)).Headline
        );
    }

    [Theory]
    [InlineData(
        "en",
        "The mayor of the old town, who was elected in May, promised on Monday to open the bridge before the first snow falls.",
        "The mayor of the old town promised on Monday to open the bridge…"
    )]
    [InlineData(
        "en",
        "The port authority will rebuild the northern pier next spring - exactly eleven years after the great storm destroyed it and two ships.",
        "The port authority will rebuild the northern pier next spring"
    )]
    [InlineData(
        "en",
        "The northern pier of the harbour will be closed to all ships, the port authority of the town said late on Monday.",
        "The northern pier of the harbour will be closed to all ships"
    )]
    [InlineData(
        "tr",
        "Belediye meclisinin dün akşam geç saatlere kadar süren toplantısında alınan karara göre ilkbaharda çalışmalar başlayacak, eski liman "
            + "köprüsü yazın yeniden trafiğe açılacak.",
        "Eski liman köprüsü yazın yeniden trafiğe açılacak"
    )]
    [InlineData(
        "tr",
        "Halk Partisi Genel Başkan Yardımcısı ve Parti Sözcüsü Ömer Kaya, toplantının ardından genel merkezde basın mensuplarına uzun "
            + "açıklamalarda bulundu.",
        "Ömer Kaya, toplantının ardından genel merkezde basın mensuplarına uzun açıklamalarda bulundu"
    )]
    public void Summarize_ShortensLongLead_ToFifteenWords(string language, string text, string headline)
    {
        Assert.Equal(headline, ExtractiveSummarizer.Summarize(ArticleBuilder.Plain(language, text)).Headline);
    }

    // A subject or a main clause before the first comma is no introduction.
    [Theory]
    [InlineData(
        "ro",
        "Un nou tronson de 30 de kilometri din autostrada Sibiu–Pitești a fost deschis circulației vineri, cu opt luni mai devreme "
            + "decât prevedea contractul.",
        "Un nou tronson de"
    )]
    [InlineData(
        "uk",
        "У Львові відкрили новий корпус реабілітаційного центру для військових, де щороку лікуватимуть понад три тисячі важко поранених.",
        "У Львові відкрили новий"
    )]
    [InlineData(
        "ru",
        "В пятницу утром, городские власти открыли движение по новому мосту через реку после долгого и дорогого ремонта опор и настила.",
        "Городские власти открыли"
    )]
    [InlineData(
        "ro",
        "După trei ani, primăria a deschis circulației noul pod peste râu și a promis locuitorilor încă două poduri până la vară.",
        "Primăria a deschis"
    )]
    public void Summarize_DropsOnlyIntroduction_OfLongLead(string language, string text, string opening)
    {
        var headline = ExtractiveSummarizer.Summarize(ArticleBuilder.Plain(language, text)).Headline;

        Assert.StartsWith(opening, headline, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Rimanews - Jembatan lama dibuka", "Jembatan lama dibuka")]
    [InlineData("Suara.com -", "Jembatan itu dibuka")]
    public void Summarize_RemovesOutlet_FromTitle(string title, string headline)
    {
        var article = ArticleBuilder.Plain("id", "Jembatan itu dibuka. Mobil lewat.", title: title);

        Assert.Equal(headline, ExtractiveSummarizer.Summarize(article).Headline);
    }

    [Fact]
    public void Summarize_ShortensTitle_OfMoreThanFifteenWords()
    {
        var article = ArticleBuilder.Plain("en", "The bridge opened. Cars crossed it.", title: LongLead[..^1]);

        Assert.InRange(ExtractiveSummarizer.Summarize(article).Headline.Split(' ').Length, 5, 15);
    }

    [Theory]
    [InlineData("en", "")]
    [InlineData("en", "a")]
    [InlineData("tr", "")]
    [InlineData("tr", "a")]
    public void Summarize_CutsNoCharacterInHalf(string language, string end)
    {
        var article = ArticleBuilder.Plain(language, string.Concat(Enumerable.Repeat("🚢", 3_000)) + end + ".");

        Assert.DoesNotContain(ExtractiveSummarizer.Summarize(article).Headline.EnumerateRunes(), rune => rune == Rune.ReplacementChar);
    }

    // A noun phrase before a relative clause, or a list of places, is not what happened.
    [Theory]
    [InlineData(
        "en",
        "The former player-manager of non-league side Salford City, who had been without a club since the end of last season in May of this "
            + "year, was on Monday named assistant coach of Valencia. He signed a contract in Spain. Valencia hired a new coach on Monday.",
        "The former player-manager of non-league side Salford City"
    )]
    [InlineData(
        "id",
        "Hari ini, Minggu, petugas gabungan dari Polri, TNI Kabupaten Buru, Provinsi Maluku, bersama warga desa dan relawan dari beberapa "
            + "kecamatan tetangga menyisir seluruh lokasi tambang emas. Petugas menutup tambang emas di gunung itu.",
        "Hari ini, Minggu, petugas gabungan dari Polri, TNI Kabupaten Buru, Provinsi Maluku"
    )]
    [InlineData(
        "fr",
        "Dix personnes, âgées de 30 à 69 ans, dont sept anciens salariés de l'entreprise de luxe, étaient jugées pour un trafic de sacs "
            + "contrefaits à Paris depuis plusieurs années. Le tribunal a condamné dix personnes à Paris.",
        "Dix personnes, âgées de 30 à 69 ans"
    )]
    [InlineData(
        "id",
        "Sekretaris Jenderal Kementerian Perindustrian Syarif Hidayat mengatakan, dalam pengembangan industri otomotif nasional saat ini "
            + "perlu adanya keterkaitan sistem pendidikan vokasi dalam negeri. Pabrik baru dibuka di Tegal pada Selasa pagi.",
        "Sekretaris Jenderal Kementerian Perindustrian Syarif Hidayat mengatakan"
    )]
    public void Summarize_TakesAnotherStatement_ForPartOfOne(string language, string text, string part)
    {
        var headline = ExtractiveSummarizer.Summarize(ArticleBuilder.Plain(language, text)).Headline;

        Assert.False(headline.StartsWith(part, StringComparison.Ordinal));
        Assert.Equal(text[(text.LastIndexOf(". ", StringComparison.Ordinal) + 2)..].TrimEnd('.'), headline);
    }

    [Theory]
    [InlineData(
        "en",
        "Governor Joan Tell approved a bill in Carson City on Friday that will let them build on public land in the north of the state.",
        "Governor Joan Tell approved a bill in Carson City"
    )]
    [InlineData(
        "es",
        "La selección femenina de fútbol venció a Costa Rica y quedó a un paso de la fase final del campeonato del mundo.",
        "La selección femenina de fútbol venció a Costa Rica"
    )]
    [InlineData(
        "es",
        "Por su parte, la presidenta del consejo, Rosa Lescano, anunció que viajará a la zona el lunes.",
        "La presidenta del consejo, Rosa Lescano, anunció que viajará a la zona el lunes"
    )]
    public void Summarize_NeverCutsHeadline_InTheMiddleOfAClause(string language, string text, string headline) =>
        Assert.Equal(headline, ExtractiveSummarizer.Summarize(ArticleBuilder.Plain(language, text)).Headline);

    // A remark and a sentence without its subject are not what happened.
    [Theory]
    [InlineData("fr", "« C'est fini pour toujours », a-t-il dit. Le port de la ville ferme en mars.", "Le port de la ville ferme en mars")]
    [InlineData("en", "\"It is over for good\", said the old coach. The harbour closes in March.", "The harbour closes in March")]
    [InlineData("fr", "Fini, rétorque-t-il au conseil. Le port de la ville ferme en mars.", "Le port de la ville ferme en mars")]
    [InlineData("en", "However, . The harbour closes in March.", "The harbour closes in March")]
    [InlineData("es", "Tiene 24 años y doce barcos. El puerto de la ciudad cierra en marzo.", "El puerto de la ciudad cierra en marzo")]
    public void Summarize_TakesWhatHappened(string language, string text, string headline) =>
        Assert.Equal(headline, ExtractiveSummarizer.Summarize(ArticleBuilder.Plain(language, text)).Headline);

    [Theory]
    [InlineData("（ひと）", "港町の市長が月曜日に新しい橋を開いた")]
    [InlineData("【速報】新しい橋が開通", "【速報】新しい橋が開通")]
    [InlineData("【速報】新しい橋が開通（動画）", "【速報】新しい橋が開通（動画）")]
    public void Summarize_TakesNoSection_ForTitle(string title, string headline)
    {
        var article = ArticleBuilder.Plain("ja", "港町の市長が月曜日に新しい橋を開いた。車が渡った。", title: title);

        Assert.Equal(headline, ExtractiveSummarizer.Summarize(article).Headline);
    }
}
