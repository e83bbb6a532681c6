using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Tests.Languages;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("tr", "Rusya Dışişleri Bakanı, görüşmenin sonuç vereceğine dair garantilere ihtiyaç duyduğunu söyledi.")]
    [InlineData("tr", "Ekonomi bakanlığı yeni vergi düzenlemesini açıkladı ancak ayrıntı vermedi.")]
    [InlineData("en", "The president said on Monday that the talks with the neighbours would go on.")]
    [InlineData("en", "Dutch and German ministers were not at the meeting, which was held in Paris.")]
    [InlineData("id", "Presiden mengatakan bahwa pemerintah akan segera membahas masalah ini karena dampaknya bagi warga.")]
    [InlineData("id", "Kedua negara juga berada dalam bayang-bayang konflik bersenjata baru-baru ini di Kaukasus.")]
    [InlineData(
        "ms",
        "Beliau berkata bahawa kerajaan akan mengkaji perkara itu kerana ia melibatkan kepentingan "
            + "rakyat, manakala pihak polis tiada maklumat."
    )]
    [InlineData("nl", "De minister zei dat het kabinet nog geen besluit heeft genomen over de plannen voor volgend jaar.")]
    [InlineData("de", "Der Minister sagte, dass die Regierung noch keine Entscheidung über die Pläne getroffen hat.")]
    [InlineData("es", "El ministro dijo que el gobierno no ha tomado una decisión sobre los planes para el próximo año.")]
    [InlineData("fr", "Le ministre a déclaré que le gouvernement n’a pas pris de décision sur les projets de l’an prochain.")]
    [InlineData("it", "Il ministro ha detto che il governo non ha preso una decisione sui piani per il prossimo anno.")]
    [InlineData("pt", "O ministro disse que o governo não tomou uma decisão sobre os planos para o próximo ano.")]
    [InlineData("pl", "Minister powiedział, że rząd nie podjął jeszcze decyzji w sprawie planów na przyszły rok.")]
    [InlineData("sv", "Ministern sade att regeringen inte har fattat något beslut om planerna för nästa år, men det kommer.")]
    [InlineData("az", "Nazir bildirib ki, hökumət gələn il üçün planlar barədə hələ qərar qəbul etməyib və bu çox vacibdir.")]
    [InlineData("vi", "Bộ trưởng cho biết chính phủ chưa có quyết định về kế hoạch của năm sau và sẽ công bố khi được phép.")]
    [InlineData("ru", "Министр заявил, что правительство ещё не приняло решения о планах на следующий год.")]
    [InlineData("uk", "Міністр заявив, що уряд ще не ухвалив рішення щодо планів на наступний рік.")]
    [InlineData("ar", "قال الوزير إن الحكومة لم تتخذ قرارا بعد بشأن الخطط للعام المقبل.")]
    [InlineData("fa", "وزیر گفت که دولت هنوز تصمیمی درباره برنامه‌های سال آینده نگرفته است.")]
    [InlineData("he", "השר אמר כי הממשלה עדיין לא קיבלה החלטה.")]
    [InlineData("hi", "मंत्री ने कहा कि सरकार ने अभी निर्णय नहीं लिया है।")]
    [InlineData("zh", "部长说，政府尚未就明年的计划作出决定。")]
    [InlineData("ja", "大臣は、政府はまだ来年の計画を決定していないと述べた。")]
    [InlineData("ko", "장관은 정부가 아직 내년 계획을 결정하지 않았다고 말했다.")]
    [InlineData("el", "Ο υπουργός είπε ότι η κυβέρνηση δεν έχει αποφασίσει ακόμη.")]
    [InlineData("th", "รัฐมนตรีกล่าวว่ารัฐบาลยังไม่ได้ตัดสินใจ")]
    [InlineData("und", "Xyzzy plugh frotz gnusto rezrov.")]
    [InlineData("und", "12345 67890 !!!")]
    public void Detect_TellsLanguage(string expected, string text)
    {
        var language = LanguageDetector.Detect(text);

        Assert.Equal(expected, language.Tag);
    }

    [Theory]
    [InlineData("tr-TR", "tr")]
    [InlineData("EN_us", "en")]
    [InlineData("in", "id")]
    [InlineData("de-DE", "de")]
    [InlineData("xx", "xx")]
    [InlineData("", "und")]
    [InlineData(null, "und")]
    public void Of_FindsLanguage_ByTag(string? tag, string expected) => Assert.Equal(expected, KnownLanguages.Of(tag).Tag);

    [Theory]
    [InlineData("tr", "IŞIK İyi", "ışık iyi")]
    [InlineData("en", "IT Is", "it is")]
    [InlineData("tr", "Trump’ın", "trump'ın")]
    public void Lower_FollowsLanguage(string tag, string word, string expected) =>
        Assert.Equal(expected, KnownLanguages.Of(tag).Lower(word));

    [Fact]
    public void Tables_AreLowerCase_WhereLookedUpInLowerCase()
    {
        var wrong = KnownLanguages.All.SelectMany(language =>
            new[]
            {
                language.FunctionWords,
                language.ReportingVerbs,
                language.Pronouns,
                language.SpeakerPronouns,
                language.Roles,
                language.OrganizationWords,
                language.CalendarWords,
                language.Prepositions,
                language.Postpositions,
                language.Determiners,
                language.TopicMarkers,
            }
                .SelectMany(table => table)
                .Where(word => word != language.Lower(word))
        );

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("Trump'ın 2,5 milyon doları", "Trump'ın/Trump 2,5/2,5 milyon/milyon doları/doları")]
    [InlineData("America’s don't O'Brien", "America’s/America don't/don't O'Brien/O'Brien")]
    [InlineData("l'homme d'État", "l'homme/homme d'État/État")]
    [InlineData("l'L'Arbre", "l'L'Arbre/Arbre")]
    [InlineData("Putin-Trump 2000'de", "Putin/Putin Trump/Trump 2000'de/2000")]
    [InlineData("langkah-langkah (NATO)", "langkah/langkah langkah/langkah NATO/NATO")]
    [InlineData("他来了 ok", "他/他 来/来 了/了 ok/ok")]
    public void Words_FindsWordsAndStems(string text, string expected)
    {
        var words = WordTokenizer.Words(text);

        Assert.Equal(expected, string.Join(' ', words.Select(word => $"{word.Span.Of(text)}/{word.WithoutAffix.Of(text)}")));
    }
}
