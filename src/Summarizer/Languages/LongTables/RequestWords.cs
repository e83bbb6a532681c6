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
            don't forget, remember to, is to be, are to be, only valid, feel free, be so good, to be added
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
            belirtilmeli, eklenmelidir, eklenmeli, yazılmalıdır, yazılmalı, bilmelidir, bilmeli, söylenmelidir, söylenmeli,
            verilmelidir, verilmeli, yazmalıdır, yazmalı, belirtmelidir, belirtmeli, söylemelidir, söylemeli, eklemelidir, eklemeli,
            anmalıdır, anmalı, bildirmelidir, bildirmeli, istiyorum, istiyoruz, istenmektedir
            """,
            """
            özetleyen*, özeti, özetin, özette, özete, özetler*, kısaltan*, kısaltıl*, kısa sürüm*, derleyen*, otomatik, robot*, botlar*, makineler*, son satır*, son cümle*,
            ilk cümle*, okurlara, okuyuculara
            """
        ),
        Of(
            "id",
            """
            tolong, mohon, harap, harus, wajib, perlu, sebaiknya, hendaknya, sekalian, jangan lupa, pastikan, diminta,
            dimohon, selalu menyebut, selalu memuat, sebutkan, sisipkan, tambahkan, tuliskan
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
            pensez à, pense à, songez à, songe à, signalez, signale, rappelez, rappelle, je voudrais,
            j'aimerais, nous aimerions, que le résumé, que la synthèse
            """,
            """
            résumé*, résumer, résumant, abrég*, condens*, raccourc*, synthèse, version courte, robots, robot, machines, automatique*, automatis*,
            dernière phrase, dernière ligne, première phrase, aux lecteurs, à ses lecteurs, les lecteurs
            """
        ),
        Of(
            "de",
            """
            bitte, muss, müssen, sollte, sollten, möge, mögen, gehört in, wäre schön, wäre nett, wäre gut,
            würde hier, ich brauche, ich möchte, wir möchten, nicht vergessen, vergessen sie nicht, unbedingt, weise,
            weisen sie, hinzuweisen, hinweisen, sag, sagen sie, erinnere, erinnern sie
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
            sería bueno, sería bonito, no olvide, no olviden, necesito, quiero, quisiera, queremos, se ruega, se pide
            """,
            """
            resum*, abrevi*, condens*, acort*, versión corta, versión breve, robots, máquinas, automátic*, automatizad*, última frase,
            última línea, primera línea, primera frase, a los lectores
            """
        ),
        Of(
            "ar",
            """
            يجب, ينبغي, أخبر, وأخبر, أخبروا, أبلغ, أبلغوا, يرجى, الرجاء, من فضلك, من فضلكم, نرجو, نود, أريد, نريد, لا بد, لا تنس, لا تنسوا, على من, المطلوب, أضيفوا,
            أضف, اذكروا, اذكر, اكتبوا, اكتب
            """,
            """
            يختصر, تختصر, اختصار, مختصر, يلخص, تلخيص, ملخص, الخلاصة, خلاصة, الآلية, آلية, الروبوتات, روبوت, الجملة الأخيرة,
            السطر الأخير, القراء, للقراء
            """
        ),
        Of(
            "ja",
            """
            ください, 下さい, べき, 必ず, してほしい, て欲しい, うれしいです, 嬉しいです, お願い, 添えて, 載せること, 書くこと, 記すこと, 知らせること, 伝えること, 忘れずに, なければならない, 必要がある
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
            shrn*, zkrát*, zkrac*, souhrn*, zestruč*, roboti, robot, stroje, strojům, automatick*, poslední větu, poslední věta,
            čtenářům, čtenáři, krátká verze
            """
        ),
    ];

    private static InjectionPhrases Of(string tag, string requests, string readers) =>
        new(tag)
        {
            Phrases = new Dictionary<Cue, string> { [Cue.Request] = requests, [Cue.Reader] = readers },
        };
}
