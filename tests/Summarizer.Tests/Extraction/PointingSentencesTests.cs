using Summarizer.Extraction;
using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Tests.Extraction;

/// <summary>Sentences whose subject points to what the sentence before says, in contrast to those that say when or where.</summary>
public sealed class PointingSentencesTests
{
    [Theory]
    [InlineData("en", "Under this agreement, farmers receive four million euros.")]
    [InlineData("en", "The Lords review says these communities are at risk.")]
    [InlineData("en", "The 28-year-old was taken to the county jail.")]
    [InlineData("en", "Her lawyer asked the court for more time.")]
    [InlineData("tr", "Meclis bu karara karşı dava açacak.")]
    [InlineData("tr", "Söz konusu fon dört yıl için kuruldu.")]
    [InlineData("id", "Keputusan ini berlaku mulai Januari.")]
    [InlineData("id", "Ketua yayasan tersebut menolak berkomentar.")]
    [InlineData("ms", "Keputusan ini berkuat kuasa pada Januari.")]
    [InlineData("fr", "Cette mesure coûtera quatre millions d'euros.")]
    [InlineData("fr", "Ces deux projets commenceront en mars.")]
    [InlineData("fr", "Ses avocats ont demandé un délai.")]
    [InlineData("de", "Diese Regelung gilt für alle Schulen.")]
    [InlineData("de", "Der 24-Jährige wurde in ein Krankenhaus gebracht.")]
    [InlineData("de", "In diesem Verfahren sind zwölf Zeugen geladen.")]
    [InlineData("es", "Esta medida costará cuatro millones de euros.")]
    [InlineData("es", "Con dicha ley se crean tres parques.")]
    [InlineData("pt", "Nessa reunião, os ministros aprovaram o plano.")]
    [InlineData("it", "Con questa legge nascono tre parchi.")]
    [InlineData("it", "Il suo avvocato ha chiesto un rinvio.")]
    [InlineData("nl", "Volgens dit plan krijgen boeren vier miljoen euro.")]
    [InlineData("pl", "Taka decyzja zapadła w piątek.")]
    [InlineData("cs", "Podle této dohody dostanou obce čtyři miliony.")]
    [InlineData("ru", "Согласно этому плану, школы получат деньги.")]
    [InlineData("uk", "За цим планом школи отримають гроші.")]
    [InlineData("ro", "Această măsură va costa patru milioane de euro.")]
    [InlineData("el", "Αυτή η απόφαση ισχύει από τον Ιανουάριο.")]
    [InlineData("sv", "Den här lagen gäller från januari.")]
    [InlineData("ar", "وسيدخل هذا القرار حيز التنفيذ في يناير.")]
    [InlineData("fa", "بر اساس این طرح مدارس پول می‌گیرند.")]
    [InlineData("he", "ההחלטה הזאת תיכנס לתוקף בינואר.")]
    [InlineData("hi", "सरकार ने इस योजना को मंजूरी दी।")]
    [InlineData("vi", "Quyết định này có hiệu lực từ tháng Giêng.")]
    [InlineData("ko", "정부는 이 법안을 국회에 냈다.")]
    [InlineData("ja", "この措置は一月から実施される。")]
    [InlineData("ja", "記者会見で、同社は謝罪した。")]
    [InlineData("zh", "该公司拒绝置评。")]
    [InlineData("zh", "这项措施将于一月生效。")]
    [InlineData("en", "The decision surprised the unions.")]
    [InlineData("de", "Die Entscheidung fiel am Abend.")]
    [InlineData("fr", "La mesure entrera en vigueur en janvier.")]
    [InlineData("es", "El fondo paga dos escuelas.")]
    [InlineData("it", "L'accordo vale due anni.")]
    [InlineData("pt", "O projeto custa dois milhões.")]
    [InlineData("nl", "Het besluit kwam onverwacht.")]
    [InlineData("sv", "Beslutet gäller från januari.")]
    [InlineData("el", "Η απόφαση προκάλεσε αντιδράσεις.")]
    [InlineData("ar", "القرار يشمل جميع المدارس.")]
    [InlineData("he", "ההחלטה תיכנס לתוקף בינואר.")]
    public void OpensWithAnaphor_WhenSubjectPointsBack(string language, string sentence) => Assert.True(Points(language, sentence));

    [Theory]
    [InlineData("en", "Ministers meet in Lisbon this week.")]
    [InlineData("en", "Earlier this year the council sold the land.")]
    [InlineData("en", "A 28-year-old driver was taken to the county jail.")]
    [InlineData("en", "Crops such as maize and rice need more water.")]
    [InlineData("tr", "Belediye bu yıl üç park açacak.")]
    [InlineData("tr", "Bakan bu sabah İzmir'e gitti.")]
    [InlineData("id", "Harga beras tahun ini naik sepuluh persen.")]
    [InlineData("id", "Presiden hari ini membuka pelabuhan.")]
    [InlineData("ms", "Harga beras tahun ini naik sepuluh peratus.")]
    [InlineData("fr", "Cette année, la ville ouvrira trois parcs.")]
    [InlineData("fr", "Depuis ces trois derniers mois, les prix baissent.")]
    [InlineData("fr", "Le maire a présenté ce mardi trois parcs.")]
    [InlineData("de", "Die Stadt will dieses Jahr drei Parks eröffnen.")]
    [InlineData("de", "Der 24-jährige Max Müller gewann in Rom.")]
    [InlineData("es", "La ciudad abrirá este año tres parques.")]
    [InlineData("es", "El alcalde presentó este martes tres parques.")]
    [InlineData("pt", "A cidade abre nesta semana três parques.")]
    [InlineData("it", "La città apre quest'anno tre parchi.")]
    [InlineData("nl", "De stad opent dit jaar drie parken.")]
    [InlineData("pl", "Miasto otworzy w tym roku trzy parki.")]
    [InlineData("cs", "Město letos v tomto roce otevře tři parky.")]
    [InlineData("ru", "Город откроет в этом году три парка.")]
    [InlineData("uk", "Місто відкриє цього року три парки.")]
    [InlineData("ro", "Orașul deschide în acest an trei parcuri.")]
    [InlineData("el", "Ο δήμος ανοίγει αυτή την εβδομάδα τρία πάρκα.")]
    [InlineData("sv", "Staden öppnar den här veckan tre parker.")]
    [InlineData("ar", "افتتحت المدينة هذا العام ثلاث حدائق.")]
    [InlineData("fa", "شهرداری این هفته سه پارک باز می‌کند.")]
    [InlineData("he", "העירייה פותחת בשנה הזאת שלושה פארקים.")]
    [InlineData("hi", "सरकार ने इस साल तीन पार्क खोले।")]
    [InlineData("vi", "Thành phố tuần này mở ba công viên.")]
    [InlineData("ko", "정부는 이번 주 법안을 국회에 냈다.")]
    [InlineData("ja", "この夏、市は公園を三つ開く。")]
    [InlineData("zh", "这些年来城市开放了三个公园。")]
    [InlineData("en", "The decision of the court surprised the unions.")]
    [InlineData("de", "Die Entscheidung des Gerichts fiel am Abend.")]
    [InlineData("fr", "La décision du tribunal a surpris.")]
    [InlineData("es", "El fondo de pensiones paga dos escuelas.")]
    [InlineData("el", "Η απόφαση του δικαστηρίου προκάλεσε αντιδράσεις.")]
    public void OpensWithAnaphor_IsFalse_ForTimesAndForNewSubjects(string language, string sentence) =>
        Assert.False(Points(language, sentence));

    [Theory]
    [InlineData("This fund pays for two schools and for a new bridge over the river in the old harbour.")]
    [InlineData("Under these rules, two schools and a bridge over the river in the old harbour are paid.")]
    public void Summarize_NeverTakesSuchSentence_WithoutTheOneBefore(string sentence)
    {
        var text =
            "The harbour council of Porto voted for a flood fund on Monday after a debate of nine hours in the old town hall.\n"
            + "Two members left the hall before the vote, and one of them called the debate a waste of time.\n"
            + $"Ana Ruiz wrote the first draft in spring. {sentence}\nTrains to the coast will run again in March.";

        var draft = ExtractiveSummarizer.Summarize(ArticleBuilder.Plain("en", text));

        Assert.DoesNotContain(sentence, draft.KeyPoints);
        Assert.True(!draft.Summary.Contains(sentence) || draft.Summary.Any(it => it.StartsWith("Ana Ruiz", StringComparison.Ordinal)));
    }

    private static bool Points(string language, string sentence) =>
        SentenceForm.OpensWithAnaphor(sentence, new TextSpan(0, sentence.Length), KnownLanguages.Of(language));
}
