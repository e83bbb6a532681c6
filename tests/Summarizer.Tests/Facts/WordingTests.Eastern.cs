using Summarizer.Facts;
using Summarizer.Languages;

namespace Summarizer.Tests.Facts;

public sealed partial class WordingTests
{
    private static readonly Dictionary<string, string> Eastern = new(StringComparer.Ordinal)
    {
        ["ar"] =
            "وافق مجلس المدينة يوم الاثنين على خط الترام الجديد. "
            + "وقد يبدأ العمل بالخط في عام 2031. "
            + "وأغلق بعض التجار محالهم بسبب الأشغال. "
            + "وقال المهندس سليم إن النفق لم يتضرر من السيول. "
            + "وارتفعت مبيعات المصنع بنسبة 12 في المئة العام الماضي، فيما تراجعت صادراته.",
        ["he"] =
            "מועצת העיר אישרה ביום שני את קו הרכבת הקלה החדש. "
            + "ייתכן שהקו ייפתח ב-2031. "
            + "חלק מהסוחרים סגרו את החנויות בגלל העבודות. "
            + "המהנדס אמר שהמנהרה לא ניזוקה בשיטפון. "
            + "המכירות של המפעל עלו ב-12 אחוזים בשנה שעברה, ואילו הייצוא ירד.",
        ["fa"] =
            "شورای شهر دوشنبه خط تازه تراموا را تصویب کرد. "
            + "خط تازه ممکن است در سال ۱۴۱۰ افتتاح شود. "
            + "بعضی مغازه‌داران به علت عملیات ساختمانی مغازه‌های خود را تعطیل کردند. "
            + "مهندس گفت تونل در سیل آسیب ندید. "
            + "فروش کارخانه سال گذشته ۱۲ درصد افزایش یافت.",
        ["hi"] =
            "नगर परिषद ने सोमवार को नई ट्राम लाइन की योजना मंज़ूर की। "
            + "लाइन 2031 में शुरू हो सकती है। "
            + "कुछ व्यापारियों ने काम के कारण दुकानें बंद कर दीं। "
            + "इंजीनियर ने कहा कि बाढ़ से सुरंग को नुकसान नहीं हुआ। "
            + "पिछले साल कारखाने की बिक्री 12 प्रतिशत बढ़ी।",
        ["ko"] =
            "시의회는 월요일 새 전차 노선을 승인했다. "
            + "노선은 2031년에 개통될 수 있다. "
            + "일부 상인은 공사 때문에 가게를 닫았다. "
            + "기술자는 터널이 홍수로 손상되지 않았다고 말했다. "
            + "공장의 매출은 지난해 12% 증가했다.",
        ["zh"] =
            "市议会周一批准了新的电车线路。"
            + "该线路可能于2031年开通。"
            + "部分商户因施工关闭了店铺。"
            + "工程师说，隧道没有受到洪水损坏。"
            + "工厂去年的销售额增长了12%，但出口下降。",
        ["ja"] =
            "市議会は月曜日、新しい路面電車の路線を可決した。"
            + "路線は2031年に開通する可能性がある。"
            + "一部の商店主は工事のため店を閉じた。"
            + "技術者は、トンネルは洪水で損傷しなかったと述べた。"
            + "工場の売上高は昨年12%増加した。",
    };

    [Theory]
    [InlineData("ar", "رفض مجلس المدينة يوم الاثنين خط الترام الجديد.", FactKind.Antonym, "رفض")]
    [InlineData("ar", "وانخفضت مبيعات المصنع بنسبة 12 في المئة العام الماضي.", FactKind.Antonym, "وانخفضت")]
    [InlineData("ar", "قال المهندس سليم إن النفق تضرر من السيول.", FactKind.Negation, "تضرر")]
    [InlineData("ar", "لم يوافق مجلس المدينة يوم الاثنين على خط الترام الجديد.", FactKind.Negation, "يوافق")]
    [InlineData("ar", "أغلق جميع التجار محالهم بسبب الأشغال.", FactKind.Quantifier, "جميع")]
    [InlineData("ar", "سيبدأ العمل بالخط في عام 2031.", FactKind.Modal, "سيبدأ")]
    [InlineData("he", "מועצת העיר דחתה ביום שני את קו הרכבת הקלה החדש.", FactKind.Antonym, "דחתה")]
    [InlineData("he", "המהנדס אמר שהמנהרה ניזוקה בשיטפון.", FactKind.Negation, "ניזוקה")]
    [InlineData("he", "כל הסוחרים סגרו את החנויות בגלל העבודות.", FactKind.Quantifier, "כל")]
    [InlineData("he", "הקו ייפתח ב-2031.", FactKind.Modal, "ייפתח")]
    [InlineData("fa", "فروش کارخانه سال گذشته ۱۲ درصد کاهش یافت.", FactKind.Antonym, "کاهش")]
    [InlineData("fa", "مهندس گفت تونل در سیل آسیب دید.", FactKind.Negation, "آسیب")]
    [InlineData("fa", "شورای شهر دوشنبه خط تازه تراموا را تصویب نکرد.", FactKind.Negation, "تصویب")]
    [InlineData("fa", "همه مغازه‌داران به علت عملیات ساختمانی مغازه‌های خود را تعطیل کردند.", FactKind.Quantifier, "همه")]
    [InlineData("fa", "خط تازه در سال ۱۴۱۰ افتتاح می‌شود.", FactKind.Modal, "افتتاح")]
    [InlineData("hi", "पिछले साल कारखाने की बिक्री 12 प्रतिशत घटी।", FactKind.Antonym, "घटी")]
    [InlineData("hi", "इंजीनियर ने कहा कि बाढ़ से सुरंग को नुकसान हुआ।", FactKind.Negation, "नुकसान")]
    [InlineData("hi", "सभी व्यापारियों ने काम के कारण दुकानें बंद कर दीं।", FactKind.Quantifier, "सभी")]
    [InlineData("hi", "लाइन 2031 में शुरू होगी।", FactKind.Modal, "शुरू")]
    [InlineData("ko", "시의회는 월요일 새 전차 노선을 부결했다.", FactKind.Antonym, "부결했다")]
    [InlineData("ko", "공장의 매출은 지난해 12% 감소했다.", FactKind.Antonym, "감소했다")]
    [InlineData("ko", "기술자는 터널이 홍수로 손상됐다고 말했다.", FactKind.Negation, "손상됐다고")]
    [InlineData("ko", "모든 상인은 공사 때문에 가게를 닫았다.", FactKind.Quantifier, "모든")]
    [InlineData("ko", "노선은 2031년에 개통된다.", FactKind.Modal, "개통된다")]
    [InlineData("zh", "市议会周一否决了新的电车线路。", FactKind.Antonym, "否决")]
    [InlineData("zh", "工厂去年的销售额下降了12%。", FactKind.Antonym, "下降")]
    [InlineData("zh", "工程师说，隧道受到洪水损坏。", FactKind.Negation, "受到")]
    [InlineData("zh", "市议会周一没有批准新的电车线路。", FactKind.Negation, "批准")]
    [InlineData("zh", "所有商户因施工关闭了店铺。", FactKind.Quantifier, "所有")]
    [InlineData("zh", "该线路将于2031年开通。", FactKind.Modal, "20")]
    [InlineData("ja", "市議会は月曜日、新しい路面電車の路線を否決した。", FactKind.Antonym, "否決")]
    [InlineData("ja", "トンネルは洪水で損傷したと技術者は述べた。", FactKind.Negation, "損傷")]
    [InlineData("ja", "市議会は月曜日、新しい路面電車の路線を可決しなかった。", FactKind.Negation, "可決")]
    [InlineData("ja", "すべての商店主は工事のため店を閉じた。", FactKind.Quantifier, "すべて")]
    [InlineData("ja", "路線は2031年に開通する。", FactKind.Modal, "開通")]
    public void Check_ReportsAnEdit_InEasternLanguages(string tag, string statement, FactKind kind, string text) =>
        Assert.Contains(new UnsupportedFact(kind, text), Check(KnownLanguages.Of(tag), Eastern[tag], statement));

    [Theory]
    [InlineData("ar", "أقر مجلس المدينة خط الترام الجديد، وقد يبدأ العمل به في عام 2031.")]
    [InlineData("ar", "زادت مبيعات المصنع بنسبة 12 في المئة العام الماضي.")]
    [InlineData("ar", "لم تلحق السيول ضررا بالنفق، بحسب المهندس سليم.")]
    [InlineData("ar", "من المحتمل أن ينطلق الخط في 2031، فيما أغلقت محال بسبب الأشغال.")]
    [InlineData("he", "העירייה נתנה אור ירוק לקו הרכבת הקלה, שעשוי להיפתח ב-2031.")]
    [InlineData("he", "המכירות של המפעל גדלו ב-12 אחוזים בשנה שעברה.")]
    [InlineData("he", "לפי המהנדס לא נגרם נזק למנהרה בשיטפון.")]
    [InlineData("fa", "شورای شهر با خط تازه تراموا موافقت کرد و این خط شاید در سال ۱۴۱۰ افتتاح شود.")]
    [InlineData("fa", "فروش کارخانه در سال گذشته ۱۲ درصد رشد کرد.")]
    [InlineData("fa", "به گفته مهندس، سیل به تونل آسیبی نرساند.")]
    [InlineData("hi", "परिषद ने ट्राम लाइन को मंज़ूरी दी, जो 2031 में खुल सकती है।")]
    [InlineData("hi", "पिछले साल कारखाने की बिक्री में 12 प्रतिशत की वृद्धि हुई।")]
    [InlineData("hi", "इंजीनियर के अनुसार सुरंग को बाढ़ से कोई नुकसान नहीं पहुंचा।")]
    [InlineData("ko", "시의회가 새 전차 노선을 가결했으며 2031년 개통될 가능성이 있다.")]
    [InlineData("ko", "공장의 매출은 지난해 12% 늘었다.")]
    [InlineData("ko", "기술자에 따르면 터널은 홍수에 손상을 입지 않았다.")]
    [InlineData("zh", "市议会同意兴建新电车线路，有望于2031年开通。")]
    [InlineData("zh", "去年工厂销售额上升12%，出口则减少。")]
    [InlineData("zh", "工程师表示，洪水并未损坏隧道。")]
    [InlineData("ja", "市議会が路面電車の新路線を承認し、2031年に開通するかもしれない。")]
    [InlineData("ja", "工場の昨年の売上高は12%伸びた。")]
    [InlineData("ja", "技術者によると、トンネルに洪水の被害はなかった。")]
    [InlineData("ja", "2031年に路線が開通する見通しだ。")]
    [InlineData("ar", "يخطط مجلس المدينة لبدء العمل بالخط في عام 2031.")]
    [InlineData("zh", "隧道是否受损有待确定。")]
    public void Check_Accepts_OtherWordsForTheSame_InEasternLanguages(string tag, string statement) =>
        Assert.Empty(Check(KnownLanguages.Of(tag), Eastern[tag], statement));
}
