using Summarizer.Quotes;

namespace Summarizer.Tests.Quotes;

/// <summary>The speaker of the last quote in a text, by language.</summary>
public sealed class SpeakerTests
{
    [Theory]
    // After the quotation, before it, with a role, in an apposition.
    [InlineData("fr", "« Le pont ouvrira au printemps », maugrée son adjoint, Luc Morin.", "Luc Morin")]
    [InlineData("fr", "La maire Anne Vidal a visité le chantier. « Le pont ouvrira au printemps », a-t-elle promis.", "Anne Vidal")]
    [InlineData("fr", "« Le pont ouvrira au printemps », a déclaré le préfet du Cher, Luc Morin, à Bourges.", "Luc Morin")]
    [InlineData("fr", "« Le pont ouvrira au printemps », rappelle Avril Samson, économiste.", "Avril Samson")]
    [InlineData("de", "„Die Brücke öffnet im Frühjahr“, sagte Bürgermeisterin Anna Vogt am Montag.", "Anna Vogt")]
    [InlineData("de", "Anna Vogt leitet das Bauamt. „Die Brücke öffnet im Frühjahr“, versprach Vogt.", "Anna Vogt")]
    [InlineData("de", "Der Trainer Jens März war zufrieden. „Das war ein gutes Spiel für uns“, so März.", "Jens März")]
    [InlineData("es", "«El puente abrirá en primavera», contó a los vecinos el alcalde Luis Prieto.", "Luis Prieto")]
    [InlineData("es", "El alcalde, Luis Prieto, visitó la obra. «El puente abrirá en primavera», prometió.", "Luis Prieto")]
    [InlineData("cs", "„Most otevřeme na jaře,“ řekl starosta Pavel Hora.", "Pavel Hora")]
    [InlineData("cs", "Starosta Pavel Hora přijel ráno. „Most otevřeme na jaře,“ slíbil novinářům.", "Pavel Hora")]
    [InlineData("ar", "وقال المهندس سامي الحداد: \"سنفتح الجسر الجديد في الربيع المقبل\".", "سامي الحداد")]
    [InlineData("ar", "\"سنفتح الجسر الجديد في الربيع المقبل\"، قال سامي الحداد للصحافة.", "سامي الحداد")]
    [InlineData("ja", "近くに住む鈴木花子さん（６２）は「橋が開くのを待っていました」と話した。", "鈴木花子")]
    [InlineData("ja", "田中一郎町長が視察した。「橋は来年の春に開通する予定だ」と田中町長。", "田中一郎")]
    // Surnames of several parts.
    [InlineData("de", "Die Leiterin Sabine Kühn-Adler kam. „Wir haben lange gewartet“, sagte Kühn-Adler am Montag.", "Sabine Kühn-Adler")]
    [InlineData("de", "Der Landwirt Ludwig von Berg kam. „Wir haben lange gewartet“, sagte Ludwig.", "Ludwig von Berg")]
    [InlineData(
        "id",
        "Ketua Fransina Latu-Pattipei hadir. \"Kami sudah lama menunggu ini,\" kata Latu-Pattipei.",
        "Fransina Latu-Pattipei"
    )]
    [InlineData("tr", "Yazar Ayşe Kara-Demir geldi. “Uzun süre bekledik” diyen Kara-Demir gitti.", "Ayşe Kara-Demir")]
    [InlineData("es", "La directora Ana López-Mora llegó. «Hemos esperado mucho tiempo», dijo López-Mora.", "Ana López-Mora")]
    // Descriptions and roles instead of a name.
    [InlineData("de", "Hanna Voss leitet das Labor. „Die Brücke öffnet im Frühjahr“, erklärt die Ozeanografin.", "Hanna Voss")]
    [InlineData("de", "Sein Verteidiger Jens Kohl sprach kurz. „Mein Mandant hat alles gesagt“, sagte der Anwalt.", "Jens Kohl")]
    [InlineData("de", "Bürgermeisterin Anna Vogt und Jens Kohl stritten. „Das ist nicht wahr“, rief die Bürgermeisterin.", "Anna Vogt")]
    [InlineData("de", "Für Trainer Jens Kohl ist alles klar. „Wir haben verdient verloren“, schimpfte er.", "Jens Kohl")]
    [InlineData("de", "Anna Vogt sah zu. Von Trainer Jens Kohl kam Lob: „Er hat uns heute gerettet.“", "Jens Kohl")]
    [InlineData("de", "Laut Hanna Voss, Leiterin des Labors, eilt es. „Wir haben kaum noch Zeit“, sagt die Forscherin.", "Hanna Voss")]
    [InlineData("fr", "Le maire, Luc Morin, est venu tôt. « Le pont ouvrira au printemps », assure l'élu.", "Luc Morin")]
    [InlineData("fr", "Anne Vidal a attendu. « Le pont ouvrira au printemps », a voulu rassurer Luc Morin.", "Luc Morin")]
    [InlineData("fr", "« Le pont est fermé », dit Luc Morin, qui habite en face. « Je fais le tour », plaisante ce Brestois.", "Luc Morin")]
    [InlineData("es", "Según la bióloga Inés Cano, es un hito. «Nadie esperaba encontrarlo aquí», celebra la científica.", "Inés Cano")]
    [InlineData("es", "Su nieta Ximena ayuda los domingos. «Mi abuela no sabe estar quieta», se ríe la joven.", "Ximena")]
    [InlineData("cs", "Starosta Pavel Horák přijel ráno. Horákovi se plán nelíbí. „Most zůstane zavřený,“ dodal.", "Pavel Horák")]
    [InlineData("cs", "Podle starosty Pavla Hory je hotovo. Pavel Hora přijel ráno. „Most otevřeme na jaře,“ tvrdí Hora.", "Pavel Hora")]
    [InlineData(
        "id",
        "Pelatih Persiraja, Rudi Hanafi, kecewa. \"Kami kehilangan fokus lima menit,\" katanya saat di Bogor.",
        "Rudi Hanafi"
    )]
    [InlineData("ar", "قال رئيس اتحاد المزارعين سامي الحداد إن الموسم جيد. وأردف: \"لن نستورد القمح هذا العام أبدا\".", "سامي الحداد")]
    [InlineData("ar", "يجلس أبو ماهر في دكانه. يقول: \"الزبون القديم يعرف الرائحة قبل السعر\".", "أبو ماهر")]
    [InlineData("ar", "كشفت المخرجة هند بنزيدان عن فيلمها. \"كتبت السيناريو في قطار طويل\"، تقول المخرجة.", "هند بنزيدان")]
    [InlineData("ja", "「橋が開くのを待っていました」。鈴木花子さん（６２）はそう話した。", "鈴木花子")]
    [InlineData("ja", "田中一郎町長が「橋はいつ開くのか」とただしたのに対し、佐藤次郎知事は「開通は来年の春だ」と答えた。", "佐藤次郎")]
    [InlineData("he", "השרה נועה גלעדי אמרה: \"התקציב יאושר עד סוף החודש\". והוסיפה: \"אין לנו זמן לבזבז יותר\".", "נועה גלעדי")]
    [InlineData("he", "דובר צה\"ל, תת אלוף רון שחר, מסר: \"הכוחות פועלים באזור כבר שלושה ימים\".", "רון שחר")]
    [InlineData("he", "״הגשר ייפתח באביב הקרוב״, אמרה מיכל אורן.", "מיכל אורן")]
    [InlineData("he", "\"הגשר ייפתח באביב הקרוב\", אמר יו\"ר הוועד, נדב שטיין.", "נדב שטיין")]
    [InlineData("he", "לדברי ורד כספי, \"הגשר ייפתח באביב הקרוב\".", "ורד כספי")]
    [InlineData("he", "נדב שטיין הגיע לחיפה. \"הגשר ייפתח באביב הקרוב\", הוא אומר.", "נדב שטיין")]
    [InlineData("hi", "राज्यपाल सुरेश भंडारी ने कहा, \"पुल अगले साल वसंत में खुलेगा\"।", "सुरेश भंडारी")]
    [InlineData("hi", "पुल बंद है। \"हम वसंत तक इंतजार कर लेंगे\", मीना पटनायक ने बताया।", "मीना पटनायक")]
    [InlineData("hi", "राज्यपाल सुरेश भंडारी पहुंचे। उन्होंने कहा, \"पुल अगले साल वसंत में खुलेगा\"।", "सुरेश भंडारी")]
    [InlineData("fa", "لیلا شفیعی، وزیر نیرو، گفت: «پل بهار سال آینده باز می‌شود».", "لیلا شفیعی")]
    [InlineData("fa", "«پل بهار سال آینده باز می‌شود»، بهمن کیانی در پایان نشست گفت.", "بهمن کیانی")]
    [InlineData("fa", "لیلا شفیعی به شهر آمد. او گفت: «پل بهار سال آینده باز می‌شود».", "لیلا شفیعی")]
    [InlineData(
        "ar",
        "قال المتحدث باسم وزارة الصحة الدكتور هاني عبد الوهاب إن الحالات مستقرة. وأضاف: «سنعلن نتائج الفحوص غدا صباحا».",
        "هاني عبد الوهاب"
    )]
    [InlineData(
        "ar",
        "أوضح مدير الهيئة العامة للزراعة، المهندس خالد الصباغ، أن القانون واضح. وتابع: «الغرامة ليست هدفا في حد ذاتها».",
        "خالد الصباغ"
    )]
    [InlineData("ar", "أشاد المدرب سامي الحداد بلاعبيه، مضيفا: «لعبنا بشجاعة منذ الدقيقة الأولى».", "سامي الحداد")]
    [InlineData("ar", "نقلت صحيفة «النهار» عن المدعية العامة صوفي برنار قولها إن «كل الفرضيات مطروحة حتى الآن».", "صوفي برنار")]
    [InlineData("ar", "وصلت ليلى الحداد مع أخيها سامي الحداد. وقالت: «لم نتوقع هذا العدد من الزوار».", "ليلى الحداد")]
    [InlineData("ar", "عاد سامي الحداد إلى القرية. «لم أعرف الشارع الذي ولدت فيه»، يقول الرجل الخمسيني.", "سامي الحداد")]
    [InlineData("ar", "وقعت وزارة الزراعة اتفاقا أمس. وقالت الوزارة في بيان: «سيبدأ التوزيع في الشهر المقبل».", "وزارة الزراعة")]
    [InlineData("ja", "グリーン外相は「橋は来年の春に開通する」と述べた。", "グリーン")]
    [InlineData("ja", "田中一郎元防衛相は「橋は来年の春に開通する」と述べた。", "田中一郎")]
    [InlineData("ja", "先発の相良ジョエル(川崎)は「最後の一球は悔いが残る」と唇をかんだ。", "相良ジョエル")]
    [InlineData("ar", "وقال الفرنسي جان موريل، مدرب الفريق: «لعبنا بشجاعة منذ الدقيقة الأولى».", "جان موريل")]
    [InlineData("ar", "تروي زليخة، وهي أم لطفلين: «خرجنا إلى الشارع وبقينا حتى الصباح».", "زليخة")]
    [InlineData("ar", "سألنا الخبير سامي الحداد عن الأسعار، فأجاب: «لن تنخفض قبل العام المقبل».", "سامي الحداد")]
    [InlineData("ar", "شكا التاجر «أبو كريم» من الركود، مؤكدا أن «الزبون يسأل عن السعر ويمشي».", "أبو كريم")]
    [InlineData("ar", "وصل الباحث يان فان دايك أمس. وقال فان دايك: «ما ينجح هنا لا ينجح في البحر».", "يان فان دايك")]
    [InlineData("ja", "途中出場のFW鮎川峻が決めた。鮎川は「最後まで走り続けた結果だ」と笑った。", "鮎川峻")]
    [InlineData("ja", "主将・伏見美琴は「最後の一球は悔いが残る」と唇をかんだ。", "伏見美琴")]
    [InlineData("ja", "ジョン・ミラー元陸軍大将は「橋は来年の春に開通する」と述べた。", "ジョン・ミラー")]
    [InlineData("ja", "鈴木花子さんからは「橋が開くのを待っていた」との声が上がった。", "鈴木花子")]
    [InlineData("ja", "県警は田中一郎容疑者(41)を逮捕した。調べに対し、「橋から落とした」と供述している。", "田中一郎")]
    [InlineData("ja", "座長の田中一郎・中央大教授は「橋は来年の春に開通する」と述べた。", "田中一郎")]
    [InlineData("ja", "田中一郎八段の話「終盤は負けだと思っていた」", "田中一郎")]
    [InlineData("ja", "三菱電機は5日、工場を閉じると発表した。同社は「地域の皆さまにおわびする」としている。", "三菱電機")]
    // Participles and postpositions.
    [InlineData("tr", "\"Köprüyü baharda açacağız artık\" diyen esnaf odası başkanı Ali Vural alkışlandı.", "Ali Vural")]
    [InlineData("tr", "\"Köprüyü baharda açacağız artık\" diyen Vural'ın sözleri alkışlandı. Ali Vural sonra ayrıldı.", "Ali Vural")]
    [InlineData("tr", "Ali Vural, tercümanı Can Er aracılığıyla, \"Köprüyü baharda açacağız artık\" dedi.", "Ali Vural")]
    [InlineData("id", "Suaminya, Bayu, datang kemarin. \"Jembatan itu dibuka bulan depan,\" kata pria itu.", "Bayu")]
    // Descriptions and roles of somebody named before, in any form.
    [InlineData("tr", "Bolu Valisi Ali Vural geldi. Vali, \"Köprüyü baharda açacağız artık\" dedi.", "Ali Vural")]
    [InlineData("tr", "Kaleci Ali Vural konuştu. Genç oyuncu, \"Bu kupayı annem için kaldırdım\" dedi.", "Ali Vural")]
    [InlineData("id", "Wali Kota Bogor Joko Susilo datang. \"Jembatan itu dibuka bulan depan,\" kata Pak Wali Kota.", "Joko Susilo")]
    [InlineData("id", "Wakil Presiden Joko Susilo datang. \"Jembatan itu dibuka bulan depan,\" ujar Wapres.", "Joko Susilo")]
    [InlineData("id", "Joko Susilo datang. \"Jembatan itu dibuka bulan depan,\" ucap pria asal Bogor itu.", "Joko Susilo")]
    // Unlisted verbs, single names.
    [InlineData("id", "\"Jembatan itu dibuka bulan depan,\" seloroh Ketua PMI Joko Susilo.", "Joko Susilo")]
    [InlineData("id", "Wagiyem, warga desa, gembira. \"Jembatan itu dibuka bulan depan,\" katanya.", "Wagiyem")]
    // The genitive and the ablative of a statement, and its publisher.
    [InlineData("tr", "Ali Vural'ın \"Köprüyü baharda açacağız artık\" sözleri alkışlandı.", "Ali Vural")]
    [InlineData("tr", "Ali Vural'dan da çağrı geldi: \"Köprüyü baharda açacağız artık.\"", "Ali Vural")]
    [InlineData(
        "tr",
        "Bolu Belediyesi suyu kesti. Belediyeden yapılan açıklamada, \"Arıza akşama kadar giderilecektir\" denildi.",
        "Bolu Belediyesi"
    )]
    [InlineData("tr", "Yargıtay davayı reddetti. Kararda, \"Söz hakaret sayılamaz\" ifadelerine yer verildi.", "Yargıtay")]
    // Any form of a verb, a noun with a verb, a subject before a converb.
    [InlineData("tr", "Ali Vural sahada \"Bu takım hiçbir zaman pes etmez\" esprisini yapıyordu.", "Ali Vural")]
    [InlineData("tr", "Türkçe konuşarak salonu şaşırtan Ali Vural, \"Köprüyü baharda açacağız artık\" dedi.", "Ali Vural")]
    [InlineData("tr", "Ali Vural geldi. Gazetecilere de \"Köprüyü baharda açacağız artık\" diyebildi.", "Ali Vural")]
    // People named like months, weekdays and offices.
    [InlineData("en", "“We have never seen the water this high,” said May Lindqvist, who runs the market.", "May Lindqvist")]
    [InlineData("en", "“We have never seen the water this high,” said Dean Bishop, who runs the market.", "Dean Bishop")]
    [InlineData("tr", "Balıkçı Nisan Ak, \"Suyu hiç bu kadar yüksek görmemiştik\" dedi.", "Nisan Ak")]
    [InlineData("en", "O'Rourke's lawyer, Daniel Mbeki, said: “We are ready for talks now.”", "Daniel Mbeki")]
    // Names in another case, the gender of a verb, an institution before the name.
    [InlineData("cs", "Podle starosty Pavla Hory je hotovo. „Most otevřeme na jaře,“ dodal.", "Pavel Hora")]
    [InlineData("cs", "„Most otevřeme na jaře,“ řekla Právu mluvčí silničářů Jana Malá.", "Jana Malá")]
    [InlineData("cs", "Jana Malá potkala Petra Suka. „Most otevřeme na jaře,“ řekla.", "Jana Malá")]
    [InlineData("cs", "„Most otevřeme na jaře,“ ujišťuje ředitel Zemského muzea Petr Suk.", "Petr Suk")]
    [InlineData("cs", "„Nikdo nás tady neposlouchá,“ zlobí se Petr Suk, otec tří dětí.", "Petr Suk")]
    [InlineData("cs", "Jana Malá pozvala bratra, kterým je herec Tom Suk. Ten děkuje: „Rád přijedu zase na jaře.“", "Tom Suk")]
    [InlineData("de", "Anna Vogt und Jens Kohl stritten. Kohl ging früh. „Das ist nicht wahr“, rief sie ihm nach.", "Anna Vogt")]
    [InlineData("de", "Jens Kohl hat den Bau geprüft. Sein Urteil: „Diese Brücke hält noch hundert Jahre.“", "Jens Kohl")]
    [InlineData("de", "Jens Kohl wies das zurück. Anna Vogt habe nie gefragt. „Ich hätte ihr alles gezeigt“, sagte er.", "Jens Kohl")]
    [InlineData("de", "Ministerin Anna Vogt dankte Jens Kohl. Dieser gab sich bescheiden: „Ich war ja nicht allein.“", "Jens Kohl")]
    [InlineData("de", "Anna Vogt kam spät. „Wir sind noch nicht am Ziel“, sagte die SPD-Politikerin.", "Anna Vogt")]
    [InlineData("de", "Jens Kohl trat ab. „Es war mir eine Ehre“, heißt es in seinem Brief.", "Jens Kohl")]
    [InlineData("de", "„Wir öffnen die Brücke im Frühjahr“, fügte Bauleiter Jens Kohl am Montag hinzu.", "Jens Kohl")]
    public void Find_NamesSpeaker(string tag, string text, string speaker) => Assert.Equal(speaker, LastSpeaker(tag, text));

    [Theory]
    [InlineData("en", "Ann Brown said: “We are ready for talks.” Another said: “We are not ready at all.”")]
    [InlineData("fr", "Luc Morin a parlé le premier. À ses côtés, une voisine soupire. « Personne ne nous écoute », dit-elle.")]
    [InlineData("de", "Anna Vogt kam aus Köln. „Die Brücke öffnet im Frühjahr“, sagte eine Sprecherin der Stadt.")]
    [InlineData("de", "Die Regierung in Berlin wartet ab. „Die Brücke öffnet im Frühjahr“, hieß es am Montag.")]
    [InlineData("es", "Luis Prieto llegó a Lima. «Nadie nos escucha en esta casa», contó una vecina de Rosario.")]
    [InlineData("cs", "Pavel Hora přijel z Brna. „Nikdo nás tady neposlouchá,“ řekl jeden z řidičů.")]
    [InlineData("tr", "Sahaya çıkarken \"Köprüyü baharda açacağız artık\" dedi.")]
    [InlineData("tr", "Ali Vural gülümsedi. Bir başkası, \"Bizi burada kimse dinlemiyor\" dedi.")]
    [InlineData("tr", "Ali Vural gülümsedi. Yanındaki arkadaşı da, \"Bizi burada kimse dinlemiyor\" dedi.")]
    [InlineData("tr", "Kiracının avukatı Ali Vural konuştu. Ev sahibinin avukatı ise \"Bizi burada kimse dinlemiyor\" dedi.")]
    [InlineData("tr", "Ali Vural bekledi. Emniyet yetkilileri uyardı: \"Kimse telefonda para istemez.\"")]
    [InlineData("tr", "Gazetecilere konuşurken, \"Bizi burada kimse dinlemiyor\" dedi. Ali Vural ayrıldı.")]
    [InlineData("tr", "Ali Vural, telefondaki şahsın \"Paranı hemen bize getir\" dediğini anlattı.")]
    [InlineData("id", "Joko Susilo datang. Gubernur Bank Indonesia menyebut, \"Suku bunga tetap bulan ini.\"")]
    [InlineData("id", "Joko Susilo pulang ke Bogor. \"Tidak ada yang mendengar kami,\" kata seorang warga.")]
    [InlineData("fr", "Luc Morin est parti. Un client pousse la porte. « Vous avez encore du fil bleu ? », demande-t-il.")]
    [InlineData("de", "Anna Vogt kam aus Köln. „Die Brücke öffnet im Frühjahr“, sagte der Sprecher des Senats.")]
    [InlineData("ar", "قال سامي الحداد إن الجسر جاهز. ونقلت وكالة محلية عن مسؤول قوله: \"الخلاف على نسبة صغيرة فقط\".")]
    [InlineData("he", "יוסי ברקן הגיע לחיפה. \"הגשר ייפתח באביב הקרוב\", אמר אחד התושבים.")]
    [InlineData("hi", "राज्यपाल सुरेश भंडारी पहुंचे। एक दुकानदार ने कहा, \"पुल अगले साल वसंत में खुलेगा\"।")]
    [InlineData("fa", "لیلا شفیعی به شهر آمد. مادر کیانی گفت: «پل بهار سال آینده باز می‌شود».")]
    [InlineData("ja", "田中一郎町長が視察した。同町の女性は「橋が開くのを待っていました」と話した。")]
    [InlineData("ar", "قال سامي الحداد إن الجسر جاهز. وقال تاجر في السوق: «الزبائن أقل من العام الماضي».")]
    [InlineData("ar", "قالت ليلى الحداد إن الجسر جاهز. ورفض السائق الحديث، ثم قال: «اسألوا صاحب الشركة عن ذلك».")]
    [InlineData("ja", "田中一郎町長が視察した。スウェーデンの財団は理由を「静かな文体で記憶をすくった」と説明した。")]
    [InlineData("cs", "Petr Suk přijel z Brna. „Nikdo nás tady neposlouchá,“ řekla Blesku.")]
    [InlineData("cs", "Petr Suk přijel z Brna. Jeho advokát mlčel dlouho. „Rozsudek je nespravedlivý,“ řekl nakonec.")]
    [InlineData("cs", "Petr Suk přijel z Brna. „Nikdo nás tady neposlouchá,“ napsal anonymní čtenář.")]
    [InlineData("cs", "Petr Suk přijel z Brna. „Most zůstane zavřený,“ stojí na ceduli.")]
    [InlineData("de", "Jens Kohl nahm das Urteil an. Sein Anwalt schwieg. „Wir haben alles gesagt“, sagte er später.")]
    public void Find_NamesNobody_WhereSomebodyElseSpeaks(string tag, string text) => Assert.Null(LastSpeaker(tag, text));

    [Theory]
    [InlineData("\"سنفتح الجسر الجديد في الربيع المقبل\"، قال أبو")]
    [InlineData("\"سنفتح الجسر الجديد في الربيع المقبل\"، وأضاف المدير أبو. خرج بعدها")]
    public void Find_NamesNobody_WhereANameIsCutOff(string text) => Assert.Null(LastSpeaker("ar", text));

    [Fact]
    public void Find_GivesOneSpeaker_ToSpeechOverParagraphs()
    {
        var article = ArticleBuilder.Read(
            "Le maire Luc Morin a pris la parole.\n\n« Nous avons attendu dix ans.\n\n« Maintenant, nous ouvrons ce pont. »",
            "fr"
        );

        Assert.Equal(["Luc Morin", "Luc Morin"], QuoteFinder.Find(article).Select(quote => quote.Speaker));
    }

    private static string? LastSpeaker(string tag, string text)
    {
        var quotes = QuoteFinder.Find(ArticleBuilder.Read(text, tag));

        Assert.NotEmpty(quotes);
        return quotes[^1].Speaker;
    }
}
