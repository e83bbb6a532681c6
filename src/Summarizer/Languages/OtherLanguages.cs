using static Summarizer.Languages.WordList;

namespace Summarizer.Languages;

/// <summary>
/// Frequent words of languages without a table, so that detection recognizes them instead of confusing them with a related one (Malay with
/// Indonesian, Azerbaijani with Turkish, Dutch with English).
/// </summary>
internal static class OtherLanguages
{
    /// <summary>Kana, without "の" and "ノ", which Chinese shop signs and brands have.</summary>
    public const string Kana =
        "あぃいぅうぇえぉおかがきぎくぐけげこごさざしじすずせぜそぞただちぢっつづてでとどなにぬねはばぱひびぴふぶぷへべぺほぼぽまみむめもゃやゅゆょよらりるれろゎわゐゑをん"
        + "アィイゥウェエォオカガキギクグケゲコゴサザシジスズセゼソゾタダチヂッツヅテデトドナニヌネハバパヒビピフブプヘベペホボポマミムメモャヤュユョヨラリルレロヮワヰヱヲンー";

    private static readonly string[] OrdinalsWithStop = ["az", "da", "et", "fi", "hr", "hu", "lv", "nb", "pl", "sk", "sl", "sr"];

    /// <summary>Function words by BCP 47 tag, lower case.</summary>
    public static IReadOnlyDictionary<string, IReadOnlySet<string>> FunctionWords { get; } =
        new Dictionary<string, IReadOnlySet<string>>
        {
            ["az"] = Words(
                """
                və bir bu ilə üçün də ki olan olub edib sonra daha deyib isə həm o çox belə kimi onun olaraq ən bildirib etdi edən görə
                """
            ),
            ["ca"] = Words(
                """
                el la els les de del dels que i en un una per amb no és als al es va ha han aquest aquesta són més també però com seva seu
                """
            ),
            ["da"] = Words(
                """
                og i at det er en til på af for den som med de ikke der har var et fra han vil kan om blev også efter men ved sig hun nu
                skal
                """
            ),
            ["el"] = Words(
                """
                και το της η ο του να την με για στο από που τα είναι τον θα οι στην σε δεν των στη τη μια ένα ότι τους αυτό στον έχει
                κατά αλλά μας ή όπως πιο ήταν μετά προς τις στις
                """
            ),
            ["et"] = Words("ja on ei et ta oli kui see aga ka oma mis kes nii siis või seda tema selle olid pärast veel juba kuid"),
            ["fi"] = Words(
                "ja on ei se että hän oli ovat mutta myös kun tai joka sen mukaan ole kuin jo vain ovat niin nyt mitä jos olla " + "sekä"
            ),
            ["he"] = Words(
                """
                של את על לא הוא זה עם היא גם כי או אל כל אני אך רק אם יותר היה אבל בין לאחר אשר כך הם מה יש אין זו לפי עד לו כמו
                """
            ),
            ["hr"] = Words(
                "i je u na se da su za od s što o koji ne će kao nije iz to bi a te koja ali ili već bio još sam kako prema između"
            ),
            ["hu"] = Words(
                "a az és hogy nem is egy ez meg volt csak de már még mint azt el ki van vagy után ezt amely lesz szerint pedig sem"
            ),
            ["it"] = Words(
                """
                di e il la che in un per è non con una del sono le si da i al della dei nel più ha lo gli alla come anche ma o delle su dal
                questo se ci hanno nella essere suo sua due stato
                """
            ),
            ["lt"] = Words("ir kad yra į iš su ne tai buvo jis bet kaip už apie dėl nuo prie taip pat ar jau tik po per"),
            ["lv"] = Words("un ir ka no ar par uz arī bet kas tas lai tiek bija pēc vai kā to viņš jau gan nav šo"),
            ["ms"] = Words(
                """
                yang dan di ini itu untuk dengan dari pada dalam akan oleh tidak telah kepada adalah kerana bahawa ialah boleh sebanyak
                beliau katanya manakala sahaja mahu pihak tiada turut lebih juga mereka daripada apabila seorang antara berkata terhadap
                dijangka kementerian berkenaan rakyat polis negeri ekoran susulan kes hari isnin khamis jumaat ahad ogos mac jun julai bagi
                semasa memandangkan manakala pelbagai
                """
            ),
            ["nb"] = Words(
                """
                og i at det er en til på av for den som med de ikke har var et fra han vil kan om ble også etter men ved seg hun nå skal
                sier ut
                """
            ),
            ["nl"] = Words(
                """
                de het een en van in is dat op te zijn met voor niet aan er om ook als dan maar bij nog uit naar door wordt heeft die hij ze
                ik je wat werd over deze hebben zich worden meer kan geen tot al wel onder tegen zegt
                """
            ),
            ["pl"] = Words(
                """
                i w na z się do nie że to jest o jak za od po a przez dla ale są tym co może oraz był być jego które który tak już czy przed
                ma także
                """
            ),
            ["pt"] = Words(
                """
                de a o que e do da em um para com não uma os no se na por mais as dos como mas ao foi das tem à seu sua ou ser quando muito
                nos já está também só pelo pela até isso ela entre era depois sem são segundo
                """
            ),
            ["ro"] = Words(
                """
                și în de la a cu pe că nu o un din care mai este fost pentru sunt ca au se prin după sau dar ce fi al cele lui fi acest
                această
                """
            ),
            ["ru"] = Words(
                """
                и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне было вот от меня еще нет о из
                ему теперь когда даже ну вдруг ли если уже или ни быть был него до вас нибудь опять уж вам ведь там потом себя ничего ей
                может они тут где есть надо ней для мы тебя их чем была сам чтоб без будто чего раз тоже себе под будет ж тогда кто этот
                того потому этого какой совсем ним здесь этом один почти мой тем чтобы нее сейчас были куда зачем всех никогда можно при
                наконец два об другой хоть после над больше тот через эти нас про всего них какая много разве три эту моя впрочем хорошо
                свою этой перед иногда лучше чуть том нельзя такой им более всегда конечно всю между также однако это примерно кроме
                согласно который которые которая поэтому
                """
            ),
            ["sk"] = Words(
                "a sa na je v že s z do o to i pre ako ale by za podľa ktoré ktorý bol ktorá sú jeho od pri aj už alebo bude len"
            ),
            ["sl"] = Words("in je v na da se za so ki z ne pa bi s o ni po kot tudi od ter bo pri iz ali še so"),
            ["so"] = Words("iyo ka oo ee ku la waa uu in ay soo aan ayaa isaga"),
            ["sq"] = Words("të e në dhe për një me që nga si është më se ka ai nuk do u kjo ishte por janë"),
            ["sv"] = Words(
                """
                och i att det är en på som för av med den till inte har de ett om han var från vi kan efter men ut vid sig hon nu också ska
                säger
                """
            ),
            ["sw"] = Words("ya na wa kwa ni katika za la cha kuwa hiyo huo baada huyo lakini kama yake wake alisema"),
            ["tl"] = Words("ang ng sa na mga at ay ni si para nang hindi ito kay niya may isang kung ako siya rin daw din pa"),
            ["uk"] = Words(
                """
                і в у не що він на я з із як а то все вона так його але ти до же ви за би по тільки її мені було від ще ні о йому тепер коли
                навіть якщо вже або бути був для ми тебе їх чим була без того теж собі під буде хто цей тому цього який ним тут цьому один
                майже мій щоб зараз були куди всіх можна при після над більше той через ці нас про них яка також однак це які
                """
            ),
            ["uz"] = Words("va bilan uchun bu bir ham deb edi boʻlgan bo'lgan ega u esa kerak yoki lekin haqida keyin qilish"),
            ["vi"] = Words("và của là có không được một cho các những người trong với này đã khi để từ đến về như ở ông sẽ cũng tại năm"),
        };

    /// <summary>Reporting verbs by BCP 47 tag, lower case: enough to find the speaker next to a quotation.</summary>
    public static IReadOnlyDictionary<string, IReadOnlySet<string>> ReportingVerbs { get; } =
        new Dictionary<string, IReadOnlySet<string>>
        {
            ["az"] = Words("dedi deyib deyir bildirib bildirdi qeyd vurğulayıb söyləyib əlavə"),
            ["it"] = Words(
                """
                detto dice disse dichiarato dichiara affermato afferma spiegato spiega aggiunto aggiunge sottolineato sottolinea scritto
                scrive secondo
                """
            ),
            ["ms"] = Words(
                """
                kata katanya ujar ujarnya jelas jelasnya tegas tegasnya tambah tambahnya berkata memberitahu menurut menjelaskan menegaskan
                """
            ),
            ["nl"] = Words("zei zegt zeiden verklaarde verklaart vertelde vertelt aldus stelt stelde schrijft schreef reageert volgens"),
            ["pl"] = Words(
                """
                powiedział powiedziała mówi mówił mówiła stwierdził stwierdziła dodał dodała podkreślił podkreśliła zaznaczył oświadczył
                napisał ocenił według
                """
            ),
            ["pt"] = Words(
                """
                disse diz disseram afirmou afirma declarou explicou explica acrescentou ressaltou destacou informou escreveu perguntou
                respondeu segundo
                """
            ),
            ["ru"] = Words(
                """
                сказал сказала сказали говорит говорят говорил говорила говорится заявил заявила заявили заявляет отметил отметила отмечает
                добавил добавила подчеркнул подчеркнула подчеркивает сообщил сообщила сообщили сообщает пояснил пояснила поясняет рассказал
                рассказала рассказывает считает считают пишет написал написала ответил ответила спросил спросила утверждает утверждал
                признался призналась предупредил констатировал объяснил объясняет разъясняет полагает уверен уверена цитирует описала описал
                """
            ),
            ["uk"] = Words(
                """
                сказав сказала каже заявив заявила зазначив зазначила додав додала підкреслив підкреслила повідомив повідомила пояснив
                написав написала наголосив
                """
            ),
        };

    /// <summary>Scripts that determine the language, as ranges of code points, each with its most frequent language.</summary>
    public static IReadOnlyList<(int First, int Last, string Tag)> Scripts { get; } =
    [
        (0x0370, 0x03FF, "el"),
        (0x0400, 0x052F, "ru"),
        (0x0530, 0x058F, "hy"),
        (0x0590, 0x05FF, "he"),
        (0x0600, 0x06FF, "ar"),
        (0x0750, 0x077F, "ar"),
        (0x0900, 0x097F, "hi"),
        (0x0980, 0x09FF, "bn"),
        (0x0A00, 0x0A7F, "pa"),
        (0x0A80, 0x0AFF, "gu"),
        (0x0B00, 0x0B7F, "or"),
        (0x0B80, 0x0BFF, "ta"),
        (0x0C00, 0x0C7F, "te"),
        (0x0C80, 0x0CFF, "kn"),
        (0x0D00, 0x0D7F, "ml"),
        (0x0D80, 0x0DFF, "si"),
        (0x0E00, 0x0E7F, "th"),
        (0x0E80, 0x0EFF, "lo"),
        (0x0F00, 0x0FFF, "bo"),
        (0x1000, 0x109F, "my"),
        (0x10A0, 0x10FF, "ka"),
        (0x1200, 0x137F, "am"),
        (0x1780, 0x17FF, "km"),
        (0x1800, 0x18AF, "mn"),
        (0x3040, 0x30FF, "ja"),
        (0x3400, 0x4DBF, "zh"),
        (0x4E00, 0x9FFF, "zh"),
        (0xAC00, 0xD7AF, "ko"),
        (0x20000, 0x3FFFF, "zh"),
    ];

    /// <summary>What is known about a language without a table.</summary>
    public static Language Of(string tag) =>
        Language.Unknown with
        {
            Tag = tag,
            OrdinalsEndWithStop = OrdinalsWithStop.Contains(tag),
            FunctionWords = FunctionWords.GetValueOrDefault(tag, Language.Unknown.FunctionWords),
            ReportingVerbs = ReportingVerbs.GetValueOrDefault(tag, Language.Unknown.ReportingVerbs),
        };
}
