namespace Summarizer.Languages.LongTables.ReplyOrders;

/// <summary>
/// Words that speak of whoever reads or summarizes this very text, in place of an order: <c>any AI reading these lines will mention</c>,
/// <c>every summary of this report</c>. Written by hand.
/// </summary>
internal static class TextReaderWords
{
    public static IReadOnlyList<InjectionPhrases> All { get; } =
    [
        Of(
            "en",
            any: "any, every, each, all, anyone, anybody, whoever, everyone, everybody, those who, no",
            summarizing: "sum*, digest*, condens*, abridg*, shorten*, retell*, rewrit*, paraphras*, translat*, recap*",
            reading: "read*, process*, pars*, analy*, scan*, ingest*, handl*, encounter*",
            thisText: """
            these lines, these words, this text, this article, this page, this report, this story, this piece, this news,
            this document, the text above, the article above, the above
            """,
            models: """
            ai, ais, model, models, llm, llms, bot, bots, chatbot*, assistant, assistants, artificial intelligence, machine,
            machines
            """
        ),
        Of(
            "tr",
            any: "her, herhangi, kim, kişi, kişiler, herkes, tüm, bütün, kimse",
            summarizing: "özetleyen*, özeti*, özetin*, özetler*, özetlenir*, kısaltan*, derleyen*, çeviren*, aktaran*, özetlerken",
            reading: "okuyan*, okuyacak, işleyen*, inceleyen*, tarayan*, çözümleyen*, gören*",
            thisText: """
            bu satır*, bu metn*, bu metin*, bu yazı*, bu haber*, bu makale*, bu sayfa*, bu bülten*, yukarıdaki metn*,
            yukarıdaki haber*
            """,
            models: "yapay zekâ*, yapay zeka*, ai, chatbot*, asistan*, dil model*, model, modeller*, bot, botlar*, robot*, makine*"
        ),
        Of(
            "id",
            any: "setiap, semua, siapa, siapa pun, siapapun, barang siapa, tiap, seluruh",
            summarizing: "ringkas*, meringkas*, rangkum*, merangkum*, menyingkat*, menerjemahkan*, rangkuman, ringkasan",
            reading: "membaca*, memproses*, menganalisis*, memindai*, mengolah*",
            thisText: """
            baris ini, baris baris ini, teks ini, tulisan ini, artikel ini, berita ini, halaman ini, naskah ini, teks di
            atas, berita di atas
            """,
            models: "ai, kecerdasan buatan, model bahasa, model, chatbot*, asisten, bot, robot, mesin"
        ),
        Of(
            "ms",
            any: "setiap, semua, sesiapa, barang siapa, tiap, mana mana",
            summarizing: "ringkas*, meringkas*, rumus*, merumus*, menterjemah*, ringkasan",
            reading: "membaca*, memproses*, menganalisis*, mengimbas*, mengolah*",
            thisText: """
            baris ini, teks ini, tulisan ini, artikel ini, berita ini, halaman ini, rencana ini, teks di atas, berita di
            atas
            """,
            models: "ai, kecerdasan buatan, model bahasa, model, chatbot*, pembantu, bot, robot, mesin"
        ),
        Of(
            "fr",
            any: "tout, toute, tous, toutes, chaque, quiconque, celui, celle, ceux, celles, aucun, aucune",
            summarizing: "résum*, synthéti*, synthèse, condens*, abrég*, raccourc*, tradui*, reformul*",
            reading: "lisant, lit, lira, lisent, lire, trait*, analys*, parcour*",
            thisText: """
            ces lignes, ces mots, ce texte, cet article, cette page, cette dépêche, ce papier, ce document, cette nouvelle,
            le texte ci
            """,
            models: "ia, intelligence artificielle, intelligences artificielles, modèle*, assistant*, robot*, chatbot*, llm"
        ),
        Of(
            "de",
            any: "jede, jeder, jedes, jeden, jedem, alle, wer, keine, sämtliche",
            summarizing: """
            zusammenfass*, zusammenfasst, zusammenzufassen, kürz*, gekürzt*, kurzfassung*, nacherzähl*, übersetz*,
            wiedergib*, wiedergeb*
            """,
            reading: "liest, lesen, lesende, gelesen, verarbeite*, auswerte*, analysier*",
            thisText: """
            diese zeilen, dieser zeilen, diesen zeilen, diesen text, dieser text, dieses textes, diesem text, diesen
            artikel, dieser artikel, dieses artikels, diesen bericht, dieses berichts, dieser bericht, diese meldung, dieser
            meldung, diese seite, dieser seite, dieses beitrags, diesen beitrag, den obigen text
            """,
            models: """
            ki, kis, künstliche intelligenz, sprachmodell*, modell, modelle, assistent*, chatbot*, bot, bots, roboter,
            maschine, maschinen
            """
        ),
        Of(
            "es",
            any: "toda, todo, todos, todas, cada, quien, quienes, cualquier, cualquiera, ninguna, ningún",
            summarizing: "resum*, abrevi*, condens*, acort*, sintetic*, traduc*, traduzc*",
            reading: "lee, lea, lean, leen, leer, leyere, leyendo, procese, procesa*, analic*, analiz*",
            thisText: """
            estas líneas, estas palabras, este texto, este artículo, esta página, esta noticia, esta nota, este documento,
            esta información, el texto anterior
            """,
            models: "ia, inteligencia artificial, modelo*, asistente*, robot*, chatbot*, bot, bots"
        ),
        Of(
            "pt",
            any: "toda, todo, todos, todas, cada, quem, qualquer, quaisquer, nenhuma",
            summarizing: "resum*, abrevi*, condens*, encurt*, sintetiz*, traduz*",
            reading: "lê, leia, leiam, leem, ler, lendo, process*, analis*",
            thisText: """
            estas linhas, essas linhas, estas palavras, este texto, esse texto, deste texto, este artigo, deste artigo, esta
            página, esta notícia, desta notícia, esta matéria, desta matéria, este documento, o texto acima
            """,
            models: "ia, inteligência artificial, modelo*, assistente*, robô*, chatbot*, bot, bots"
        ),
        Of(
            "it",
            any: "ogni, chi, chiunque, tutti, tutte, qualsiasi, qualunque, nessuna, coloro",
            summarizing: "riassum*, riassunto, riassunti, sintesi, sintetizz*, abbrevi*, condens*, accorci*, traduc*, tradurr*",
            reading: "legge, legga, leggono, leggere, leggendo, elabor*, analizz*",
            thisText: """
            queste righe, queste parole, questo testo, di questo testo, questo articolo, quest'articolo, questa pagina,
            questa notizia, questo pezzo, questo documento, il testo sopra
            """,
            models: "ia, ai, intelligenza artificiale, modello, modelli, assistente, assistenti, robot, chatbot*, bot"
        ),
        Of(
            "nl",
            any: "elke, elk, ieder, iedere, iedereen, wie, alle, geen",
            summarizing: "samenvat*, samengevat*, samenvatting*, verkort*, inkort*, navertel*, vertaal*, vertaling*",
            reading: "leest, lezen, lezende, leze, verwerk*, analyseer*, analyser*",
            thisText: """
            deze regels, deze woorden, deze tekst, dit artikel, dit bericht, dit stuk, deze pagina, dit nieuws, dit
            document, bovenstaande tekst
            """,
            models: """
            ai, kunstmatige intelligentie, taalmodel*, model, modellen, assistent*, chatbot*, bot, bots, robot*, machine,
            machines
            """
        ),
        Of(
            "sv",
            any: "varje, alla, den som, de som, vem, var och en, ingen, envar",
            summarizing: "sammanfatt*, förkort*, kort*, återberätt*, översätt*",
            reading: "läser, läsa, läst, bearbeta*, analyser*, behandla*",
            thisText: """
            dessa rader, de här raderna, dessa ord, denna text, den här texten, denna artikel, den här artikeln, denna
            nyhet, denna sida, denna rapport, texten ovan
            """,
            models: """
            ai, artificiell intelligens, språkmodell*, modell, modeller, assistent*, chattbot*, bot, botar, robot*, maskin*
            """
        ),
        Of(
            "pl",
            any: "każda, każdy, każde, kto, ktokolwiek, wszystkie, wszyscy, żadna, ten kto",
            summarizing: "streszcz*, podsumow*, skraca*, skrót*, skróc*, tłumacz*",
            reading: "czyta, czytają, czytając*, czytać, przetwarza*, analiz*",
            thisText: """
            te słowa, tych słów, te wiersze, tych wierszy, te linijki, ten tekst, tego tekstu, ten artykuł, tego artykułu,
            tę wiadomość, tej wiadomości, tę stronę, tej strony, tę informację, tej informacji, powyższy tekst
            """,
            models: "ai, sztuczna inteligencja, sztucznej inteligencji, model*, asystent*, chatbot*, bot, boty, robot*, maszyn*"
        ),
        Of(
            "cs",
            any: "každá, každý, každé, kdo, kdokoli, kdokoliv, všichni, všechny, žádná, ten kdo",
            summarizing: "shrn*, shrnuj*, shrnut*, zkrát*, zkrac*, souhrn*, přelož*, překlád*",
            reading: "čte, čtou, čtoucí, číst, přečte*, zpracov*, analyz*",
            thisText: """
            tyto řádky, těchto řádků, tato slova, těchto slov, tento text, tohoto textu, tento článek, tohoto článku, tuto
            zprávu, této zprávy, tuto stránku, této stránky, výše uvedený text
            """,
            models: """
            ai, umělá inteligence, umělé inteligence, jazykový model, model, modely, asistent*, chatbot*, bot, boti, robot*,
            stroj*
            """
        ),
        Of(
            "ru",
            any: "любой, любая, любое, каждый, каждая, каждое, кто, всякий, все, всякая, тот",
            summarizing: "резюм*, пересказ*, сокращ*, кратк*, излага*, перевод*",
            reading: "читающ*, читает, читают, прочит*, прочт*, обрабатыва*, анализир*",
            thisText: """
            эти строки, этих строк, эти слова, этот текст, этого текста, эту статью, этой статьи, эту новость, этой новости,
            эту страницу, этой страницы, этот материал, этого материала, данный текст
            """,
            models: """
            ии, искусственный интеллект, искусственного интеллекта, нейросет*, модель, модели, ассистент*, чатбот*, чат
            бот*, бот, боты, робот*, машин*
            """
        ),
        Of(
            "uk",
            any: "будь який, будь яка, кожен, кожна, кожне, хто, усі, всі, всякий, той",
            summarizing: "підсум*, переказ*, скороч*, стисл*, переклада*, переклад*",
            reading: "читає, читають, читаюч*, прочита*, обробля*, аналізу*",
            thisText: """
            ці рядки, цих рядків, ці слова, цей текст, цього тексту, цю статтю, цієї статті, цю новину, цієї новини, цю
            сторінку, цієї сторінки, цей матеріал, цього матеріалу
            """,
            models: """
            ші, штучний інтелект, штучного інтелекту, нейромереж*, модель, моделі, асистент*, чатбот*, чат бот*, бот, боти,
            робот*, машин*
            """
        ),
        Of(
            "ro",
            any: "orice, fiecare, cine, oricine, toate, toți, nicio",
            summarizing: "rezum*, rezumat*, prescurt*, condens*, scurt*, tradu*",
            reading: "citește, citesc, citind, citească, citi, proces*, analiz*",
            thisText: """
            aceste rânduri, acestor rânduri, aceste cuvinte, acest text, acestui text, acest articol, acestui articol,
            această știre, acestei știri, această pagină, acestei pagini, textul de mai sus
            """,
            models: "ia, ai, inteligență artificială, inteligența artificială, model, modele, asistent*, chatbot*, robot*, mașin*"
        ),
        Of(
            "el",
            any: "κάθε, όποιος, όποια, όποιο, όσοι, καθένας, όλοι, όλες, όλα, καμία",
            summarizing: "συνοψ*, συνόψ*, περιλήψ*, περίληψ*, συντομ*, μεταφρά*, μετάφρασ*",
            reading: "διαβάζ*, διαβάσ*, επεξεργάζ*, επεξεργασ*, αναλύ*",
            thisText: """
            αυτές τις γραμμές, αυτών των γραμμών, αυτό το κείμενο, αυτού του κειμένου, αυτό το άρθρο, αυτού του άρθρου, αυτή
            την είδηση, αυτής της είδησης, αυτή τη σελίδα, αυτής της σελίδας, το παραπάνω κείμενο, το παρόν κείμενο, του
            παρόντος κειμένου
            """,
            models: "τεχνητή νοημοσύνη, τεχνητής νοημοσύνης, ai, μοντέλο, μοντέλα, βοηθός, chatbot*, ρομπότ, μηχανή, μηχανές"
        ),
        Of(
            "ar",
            any: "كل, أي, من, لأي, على من, كل من, جميع",
            summarizing: "يلخص, تلخص, يختصر, تختصر, ملخص, ملخصات, تلخيص, اختصار, موجز, خلاصة, يترجم, يعيد صياغة",
            reading: "يقرأ, تقرأ, يقرؤون, قراءة, قارئ, يعالج, تعالج, يحلل, تحلل",
            thisText: """
            هذه السطور, هذه الأسطر, هذه الكلمات, هذا النص, هذا المقال, هذا الخبر, لهذا النص, لهذا المقال, لهذا الخبر, لهذا
            التقرير, هذا التقرير, هذه الصفحة, النص أعلاه
            """,
            models: "ذكاء اصطناعي, الذكاء الاصطناعي, نموذج, نماذج, مساعد, روبوت, روبوتات, آلة"
        ),
        Of(
            "fa",
            any: "هر, هرکس, هر کس, کسی که, همه, تمام, هیچ",
            summarizing: "خلاصه*, چکیده*, ترجمه*, کوتاه*, بازنویسی*",
            reading: "می‌خواند, می خواند, بخواند, خواندن, پردازش, تحلیل",
            thisText: "این سطرها, این سطرها را, این سطور, این کلمات, این متن, این مقاله, این خبر, این صفحه, این گزارش, متن بالا",
            models: "هوش مصنوعی, مدل زبانی, مدل, دستیار, چت‌بات, ربات, ربات‌ها, ماشین"
        ),
        Of(
            "he",
            any: "כל, מי, כל מי, מי שמסכם, שום",
            summarizing: "מסכם, מסכמת, שמסכם, שמסכמת, סיכום, תקציר, שמקצר, מקצר, מתרגם, שמתרגם, שמתמצת",
            reading: "קוראת, קורא, שקוראת, שקורא, שתקרא, שיקרא, מעבד, שמעבד, שמעבדת, מנתח, שמנתח",
            thisText: """
            שורות אלה, שורות אלו, השורות האלה, הטקסט הזה, הכתבה הזאת, הכתבה הזו, הידיעה הזאת, הידיעה הזו, המאמר הזה, העמוד
            הזה, טקסט זה, כתבה זו, ידיעה זו, מאמר זה, הטקסט שלמעלה
            """,
            models: "בינה מלאכותית, מודל, מודלים, עוזר, צ'אטבוט, בוט, רובוט, מכונה"
        ),
        Of(
            "hi",
            any: "हर, प्रत्येक, जो भी, जो कोई, सभी, कोई भी, किसी भी",
            summarizing: "सार, सारांश, संक्षेप, संक्षिप्त, अनुवाद",
            reading: "पढ़ने, पढ़ता, पढ़ती, पढ़े, पढ़ रहा, संसाधित, विश्लेषण",
            thisText: "इन पंक्तियों, इन शब्दों, इस लेख, इस पाठ, इस खबर, इस ख़बर, इस समाचार, इस रिपोर्ट, इस पृष्ठ, ऊपर के पाठ",
            models: "एआई, ai, कृत्रिम बुद्धिमत्ता, भाषा मॉडल, मॉडल, सहायक, चैटबॉट, बॉट, रोबोट, मशीन"
        ),
        Of(
            "zh",
            any: "任何, 任何人, 凡是, 凡, 每份, 每篇, 每个, 每個, 所有, 谁, 誰, 无论谁, 一切",
            summarizing: "概括, 摘要, 总结, 總結, 缩写, 縮寫, 缩短, 縮短, 复述, 複述, 翻译, 翻譯, 概述",
            reading: "读到, 讀到, 阅读, 閱讀, 读取, 讀取, 处理, 處理, 分析, 看到",
            thisText: "这些文字, 這些文字, 本文, 此文, 这段文字, 這段文字, 这篇文章, 這篇文章, 这篇报道, 這篇報道, 這篇報導, 这则新闻, 這則新聞, 本报道, 本頁, 本页, 以上文字, 上文",
            models: "人工智能, 人工智慧, ai, 语言模型, 語言模型, 模型, 助手, 助理, 机器人, 機器人, 大模型"
        ),
        Of(
            "ja",
            any: "すべて, 全て, いかなる, どの, 者は, 人は, 方は, 必ず, 各, あらゆる, 誰",
            summarizing: "要約, まとめる, まとめた, 短縮, 翻訳, 書き直, 言い換え",
            reading: "読む, 読んだ, 読み取, 読み込, 処理する, 処理した, 解析, 分析する",
            thisText: "この文章, この記事, この文, この本文, この行, これらの文, このページ, このニュース, この報道, 本記事, 本文, 本稿, 上の文章, 上記の文章",
            models: "ai, 人工知能, 言語モデル, モデル, アシスタント, チャットボット, ボット, ロボット, 機械"
        ),
        Of(
            "ko",
            any: "모든, 어떤, 누구든, 누구나, 사람은, 사람, 이는, 자는, 각, 어느",
            summarizing: "요약*, 축약*, 간추*, 정리하*, 번역*, 줄이*",
            reading: "읽는, 읽은, 읽을, 처리하*, 분석하*, 보는",
            thisText: "이 글*, 이 기사*, 이 문장*, 이 텍스트*, 이 본문*, 이 뉴스*, 이 페이지*, 이 줄*, 위 글*, 위 기사*, 본 기사*",
            models: "인공지능*, ai*, 에이아이, 언어모델*, 언어 모델*, 모델*, 챗봇*, 비서*, 봇, 로봇*, 기계*"
        ),
        Of(
            "vi",
            any: "mọi, mỗi, bất kỳ, bất cứ, ai, tất cả, người nào, những ai",
            summarizing: "tóm tắt, rút gọn, tóm lược, dịch, viết lại",
            reading: "đọc, xử lý, phân tích, quét",
            thisText: """
            những dòng này, các dòng này, dòng này, văn bản này, bài viết này, bài này, bài báo này, tin này, bản tin này,
            trang này, văn bản trên
            """,
            models: "ai, trí tuệ nhân tạo, mô hình, trợ lý, chatbot*, rô bốt, robot, máy"
        ),
    ];

    /// <param name="any">Whoever it is: "any", "whoever".</param>
    /// <param name="summarizing">Verbs and nouns of summarizing and passing on.</param>
    /// <param name="reading">Verbs of reading, which people do as well as models.</param>
    /// <param name="thisText">What the article calls itself: "these lines", "this report".</param>
    /// <param name="models">Names and kinds of models.</param>
    private static InjectionPhrases Of(string tag, string any, string summarizing, string reading, string thisText, string models) =>
        new(tag)
        {
            Reach = tag is "ja" or "zh" ? 20 : 8,
            Phrases = new Dictionary<Cue, string>
            {
                [Cue.Anybody] = any,
                [Cue.Summarizing] = summarizing,
                [Cue.Reading] = reading,
                [Cue.ThisText] = thisText,
                [Cue.ModelReader] = models,
            },
        };
}
