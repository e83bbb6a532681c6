using Summarizer.Facts;
using Summarizer.Languages;

namespace Summarizer.Tests.Facts;

// What the article has, said of somebody or something else in it.
public sealed partial class WordingTests
{
    private static readonly Dictionary<string, string> Exchanges = new(StringComparer.Ordinal)
    {
        ["en"] = """
            Mayor Ada Quill opened the new library in Larkfield on Friday. She praised the builders for their patience.
            The lawyer Tom Barrow told reporters that the roof leaked for two years and that the repair cost 40,000 pounds.
            The historian Ruth Penn will lead tours of the old mill from April.
            """,
        ["tr"] = """
            Belediye Başkanı Nur Erdem yeni kütüphaneyi cuma günü açtı. Avukat Kaya Sezer, çatının iki yıl boyunca su aldığını ve onarımın
            40 bin liraya mal olduğunu anlattı. Tarihçi Selim Aktaş nisandan itibaren eski değirmende tur düzenleyecek.
            Finalde Ilgaz Su, deplasmanda Yenice Kale'yi farklı yendi.
            """,
        ["id"] = """
            Wali kota Dewi Lestari membuka perpustakaan baru pada hari Jumat. Pengacara Bima Saputra mengatakan atap bocor selama dua tahun
            dan perbaikannya menelan biaya 40 juta rupiah. Sejarawan Joko Susilo akan memandu tur di penggilingan tua mulai April.
            """,
        ["fr"] = """
            La maire Claire Fontenay a inauguré vendredi la nouvelle bibliothèque. La société Valmont a racheté le groupe Keraudren pour
            dix millions d'euros.
            """,
        ["pt"] = """
            A autarca Rita Sampaio inaugurou na sexta-feira a nova biblioteca. A empresa Aguaviva processou a empresa Montalto no tribunal
            de Lisboa.
            """,
        ["cs"] = "Starostka Jana Malá otevřela v pátek novou knihovnu. Hejtmanka Lenka Tichá podpořila Hrušku a slíbila pět milionů korun.",
        ["ru"] = "Мэр Анна Белова открыла в пятницу новую библиотеку. Губернатор Сергей Паршин поддержал Лапшина и пообещал помощь.",
        ["zh"] = "清河市政府周二起诉远洋建设公司，要求赔偿大桥延误造成的损失。市长刘志远表示，工程比计划晚了十四个月。",
        ["ja"] = "緑川市は火曜日、橋の工事の遅れをめぐり東和建設を提訴した。田中健一市長は、工事が予定より遅れていると述べた。",
    };

    [Theory]
    [InlineData("en", "Ruth Penn said the roof leaked for two years and the repair cost 40,000 pounds.", FactKind.Speaker, "Penn")]
    [InlineData("tr", "Selim Aktaş, çatının iki yıl su aldığını ve onarımın 40 bin lira tuttuğunu anlattı.", FactKind.Speaker, "Aktaş")]
    [InlineData("id", "Joko Susilo mengatakan atap bocor dua tahun dan biaya perbaikan 40 juta rupiah.", FactKind.Speaker, "Susilo")]
    [InlineData("tr", "Yenice Kale, Ilgaz Su'yu farklı yendi.", FactKind.Roles, "Kale")]
    [InlineData("fr", "Le groupe Keraudren a racheté la société Valmont pour dix millions d'euros.", FactKind.Roles, "Keraudren")]
    [InlineData("cs", "Hejtmanku Lenku Tichou podpořil Hruška a slíbil pět milionů korun.", FactKind.Roles, "Hejtmanku")]
    [InlineData("zh", "远洋建设公司周二起诉清河市政府，要求赔偿大桥延误造成的损失。", FactKind.Roles, "远洋建设公司")]
    [InlineData("ja", "東和建設は火曜日、橋の工事の遅れをめぐり緑川市を提訴した。", FactKind.Roles, "東和建設")]
    public void Check_ReportsWhatIsSaidOfAnother(string tag, string statement, FactKind kind, string text) =>
        Assert.Contains(new UnsupportedFact(kind, text), Check(KnownLanguages.Of(tag), Exchanges[tag], statement));

    [Theory]
    [InlineData("en", "Tom Barrow said the roof leaked for two years and the repair cost 40,000 pounds.")]
    [InlineData("en", "The roof leaked for two years, according to Barrow, and Penn will lead tours of the mill.")]
    [InlineData("en", "Quill praised the patience of the builders of the library.")]
    [InlineData("tr", "Kaya Sezer, çatının iki yıl su aldığını ve onarımın 40 bin liraya mal olduğunu anlattı.")]
    [InlineData("tr", "Ilgaz Su, Yenice Kale'yi farklı yendi.")]
    [InlineData("id", "Atap bocor selama dua tahun, kata Bima Saputra.")]
    [InlineData("fr", "Le groupe Keraudren a été racheté par la société Valmont pour dix millions d'euros.")]
    [InlineData("pt", "A empresa Montalto foi processada pela empresa Aguaviva no tribunal de Lisboa.")]
    [InlineData("cs", "Hrušku podpořila hejtmanka Lenka Tichá.")]
    [InlineData("ru", "Лапшина поддержал губернатор Сергей Паршин.")]
    [InlineData("zh", "远洋建设公司周二被清河市政府起诉。")]
    [InlineData("ja", "東和建設は火曜日、橋の工事の遅れをめぐり緑川市に提訴された。")]
    public void Check_Accepts_TheSameInAnotherOrder(string tag, string statement) =>
        Assert.Empty(Check(KnownLanguages.Of(tag), Exchanges[tag], statement));
}
