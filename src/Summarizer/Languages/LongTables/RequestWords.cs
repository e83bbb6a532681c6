namespace Summarizer.Languages.LongTables;

/// <summary>
/// Words of requests that name no model: what asks for something, and who passes an article on. News has them too, so they count only in
/// the article's language or English, and only in sentences that have nothing to do with the article. Written by hand.
/// </summary>
internal static class RequestWords
{
    public static IReadOnlyList<InjectionPhrases> All { get; } =
    [
        Of(
            "en",
            """
            please, kindly, must, should, ought, let the, let it, let me know, let us know, let everyone, make it clear, make sure,
            make known, would be nice, would be great, would be good, would be welcome, would be appreciated, be appreciated, i need,
            i want, we need, we want, i would like, i'd like, we would like, requested, has to, have to, put it in, do not forget,
            don't forget, remember to, is to be, are to be, only valid, feel free, let no one, let nobody, nobody should, no one should,
            be so good, to be added
            """,
            """
            digest*, summar*, condens*, abridg*, shorten*, automated, automatically, automatic systems, bot, bots, robot, robots,
            machines, crawler*, the last line, the last sentence, the final sentence, the final line, the first line, short version*,
            shorter version*, any version, retell*, rewrit*
            """
        ),
        Of(
            "tr",
            """
            lütfen, gerekir, gerekiyor, gerekmektedir, gerek var, mutlaka, rica olunur, rica ederim, rica ediyoruz, unutmayın, unutma,
            sevinirim, seviniriz, iyi olur, hoş olur, güzel olur, eklesin, yazsın, desin, bitirsin, söylesin, belirtsin, etmelidir,
            etmeli, edilmelidir, edilmeli, yapmalıdır, yapmalı, olmalıdır, olmalı, almalıdır, almalı, alınmalıdır, belirtilmelidir,
            belirtilmeli, eklenmelidir, eklenmeli, yazılmalıdır, yazılmalı, bilmelidir, bilmeli, söylenmelidir, söylenmeli, verilmelidir,
            verilmeli, yazmalıdır, yazmalı, belirtmelidir, belirtmeli, söylemelidir, söylemeli, eklemelidir, eklemeli, anmalıdır, anmalı,
            bildirmelidir, bildirmeli, istiyorum, istiyoruz, istenmektedir
            """,
            """
            özetleyen*, özeti, özetin, özette, özete, özetler*, kısaltan*, kısaltıl*, kısa sürüm*, derleyen*, otomatik, robot*, botlar*,
            makineler*, son satır*, son cümle*, ilk cümle*, okurlara, okuyuculara
            """
        ),
        Of(
            "id",
            """
            tolong, mohon, harap, harus, wajib, perlu, sebaiknya, hendaknya, sekalian, jangan lupa, jangan sampai, pastikan, diminta,
            dimohon,
            selalu menyebut, selalu memuat, sebutkan, sisipkan, tambahkan, tuliskan
            """,
            """
            ringkas*, meringkas, diringkas, rangkum*, merangkum, dirangkum, mesin, robot, bot, otomatis, kalimat terakhir,
            kalimat penutup, baris terakhir, versi pendek, versi singkat, menyingkat, pembaca
            """
        ),
        Of(
            "fr",
            """
            merci de, veuillez, doit, doivent, devra, devront, devrait, devraient, il faut, il faudrait, il faudra, prière de, svp,
            s'il vous plaît, s'il te plaît, serait le bienvenu, serait bienvenu, serait bienvenue, n'oubliez pas, n'oublie pas,
            que personne, pensez à,
            pense à, songez à, songe à, signalez, signale, rappelez, rappelle, je voudrais, j'aimerais, nous aimerions, que le résumé,
            que la synthèse
            """,
            """
            résumé*, résumer, résumant, abrég*, condens*, raccourc*, synthèse, version courte, robots, robot, machines, automatique*,
            automatis*, dernière phrase, dernière ligne, première phrase, aux lecteurs, à ses lecteurs, les lecteurs
            """
        ),
        Of(
            "de",
            """
            bitte, muss, müssen, sollte, sollten, möge, mögen, gehört in, wäre schön, wäre nett, wäre gut, würde hier, ich brauche,
            ich möchte, wir möchten, nicht vergessen, vergessen sie nicht, unbedingt, niemand soll, niemand darf, weise, weisen sie,
            hinzuweisen, hinweisen, sag,
            sagen sie, erinnere, erinnern sie
            """,
            """
            zusammenfass*, zusammenfasst, kurzfassung*, kürzt, kürzen, gekürzt*, kurzversion*, maschinen, roboter, bots, automatisch*,
            automatisiert*, letzter satz, letzte zeile, letzten satz, schlusssatz, nacherzähl*, die leser, den lesern, leserinnen
            """
        ),
        Of(
            "es",
            """
            por favor, debe, deben, deberá, deberán, debería, deberían, ha de, han de, tiene que, tienen que, hay que, estaría bien,
            sería bueno, sería bonito, no olvide, no olviden, necesito, quiero, quisiera, queremos, se ruega, se pide, que nadie
            """,
            """
            resum*, abrevi*, condens*, acort*, versión corta, versión breve, robots, máquinas, automátic*, automatizad*, última frase,
            última línea, primera línea, primera frase, a los lectores
            """
        ),
        Of(
            "ar",
            """
            يجب, ينبغي, أخبر, وأخبر, أخبروا, أبلغ, أبلغوا, يرجى, الرجاء, من فضلك, من فضلكم, نرجو, نود, أريد, نريد, لا بد, لا تنس,
            لا تنسوا, على من, المطلوب, أضيفوا, أضف, اذكروا, اذكر, اكتبوا, اكتب
            """,
            """
            يختصر, تختصر, اختصار, مختصر, يلخص, تلخيص, ملخص, الخلاصة, خلاصة, الآلية, آلية, الروبوتات, روبوت, الجملة الأخيرة, السطر الأخير,
            القراء, للقراء
            """
        ),
        Of(
            "ja",
            """
            ください, 下さい, べき, 必ず, してほしい, て欲しい, うれしいです, 嬉しいです, お願い, 添えて, 載せること, 書くこと, 記すこと, 知らせること, 伝えること, 忘れずに, てはならない, べし, なければならない, 必要がある
            """,
            "要約, まとめる方, まとめる者, まとめる人, 短くまとめ, 短縮, 自動処理, 自動シス, ロボット, 機械へ, ボット, 最後の一文, 最後の行, 読者には, 読者に"
        ),
        Of(
            "cs",
            """
            prosím, prosíme, ať, nechť, musí, musejí, měl by, měla by, měli by, mělo by, mají být, má být, je třeba, je nutné,
            bylo by hezké, bylo by dobré, hodilo by se, chci, chtěl bych, chceme, nezapomeňte, potřebuji
            """,
            """
            shrn*, zkrát*, zkrac*, souhrn*, zestruč*, roboti, robot, stroje, strojům, automatick*, poslední větu, poslední věta, čtenářům,
            čtenáři, krátká verze
            """
        ),
        Of(
            "pt",
            """
            deve, devem, deverá, deverão, deveria, deveriam, tem de, tem que, têm de, é preciso, é necessário, convém, seria bom,
            não esqueça, preciso, quero, queremos, gostaria, pede se, solicita se
            """,
            """
            resum*, abrevi*, condens*, encurt*, versão curta, versão breve, robôs, robots, máquinas, automátic*, automatizad*,
            última frase, última linha, primeira linha, primeira frase, aos leitores
            """
        ),
        Of(
            "it",
            """
            deve, devono, dovrà, dovranno, dovrebbe, dovrebbero, bisogna, occorre, è necessario, va aggiunto, va detto, sarebbe bello,
            sarebbe bene, non dimenticare, ho bisogno, voglio, vorrei, vogliamo, si prega, si chiede
            """,
            """
            riassum*, riassunto, abbrevi*, condens*, accorci*, versione breve, robot, macchine, automatic*, automatizz*, ultima frase,
            ultima riga, prima riga, prima frase, ai lettori
            """
        ),
        Of(
            "nl",
            """
            moet, moeten, dient, dienen, zou moeten, behoort, het is nodig, zou mooi zijn, zou goed zijn, vergeet niet, ik wil,
            wij willen, ik wens, gelieve, verzoeke
            """,
            """
            samenvat*, samengevat*, verkort*, inkort*, korte versie, robots, machines, automatisch*, geautomatiseerd*, laatste zin,
            laatste regel, eerste zin, eerste regel, de lezers, aan lezers
            """
        ),
        Of(
            "pl",
            """
            musi, muszą, powinien, powinna, powinno, powinni, powinny, należy, trzeba, ma być, mają być, byłoby miło, byłoby dobrze,
            nie zapomnij, chcę, chcemy, chciałbym, potrzebuję, uprasza się
            """,
            """
            streszcz*, podsumow*, skraca*, skrót*, skróc*, wersja skrócona, roboty, maszyny, automat*, ostatnie zdanie, ostatni wers,
            pierwsze zdanie, czytelnikom, czytelników
            """
        ),
        Of(
            "ru",
            """
            должен, должна, должно, должны, следует, надо, нужно, необходимо, требуется, обязан*, было бы хорошо, было бы неплохо,
            не забудьте, я хочу, мы хотим, хотелось бы, просьба
            """,
            """
            резюм*, пересказ*, сокращ*, сжат*, краткая версия, краткой версии, роботы, робот, роботам, машины, машинам, автоматич*,
            последнее предложение, последняя строка, первое предложение, читателям
            """
        ),
        Of(
            "uk",
            """
            повинен, повинна, повинно, повинні, мусить, мусять, слід, треба, потрібно, необхідно, було б добре, не забудьте, я хочу,
            ми хочемо, хотілося б, прохання
            """,
            """
            підсум*, переказ*, скороч*, стисл*, коротка версія, роботи, робот, роботам, машини, машинам, автоматич*, останнє речення,
            останній рядок, перше речення, читачам
            """
        ),
        Of(
            "sv",
            """
            måste, ska, skall, bör, borde, behöver, är nödvändigt, vore bra, vore fint, glöm inte, jag vill, vi vill, jag önskar, vänligen
            """,
            """
            sammanfatt*, förkort*, korta ner, kortversion*, robotar, maskiner, automatisk*, automatiserad*, sista meningen, sista raden,
            första meningen, läsarna, läsare
            """
        ),
        Of(
            "ro",
            """
            trebuie, trebuie să, ar trebui, urmează să, se cuvine, este necesar, ar fi bine, ar fi frumos, nu uitați, vreau, vrem,
            aș vrea, am dori, vă rugăm, se solicită
            """,
            """
            rezum*, prescurt*, condens*, scurt*, versiune scurtă, roboți, roboții, mașini, automat*, ultima frază, ultima propoziție,
            prima frază, cititorilor, cititori
            """
        ),
        Of(
            "el",
            """
            πρέπει, θα πρέπει, οφείλει, οφείλουν, χρειάζεται, είναι απαραίτητο, θα ήταν καλό, θα ήταν ωραίο, μην ξεχάσετε, θέλω, θέλουμε,
            θα ήθελα, ζητείται, παρακαλείται, παρακαλούνται
            """,
            """
            περιλήψ*, περίληψ*, συνοψ*, συντομ*, σύντομη έκδοση, ρομπότ, μηχανές, αυτόματ*, τελευταία πρόταση, τελευταία γραμμή,
            πρώτη πρόταση, αναγνώστες, στους αναγνώστες
            """
        ),
        Of(
            "ms",
            """
            mesti, harus, wajib, perlu, hendaklah, sepatutnya, sebaiknya, adalah baik, jangan lupa, pastikan, saya mahu, kami mahu,
            diminta, dimohon
            """,
            """
            ringkas*, meringkas*, rumus*, merumus*, dirumus*, diringkas*, pendek, versi pendek, robot, mesin, automatik, ayat terakhir,
            ayat pertama, baris terakhir, pembaca
            """
        ),
        Of(
            "vi",
            """
            phải, cần, nên, cần phải, yêu cầu, đề nghị, sẽ tốt, đừng quên, tôi muốn, chúng tôi muốn, mong muốn
            """,
            """
            tóm tắt, rút gọn, tóm lược, bản ngắn, rô bốt, máy móc, tự động, câu cuối, dòng cuối, câu đầu, độc giả, bạn đọc, người đọc
            """
        ),
        Of(
            "fa",
            """
            باید, بایستی, لازم است, می‌بایست, بهتر است, خوب است, فراموش نکنید, می‌خواهم, می‌خواهیم, مایلم, تقاضا می‌شود, خواهشمندیم
            """,
            """
            خلاصه, خلاصه‌کننده, چکیده, کوتاه‌شده, نسخه کوتاه, ربات, ربات‌ها, ماشین‌ها, خودکار, جمله آخر, جمله پایانی, سطر آخر, جمله اول,
            خوانندگان
            """
        ),
        Of(
            "he",
            """
            חייב, חייבת, חייבים, צריך, צריכה, צריכים, יש לציין, יש לכתוב, יש להוסיף, ראוי, מן הראוי, נחוץ, יהיה נחמד, יהיה טוב, אל תשכחו,
            אני רוצה, אנו רוצים, מתבקש, מתבקשים
            """,
            """
            מסכם, מסכמת, מסכמים, לסכם, תקציר, סיכום, מקצר, לקצר, גרסה קצרה, רובוטים, רובוט, מכונות, אוטומטי, אוטומטית, המשפט האחרון,
            השורה האחרונה, המשפט הראשון, לקוראים, הקוראים
            """
        ),
        Of(
            "hi",
            """
            चाहिए, होना चाहिए, जरूरी है, आवश्यक है, अनिवार्य है, अच्छा होगा, न भूलें, मैं चाहता, हम चाहते, अनुरोध है, निवेदन है
            """,
            """
            सारांश, संक्षेप, संक्षिप्त, छोटा संस्करण, रोबोट, मशीन, मशीनें, स्वचालित, अंतिम वाक्य, आखिरी वाक्य, आखिरी पंक्ति, पहला वाक्य,
            पाठकों
            """
        ),
        Of(
            "zh",
            """
            必须, 必須, 应当, 應當, 应该, 應該, 需要, 务必, 務必, 要求, 最好, 希望, 不要忘记, 别忘了, 我想要, 我们希望
            """,
            """
            摘要, 概括, 总结, 總結, 缩写, 縮寫, 缩短, 縮短, 简短版, 机器人, 機器人, 机器, 機器, 自动, 自動, 最后一句, 最後一句, 第一句, 读者, 讀者
            """
        ),
        Of(
            "ko",
            """
            해야 한다, 해야 합니다, 하여야, 필요하다, 필요합니다, 바란다, 바랍니다, 좋겠다, 좋겠습니다, 원합니다, 잊지 마세요, 부탁한다, 부탁합니다, 요청한다
            """,
            """
            요약하*, 요약문*, 요약본*, 축약*, 간추*, 짧은 버전*, 로봇*, 기계*, 자동*, 마지막 문장*, 마지막 줄*, 첫 문장*, 독자*
            """
        ),
    ];

    private static InjectionPhrases Of(string tag, string requests, string readers) =>
        new(tag)
        {
            Phrases = new Dictionary<Cue, string> { [Cue.Request] = requests, [Cue.Reader] = readers },
        };
}
