using System.Diagnostics;
using Summarizer.Languages;

namespace Summarizer.Tests.Languages;

public sealed class LanguageDetectorTests
{
    [Theory]
    [InlineData("tr", "Belediye, sel nedeniyle kapanan yolları sabaha karşı yeniden açtı.")]
    [InlineData("tr", "Takım deplasmanda iki golle kazandı.")]
    [InlineData("tr", "Cunku kimse bu kadar yagmur beklemiyordu ve evler su altinda kaldi.")]
    [InlineData("id", "Banjir merendam ratusan rumah karena tanggul sungai jebol semalam.")]
    [InlineData("id", "Polisi masih memeriksa para saksi di tempat kejadian.")]
    [InlineData("id", "Menurut dia, harga cabai naik akibat musim hujan.")]
    [InlineData("ms", "Banjir melanda beberapa kawasan kerana hujan lebat, kata jurucakap polis.")]
    [InlineData("ms", "Kerajaan negeri akan membaiki jambatan itu bagi memudahkan penduduk kampung.")]
    [InlineData("ms", "Syarikat berkenaan telah memberhentikan lebih 200 pekerja daripada kilangnya.")]
    [InlineData("en", "Heavy rain closed the road overnight.")]
    [InlineData("en", "The council wants to plant a thousand trees along the river.")]
    [InlineData("en", "Nobody was hurt, a spokeswoman said.")]
    [InlineData("fr", "La pluie a coupé la route pendant la nuit.")]
    [InlineData("fr", "Les habitants attendent toujours le retour de l’électricité.")]
    [InlineData("fr", "Personne n’a été blessé, selon la mairie.")]
    [InlineData("de", "Starker Regen hat die Straße über Nacht unpassierbar gemacht.")]
    [InlineData("de", "Verletzt wurde niemand.")]
    [InlineData("de", "Der Stadtrat will tausend Bäume am Fluss pflanzen.")]
    [InlineData("es", "La lluvia cortó la carretera durante la noche.")]
    [InlineData("es", "Nadie resultó herido, según el ayuntamiento.")]
    [InlineData("es", "Los vecinos llevan tres días sin agua ni luz.")]
    [InlineData("pt", "A chuva cortou a estrada durante a noite.")]
    [InlineData("pt", "Ninguém ficou ferido, disse a prefeitura.")]
    [InlineData("pt", "Os moradores estão há três dias sem água nem luz.")]
    [InlineData("it", "La pioggia ha interrotto la strada durante la notte.")]
    [InlineData("it", "Nessuno è rimasto ferito, ha detto il sindaco.")]
    [InlineData("it", "Gli abitanti sono da tre giorni senza acqua.")]
    [InlineData("nl", "Door zware regen was de weg vannacht afgesloten.")]
    [InlineData("nl", "Er raakte niemand gewond, zegt de gemeente.")]
    [InlineData("nl", "De bewoners zitten al drie dagen zonder water.")]
    [InlineData("pl", "Ulewny deszcz zamknął w nocy drogę.")]
    [InlineData("pl", "Nikt nie został ranny, poinformował burmistrz.")]
    [InlineData("pl", "Mieszkańcy od trzech dni nie mają wody.")]
    [InlineData("ru", "Ночью дорогу закрыли из-за сильного дождя.")]
    [InlineData("ru", "Никто не пострадал.")]
    [InlineData("ru", "Жители третий день сидят без воды и света.")]
    [InlineData("uk", "Уночі дорогу закрили через сильний дощ.")]
    [InlineData("uk", "Ніхто не постраждав.")]
    [InlineData("uk", "Мешканці третю добу без води та світла.")]
    [InlineData("ar", "أغلقت الأمطار الغزيرة الطريق خلال الليل.")]
    [InlineData("ar", "لم يصب أحد بأذى.")]
    [InlineData("ar", "السكان بلا ماء منذ ثلاثة أيام.")]
    [InlineData("fa", "باران شدید شب گذشته جاده را بست.")]
    [InlineData("fa", "کسی آسیب ندید.")]
    [InlineData("fa", "ساکنان سه روز است آب ندارند.")]
    [InlineData("he", "הגשם הכבד סגר את הכביש במהלך הלילה.")]
    [InlineData("he", "איש לא נפגע, מסר דובר העירייה.")]
    [InlineData("he", "התושבים ללא מים זה שלושה ימים.")]
    [InlineData("hi", "भारी बारिश के कारण रात में सड़क बंद रही।")]
    [InlineData("hi", "किसी को चोट नहीं आई।")]
    [InlineData("hi", "लोगों को तीन दिन से पानी नहीं मिला है।")]
    [InlineData("zh", "大雨导致道路夜间封闭。")]
    [InlineData("zh", "無人受傷，警方表示。")]
    [InlineData("zh", "居民已经三天没有水了。")]
    [InlineData("ja", "大雨で道路が夜間通行止めになった。")]
    [InlineData("ja", "けが人はいなかった。")]
    [InlineData("ja", "東京都港区芝公園四丁目で開催中")]
    [InlineData("ko", "폭우로 밤새 도로가 통제됐다.")]
    [InlineData("ko", "다친 사람은 없었다.")]
    [InlineData("ko", "주민들은 사흘째 물이 끊긴 상태다.")]
    [InlineData("vi", "Mưa lớn khiến con đường bị đóng suốt đêm.")]
    [InlineData("vi", "Không ai bị thương.")]
    [InlineData("vi", "Người dân đã mất nước ba ngày nay.")]
    [InlineData("sv", "Kraftigt regn stängde vägen under natten.")]
    [InlineData("sv", "Ingen skadades, säger kommunen.")]
    [InlineData("sv", "De boende har varit utan vatten i tre dagar.")]
    [InlineData("el", "Η δυνατή βροχή έκλεισε τον δρόμο τη νύχτα.")]
    [InlineData("el", "Κανείς δεν τραυματίστηκε.")]
    [InlineData("el", "Οι κάτοικοι είναι χωρίς νερό εδώ και τρεις ημέρες.")]
    [InlineData("ro", "Ploaia puternică a închis drumul în timpul nopții.")]
    [InlineData("ro", "Nimeni nu a fost rănit, a spus primarul.")]
    [InlineData("ro", "Locuitorii stau de trei zile fara apa si lumina.")]
    [InlineData("cs", "Silný déšť v noci uzavřel silnici.")]
    [InlineData("cs", "Nikdo nebyl zraněn, řekl starosta.")]
    [InlineData("cs", "Obyvatelé jsou už tři dny bez vody.")]
    public void Detect_TellsLanguage_OfOneSentence(string expected, string text) =>
        Assert.Equal(expected, LanguageDetector.Detect(text).Tag);

    [Theory]
    [InlineData("da", "Ingen kom til skade, siger kommunen, men vejen er stadig lukket.")]
    [InlineData("nb", "Ingen ble skadet, sier kommunen, men veien er fortsatt stengt.")]
    [InlineData("sk", "Nikto sa nezranil, povedal starosta, ale cesta je stále uzavretá.")]
    [InlineData("hr", "Nitko nije ozlijeđen, rekao je gradonačelnik, ali cesta je još zatvorena.")]
    [InlineData("bg", "Няма пострадали, каза кметът, но пътят все още е затворен.")]
    [InlineData("sr", "Нико није повређен, рекао је градоначелник, али пут је још затворен.")]
    [InlineData("be", "Ніхто не пацярпеў, але дарога дагэтуль зачыненая.")]
    [InlineData("ca", "Ningú no va resultar ferit, però la carretera encara està tallada.")]
    [InlineData("gl", "Ninguén resultou ferido, pero a estrada aínda está pechada.")]
    [InlineData("az", "Heç kim xəsarət almayıb, lakin yol hələ də bağlıdır.")]
    [InlineData("hu", "Senki sem sérült meg, de az út továbbra is le van zárva.")]
    [InlineData("fi", "Kukaan ei loukkaantunut, mutta tie on yhä suljettu.")]
    [InlineData("ur", "کوئی زخمی نہیں ہوا لیکن سڑک ابھی تک بند ہے۔")]
    public void Detect_DoesNotTakeRelativesForOneAnother(string expected, string text) =>
        Assert.Equal(expected, LanguageDetector.Detect(text).Tag);

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t")]
    [InlineData("12.345,67 – 89 %")]
    [InlineData("🙂🙃 *** ---")]
    [InlineData("Grzmblx qvort szchniwk pfluthrx wogglekhd.")]
    public void Detect_DoesNotGuess(string text) => Assert.Equal(Language.Unknown.Tag, LanguageDetector.Detect(text).Tag);

    [Theory]
    [InlineData("de", "Der Minister sagte, er werde „no comment“ geben, bis der Bericht vorliegt.")]
    [InlineData("ja", "新製品「Surface Pro」を本日から発売する。")]
    [InlineData("ru", "Компания Volkswagen Group представила новый Golf.")]
    [InlineData("el", "Η Microsoft ανακοίνωσε τα νέα Windows.")]
    [InlineData("en", "He said “merci beaucoup” and left the room without another word.")]
    public void Detect_TellsMainLanguage_OfMixedText(string expected, string text) =>
        Assert.Equal(expected, LanguageDetector.Detect(text).Tag);

    [Fact]
    public void Detect_IgnoresMarksAndForms_ThatWritersLeaveOut()
    {
        Assert.Equal("ar", LanguageDetector.Detect("لَمْ يُصَبْ أَحَدٌ بِأَذًى فِي الحَادِثِ.").Tag);
        Assert.Equal(
            "vi",
            LanguageDetector.Detect("Người dân đã mất nước ba ngày nay.".Normalize(System.Text.NormalizationForm.FormD)).Tag
        );
        Assert.Equal("tr", LanguageDetector.Detect("YAĞMUR NEDENİYLE YOLLAR KAPANDI, OKULLAR TATİL EDİLDİ.").Tag);
    }

    [Fact]
    public void Detect_AcceptsLoneSurrogates() =>
        Assert.Equal("vi", LanguageDetector.Detect("Ngu\u031Bo\u031B\u0300i d\u00E2n \uD83D đã mất nước ba ngày nay.\uD83D").Tag);

    [Fact]
    public void Detect_IsQuick_ForHugeTexts()
    {
        var text = string.Concat(Enumerable.Repeat("Nobody was hurt, a spokeswoman said on Tuesday. ", 210_000));
        var word = new string('ğ', 10_000_000);
        LanguageDetector.Detect("warm");
        var clock = Stopwatch.StartNew();

        Assert.Equal("en", LanguageDetector.Detect(text).Tag);
        LanguageDetector.Detect(word);

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(1), $"took {clock.Elapsed}");
    }
}
