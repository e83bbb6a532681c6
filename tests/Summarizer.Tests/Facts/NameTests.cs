using Summarizer.Languages;

namespace Summarizer.Tests.Facts;

public sealed class NameTests
{
    [Theory]
    [InlineData("en", "The talks were led by Ayşe Demir.", "The talks of Ayse Demir's team ended.")]
    [InlineData("en", "The United Nations met.", "A meeting of the UN was held.")]
    [InlineData("en", "The UN met.", "A meeting of the United Nations was held.")]
    [InlineData("en", "The minister of Turkey spoke.", "A Turkish minister and President spoke.")]
    [InlineData("en", "Volodymyr Zelensky spoke.", "Then Volodymyr Zelenskyy spoke.")]
    [InlineData("en", "A storm closed the harbour.", "Officials said the storm closed the harbour.")]
    [InlineData("en", "A storm closed the harbour.", "Storm Closes Harbour, Leaving Ships Stranded Outside")]
    [InlineData("en", "A storm closed the harbour.", "On Monday's eve, I mean.", "Monday")]
    [InlineData("tr", "Trump'ın İstanbul'dan Ankara'ya gittiği söylendi.", "Dün Trump İstanbul'a gitti.")]
    [InlineData("tr", "Beştepede Demire soruldu.", "Dün soru Beştepe'de Demir'e soruldu.")]
    [InlineData("tr", "Adalet ve Kalkınma Partisi toplandı.", "Dün AKP toplandı.")]
    [InlineData("tr", "Rusya Dışişleri Bakanı Lavrov konuştu.", "Dün Rus Bakan Lavrov konuştu.")]
    [InlineData("id", "Partai Kebangkitan Bangsa rapat di Jakarta.", "Kemarin PKB rapat di Jakarta.")]
    [InlineData("de", "Die Kanzlerin Angela Merkel sprach.", "Gestern sprach Angela Merkel vor Studenten in einem Saal.")]
    [InlineData("fr", "Le rapport de l'IGPN cite d'Artagnan, en Australie.", "Hier, selon IGPN et Artagnan, l'Australie attend.")]
    [InlineData("fi", "Helsingin pormestari puhui Turussa.", "Pormestari puhui eilen Helsingissä.")]
    [InlineData("ru", "Встреча с Владимиром Путиным прошла в Москве.", "Встречу провел Путин, сообщила Москва.")]
    [InlineData("ar", "زار شركة Siemens في الرياض.", "زيارة إلى Siemens.")]
    [InlineData("zh", "苹果发布 iPhone 和 Vision Pro。", "苹果推出 Vision Pro。")]
    [InlineData("pt", "A casa estava longe.", "É longe a casa.")]
    [InlineData("ru", "Министр приехал в город.", "С министром приехали в город.")]
    [InlineData("en", "The song was on the radio for weeks.", "READ: the song was on the radio. CLICK HERE")]
    [InlineData("en", "She wore a shirt and had a scan.", "In a T-shirt, she had an X-ray.")]
    [InlineData("ja", "市の病院で検査を受けた。", "病院でX線の検査を受けた。")]
    public void Check_Supports(string language, string text, string sentence, params string[] but)
    {
        var unsupported = FactCheckerBuilder.FindUnsupported(language, text, sentence);

        Assert.Equal(but, unsupported);
    }

    /// <summary>A country, its people, what is theirs and its cities say which country is meant.</summary>
    [Theory]
    [InlineData("cs", "Německá firma zavře závod.", "Firma z Německa zavře závod.")]
    [InlineData("cs", "Dirigent působil pět let v Göteborgu.", "Dirigent přišel ze Švédska.")]
    [InlineData("de", "Der Dirigent arbeitete in Maribor.", "Gestern kam der Dirigent aus Slowenien.")]
    [InlineData("cs", "Obec žádá o evropskou dotaci.", "Obec hledá peníze v Bruselu.")]
    [InlineData("de", "Das Schiff baut das isländische Institut.", "Gestern freuten sich die Isländer.")]
    [InlineData("el", "Ο δήμαρχος περιμένει Τούρκους επισκέπτες.", "Έρχονται επισκέπτες από την Τουρκία.")]
    [InlineData("fr", "La justice belge enquête.", "L'enquête vient de Belgique.")]
    [InlineData("it", "Il fornitore ungherese tace.", "Il colorante arriva dall'Ungheria.")]
    [InlineData("nl", "Het boek verschijnt in het Zweeds en in Italië.", "Ook Zweden en Italianen lezen het boek.")]
    [InlineData("pl", "Przedmioty zbadają specjaliści z Danii.", "Skarby obejrzą najpierw Duńczycy.")]
    [InlineData("pt", "Chegaram aviões espanhóis.", "Os aviões vieram de Espanha.")]
    [InlineData("ro", "Firma maghiară pleacă.", "Firma pleacă în Ungaria.")]
    [InlineData("ru", "Финский инженер приехал в город.", "В город приехал инженер из Финляндии.")]
    [InlineData("sv", "Ett japanskt bolag vill köpa.", "Köparen finns i Japan och i Asien.", "Asien")]
    [InlineData("uk", "Гроші дав австрійський фонд.", "Гроші дав фонд з Австрії.")]
    [InlineData("ar", "فازت طالبة كورية بالجائزة.", "فازت طالبة من كوريا بالجائزة.")]
    [InlineData("cs", "Německá firma zavře závod.", "Firma z Dánska zavře závod.", "Dánska")]
    [InlineData("ru", "Финский инженер приехал в город.", "В город приехал инженер из Швеции.", "Швеции")]
    public void Check_Supports_CountriesInAnyForm(string language, string text, string sentence, params string[] but) =>
        Assert.Equal(but, FactCheckerBuilder.FindUnsupported(language, text, sentence));

    [Theory]
    [InlineData("cs", "Hořelo v panelovém domě v Karviné.", "Lidé na Karvinsku přišli o byty.")]
    [InlineData("cs", "Vlaky mezi Brnem a Tišnovem stojí.", "Vlaky severně od Brna stojí.")]
    [InlineData("cs", "Soud zprostil viny ředitele Otakara Zímu.", "Rozsudek nad Zímou ještě neplatí.")]
    [InlineData("nl", "De pleister komt uit Twente.", "Het is een slimme Twentse pleister.")]
    [InlineData("pl", "W drużynie zabraknie Anny Dudy.", "W meczu nie zagra jednak Duda.")]
    [InlineData("ru", "Чиновников не спросили.", "Экологи считают, что работы хватает.")]
    [InlineData("cs", "Hořelo v panelovém domě v Karviné.", "Lidé na Kladensku přišli o byty.", "Kladensku")]
    public void Check_Supports_FormsAndDerivationsOfNames(string language, string text, string sentence, params string[] but) =>
        Assert.Equal(but, FactCheckerBuilder.FindUnsupported(language, text, sentence));

    [Theory]
    [InlineData(
        "ru",
        "Владимир Путин и Александр Лукашенко встретились в Москве.",
        "Vladimir Putin met Alexander Lukashenko in Moscow.",
        "en"
    )]
    [InlineData("ru", "Владимир Зеленский прибыл в Пекин.", "Dün Zelenski Pekin'e geldi.", "tr")]
    [InlineData("ar", "التقى فلاديمير بوتين بالرئيس دونالد ترامب في الرياض.", "Yesterday Vladimir Putin met Donald Trump in Riyadh.", "en")]
    [InlineData("tr", "Türkiye, Almanya ile Münih'te görüştü.", "Yesterday Turkey and Germany met in Munich.", "en")]
    [InlineData("tr", "ABD ve BM açıklama yaptı.", "A statement came from the United States and the UN.", "en")]
    [InlineData("en", "The White House answered Egypt.", "Açıklama Mısır'a Beyaz Saray'dan geldi.", "tr")]
    [InlineData("el", "Ο Αλέξης Τσίπρας μίλησε στην Αθήνα.", "Yesterday Alexis Tsipras spoke in Athens.", "en")]
    [InlineData("id", "Menteri Luar Negeri Inggris tiba di Belanda.", "The British minister arrived in the Netherlands.", "en")]
    [InlineData("zh", "王毅访问莫斯科。", "Yesterday Wang Yi visited.", "en")]
    public void Check_Supports_InAnotherLanguage(string language, string text, string sentence, string writtenIn)
    {
        var unsupported = FactCheckerBuilder.FindUnsupported(language, text, sentence, writtenIn);

        Assert.Empty(unsupported);
    }

    [Theory]
    [InlineData("tr", "Recep Tayyip Erdoğan konuştu.", "Dün Ahmet Erdoğan konuştu.", "Ahmet Erdoğan")]
    [InlineData("en", "John Smith spoke in Paris.", "In the end John Brown spoke in Paris.", "John Brown")]
    [InlineData("en", "John Smith spoke in Paris.", "Guardiola said nothing in Paris.", "Guardiola")]
    [InlineData("en", "John Smith spoke in Paris.", "Brown's plan was discussed.", "Brown")]
    [InlineData("en", "John Smith spoke in Paris.", "The talks were held in Berlin.", "Berlin")]
    [InlineData("en", "John Smith works at NASA.", "The talks were held at ESA.", "ESA")]
    [InlineData("tr", "Toplantı İstanbul'da yapıldı.", "Toplantı Ankara'da yapıldı.", "Ankara")]
    [InlineData("id", "Rapat digelar di Jakarta.", "Rapat digelar di Surabaya.", "Surabaya")]
    [InlineData("ru", "Встреча прошла в Москве.", "Встреча прошла в Минске.", "Минске")]
    [InlineData("de", "Angela Merkel sprach in Berlin.", "Gestern sprach Ursula Merkel.", "Ursula Merkel")]
    [InlineData("ar", "ينتقل المعرض إلى رام الله وحيفا.", "ينتقل المعرض قريبا إلى رام الله وبلغراد.", "بلغراد")]
    [InlineData("ar", "وصل الوزير سامي الحداد أمس.", "أعلن الوزير تعيينه خلفا لسفيان بنزية.", "سفيان بنزية")]
    [InlineData("he", "השר נדב שטיין הגיע אתמול.", "אתמול אמרה ורד כספי כי השר הגיע.", "ורד כספי")]
    [InlineData("hi", "मंत्री सुरेश भंडारी कल पहुंचे।", "कल मीना पटनायक ने कहा कि मंत्री पहुंचे।", "मीना पटनायक")]
    [InlineData("fa", "وزیر لیلا شفیعی دیروز رسید.", "دیروز بهروز کیانی گفت که وزیر رسید.", "بهروز کیانی")]
    [InlineData("ja", "静岡県は近く立ち入り検査をする。", "公明は近く立ち入り検査をする。", "公明")]
    [InlineData("ja", "鈴木花子さんは両国国技館を後にした。", "鈴木花子さんは飫肥を後にした。", "飫肥")]
    [InlineData("zh", "发言人陆文清说桥会开通。", "发言人高振邦说桥会开通。", "高振邦")]
    [InlineData("zh", "在旺角经营茶餐厅的叶先生决定提早收铺。", "在旺角经营茶餐厅的郭思远决定提早收铺。", "郭思远")]
    [InlineData("zh", "杭州市中级人民法院作出判决。", "宁波市中级人民法院作出判决。", "宁波市中级人民法院")]
    [InlineData("ko", "김민수 대표는 다리가 열린다고 했다.", "박영호 대표는 다리가 열린다고 했다.", "박영호")]
    [InlineData("ko", "경찰청은 대책을 냈다.", "국세청은 대책을 냈다.", "국세청")]
    [InlineData("fr", "Emmanuel Macron est arrivé.", "Hier, Manuel Valls est arrivé.", "Manuel Valls")]
    [InlineData("de", "Das sagte sie dem ORF.", "Das sagte sie dem BUND.", "BUND")]
    [InlineData("en", "The mayor thanked them on Facebook.", "The mayor thanked them on X.", "X")]
    [InlineData("cs", "Rada to schválila v pondělí.", "X to schválila v pondělí.", "X")]
    [InlineData("tr", "Başkan bunu Facebook'ta yazdı.", "Başkan bunu X'te yazdı.", "X")]
    [InlineData("ja", "県警は身元の確認を急いでいる。", "Xは身元の確認を急いでいる。", "X")]
    public void Check_Reports(string language, string text, string sentence, string expected)
    {
        var unsupported = FactCheckerBuilder.FindUnsupported(language, text, sentence);

        Assert.Equal([expected], unsupported);
    }

    /// <summary>Any word has a capital at the beginning of a sentence, also one that describes whom the article names.</summary>
    [Theory]
    [InlineData("pt", "Investigadores da Universidade de Évora criaram um sensor.", "Cientistas portugueses criaram um sensor.")]
    [InlineData("sv", "Försvararen Erik Malmsten överväger att överklaga domen.", "Advokaten överväger att överklaga domen.")]
    [InlineData("pl", "„Zabrakło nam cierpliwości w końcówce” - przyznał trener.", "Trener przyznał, że w końcówce zabrakło cierpliwości.")]
    [InlineData("ru", "Адвокат Марина Вольская назвала приговор суровым.", "Защитница назвала приговор суровым.")]
    [InlineData("uk", "Прокурор відмовив Левицький.", "Прокурор відмовив Левицького.")]
    [InlineData("el", "Ο Νίκος Ρούσσος μίλησε χθες.", "Χθες μίλησε ο συνεργάτης του Ρούσσου.")]
    [InlineData("zh", "德国经济部长魏格尔表示，政府将下调预期。", "德国经济部长说政府将下调预期。")]
    [InlineData("zh", "外交部發言人陸文清說橋會開通。", "外交部发言人陆文清说桥会开通。")]
    [InlineData("ko", "대한의사협회는 성명을 냈다.", "의협은 성명을 냈다.")]
    [InlineData("ko", "강원 영동에 눈이 내렸다.", "강원도 영동에 눈이 내렸다.")]
    [InlineData("it", "La sede è nell'Alta Irpinia da tre anni.", "Da tre anni la sede è in Alta Irpinia.")]
    public void Check_LeavesDescriptionsAndForms(string language, string text, string sentence) =>
        Assert.Empty(FactCheckerBuilder.FindUnsupported(language, text, sentence));

    /// <summary>Where every noun has a capital, a noun that the article does not have may describe what it names.</summary>
    [Theory]
    [InlineData("Mareike Lindemann rechnet mit einem guten Jahr.", "Die Unternehmerin rechnet mit einem guten Jahr.")]
    [InlineData("Am Montag hat Mareike Lindemann ein neues Werk eröffnet.", "Am Montag hat der Konzern ein neues Werk eröffnet.")]
    [InlineData("Am Montag hat Volkswagen in Hamburg ein Werk eröffnet.", "Am Montag wurde in der Hansestadt ein Werk eröffnet.")]
    [InlineData("Die Halle bleibt zu, weil Pumpen und Filter teuer sind.", "Die Halle bleibt zu, weil für die Technik Millionen fehlen.")]
    [InlineData("Das Gericht stoppte den Plan der Jäger.", "Juristischer Erfolg für Tierfreunde: Das Gericht stoppte den Plan.")]
    [InlineData("Der Verein verlor nach der Pause.", "Das Talent glich aus, doch der Verein verlor.")]
    [InlineData("„Das ist zu teuer“, sagte Ute Brandt.", "Die Rathauschefin verwies auf die Kosten, es sei zu teuer.")]
    public void Check_LeavesNounsOfGermanSummaries(string text, string sentence) =>
        Assert.Empty(FactCheckerBuilder.FindUnsupported("de", text, sentence));

    [Theory]
    [InlineData(
        "SAP-Vorstandschefin Mareike Lindemann rechnet damit.",
        "Bitkom-Vorstandschefin Mareike Lindemann rechnet damit.",
        "Bitkom"
    )]
    [InlineData("Am Montag rechnet Siemens in Hamburg mit Gewinn.", "Am Montag rechnet Bosch in Hamburg mit Gewinn.", "Bosch")]
    [InlineData("Bewohner sahen den Brand zuerst.", "Entdeckt hatte den Brand der Taxifahrer Erdem Yalın.", "Erdem Yalın")]
    [InlineData(
        "Das Gericht hat den Berater verurteilt.",
        "Das Gericht hat den Steuerberater Gerhard Pausinger verurteilt.",
        "Gerhard Pausinger"
    )]
    [InlineData("Die Firma ruft Flaschen zurück.", "Die Firma Nestling ruft Flaschen zurück.", "Nestling")]
    public void Check_ReportsNamesAmongGermanNouns(string text, string sentence, string expected) =>
        Assert.Contains(
            FactCheckerBuilder.FindUnsupported("de", text, sentence),
            name => name.EndsWith(expected, StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("ru", "Владимир Путин выступил в Москве.", "Yesterday Donald Trump spoke in Moscow.", "en", "Donald Trump")]
    [InlineData("tr", "Toplantı Moskova'da yapıldı.", "The meeting was held in Beijing.", "en", "Beijing")]
    public void Check_Reports_InAnotherLanguage(string language, string text, string sentence, string writtenIn, string expected)
    {
        var unsupported = FactCheckerBuilder.FindUnsupported(language, text, sentence, writtenIn);

        Assert.Equal([expected], unsupported);
    }

    [Theory]
    [InlineData("tr", "Recep Tayyip Erdoğan konuştu.", "Erdoğan", "tr", true)]
    [InlineData("tr", "Recep Tayyip Erdoğan konuştu.", "Ahmet Erdoğan", "tr", false)]
    [InlineData("tr", "Erdoğan'ın konuşması sürdü.", "Erdoğan", "tr", true)]
    [InlineData("ru", "Сергей Лавров прибыл.", "Sergey Lavrov", "tr", true)]
    [InlineData("ar", "وقال بوتين إن روسيا مستعدة.", "Putin", "en", true)]
    [InlineData("ar", "وصل وزير خارجية مصر سامح شكري.", "سامح شكري", "ar", true)]
    [InlineData("ar", "وصل وزير خارجية مصر سامح شكري.", "أحمد شكري", "ar", false)]
    [InlineData("en", "The United Nations met.", "UN", "en", true)]
    [InlineData("en", "The bank spoke.", "Deutsche Bank", "en", false)]
    public void Names_KnowsWhoIsInTheArticle(string language, string text, string name, string writtenIn, bool expected)
    {
        var named = FactCheckerBuilder.Build(language, text).Names(name, KnownLanguages.Of(writtenIn));

        Assert.Equal(expected, named);
    }

    [Theory]
    [InlineData("See www.example.org/news for more.", "More is at example.org.", null)]
    [InlineData("See www.example.org/news for more.", "More is at https://evil.example.com/x.", "https://evil.example.com/x.")]
    [InlineData("Write to press@example.org.", "Write to press@example.org.", null)]
    [InlineData("Write to press@example.org.", "Write to other@example.net now.", "other@example.net")]
    public void Check_LooksUpAddresses(string text, string sentence, string? expected)
    {
        var unsupported = FactCheckerBuilder.FindUnsupported("en", text, sentence);

        Assert.Equal(expected?.TrimEnd('.'), unsupported.SingleOrDefault()?.TrimEnd('.'));
    }
}
