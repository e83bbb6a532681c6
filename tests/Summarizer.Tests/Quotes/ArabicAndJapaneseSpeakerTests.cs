using Summarizer.Quotes;

namespace Summarizer.Tests.Quotes;

/// <summary>The speaker of the last quote in an Arabic or Japanese text.</summary>
public sealed class ArabicAndJapaneseSpeakerTests
{
    [Theory]
    // The predicate of the sentence before; somebody who is asked, or who writes; the paragraph before.
    [InlineData("ja", "見つけたのは隣に住む田中一郎さんだった。「橋の下で声がしたんです」。", "田中一郎")]
    [InlineData("ja", "佐藤花子さんが来た。田中一郎さんに聞くと、首を振った。「橋は春まで開きません」", "田中一郎")]
    [InlineData("ja", "読者の田中一郎さんからは、こんな便りも届いた。「橋が開くのを待っています」。", "田中一郎")]
    [InlineData("ja", "田中一郎さんも手を挙げた。\n\n「橋が開くのを待っています」\n\n会場は静かだった。", "田中一郎")]
    [InlineData("ja", "田中一郎さんは七十歳。なぜ続けるのか。答えは短い。\n\n「橋が好きだからですよ」\n\n雪が降る。", "田中一郎")]
    [InlineData("ja", "田中一郎さんは船で通う。\n\n橋の工事は長い。「春まで待てば開きますよ」\n\n雪が降る。", "田中一郎")]
    // A role instead of a name, after the quotation and before it; a description.
    [InlineData("ja", "社長の田中一郎さんが始めた。「橋は来年の春に開きます」と社長。", "田中一郎")]
    [InlineData("ja", "店主は教頭の田中一郎先生だ。佐藤花子さんは笑う。教頭が手をたたき「よし、これで決まりだ」とうなずく。", "田中一郎")]
    [InlineData(
        "ja",
        "ゾラン・ペトロビッチ監督は手を上げた。会見場を笑わせた知将は「守備はまだ三点だ」と付け加えた。",
        "ゾラン・ペトロビッチ"
    )]
    [InlineData("ja", "田中一郎さんの絵だ。本人いわく「橋の色だけは狂ったまま塗りました」。", "田中一郎")]
    // Full names that have no title.
    [InlineData("ja", "予選から出場の凪沢雪乃（ヨネムラ）が勝った。「相手の癖が見えてきた」と凪沢。", "凪沢雪乃")]
    [InlineData("ja", "後半、日曜寺健太が押し込んだ。決勝点の日曜寺は「足がつっていたので倒れました」と話した。", "日曜寺健太")]
    [InlineData("ja", "シードのカロリーナ・マイエルに勝った。マイエルは「壁と試合をしているようだった」と話した。", "カロリーナ・マイエル")]
    [InlineData("ja", "田中はるさんは豆腐を作る。はるさんは「水が濁ったらうちの味ではない」と話した。", "田中はる")]
    [InlineData("ja", "佐藤花子さんが来た。田中一郎政調会長代理は会合の後で「結論は今国会ではない」と述べた。", "田中一郎")]
    // A field or a rank in the title; an institution between the name and the office; a rare surname without a title.
    [InlineData("ja", "楠田予報課長は「これまでに経験したことのない大雨だ」と呼びかけた。", "楠田")]
    [InlineData("ja", "ファンデルベルク外交安全保障上級代表は「双方の政治的な意思が欠かせない」と訴えた。", "ファンデルベルク")]
    [InlineData("ja", "座長の苅部誠・国立感染症センター長は「広がっている証拠はない」との見解を示した。", "苅部誠")]
    [InlineData("ja", "途中出場の久慈亮介が打った。久慈は「みんながつないでくれたので決めたかった」と話した。", "久慈亮介")]
    // A paragraph without a subject goes on with the speaker of the one before.
    [InlineData(
        "ja",
        "田中一郎氏は「政治を取り戻す」と述べた。\n\n協力については「政策で一致できる相手とは向き合う」と説明した。",
        "田中一郎"
    )]
    // The reading of a rare surname, which is no part of the name.
    [InlineData("ja", "近所の月見里（やまなし）つる代さん（83）は「嫁に来た日も雨でした」と話した。", "月見里つる代")]
    [InlineData("ja", "四十万谷（しじまや）はるか社長は来た。四十万谷社長は「蔵はこれからも動かさない」と話した。", "四十万谷はるか")]
    [InlineData("ja", "主将のＤＦ辺（ほとり）蓮は「自分の声が足りなかった」と唇をかんだ。", "辺蓮")]
    [InlineData("ja", "無職、九十九（つくも）秋男被告（74）の公判があった。被告は「間違いありません」と認めた。", "九十九秋男")]
    [InlineData("ja", "留学生の王（ワン）思遠さん（23）は「橋が開くのを待っています」と話した。", "王思遠")]
    // Given names in kana that look like a verb, also alone after a relation.
    [InlineData("ja", "小鳥遊まもる監督は「橋が開くのを待っています」と話した。", "小鳥遊まもる")]
    [InlineData("ja", "小鳥遊いぐるさん（65）は「橋が開くのを待っています」と話した。", "小鳥遊いぐる")]
    [InlineData("ja", "証人として、妹の浅海みさをさんは「橋が開くのを待っています」と話した。", "浅海みさを")]
    [InlineData("ja", "田中一郎さんの妻ふじ子さん（60）は「橋が開くのを待っています」と話した。", "ふじ子")]
    [InlineData("ja", "田中一郎さんの孫、はるきさん（22）は「橋が開くのを待っています」と話した。", "はるき")]
    [InlineData("ja", "小鳥遊まもる・県漁連会長は「橋が開くのを待っています」と話した。", "小鳥遊まもる")]
    // Names in Latin letters.
    [InlineData("ja", "歌手のＲＩＮＡさん（25）は「橋が開くのを待っています」と話した。", "ＲＩＮＡ")]
    [InlineData("ja", "佐藤花子さんが撮った。主演は舞踏家として知られるTAKU。「せりふは一つだけでした」。", "TAKU")]
    // A sentence that names who spoke; a paragraph that ends without a subject; no verb of speaking.
    [InlineData("ja", "番台の横に紙があった。「長い間ありがとうございました」。書いたのは妻の田中ミヨ子さん（69）だ。", "田中ミヨ子")]
    [InlineData(
        "ja",
        "佐藤花子さんが来た。\n\n田中一郎さんは湯を抜いた。浴槽の底を見つめ、黙っていた。\n\n「こんなに広かったんだな。気づかなかった」\n\n雪が降る。",
        "田中一郎"
    )]
    [InlineData("ja", "佐藤花子さんが来た。田中一郎さんは覚えたての日本語で「風が味方、みんなが味方でした」。", "田中一郎")]
    [InlineData(
        "ja",
        "〈ひと〉校正者　小鳥遊いくさん\n\n小鳥遊いくさん（65）に聞いた。\n\n――どんな仕事ですか。\n\n「数字を読み上げるんです」\n\n――次は。\n\n「海を見たいですね」\n\n（聞き手・浅海なつ）",
        "小鳥遊いく"
    )]
    // Marks of different pairs.
    [InlineData("ja", "田中一郎さんは“橋が開くのを待っています」と笑った。", "田中一郎")]
    [InlineData("ja", "田中一郎さんは「橋が開くのを待っています』と笑った。", "田中一郎")]
    // A verb without a subject before another clause; a noun with an adjective that is a job elsewhere.
    [InlineData("ar", "يجلس أبو ماهر في دكانه. «الزبون القديم يعرف الرائحة»، يقول، ويرفع كأسه عاليا.", "أبو ماهر")]
    [InlineData("ar", "أعلن الوزير سامي الحداد الأمر. وقال في مؤتمر صحافي عقده أمس: «سنفتح الجسر في الربيع».", "سامي الحداد")]
    [InlineData("ar", "سامي الحداد خباز. سأله الجندي ما هذا، فأجاب: «هذه أمي وأم جدي كلهم».", "سامي الحداد")]
    // Two people of different gender; a name under a preposition.
    [InlineData("ar", "تعمل نوال الكتبي هنا. كان محمود الدلال حاضرا. «كتبت ألف بطاقة»، تقول وهي تبتسم.", "نوال الكتبي")]
    [InlineData("ar", "تحرس نوال الكتبي البطاقات. بدأت عند العلامة الراحل شاكر عماد. «حفظت أربعمئة بيت»، تقول.", "نوال الكتبي")]
    // Surnames that are roles, given names that are other words.
    [InlineData("ar", "وقال سيد العواد، وهو في الثمانين: «الكمان كان عندي أصلا».", "سيد العواد")]
    [InlineData("ar", "لخصت منى سليمان الحاج الأمر. «وجدنا واحدة في الموقف»، تروي الباحثة.", "منى سليمان الحاج")]
    [InlineData("ar", "ورد مدير الشركة، الهاشمي قايد، في بيان: «الأجور ستصرف هذا الأسبوع».", "الهاشمي قايد")]
    // Spelled without hamza.
    [InlineData("ar", "وقال الوزير احمد ابراهيم الحداد: «الجسر سيفتح قريبا في الربيع».", "احمد ابراهيم الحداد")]
    [InlineData("ar", "واكد الوزير سامي الحداد ان «الجسر سيفتح قريبا في الربيع».", "سامي الحداد")]
    [InlineData("ar", "وصل سامي الحداد الى القرية. واضاف: «الجسر سيفتح قريبا في الربيع».", "سامي الحداد")]
    [InlineData("ar", "وصل سامي الحداد. «الجسر سيفتح قريبا في الربيع»، اوضح الوزير سامي الحداد.", "سامي الحداد")]
    // An organization in quotation marks in a role, and as the subject.
    [InlineData(
        "ar",
        "وقال الرئيس التنفيذي لـ«نور القابضة»، سامي بن طلال الحداد، إن الجسر جاهز. وأردف: «سنفتحه قريبا في الربيع».",
        "سامي بن طلال الحداد"
    )]
    [InlineData("ar", "اشترت الشركة «بيت القهوة» أمس. وأكدت «بيت القهوة» في بيان: «لن نغلق أي فرع لنا».", "بيت القهوة")]
    // What somebody thinks.
    [InlineData("ar", "توقف الناقد سامي الحداد عند الرواية. ففي رأيه، «هذا نص قديم لا يكسر الأثاث».", "سامي الحداد")]
    // A shortened surname; what people are called; a nationality after the office.
    [InlineData("ar", "وأنكر المتهم، المدعو (ب. رشيد)، التهم. «أنا لم أزر الجنوب قط»، أجاب المتهم.", "ب. رشيد")]
    [InlineData("ar", "ثم تبين أن الرجل هو صاحب عربة محلي يدعى سلامة البدول. «نحن نعرف الوادي جيدا»، قال.", "سلامة البدول")]
    [InlineData("ar", "لم يخف مدرب الفريق، البرتغالي روي فالادارش، غضبه، قائلا: «استقبلنا ثلاثة أهداف سهلة».", "روي فالادارش")]
    [InlineData("ar", "وصل المدرب روي فالادارش أمس. وعن خروجه، رد فالادارش بأن الجمهور «يدفع ثمن التذكرة كل أسبوع».", "روي فالادارش")]
    // The gender of a full name.
    [InlineData("ar", "تعمل ليلى الكتبي هنا. وحضر فراس أبو تايه. وقال أبو تايه إن «الطريق مفتوح منذ أمس».", "فراس أبو تايه")]
    // Somebody's lawyer with a name, and a verb after a preposition.
    [InlineData(
        "ar",
        "نفى هشام بركات التهم. وأعلنت محاميته نادية العلمي أنها ستطعن. \"الحكم قاس ولا يستند إلى القانون\"، بحسب ما صرحت به للصحفيين.",
        "نادية العلمي"
    )]
    public void Find_NamesSpeaker(string tag, string text, string speaker) => Assert.Equal(speaker, LastQuote(tag, text).Speaker);

    [Theory]
    [InlineData("ja", "きっかけは店長の田中一郎さんが受け取った手紙だった。「買い物に行けなくなりました」。")]
    [InlineData("ja", "ＪＲ北海道は廃止を打診した。説明会で若い父親が立った。「保育所の先生を雇ってほしい」。")]
    [InlineData("ja", "田中一郎さんは答えた。\n\n会社員の男性（48）　「名前はひとつでいいと思います」")]
    [InlineData("ja", "田中一郎さんが来た。「橋が開くのを待っています」と男性。")]
    [InlineData("ja", "田中一郎氏は「政治を取り戻す」と述べた。\n\n会場では「説明が足りないのではないか」との声が上がった。")]
    [InlineData("ja", "田中一郎氏は期待を寄せる。ただ、ある理事は「対面の指導がおろそかになる」とくぎを刺す。")]
    [InlineData("ja", "田中一郎氏は期待を寄せる。ただ、営農指導員は「切り替えには三年かかる」と話す。")]
    // A verb before an office; letters that name no person; a place or a means that nobody speaks in.
    [InlineData("ja", "会社を束ねる社長は「橋が開くのを待っています」と話した。")]
    [InlineData("ja", "教授のＤＮＡは「橋が開くのを待っています」と話した。")]
    [InlineData("ar", "الورقة، التي صورتها دعاء فؤاد ونشرتها أمس، تقول: «لا تتوقف عن العزف أبدا».")]
    [InlineData("ar", "«كلام طويل هنا اليوم»، قال، ـ محمد.")]
    // An unknown subject with a relative clause; an organization under a preposition.
    [InlineData("ar", "وأكد شباط الذي يقود لائحة الحزب بالدائرة الانتخابية أن «الجسر سيفتح قريبا في الربيع».")]
    [InlineData("ar", "احتج الوزير سامي الحداد. وجاء في بيان: «لن نقبل الدروس من أحد».")]
    // A relative of whom nothing was said; a circumstance after the role.
    [InlineData("ar", "قال سامي الحداد إن الجسر جاهز. ثم اختار جملة من رسالة بعثت بها إليه جدته: «لا تبك على الباب أبدا».")]
    [InlineData("ar", "«من أين آتي بالمال كله؟»، يتساءل صاحب الفرن وهو يقلب الأرغفة.")]
    public void Find_LeavesUnknownSpeakerOut(string tag, string text) => Assert.Null(LastQuote(tag, text).Speaker);

    [Theory]
    [InlineData("田中一郎町長は「橋は来年の春に開通する予定だ」と述べた。", "田中一郎", "町長")]
    [InlineData("社長の田中一郎さんは「橋は来年の春に開通する予定だ」と述べた。", "田中一郎", "社長")]
    [InlineData("学芸員、田中一郎さんは「橋は来年の春に開通する予定だ」と述べた。", "田中一郎", "学芸員")]
    [InlineData("営業部長（当時）の田中一郎さんは「橋は来年の春に開通する予定だ」と述べた。", "田中一郎", "部長")]
    [InlineData("敗れたエース佐伯蓮は「最後の一球は悔いが残る」と唇をかんだ。", "佐伯蓮", "エース")]
    [InlineData("田中一郎さんは「橋は来年の春に開通する予定だ」と述べた。", "田中一郎", null)]
    public void Find_NamesSpeakerWithRole(string text, string speaker, string? role)
    {
        var quote = LastQuote("ja", text);

        Assert.Equal((speaker, role), (quote.Speaker, quote.Role));
    }

    private static FoundQuote LastQuote(string tag, string text)
    {
        var quotes = QuoteFinder.Find(ArticleBuilder.Read(text, tag));

        Assert.NotEmpty(quotes);
        return quotes[^1];
    }
}
