using Summarizer.Facts;
using Summarizer.Languages;

namespace Summarizer.Tests.Facts;

public sealed partial class WordingTests
{
    private const string English = """
        The city council of Larkfield approved a new tram line on Monday after a long debate. The line may open in 2031, mayor Ada Quill said.
        Some shopkeepers on Mill Street have closed because of the works. Engineer Tom Barrow said the tunnel was not damaged by the flood.
        Larkfield United defeated Harrow Town in the final on Sunday. Sales of the local brewery rose by 12 percent last year.
        A nurse was hurt when a lorry hit the wall of the old school. Four buses were sold and 30 drivers kept their jobs for 5 months.
        """;

    private const string Turkish = """
        Belediye meclisi yeni tramvay hattını pazartesi günü onayladı. Hat 2031 yılında açılabilir. Bazı esnaf çalışmalar yüzünden dükkanını
        kapattı. Mühendis Kaya Sezer, tünelin selden zarar görmediğini söyledi. Başkan Nur Erdem ise bütçenin yettiğini belirtti.
        Finalde Demir Aktaş, Okan Yurt'u sayıyla geçti ve kupayı aldı. Fabrikanın satışları geçen yıl yüzde 12 arttı.
        """;

    private const string Indonesian = """
        Dewan kota menyetujui jalur trem baru pada hari Senin. Wali kota mempertimbangkan membuka jalur itu pada 2031. Sebagian pedagang
        menutup toko karena pekerjaan jalan. Insinyur Bima Saputra mengatakan terowongan tidak rusak akibat banjir. Ketua Dewi Lestari
        mengatakan anggaran sudah cukup. Persada United mengalahkan Kencana Putra dalam laga puncak. Penjualan pabrik naik 12 persen tahun lalu.
        """;

    [Theory]
    [InlineData("The council of Larkfield rejected a new tram line on Monday after a long debate.", FactKind.Antonym, "rejected")]
    [InlineData("The council of Larkfield approved an old tram line on Monday after a long debate.", FactKind.Antonym, "old")]
    [InlineData("Sales of the local brewery fell by 12 percent last year.", FactKind.Antonym, "fell")]
    [InlineData("Sales of the local bakery rose by 12 percent last year.", FactKind.Phrase, "bakery")]
    [InlineData("A dentist was hurt when a lorry hit the wall of the old school.", FactKind.Phrase, "dentist")]
    [InlineData("Engineer Tom Barrow said the tunnel was damaged by the flood.", FactKind.Negation, "damaged")]
    [InlineData("The council of Larkfield did not approve a new tram line on Monday.", FactKind.Negation, "approve")]
    [InlineData("All shopkeepers on Mill Street have closed because of the works.", FactKind.Quantifier, "All")]
    [InlineData("The line will open in 2031.", FactKind.Modal, "open")]
    [InlineData("Ada Quill said the tunnel was not damaged by the flood.", FactKind.Speaker, "Quill")]
    [InlineData("Harrow Town defeated Larkfield United in the final on Sunday.", FactKind.Roles, "Town")]
    [InlineData("Four buses were sold and 5 drivers kept their jobs.", FactKind.Number, "5")]
    public void Check_ReportsAnEdit_InEnglish(string statement, FactKind kind, string text) =>
        Assert.Contains(new UnsupportedFact(kind, text), Check(KnownLanguages.English, English, statement));

    [Theory]
    [InlineData("Belediye meclisi yeni tramvay hattını pazartesi günü reddetti.", FactKind.Antonym, "reddetti")]
    [InlineData("Belediye meclisi yeni metro hattını pazartesi günü onayladı.", FactKind.Phrase, "metro")]
    [InlineData("Fabrikanın satışları geçen yıl yüzde 12 azaldı.", FactKind.Antonym, "azaldı")]
    [InlineData("Mühendis Kaya Sezer, tünelin selden zarar gördüğünü söyledi.", FactKind.Negation, "gördüğünü")]
    [InlineData("Bütün esnaf çalışmalar yüzünden dükkanını kapattı.", FactKind.Quantifier, "Bütün")]
    [InlineData("Hat 2031 yılında açılacak.", FactKind.Modal, "açılacak")]
    [InlineData("Okan Yurt, Demir Aktaş'ı sayıyla geçti ve kupayı aldı.", FactKind.Roles, "Yurt")]
    [InlineData("Nur Erdem, tünelin selden zarar görmediğini söyledi.", FactKind.Speaker, "Erdem")]
    public void Check_ReportsAnEdit_InTurkish(string statement, FactKind kind, string text) =>
        Assert.Contains(new UnsupportedFact(kind, text), Check(KnownLanguages.Turkish, Turkish, statement));

    [Theory]
    [InlineData("Dewan kota menolak jalur trem baru pada hari Senin.", FactKind.Antonym, "menolak")]
    [InlineData("Penjualan pabrik turun 12 persen tahun lalu.", FactKind.Antonym, "turun")]
    [InlineData("Insinyur Bima Saputra mengatakan terowongan rusak akibat banjir.", FactKind.Negation, "rusak")]
    [InlineData("Semua pedagang menutup toko karena pekerjaan jalan.", FactKind.Quantifier, "Semua")]
    [InlineData("Wali kota sudah membuka jalur itu pada 2031.", FactKind.Modal, "membuka")]
    [InlineData("Dewi Lestari mengatakan terowongan tidak rusak akibat banjir.", FactKind.Speaker, "Lestari")]
    [InlineData("Kencana Putra mengalahkan Persada United dalam laga puncak.", FactKind.Roles, "Putra")]
    public void Check_ReportsAnEdit_InIndonesian(string statement, FactKind kind, string text) =>
        Assert.Contains(new UnsupportedFact(kind, text), Check(KnownLanguages.Indonesian, Indonesian, statement));

    [Theory]
    [InlineData("en", "Larkfield's council has given a green light to a tram line, which may open in 2031.")]
    [InlineData("en", "The council of Larkfield endorsed a new tram line on Monday after a lengthy debate.")]
    [InlineData("en", "Sales of the local brewery grew by 12 percent last year.")]
    [InlineData("en", "Harrow Town were defeated by Larkfield United in the final on Sunday.")]
    [InlineData("en", "A worker was hurt when a truck hit the wall of the old school.")]
    [InlineData("en", "The tunnel was not damaged by the flood, Barrow said.")]
    [InlineData("tr", "Meclis, tramvay hattını pazartesi günü kabul etti; hat 2031'de açılabilir.")]
    [InlineData("tr", "Fabrikanın satışları geçen yıl yüzde 12 yükseldi.")]
    [InlineData("tr", "Okan Yurt'u sayıyla geçen Demir Aktaş kupayı aldı.")]
    [InlineData("tr", "Kaya Sezer tünelin zarar görmediğini söyledi.")]
    [InlineData("id", "Jalur trem baru disetujui dewan kota pada hari Senin.")]
    [InlineData("id", "Penjualan pabrik meningkat 12 persen tahun lalu.")]
    [InlineData("id", "Terowongan tidak rusak, kata Bima Saputra.")]
    public void Check_Accepts_OtherWordsForTheSame(string tag, string statement)
    {
        var article = tag switch
        {
            "en" => English,
            "tr" => Turkish,
            _ => Indonesian,
        };

        Assert.Empty(Check(KnownLanguages.Of(tag), article, statement));
    }

    private static IReadOnlyList<UnsupportedFact> Check(Language language, string article, string statement) =>
        FactCheckerBuilder.Build(language.Tag, article.ReplaceLineEndings(" ")).Check(statement, language).Unsupported;
}
