using System.Collections.Frozen;

namespace Summarizer.Articles.Formats.Decoding;

/// <summary>The letters of languages beyond ASCII, and how frequent the characters of other scripts are.</summary>
internal static class Alphabets
{
    /// <summary>The letters of languages in Latin script that are not ASCII, by BCP 47 tag, lower case.</summary>
    public static readonly (string Tag, string Letters)[] Latin =
    [
        ("en", ""),
        ("id", ""),
        ("ms", ""),
        ("so", ""),
        ("sw", ""),
        ("tl", ""),
        ("uz", ""),
        ("az", "çəğıiöşü"),
        ("ca", "àçéèíïóòúü"),
        ("cs", "áčďéěíňóřšťúůýž"),
        ("da", "æøåé"),
        ("de", "äöüß"),
        ("es", "áéíñóúü"),
        ("et", "äõöüšž"),
        ("fi", "äöå"),
        ("fr", "àâæçéèêëîïôœùûüÿ"),
        ("hr", "čćđšž"),
        ("hu", "áéíóöőúüű"),
        ("is", "áðéíóúýþæö"),
        ("it", "àèéìíîòóù"),
        ("lt", "ąčęėįšųūž"),
        ("lv", "āčēģīķļņšūž"),
        ("nb", "æøåéò"),
        ("nl", "éëïóöüèê"),
        ("pl", "ąćęłńóśźż"),
        ("pt", "áâãàçéêíóôõúü"),
        ("ro", "ăâîșțşţ"),
        ("sk", "áäčďéíĺľňóôŕšťúýž"),
        ("sl", "čšž"),
        ("sq", "ëç"),
        ("sv", "åäöé"),
        ("tr", "çğıöşüâîû"),
        ("vi", "àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"),
    ];

    /// <summary>Letters that other languages use only in foreign names and loanwords.</summary>
    public const string Loans = "áàâäãåéèêëíïîóòôöøúùûüñçßæœš";

    /// <summary>The weight of each character as evidence, by its frequency, for the scripts that have tables.</summary>
    public static readonly FrozenDictionary<char, double> Weights = Rows(
        ("оеаинтсрвлкмдпуі", 1),
        ("яыьгзбчйхжшюцщїєё", 0.4),
        ("фэъ", 0),
        ("ґўђћѕјљњџќѓ", -0.2),
        ("αοιετσνηυρς", 1),
        ("πκλμωγδθχάέήίόύώφβ", 0.5),
        ("ξζψϊϋΐΰ", -0.2),
        ("ايلمونرتبةعدسفهكقأحج", 1),
        ("شطصخذىئءإآضزثغظؤپچژگکی،؟؛", 0.4),
        ("ًٌٍَُِّْـ", 0),
        ("יוהלאתרבשמנם", 1),
        ("פדכקעחגסצזטןךףץ", 0.5),
        ("กขคงจชซณดตถทธนบปผพฟภมยรลวศษสหอะาำเแโใไัิีึืุู่้๊็์ๆ", 0.4),
        ("ฃฅฆฉฌญฎฏฐฑฒฝฤฦฬฮฯ๋ํฺ", -0.5),
        ("のにはをたがでとしてれさなるかいすらりまこもあきくうんけよせだめそみわえおつっちやじゃどゃょゅ", 1),
        (
            "アイウエオカキクケコサシスセソタチツテトナニノハフマミムメモラリルレロンーッャュョガグゲゴザジズゼゾダデドバビブベボパピプペポヤユヨワヒヘホネヌ",
            0.7
        ),
        ("、。「」『』・，！？；：（）《》〈〉【】　", 1),
        (CommonIdeographs, 1),
        (CommonSyllables, 1)
    );

    // The most frequent characters of Chinese (simplified and traditional) and Japanese news.
    private const string CommonIdeographs =
        "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些"
        + "主样理心本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特"
        + "代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金"
        + "指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运"
        + "這個們來為國說時會對發後裡裏經過現當沒動還進樣開從實軍無與長機業將兩間問應戰頭體見產關點話內給門東聲員論處義幾認條氣題爾別變總電數報結務場計資許統區隊決書則聽達強難權設記類據邊張該規萬覺術領確傳師觀讓識帶導爭運"
        + "分議民連五発対党相今選手米円子動京表戦経通最言氏調体田当八六約主首意自者同第見月回学気県駅市町村万億株円年午後前";

    // The most frequent syllables of Korean news.
    private const string CommonSyllables =
        "이다는에의을가고하를은한도지로서기사리스시대어인그해정부자수일나보아들있전원니제상만게라주으과구경여장와공조유관국적했것면오성동비거요마진위무선안치트신중화소세방계연생";

    private static FrozenDictionary<char, double> Rows(params (string Characters, double Weight)[] rows)
    {
        var weights = new Dictionary<char, double>();
        foreach (var (characters, weight) in rows)
        {
            foreach (var character in characters)
                weights.TryAdd(character, weight);
        }

        return weights.ToFrozenDictionary();
    }
}
