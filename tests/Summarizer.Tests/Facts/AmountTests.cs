namespace Summarizer.Tests.Facts;

/// <summary>Numbers in another notation than the article's, and numbers that follow from those it has.</summary>
public sealed class AmountTests
{
    [Theory]
    [InlineData("de", "23 Räte waren dafür.", "Dreiundzwanzig Räte waren dafür.")]
    [InlineData("de", "Es kamen 2500 Menschen.", "Es kamen zweitausendfünfhundert Menschen.")]
    [InlineData("nl", "23 raadsleden stemden voor.", "Drieëntwintig raadsleden stemden voor.")]
    [InlineData("sv", "23 ledamöter röstade för.", "Tjugotre ledamöter röstade för.")]
    [InlineData("it", "Duecentotrentacinque famiglie sono senza luce.", "Sono senza luce 235 famiglie.")]
    [InlineData("it", "I lavori costano 2,3 milioni di euro.", "I lavori costano due milioni e trecentomila euro.")]
    [InlineData("es", "Doscientas treinta y cinco familias siguen sin luz.", "Siguen sin luz 235 familias.")]
    [InlineData("pt", "Duzentas e trinta e cinco famílias continuam sem luz.", "Continuam sem luz 235 famílias.")]
    [InlineData("ro", "Podul a costat 31 de milioane de euro.", "Podul a costat 31.000.000 de euro.")]
    [InlineData("pl", "Dwieście trzydzieści pięć rodzin nie ma prądu.", "Prądu nie ma 235 rodzin.")]
    [InlineData("cs", "Dvě stě třicet pět rodin je bez proudu.", "Bez proudu je 235 rodin.")]
    [InlineData("cs", "Pro hlasovalo 23 lidí.", "Pro hlasovalo třiadvacet lidí.")]
    [InlineData("uk", "Двісті тридцять п'ять родин залишилися без світла.", "Без світла залишилися 235 родин.")]
    [InlineData("el", "Διακόσιες τριάντα πέντε οικογένειες μένουν χωρίς ρεύμα.", "Χωρίς ρεύμα μένουν 235 οικογένειες.")]
    [InlineData("tr", "İki yüz otuz beş aile kaldı.", "235 aile kaldı.")]
    [InlineData("ar", "صوت 23 عضوا لصالح الخطة.", "صوت ثلاثة وعشرون عضوا لصالح الخطة.")]
    [InlineData("ar", "بقيت مئتان وخمس وثلاثون أسرة بلا كهرباء.", "بقيت 235 أسرة بلا كهرباء.")]
    [InlineData("ar", "استمر الإضراب يومين.", "استمر الإضراب 2 يوم.")]
    [InlineData("he", "23 חברים תמכו בתוכנית.", "עשרים ושלושה חברים תמכו בתוכנית.")]
    [InlineData("he", "השתתפו אלפיים איש.", "השתתפו 2,000 איש.")]
    [InlineData("fa", "دویست و سی و پنج خانواده بدون برق ماندند.", "۲۳۵ خانواده بدون برق ماندند.")]
    [InlineData("hi", "दो सौ पैंतीस परिवार बिना बिजली के हैं।", "235 परिवार बिना बिजली के हैं।")]
    [InlineData("hi", "पुल पर 1,50,000 रुपये खर्च हुए।", "पुल पर डेढ़ लाख रुपये खर्च हुए।")]
    [InlineData("vi", "Hai trăm ba mươi lăm gia đình mất điện.", "235 gia đình mất điện.")]
    [InlineData("vi", "Sau mười năm, cửa hàng đóng cửa.", "Cửa hàng đóng cửa sau 10 năm.")]
    [InlineData("id", "Jembatan itu menelan biaya Rp31 juta.", "Jembatan itu menelan biaya 31.000.000 rupiah.")]
    [InlineData("fr", "Le pont a coûté 31 millions d'euros.", "Le pont a coûté 31 M€.")]
    [InlineData("ko", "주민 3만 5천 명이 서명했다.", "주민 35,000명이 서명했다.")]
    [InlineData("ko", "다리에 1억 2천만 원이 들었다.", "다리에 1억2000만 원이 들었다.")]
    [InlineData("ja", "住民3万5千人が署名した。", "住民35,000人が署名した。")]
    [InlineData("zh", "有3.5万居民签名。", "三万五千名居民签名。")]
    [InlineData("ru", "Школа получит 750 тысяч рублей.", "Школа получит три четверти миллиона рублей.")]
    [InlineData("ar", "ستتلقى المدرسة 500 ألف دولار من المؤسسة.", "ستتلقى المدرسة نصف مليون دولار من المؤسسة.")]
    [InlineData("fa", "مدرسه ۵۰۰ هزار دلار از بنیاد می‌گیرد.", "مدرسه نیم میلیون دلار از بنیاد می‌گیرد.")]
    [InlineData("id", "Biaya program mencapai 5,7 miliar rupiah.", "Program bernilai lima koma tujuh miliar rupiah.")]
    [InlineData("de", "Das Projekt kostet 2,5 Millionen Euro.", "Das Projekt kostet zwei Komma fünf Millionen Euro.")]
    [InlineData("nl", "De schade is 400.000 euro.", "De schade is vier ton.")]
    [InlineData("cs", "Řetězec zavře do konce června 26 z 61 prodejen.", "Řetězec zavře 26 z 61 prodejen.")]
    public void Check_Supports_AnotherNotation(string language, string text, string sentence) => AssertSupported(language, text, sentence);

    [Theory]
    [InlineData("en", "The strike lasted a year and a half.", "The strike lasted 18 months.")]
    [InlineData("de", "Der Zug hatte anderthalb Stunden Verspätung.", "Der Zug kam 90 Minuten zu spät.")]
    [InlineData("nl", "De trein had drie kwartier vertraging.", "De trein had 45 minuten vertraging.")]
    [InlineData("fr", "Les travaux ont duré deux ans et demi.", "Les travaux ont pris trente mois.")]
    [InlineData("sv", "Renoveringen tog två och ett halvt år.", "Renoveringen tog 2,5 år.")]
    [InlineData("ru", "Ремонт длился два с половиной года.", "Ремонт длился 2,5 года.")]
    [InlineData("cs", "Vlak měl hodinu a půl zpoždění.", "Vlak měl zpoždění 90 minut.")]
    [InlineData("el", "Οι εργασίες διήρκεσαν δυόμισι χρόνια.", "Οι εργασίες διήρκεσαν 2,5 χρόνια.")]
    [InlineData("ar", "تأخر القطار ساعة ونصف الساعة.", "تأخر القطار 90 دقيقة.")]
    [InlineData("he", "הרכבת איחרה בשעה וחצי.", "הרכבת איחרה ב-90 דקות.")]
    [InlineData("hi", "मरम्मत ढाई साल चली।", "मरम्मत 2.5 साल चली।")]
    [InlineData("id", "Kereta terlambat satu setengah jam.", "Kereta terlambat 90 menit.")]
    [InlineData("ko", "보수 공사는 2년 반이 걸렸다.", "보수 공사는 30개월이 걸렸다.")]
    [InlineData("ja", "改修工事は2年半かかった。", "改修工事は30カ月かかった。")]
    [InlineData("zh", "列车晚点一个半小时。", "列车晚点90分钟。")]
    [InlineData("en", "The strike lasted half an hour.", "The strike lasted 30 minutes.")]
    [InlineData("ro", "Greva a durat 48 de ore.", "Greva a durat două zile.")]
    [InlineData("ru", "Работы длились полгода.", "Работы длились шесть месяцев.")]
    [InlineData("uk", "Роботи тривали пів року.", "Роботи тривали шість місяців.")]
    [InlineData("ru", "Суд приговорил его к полутора годам.", "Суд приговорил его к 18 месяцам.")]
    [InlineData("el", "Η συσκευή χρειάζεται ενενήντα δευτερόλεπτα.", "Η συσκευή χρειάζεται ενάμισι λεπτό.")]
    [InlineData("tr", "Mahkeme 1 yıl 8 ay hapis cezası verdi.", "Mahkeme 20 ay hapis cezası verdi.")]
    [InlineData("en", "He was jailed for two years and six months.", "He was jailed for 30 months.")]
    [InlineData("en", "He was jailed for 30 months.", "He was jailed for two years and six months.")]
    [InlineData("de", "Er erhielt ein sechsjähriges Berufsverbot.", "Er darf sechs Jahre lang nicht arbeiten.")]
    [InlineData("pl", "Otrzymał sześcioletni zakaz.", "Zakaz obowiązuje sześć lat.")]
    [InlineData("ru", "Банк дал заводу пятилетний кредит.", "Банк дал заводу кредит на пять лет.")]
    [InlineData("cs", "Soud uložil šestiletý zákaz.", "Zákaz platí šest let.")]
    public void Check_Supports_HalvesAndUnitsOfTime(string language, string text, string sentence) =>
        AssertSupported(language, text, sentence);

    [Theory]
    [InlineData("en", "The concert starts at 19.30.", "The concert starts at half past seven.")]
    [InlineData("de", "Die Sitzung beginnt um 19.30 Uhr.", "Die Sitzung beginnt um halb acht.")]
    [InlineData("de", "Die Sitzung beginnt um 19 Uhr.", "Die Sitzung beginnt um 7 Uhr abends.")]
    [InlineData("nl", "Het concert begint om 19.30 uur.", "Het concert begint om half acht.")]
    [InlineData("nl", "Het concert begint om 19.15 uur.", "Het concert begint om kwart over zeven.")]
    [InlineData("sv", "Konserten börjar klockan 19.30.", "Konserten börjar klockan halv åtta.")]
    [InlineData("fr", "Le concert commence à 19h30.", "Le concert commence à sept heures et demie.")]
    [InlineData("es", "El concierto empieza a las 19.30.", "El concierto empieza a las siete y media.")]
    [InlineData("id", "Konser dimulai pukul 19.30.", "Konser dimulai pukul setengah delapan malam.")]
    [InlineData("ko", "공연은 오후 7시 30분에 시작한다.", "공연은 19시 30분에 시작한다.")]
    [InlineData("ja", "公演は午後7時半に始まる。", "公演は19時30分に始まる。")]
    public void Check_Supports_TimesOfDay(string language, string text, string sentence) => AssertSupported(language, text, sentence);

    [Theory]
    [InlineData("en", "Three in four residents oppose the motorway.", "75 percent of residents oppose the motorway.")]
    [InlineData("en", "Of the 48 flats, 24 are empty.", "50 percent of the flats are empty.")]
    [InlineData("de", "Ein Drittel der Befragten lehnt den Plan ab.", "Rund 33 Prozent der Befragten lehnen den Plan ab.")]
    [InlineData("nl", "Ruim 66 procent van de leden steunt het voorstel.", "Twee derde van de leden steunt het voorstel.")]
    [InlineData("it", "Un quarto dei negozi è vuoto.", "Il 25 per cento dei negozi è vuoto.")]
    [InlineData("uk", "Чверть крамниць порожня.", "Порожні 25 відсотків крамниць.")]
    [InlineData("tr", "Dükkânların dörtte biri boş.", "Dükkânların yüzde 25'i boş.")]
    [InlineData("ar", "يؤيد ثلثا السكان المشروع.", "يؤيد نحو 67% من السكان المشروع.")]
    [InlineData("vi", "Một phần tư số cửa hàng bỏ trống.", "25% số cửa hàng bỏ trống.")]
    [InlineData("ko", "상점의 4분의 1이 비어 있다.", "상점의 25%가 비어 있다.")]
    [InlineData("ja", "店舗の4分の1が空いている。", "店舗の25%が空いている。")]
    [InlineData("ja", "店舗の4分の1が空いている。", "店舗の25パーセントが空いている。")]
    [InlineData("zh", "四分之一的店铺空置。", "25%的店铺空置。")]
    [InlineData("ru", "Четверть посетителей приехала издалека.", "Каждый четвёртый посетитель приехал издалека.")]
    [InlineData("pl", "Jedna czwarta gości była z daleka.", "Co czwarty gość był z daleka.")]
    [InlineData("fa", "یک‌سوم هزینه را بانک پرداخت.", "بانک ۳۳ درصد هزینه را پرداخت.")]
    public void Check_Supports_Shares(string language, string text, string sentence) => AssertSupported(language, text, sentence);

    [Theory]
    [InlineData("en", "The shop opened in 2014. It closed in 2024.", "After ten years, the shop closed.")]
    [InlineData("es", "El estadio se construyó en 1974.", "El estadio es de los años setenta.")]
    [InlineData("nl", "Het stadion werd in 1994 gebouwd.", "Het stadion dateert uit de jaren negentig.")]
    [InlineData("ja", "競技場は1974年に建てられた。", "競技場は1970年代に建てられた。")]
    [InlineData(
        "de",
        "In Köln, Bonn und Aachen fielen am Montag die Züge aus. Das teilte die Bahn mit. Niemand wurde verletzt.",
        "In drei Städten fielen am Montag die Züge aus."
    )]
    [InlineData("en", "Police arrested a man aged 34 and a woman aged 29.", "Police arrested two people.")]
    [InlineData(
        "de",
        "In Köln wurden ein 34-jähriger Mann und eine Frau, 29, wegen Betrugs verhaftet.",
        "In Köln wurden zwei Menschen wegen Betrugs verhaftet."
    )]
    [InlineData("ja", "売上高は20億円から40億円に増えた。", "売上高は2倍に増えた。")]
    [InlineData(
        "nl",
        "Bij de brand vielen 18 gewonden en zes doden. De brandweer onderzoekt de oorzaak. Het pand is gesloopt.",
        "Bij de brand vielen in totaal 24 slachtoffers."
    )]
    public void Check_Supports_Conclusions(string language, string text, string sentence) => AssertSupported(language, text, sentence);

    [Theory]
    [InlineData("de", "23 Räte waren dafür.", "Zweiunddreißig Räte waren dafür.", "Zweiunddreißig")]
    [InlineData("nl", "Het concert begint om 19.30 uur.", "Het concert begint om half negen.", "half negen")]
    [InlineData("fr", "La fête a attiré 39 870 visiteurs.", "Près de 50 000 visiteurs sont venus à la fête.", "50 000")]
    [InlineData("en", "Some 312 people joined the protest.", "More than 500 people joined the protest.", "500")]
    [InlineData("en", "It touched 0.5 percent.", "It touched 0.503 percent.", "0.503")]
    [InlineData("en", "Police sent 20 agents and 3 dogs.", "Police sent two teams.", "two")]
    [InlineData("cs", "Letiště má 20 letadel a 3 dráhy.", "Letiště má dvě haly.", "dvě")]
    [InlineData("ko", "20세기에 다리 3개가 건설됐다.", "다리 2개가 건설됐다.", "2개가")]
    [InlineData("de", "Auf dem Markt gibt es Brot, Milch und Käse.", "Auf dem Markt gibt es drei Stände.", "drei")]
    [InlineData("en", "In 2024, 506 residents signed.", "25 percent of residents signed.", "25")]
    [InlineData("en", "The bridge of 2018 cost 4 million euros. It took 3 crews.", "In total, it took 2021 crews.", "2021")]
    [InlineData("en", "The shop opened in 2014. It closed in 2024.", "After twelve years, the shop closed.", "twelve")]
    [InlineData("de", "Die Sanierung dauerte zweieinhalb Jahre.", "Die Sanierung dauerte 3,5 Jahre.", "3,5")]
    [InlineData("nl", "De verbouwing duurde anderhalf jaar.", "De verbouwing duurde vijftien maanden.", "vijftien")]
    [InlineData("it", "Duecentotrentacinque famiglie sono senza luce.", "Sono senza luce 325 famiglie.", "325")]
    [InlineData("ru", "Четверть магазинов в городе пустует.", "Треть магазинов в городе пустует.", "Треть")]
    [InlineData("vi", "Có 23 phiếu thuận.", "Ba mươi hai đại biểu ủng hộ.", "Ba mươi hai")]
    [InlineData("zh", "有3.5万居民签名。", "五万三千名居民签名。", "五万三千")]
    [InlineData(
        "en",
        "It sells vaccines against SARS-CoV-2 in Köln, Bonn, Aachen and Trier.",
        "It sells vaccines against SARS-CoV-4.",
        "4"
    )]
    [InlineData("de", "Er erhielt ein sechsjähriges Berufsverbot.", "Er erhielt ein neunjähriges Berufsverbot.", "neunjähriges")]
    [InlineData("tr", "Mahkeme 1 yıl 8 ay hapis cezası verdi.", "Mahkeme 21 ay hapis cezası verdi.", "21")]
    [InlineData("ru", "Школа получит 750 тысяч рублей.", "Школа получит четверть миллиона рублей.", "четверть миллиона")]
    public void Check_Reports_AnotherNumber(string language, string text, string sentence, string expected) =>
        Assert.Equal([expected], FactCheckerBuilder.FindUnsupported(language, text, sentence));

    [Theory]
    [InlineData("cs", "Nemocnice přišla o 64 milionů.", "Nemocnice přišla o stovky tisíc.")]
    [InlineData("ro", "Au fost pagube.", "Au fost pagube de zeci de milioane.")]
    [InlineData("cs", "Část chybí.", "Třetina chybí.")]
    public void Check_DoesNotClaim_VagueAmounts(string language, string text, string sentence) => AssertSupported(language, text, sentence);

    /// <summary>Numbers beyond what a decimal holds are hostile input.</summary>
    [Theory]
    [InlineData("en", "It lasted 999999999999999 trillion days.", "It lasted 999999999999999 trillion days.")]
    [InlineData(
        "zh",
        "共有九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九千人。",
        "共有九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九千人。"
    )]
    [InlineData(
        "en",
        "Output rose from 0.00000001 tonnes to 999999999999999 trillion tonnes in the year.",
        "Output rose five times from 0.00000001 tonnes to 999999999999999 trillion tonnes in the year."
    )]
    public void Check_ReadsNumbersOfAnySize(string language, string text, string sentence) =>
        Assert.DoesNotContain("999999999999999", FactCheckerBuilder.FindUnsupported(language, text, sentence));

    private static void AssertSupported(string language, string text, string sentence) =>
        Assert.Empty(FactCheckerBuilder.FindUnsupported(language, text, sentence));

    [Theory]
    [InlineData("en", "The company will cut 260 jobs.", "The company will cut more than 200 jobs.", true)]
    [InlineData("en", "The ferry carries 380 people.", "The ferry carries almost 400 people.", true)]
    [InlineData("pl", "Stocznia zwolni 180 osób.", "Stocznia zwolni prawie dwustu osób.", true)]
    [InlineData("en", "The company will cut 260 jobs.", "The company will cut 200 jobs.", false)]
    [InlineData("en", "The company will cut 260 jobs.", "The company will cut more than 300 jobs.", false)]
    [InlineData("en", "The ferry carries 380 people.", "The ferry carries almost 300 people.", false)]
    [InlineData("en", "The company will cut 260 jobs.", "The company will cut more than 259 jobs.", false)]
    public void Check_AcceptsARoundBound_OnTheRightSide(string language, string text, string statement, bool isTrue) =>
        Assert.Equal(isTrue, FactCheckerBuilder.FindUnsupported(language, text, statement).Count == 0);
}
