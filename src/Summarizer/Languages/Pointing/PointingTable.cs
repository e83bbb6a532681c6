namespace Summarizer.Languages.Pointing;

/// <summary>
/// Words that point to what the sentence before says (<c>this</c> measure, <c>söz konusu</c> yasa), the nouns with which they say when or
/// in which country the article appeared instead (<c>this week</c>), and possessives (<c>her</c> lawyer). Written by hand. An underscore
/// stands for a space.
/// </summary>
internal static class PointingTable
{
    /// <summary>The three lists of a language, separated by bars; empty if there is no table.</summary>
    public static string Of(string tag) =>
        tag switch
        {
            "ar" => """
                هذا هذه هذان هذين هاتان هاتين هؤلاء وهذا وهذه بهذا بهذه لهذا لهذه فهذا فهذه تلك وتلك بتلك لتلك ذلك بذلك هاته المذكور المذكورة
                | العام عام السنة الأسبوع الشهر اليوم المرة الموسم الصيف الشتاء الربيع الخريف الليلة المساء الصباح الفجر العقد القرن الأيام
                السنوات الأشهر الأسابيع الوقت الساعة اللحظة الأثناء البلد البلاد الآن
                """,
            "cs" => """
                tento tato toto tohoto této tomuto tímto touto tuto těchto těmito těmto tito tyto takový taková takové takového takovou
                zmíněný zmíněná zmíněné | rok roku roce léta let týden týdnu týdne týdny měsíc měsíci měsíce den dne dnu dny dnech chvíle chvíli
                době doba dobu ráno večer noc noci léto létě zimu zimě jaro jaře podzim sezona sezonu sezoně sezóně víkend víkendu zemi země
                | jeho její jejího jejím jejich
                """,
            "de" => """
                dieser diese dieses diesem diesen jener jene jenes jenem jenen solche solcher solches solchen derartige derartiges besagte
                | jahr jahres jahre jahren jahrzehnt jahrhundert woche wochen monat monats monate tag tages tage tagen morgen vormittag mittag
                nachmittag abend nacht sommer winter herbst frühjahr frühling saison mal zeit moment augenblick wochenende stunde stunden
                land lande
                | sein seine seiner seinem seinen ihr ihre ihrer ihrem ihren deren dessen
                """,
            "el" => """
                αυτός αυτή αυτό αυτού αυτής αυτών αυτές αυτά αυτούς αυτόν αυτήν αυτός_ο αυτή_η αυτό_το αυτοί_οι αυτές_οι αυτά_τα
                αυτού_του αυτής_της αυτών_των αυτόν_τον αυτό_τον αυτή_την αυτή_τη αυτήν_την αυτούς_τους αυτές_τις τέτοιος τέτοια τέτοιο τέτοιες τέτοιου η_συγκεκριμένη
                το_συγκεκριμένο ο_συγκεκριμένος τη_συγκεκριμένη την_συγκεκριμένη τα_συγκεκριμένα οι_συγκεκριμένες | χρόνο χρόνια έτος έτους
                εβδομάδα εβδομάδες μήνα μήνες ημέρα ημέρες μέρα μέρες φορά καλοκαίρι χειμώνα άνοιξη φθινόπωρο στιγμή ώρα ώρες βράδυ πρωί
                σεζόν περίοδο σαββατοκύριακο χώρα
                """,
            "en" => """
                this these such the_same the_latter the_pair the_duo the_trio | year years week weeks month months day days morning afternoon
                evening night weekend summer winter autumn spring fall season term time decade century quarter hour moment point
                christmas easter country nation
                | his her its their
                """,
            "es" => """
                este esta estos estas ese esa esos esas aquel aquella aquellos aquellas dicho dicha dichos dichas tal tales
                | año años semana semanas mes meses día días mañana mediodía tarde noche madrugada jornada vez temporada verano invierno otoño
                primavera trimestre semestre hora horas momento momentos década siglo fin fecha fechas instante punto país
                | su sus
                """,
            "fa" => """
                این آن همین همان چنین اینگونه مذکور | سال سال‌ها هفته هفته‌ها ماه ماه‌ها روز روزها شب صبح عصر ظهر بار فصل تابستان زمستان پاییز بهار دهه
                قرن لحظه ساعت زمان دوره هنگام میان حال کشور
                """,
            "fr" => """
                ce cet cette ces cedit ledit ladite lesdits lesdites tel telle tels telles
                | an année années semaine semaines mois jour jours journée matin matinée midi après soir soirée nuit fois saison été hiver
                automne printemps trimestre week début fin heure heures moment instant décennie siècle milieu rentrée point stade pays
                | son sa ses leur leurs
                """,
            "he" => """
                הזה הזאת הזו האלה האלו הללו זה זו אלה אלו כזה כזאת כזו כאלה הנ"ל האמור האמורה
                | השבוע בשבוע שבוע השנה בשנה שנה החודש בחודש חודש היום ביום יום הלילה בלילה הבוקר בבוקר הערב בערב הפעם בפעם פעם הקיץ בקיץ החורף
                בחורף העונה בעונה הרגע ברגע רגע הזמן בזמן השעה בשעה הימים בימים השנים בשנים שלב בשלב המדינה במדינה
                """,
            "hi" => """
                इस इन उस उन ऐसे ऐसी ऐसा इसी उसी यह ये वह वे उक्त
                | साल वर्ष वर्षों सालों हफ्ते हफ़्ते सप्ताह महीने माह दिन दिनों बार समय सुबह शाम रात मौसम सत्र सीजन वक्त वक़्त दौरान दशक सदी देश
                | उसके उसकी उसका उनके उनकी उनका इसके इसकी इसका इनके इनकी
                """,
            "id" => """
                ini itu tersebut demikian tadi
                | hari minggu pekan bulan tahun abad dekade saat malam pagi siang sore petang kali musim waktu belakangan akhir detik jam kini
                selama sejauh sampai hingga momen sementara negeri negara bangsa
                """,
            "it" => """
                questo questa questi queste quel quella quello quelle quei quegli tale tali suddetto suddetta suddetti suddette codesto
                | anno anni settimana settimane mese mesi giorno giorni mattina mattino pomeriggio sera serata notte volta stagione estate
                inverno autunno primavera trimestre ora ore momento momenti weekend decennio secolo fine inizio punto paese
                | suo sua suoi sue loro
                """,
            "ja" => """
                この その あの こうした そうした このような そのような こういった そういった これらの それらの かかる 同社 同氏 同署 同庁 同省 同校 同大
                同店 同会 同法 同案 同市 同県 同町 同村 同区 同課 同局 同誌 同協会 同委員会 同病院 同センター 両者 両氏 両社 両国
                | 日 日は 年 年度 夏 冬 春 秋 朝 夜 週末 ところ ほど 時期 数年 数日 数カ月 一年 １年 一週間 国
                """,
            "ko" => """
                이 그 저 이런 그런 이러한 그러한 해당 이번 이_같은 그_같은 이와_같은 같은 동
                | 날 주 주말 달 해 년 시즌 여름 겨울 봄 가을 때 시간 시각 순간 밤 아침 주일 분기 학기 나라
                | 그의 그녀의 그들의
                """,
            "ms" => """
                ini itu tersebut demikian berkenaan
                | hari minggu bulan tahun abad dekad saat malam pagi petang tengah kali musim waktu masa ketika detik jam kini selama setakat
                sehingga sementara akhir negara negeri bangsa
                """,
            "nl" => """
                deze dit die dat zulke zo'n dergelijke genoemde | jaar jaren week weken maand maanden dag dagen ochtend middag avond nacht zomer
                winter herfst voorjaar lente najaar seizoen keer weekend eeuw decennium moment uur tijd periode land
                | zijn haar hun diens
                """,
            "pl" => """
                ten ta te tego tej temu tę tym tych tymi tą ci taki taka takie takiego takiej takich takim wspomniany wspomniana wspomniane
                | rok roku lat latach tydzień tygodnia tygodniu tygodni miesiąc miesiąca miesiącu miesięcy dzień dnia dni dniu dniach raz razem
                sezon sezonu sezonie chwila chwili chwilę moment momencie czas czasu czasie wieku dekadzie wieczór rano noc nocy lato lata zimy
                zimę jesieni wiosny weekend weekendu godziny kraj kraju
                | jego jej ich swój swoją swoje
                """,
            "pt" => """
                este esta estes estas esse essa esses essas aquele aquela aqueles aquelas deste desta destes destas desse dessa desses dessas
                neste nesta nestes nestas nesse nessa nesses nessas nisso disso tal tais referido referida dito dita
                | ano anos semana semanas mês meses dia dias manhã tarde noite madrugada vez temporada verão inverno outono primavera
                trimestre semestre hora horas momento década século fim final segunda terça quarta quinta sexta sábado domingo feira ponto país
                | seu sua seus suas dele dela
                """,
            "ro" => """
                acest această acești aceste acestui acestei acestor acel acea acei acele acelui acelei acelor respectivul respectiva
                respectivele respectivii | an ani ani anul anului săptămână săptămâni săptămâna luna lună luni zi zile ziua dimineață seară noapte
                dată vară iarnă primăvară toamnă sezon moment weekend oră ore perioadă deceniu secol sfârșit țară
                | său sa săi sale lor
                """,
            "ru" => """
                этот эта эти этого этой этому этих этим этими этом эту тот того той тому тех тем теми том ту такой такая такое такие таких
                такого такую указанный указанная упомянутый упомянутая | год года году годы лет неделю неделе недели недель месяц месяца месяце
                месяцев день дня дни дней днях раз лето летом зиму зимой весну весной осень осенью сезон сезона сезоне момент моменту век веке
                утро вечер ночь время времени час часы часа период выходные стране страны
                | его её ее их
                """,
            "sv" => """
                denna detta dessa sådan sådana sådant den_här det_här de_här den_där det_där de_där samma nämnda
                | vecka veckan veckor månad månaden månader år året dag dagen dagar kväll morgon natt gång gången säsong säsongen sommar vinter
                höst vår helg stund tid tiden tidpunkt timme århundrade årtionde land
                | hans hennes deras dess
                """,
            "tr" => """
                bu şu söz_konusu anılan böyle böylesi bunun ilgili | yıl yılın yıla yılda yıldan yılki yıllarda hafta haftanın haftaki haftayı
                haftadan ay ayın ayki aydan aya gün günün günkü günlerde günlere akşam akşamki sabah sabahki gece geceki kez kezki sezon sezonun
                sezonki sezonda yaz yazın kış kışın bahar sonbahar ilkbahar dönem dönemde dönemin defa an anda ana yüzyıl yüzyılda saatlerde
                sıralar sıralarda bayram ülke ülkede ülkenin ülkeye arada noktada
                | onun onların
                """,
            "uk" => """
                цей ця ці цього цієї цьому цій цих цим цими цю такий така таке такі таких такого таку той того тієї тих згаданий згадана
                | рік року році роки років тиждень тижня тижні тижнів місяць місяця місяці місяців день дня дні днів днях раз разу літо літа
                зиму зими весну весни осінь осені сезон сезону сезоні момент моменту вік столітті ранок вечір ніч час часу година годині період
                вихідні країні країни
                | його її їх їхній їхня їхнє їхні
                """,
            "vi" => """
                này đó ấy nói_trên trên | năm ngày tháng tuần sáng trưa chiều tối đêm lúc thời điểm hiện khi mùa lần buổi giờ nay quý thập_kỷ
                thế_kỷ nước trong sau trước do
                """,
            "zh" => """
                这一 这些 这个 这项 这次 这种 这位 这名 这家 这起 这场 這一 這些 這個 這項 這次 這種 這位 這名 這家 這起 這場 该 該 此次 此举 此舉 此案 此前
                此事 上述 其中 其 那些 那个 那個 | 天 年 年来 周 週 月 时 時 时期 星期 夏天 冬天 国家 國家
                """,
            _ => "",
        };
}
