using Summarizer.Languages;
using Summarizer.Sentences;

namespace Summarizer.Tests.Sentences;

/// <summary>Each row is a text whose sentences are parted by <c>|</c>.</summary>
public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("Bir geldi.| İki gitti.")]
    [InlineData("\"Her şeyi yapacak.\" dedi.| Sonra gitti.")]
    [InlineData("“Her şeyi yapacak.” dedi ve ayrıldı.| Sonra gitti.")]
    [InlineData("Kelly, \"Sürekli çalıştı. Her şeyi yapacak.\" dedi.| Rubio ve Lavrov görüştü.")]
    [InlineData("Kelly, \"Her şeyi yapacak.\"| Rubio ve Lavrov görüştü.")]
    [InlineData("Minsk’te düzenlenen 3. Avrasya Konferansı bitti.| Sonra gitti.")]
    [InlineData("Türkiye 2. oldu.| Fransa 5. sırada.")]
    [InlineData("II. Abdülhamid tahttan indirildi.| Yerine V. Mehmed geçti.")]
    [InlineData("Toplantı 2025.| Ancak sonuç çıkmadı.")]
    [InlineData("Sıralamada 5.| Ancak umudu var.")]
    [InlineData("Prof. Dr. Ayşe Yılmaz konuştu.| Doç. Dr. Ali Kaya dinledi.")]
    [InlineData("Elma, armut vb. meyveler satıldı.| Pazar kapandı.")]
    [InlineData("Elma, armut vb.| Bu ürünler pahalı.")]
    [InlineData("Lavrov, \"Hazırız. Dahası, önerileri destekledik\" dedi.| Sonra gitti.")]
    [InlineData("Fiyat 3.500 lira oldu.| Artış yüzde 2,5.")]
    [InlineData("Ne olacak?| Kimse bilmiyor!| Bekliyoruz…| Belki yarın.")]
    [InlineData("\"Ne olacak?\" diye sordu.| Kimse yanıtlamadı.")]
    [InlineData("\"Ne olacak?\" Ali sordu.| Kimse yanıtlamadı.")]
    [InlineData("Bekliyoruz... dedi.| Sonra sustu.")]
    [InlineData("CNN.com yazdı.| Ardından www.site.com kapandı.")]
    [InlineData("A.B.D. ile görüştü.| J. K. Rowling de geldi.")]
    [InlineData("(Toplantı bitti.)| Sonra dağıldılar.")]
    [InlineData("'START Anlaşması'nın uzatılması' konuşuldu.| Karar yok.")]
    [InlineData("O \"tırnak kapanmadı.| Ama cümle bitti.")]
    public void Split_FindsSentences_InTurkish(string marked) => AssertSentences("tr", marked);

    [Theory]
    [InlineData("Mr. Smith met J. K. Rowling.| They spoke of the U.S. economy.| It grew 3.5 percent.")]
    [InlineData("He lives in the U.S.| The house is big.")]
    [InlineData("\"Is it true?\" Smith asked.| \"Yes!\" he said.")]
    [InlineData("\"We won.\"| Smith left the room.")]
    [InlineData("“We won,” he said.| “It was hard.”| They left.")]
    [InlineData("He said: \"We won. They lost. Go home.\"| Then he left.")]
    [InlineData("Sen. Graham of S.C. spoke at 5 p.m. on Monday.| Gov. Brown listened.")]
    [InlineData("Apples, pears, etc. were sold.| The market closed.")]
    [InlineData("Acme Inc. said so.| The Co. agreed.")]
    [InlineData("It cost $1.5 million.| Nobody paid.")]
    [InlineData("Wait... what?| No!| Really?!| Yes.")]
    [InlineData("The rate (see Fig. 3) rose.| It fell later.")]
    [InlineData("Version 2.0 is out.| Get it at example.com today.")]
    [InlineData("Dr. No is a film.| No. 5 is a scent.")]
    [InlineData("He said 'no.'| She said 'yes.'")]
    [InlineData("Born on Jan. 5, 1950, he died on Feb. 6.| He was old.")]
    [InlineData("The dogs' owners came.| The '90s are over.| It's done.")]
    [InlineData("She works at Yahoo! now.| He does not.")]
    [InlineData("The end of 2025.| 2026 begins.")]
    public void Split_FindsSentences_InEnglish(string marked) => AssertSentences("en", marked);

    [Theory]
    [InlineData("Rusia dan Mr. Turki-nya Erdogan mempertahankan hubungan.| Kedua negara sepakat.")]
    [InlineData("\"Kami siap,\" kata Presiden Joko Widodo di Jakarta, Senin (5/6/2017).| Ia lalu pergi.")]
    [InlineData("“Kami siap. Kami akan datang,” ujar dia.| Rapat selesai.")]
    [InlineData("Harganya Rp 1.500.000 per unit.| Stok habis.")]
    [InlineData("Prof. Dr. H. Abdul Malik hadir.| Drs. Budi tidak.")]
    [InlineData("Apel, jeruk, dll. dijual.| Pasar tutup.")]
    [InlineData("Apa itu?| Tidak tahu!| Entahlah...| Mungkin besok.")]
    [InlineData("Kremlin menyebut “niatnya untuk memperkuat kemitraan».| Tetapi Moskow diam.")]
    [InlineData("Kepresidenan mengklaim “mendiskusikan langkah.| Kremlin mengatakan “menegaskan niatnya».")]
    public void Split_FindsSentences_InIndonesian(string marked) => AssertSentences("id", marked);

    [Theory]
    [InlineData("zh", "他来了。|他走了！|真的吗？")]
    [InlineData("de", "Für Dr. med. Silke Blum kommt das nicht überraschend.| Dr. rer. nat. Uwe Kern nickt.")]
    [InlineData("zh", "他说：“我来了。我很高兴。”|然后他走了。")]
    [InlineData("ja", "彼は「行きます。」と言った。|それから去った。")]
    [InlineData("ar", "هل جاء؟| نعم جاء.| ثم ذهب.")]
    [InlineData("el", "Ήρθε ο δήμαρχος;| Ναι, ήρθε.| «Πότε;» ρώτησε ένας.")]
    [InlineData("ur", "وہ آیا۔| وہ گیا۔")]
    [InlineData("hi", "वह आया।| वह गया।")]
    [InlineData("ru", "Он сказал: «Мы готовы. Мы придём».| Потом ушёл.")]
    [InlineData("ru", "А. С. Пушкин родился в Москве.| Он поэт.")]
    [InlineData("uk", "Курс долара знизився до 41,22 грн.| Експорт пшениці зріс до 6 млн.| Уряд задоволений.")]
    [InlineData("uk", "У 2024 р. Україна збирала врожай на вул. Шевченка.| Ціна зросла до 5 тис. грн за тонну.")]
    [InlineData("ru", "Строительство обошлось в 57 млрд руб.| Власти довольны.")]
    [InlineData("ru", "Линию сдадут к концу 2028 г.| Жители ждут.| Но в 2024 г. Россия снизила план.")]
    [InlineData("ru", "Премию в 3 млн руб. П. Иванов потратил на ул. Садовой.| Там он живёт с 1998 г.")]
    [InlineData("pl", "Rada Ministrów ma zebrać się o godz. 8.| Rano spadł deszcz.")]
    [InlineData("pl", "Zjazd trwa od 8 godz. i kończy go 3. Maraton.| Mieszka na ul. Długiej.")]
    [InlineData("hi", "मेहरा ने कहा, “यह सही समय है।”| बैंक कर्ज देगा।")]
    [InlineData("hi", "मेहरा ने कहा, ‘‘यह सही समय है।’’| बैंक कर्ज देगा।")]
    [InlineData("hi", "“यह सही समय है।” मेहरा ने कहा।| बैंक कर्ज देगा।")]
    [InlineData("de", "Am 3. Oktober wird gefeiert.| Alle kommen.")]
    [InlineData("de", "„Wir kommen. Wir bleiben“, sagte er.| Dann ging er.")]
    [InlineData("fr", "« Nous venons. Nous restons », a-t-il dit.| Puis il partit.")]
    [InlineData("es", "¿Qué pasa?| ¡Nada!| Bien.")]
    [InlineData("el", "Ήρθε.| Έφυγε.")]
    [InlineData("und", "Foo bar baz.| Qux quux.")]
    public void Split_FindsSentences_InOtherLanguages(string tag, string marked) => AssertSentences(tag, marked);

    [Theory]
    [InlineData("A heading\nThe text begins here.", SentenceKind.Heading, SentenceKind.Prose)]
    [InlineData("11 EYLÜL SONRASI YAKINLAŞMA\nMetin başlıyor.", SentenceKind.Heading, SentenceKind.Prose)]
    [InlineData("\"ŞİMDİLİK ERTELENMİŞ OLABİLİR\"\nMetin başlıyor.", SentenceKind.Heading, SentenceKind.Prose)]
    [InlineData("He asked this question:\n“Where are you?”", SentenceKind.Prose, SentenceKind.Prose)]
    [InlineData("The text is here.\nAnd then it", SentenceKind.Prose, SentenceKind.Fragment)]
    [InlineData("The text is here. And then it", SentenceKind.Prose, SentenceKind.Fragment)]
    [InlineData("The text is here (really).\nThe end!", SentenceKind.Prose, SentenceKind.Prose)]
    public void Split_TellsKinds(string text, SentenceKind first, SentenceKind second)
    {
        var sentences = SentenceSplitter.Split(text, KnownLanguages.English);

        Assert.Equal([first, second], sentences.Select(sentence => sentence.Kind));
    }

    [Fact]
    public void Split_NumbersParagraphs_FromZero()
    {
        var sentences = SentenceSplitter.Split("One. Two.\nThree.\nFour.", KnownLanguages.English);

        Assert.Equal([0, 0, 1, 2], sentences.Select(sentence => sentence.Paragraph));
    }

    private static void AssertSentences(string tag, string marked)
    {
        var text = marked.Replace("|", "", StringComparison.Ordinal);
        var expected = marked.Split('|').Select(sentence => sentence.Trim());

        var sentences = SentenceSplitter.Split(text, KnownLanguages.Of(tag));

        Assert.Equal(expected, sentences.Select(sentence => sentence.Span.Of(text).ToString()));
    }
}
