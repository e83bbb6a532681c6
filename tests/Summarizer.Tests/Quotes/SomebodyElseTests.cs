using Summarizer.Quotes;

namespace Summarizer.Tests.Quotes;

/// <summary>Quotes of people without a name after somebody was named.</summary>
public sealed class SomebodyElseTests
{
    private const string Place = "{x}";

    /// <summary>People without a name, and places.</summary>
    [Theory]
    [InlineData(
        "en",
        "Mayor April Hughes opened the new bridge on Monday.",
        "\"The works took far too long,\" {x} said.",
        """
            another|another resident|a third|one of them|some|others|someone else|a fourth driver|many|a second man|London|Paris
            """
    )]
    [InlineData(
        "tr",
        "Belediye Başkanı Nisan Ak köprüyü pazartesi günü açtı.",
        "\"Çalışmalar çok uzun sürdü\" dedi {x}.",
        """
            bir başkası|başka bir esnaf|bir diğeri|üçüncüsü|biri|bazıları|diğerleri|içlerinden biri|başka bir sürücü|kimileri|
            Londra|Ankara
            """
    )]
    [InlineData(
        "id",
        "Wali Kota Dedi Santoso membuka jembatan baru pada Senin.",
        "\"Pekerjaannya terlalu lama,\" kata {x}.",
        """
            pedagang lain|seorang lainnya|yang lain|warga lain|salah satu dari mereka|seorang warga lain|beberapa orang|
            sebagian warga|orang ketiga|pedagang lainnya|London|Jakarta
            """
    )]
    [InlineData(
        "ms",
        "Datuk Bandar Azman Yusof membuka jambatan baharu pada Isnin.",
        "\"Kerja itu terlalu lama,\" kata {x}.",
        """
            peniaga lain|seorang lagi|yang lain|penduduk lain|salah seorang daripada mereka|seorang penduduk lain|beberapa orang|
            orang ketiga|London|Kuala Lumpur
            """
    )]
    [InlineData(
        "de",
        "Bürgermeister Marc Freitag eröffnete am Montag die neue Brücke.",
        "„Die Arbeiten haben viel zu lange gedauert“, sagte {x}.",
        """
            ein anderer|ein anderer Anwohner|ein dritter|einer von ihnen|manche|andere|eine weitere Anwohnerin|jemand anderes|
            ein zweiter Fahrer|einige|London|Berlin
            """
    )]
    [InlineData(
        "fr",
        "Le maire Luc Morin a inauguré le nouveau pont lundi.",
        "« Les travaux ont duré trop longtemps », a dit {x}.",
        """
            un autre|un autre habitant|un troisième|l’un d’eux|certains|d’autres|une autre|quelqu’un d’autre|
            un deuxième conducteur|plusieurs|Paris|Londres|Lyon
            """
    )]
    [InlineData(
        "es",
        "El alcalde Luis Mora inauguró el lunes el nuevo puente.",
        "«Las obras han durado demasiado», dijo {x}.",
        """
            otro|otro vecino|un tercero|uno de ellos|algunos|otros|otra vecina|otra persona|un segundo conductor|varios|Londres|
            Madrid
            """
    )]
    [InlineData(
        "it",
        "Il sindaco Marco Ferri ha inaugurato lunedì il nuovo ponte.",
        "«I lavori sono durati troppo», ha detto {x}.",
        """
            un altro|un altro residente|un terzo|uno di loro|alcuni|altri|un'altra|qualcun altro|un secondo autista
            """
    )]
    [InlineData(
        "pt",
        "O prefeito João Lopes inaugurou a nova ponte na segunda-feira.",
        "«As obras demoraram demais», disse {x}.",
        """
            outro|outro morador|um terceiro|um deles|alguns|outros|outra moradora|outra pessoa|um segundo motorista|Londres|Lisboa
            """
    )]
    [InlineData(
        "nl",
        "Burgemeester Jan Bakker opende maandag de nieuwe brug.",
        "\"De werken duurden veel te lang\", zei {x}.",
        """
            een ander|een andere bewoner|een derde|een van hen|sommigen|anderen|een andere vrouw|iemand anders|
            een tweede bestuurder|Londen|Amsterdam
            """
    )]
    [InlineData(
        "pl",
        "Burmistrz Jan Nowak otworzył w poniedziałek nowy most.",
        "„Prace trwały o wiele za długo” – powiedział {x}.",
        """
            inny|inny mieszkaniec|trzeci|jeden z nich|niektórzy|inni|kolejny mieszkaniec|ktoś inny|drugi kierowca|Londyn|Kraków
            """
    )]
    [InlineData(
        "ru",
        "Мэр Иван Петров открыл в понедельник новый мост.",
        "«Работы шли слишком долго», — сказал {x}.",
        """
            другой|другой житель|третий|один из них|некоторые|другие|ещё один житель|кто-то другой|второй водитель|Лондон|Москва
            """
    )]
    [InlineData(
        "uk",
        "Мер Іван Петренко відкрив у понеділок новий міст.",
        "«Роботи тривали надто довго», — сказав {x}.",
        """
            інший|інший мешканець|третій|один із них|деякі|інші|ще один мешканець|хтось інший|другий водій|Лондон|Київ
            """
    )]
    [InlineData(
        "cs",
        "Starosta Jan Novák otevřel v pondělí nový most.",
        "„Práce trvaly příliš dlouho,“ řekl {x}.",
        """
            jiný|jiný obyvatel|třetí|jeden z nich|někteří|další|další obyvatel|někdo jiný|druhý řidič|Londýn|Praha
            """
    )]
    [InlineData(
        "sv",
        "Borgmästaren Erik Lund invigde den nya bron på måndagen.",
        "”Arbetet tog alldeles för lång tid”, sade {x}.",
        """
            en annan|en annan boende|en tredje|en av dem|några|andra|ytterligare en boende|någon annan|en andra förare|London|
            Stockholm
            """
    )]
    [InlineData(
        "el",
        "Ο δήμαρχος Νίκος Παππάς εγκαινίασε τη Δευτέρα τη νέα γέφυρα.",
        "«Τα έργα κράτησαν πάρα πολύ», είπε {x}.",
        """
            ένας άλλος|ένας άλλος κάτοικος|ένας τρίτος|ένας από αυτούς|κάποιοι|άλλοι|μια άλλη|κάποιος άλλος|ένας δεύτερος οδηγός|
            το Λονδίνο|η Αθήνα
            """
    )]
    [InlineData(
        "ro",
        "Primarul Ion Popescu a inaugurat luni noul pod.",
        "„Lucrările au durat prea mult”, a spus {x}.",
        """
            un altul|un alt locuitor|un al treilea|unul dintre ei|unii|alții|o altă locuitoare|altcineva|un al doilea șofer|
            Londra|Bucureștiul
            """
    )]
    [InlineData(
        "vi",
        "Thị trưởng Nguyễn Văn Nam khánh thành cây cầu mới hôm thứ Hai.",
        "\"Công trình kéo dài quá lâu\", {x} nói.",
        """
            một người khác|một cư dân khác|người thứ ba|một trong số họ|một số người|những người khác|người khác|một tài xế khác|
            London|Hà Nội
            """
    )]
    [InlineData(
        "ar",
        "افتتح الرئيس سامي الحداد الجسر الجديد يوم الاثنين.",
        "وقال {x}: «استغرقت الأعمال وقتا طويلا جدا».",
        """
            آخر|ساكن آخر|ثالث|أحدهم|بعضهم|آخرون|شخص آخر|سائق آخر|أحد السكان|لندن|باريس
            """
    )]
    [InlineData(
        "fa",
        "شهردار رضا کریمی روز دوشنبه پل تازه را افتتاح کرد.",
        "{x} گفت: «کارها خیلی طول کشید».",
        """
            دیگری|یکی دیگر|یک ساکن دیگر|نفر سوم|یکی از آنها|برخی|دیگران|شخص دیگری|راننده دیگری|لندن|تهران
            """
    )]
    [InlineData(
        "he",
        "ראש העיר דוד כהן חנך ביום שני את הגשר החדש.",
        "\"העבודות נמשכו יותר מדי זמן\", אמר {x}.",
        """
            אחר|תושב אחר|שלישי|אחד מהם|אחדים|אחרים|מישהו אחר|נהג אחר|תושב נוסף|לונדון|ירושלים
            """
    )]
    [InlineData(
        "hi",
        "महापौर राजेश शर्मा ने सोमवार को नए पुल का उद्घाटन किया।",
        "\"काम बहुत लंबा चला,\" {x} ने कहा।",
        """
            दूसरे|एक अन्य निवासी|तीसरे व्यक्ति|उनमें से एक|कुछ लोगों|अन्य लोगों|एक और निवासी|किसी और|दूसरे चालक|लंदन|दिल्ली
            """
    )]
    [InlineData(
        "zh",
        "市长王海涛周一为新桥揭幕。",
        "{x}说：“工程拖得实在太久了。”",
        """
            另一名居民|另一个人|另一人|第三个人|其中一人|有人|一些人|其他人|另一位司机|还有人|伦敦|北京
            """
    )]
    [InlineData(
        "ja",
        "佐藤健一市長は月曜日に新しい橋を開通させた。",
        "{x}は「工事は長すぎました」と話した。",
        """
            別の住民|もう一人|別の男性|三人目|そのうちの一人|ほかの人|別の運転手|他の住民|ある人|ロンドン|東京
            """
    )]
    [InlineData(
        "ko",
        "김민수 시장은 월요일 새 다리를 개통했다.",
        "{x}은 \"공사가 너무 오래 걸렸습니다\"라고 말했다.",
        """
            다른 주민|또 다른 주민|세 번째 사람|그중 한 명|일부 주민|다른 사람들|다른 운전사|또 다른 사람|한 주민|런던|서울
            """
    )]
    public void Find_NamesNobody_ForOthers(string language, string named, string sentence, string phrases) =>
        Assert.Empty(Named(language, named, sentence, phrases));

    private static List<string> Named(string language, string named, string sentence, string phrases) =>
        [
            .. phrases
                .Replace("\n", "", StringComparison.Ordinal)
                .Split('|')
                .Where(phrase =>
                    QuoteFinder.Find(ArticleBuilder.Read($"{named} {sentence.Replace(Place, phrase, StringComparison.Ordinal)}", language))
                        is not { Count: > 0 } quotes
                    || quotes.Any(quote => quote.Speaker is not null)
                ),
        ];
}
