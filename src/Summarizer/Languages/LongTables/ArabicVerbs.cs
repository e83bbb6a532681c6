namespace Summarizer.Languages.LongTables;

/// <summary>
/// The verbs of speech of Arabic, written by hand: past, present and active participle, the last only if it is not a noun too.
/// </summary>
internal static class ArabicVerbs
{
    private const string Verbs = """
        قال يقول قائل, أضاف يضيف مضيف, أكد يؤكد مؤكد, صرح يصرح مصرح, أوضح يوضح موضح, أعلن يعلن معلن, ذكر يذكر, تابع يتابع متابع,
        أشار يشير مشير,
        لفت يلفت لافت, ألمح يلمح ملمح, شدد يشدد مشدد, كتب يكتب, غرد يغرد مغرد, رد يرد, أجاب يجيب مجيب, سأل يسأل, تساءل يتساءل متسائل,
        علق يعلق معلق, صاح يصيح صائح, صرخ يصرخ صارخ, همس يهمس هامس, هتف يهتف, روى يروي, حكى يحكي, سرد يسرد سارد, شرح يشرح شارح,
        فسر يفسر مفسر,
        حذر يحذر محذر, نبه ينبه منبه, أنذر ينذر منذر, هدد يهدد مهدد, توعد يتوعد متوعد, تعهد يتعهد متعهد, وعد يعد,
        اعترف يعترف معترف, أقر يقر,
        اعتبر يعتبر معتبر, رأى يرى, نفى ينفي نافي, أنكر ينكر منكر, طالب يطالب, دعا يدعو داعي, ناشد يناشد مناشد, حث يحث, أفاد يفيد,
        أبلغ يبلغ,
        أخبر يخبر, كشف يكشف كاشف, أبان يبين مبين, ختم يختم, اختتم يختتم مختتم, أردف يردف مردف, استطرد يستطرد مستطرد, استدرك يستدرك مستدرك,
        استرسل يسترسل مسترسل, واصل يواصل مواصل, أكمل يكمل مكمل, زاد, نوه ينوه منوه, شكك يشكك مشكك, انتقد ينتقد منتقد, رحب يرحب مرحب,
        أشاد يشيد مشيد, أثنى يثني مثني, أعرب يعرب معرب, أبدى يبدي مبدي, هنأ يهنئ مهنئ, شكر يشكر شاكر, نعى ينعى, وصف يصف واصف, أدان يدين,
        استنكر يستنكر مستنكر, ندد يندد مندد, شجب يشجب شاجب, اتهم يتهم, توقع يتوقع متوقع, رجح يرجح مرجح, تكهن يتكهن متكهن, تمنى يتمنى متمني,
        جزم يجزم جازم, أصر يصر, زعم يزعم زاعم, ادعى يدعي, اقترح يقترح, أوصى يوصي موصي, نصح ينصح ناصح, لخص يلخص, استغرب يستغرب مستغرب,
        أسف يأسف آسف, أمل يأمل آمل, مزح يمزح مازح, ضحك يضحك ضاحك, ابتسم يبتسم مبتسم, مازح يمازح ممازح, اشتكى يشتكي مشتكي, شكا يشكو شاكي,
        قاطع يقاطع مقاطع, خاطب يخاطب مخاطب, دافع يدافع, برر يبرر مبرر, عزا يعزو, أرجع يرجع, تحدث يتحدث, تكلم يتكلم, لاحظ يلاحظ ملاحظ,
        استنتج يستنتج مستنتج, أورد يورد, أيد يؤيد, استفسر يستفسر مستفسر, أفصح يفصح, احتج يحتج, عاتب يعاتب معاتب, نقل ينقل, أبرز يبرز مبرز,
        تذكر يتذكر متذكر, استذكر يستذكر مستذكر, استعاد يستعيد مستعيد, طمأن يطمئن مطمئن, اعتذر يعتذر معتذر, سخر يسخر ساخر, تنهد يتنهد متنهد,
        استهل يستهل مستهل, تهكم يتهكم متهكم, باح يبوح, جادل يجادل مجادل, صارح يصارح مصارح, غمغم يغمغم مغمغم,
        فند يفند مفند, تمتم يتمتم متمتم, تحسر يتحسر متحسر, تعجب يتعجب متعجب, أفتى يفتي, أقسم يقسم, ألح يلح, تفاخر يتفاخر متفاخر,
        ثمن يثمن مثمن, بارك يبارك, واسى يواسي مواسي
        """;

    // Nouns and particles of speech, and single forms of verbs whose other forms usually mean something else.
    private const string Particles = """
        قوله, قولها, قولهم, بقوله, بقولها, بقولهم, بالقول, القول, جاء, ورد, بحسب, حسب, حسبما, وفق, وفقا, طبقا, بينت, وعبر, عبرت,
        يعبر, تعبر, معبرا, معبرة, في رأيه, في رأيها, في رأيهم, برأيه, برأيها, برأيهم, في نظره, في نظرها, في نظرهم
        """;

    // These forms more often belong to other verbs or nouns.
    private static readonly HashSet<string> Homographs = ["يعد", "تعد", "يبين", "تبين", "أمل", "أملت", "يقر", "تقر"];

    /// <summary>All forms of the third person, and what else introduces speech.</summary>
    public static IReadOnlySet<string> Reporting { get; } =
        new WordSet(() =>
            Verbs
                .Split(',', StringSplitOptions.TrimEntries)
                .SelectMany(verb => Forms(verb.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
                .Where(form => !Homographs.Contains(form))
                .Concat(Particles.Split(',', StringSplitOptions.TrimEntries))
        );

    /// <summary>Whether a form is a participle or adverbial: <c>قائلا</c>, <c>مؤكدة</c>.</summary>
    public static bool IsParticiple(string form) =>
        form.StartsWith("بقول", StringComparison.Ordinal)
        || form is "بالقول" or "القول"
        || form.Length > 4 && form[^1] == 'ا'
        || form[^1] == 'ة'
        || form.Length > 5 && form.EndsWith("ين", StringComparison.Ordinal);

    /// <summary>Whether a form of speech has a woman or a feminine noun as its subject.</summary>
    public static bool IsFeminine(string form) =>
        form[^1] is 'ة' or 'ت' || form.EndsWith("ها", StringComparison.Ordinal) || form[0] == 'ت' && Reporting.Contains('ي' + form[1..]);

    /// <summary>Whether a form is a noun with its subject attached: <c>قوله</c>, <c>رأيها</c>.</summary>
    public static bool IsNoun(string form) =>
        form is "قوله" or "قولها" or "قولهم" or "نظره" or "نظرها" or "نظرهم" || form.TrimStart('ب') is "رأيه" or "رأيها" or "رأيهم";

    private static IEnumerable<string> Forms(string[] verb)
    {
        var past = verb[0];
        var stem = past[^1] is 'ى' or 'ا' ? past[..^1] : past;
        yield return past;
        yield return stem + "ت";
        yield return stem + "وا";
        yield return stem + "ا";
        if (verb.Length > 1)
        {
            yield return verb[1];
            yield return 'ت' + verb[1][1..];
            yield return verb[1] + "ون";
        }

        if (verb.Length > 2)
        {
            foreach (var ending in new[] { "ا", "ة", "ين", "ات" })
                yield return verb[2] + ending;
        }
    }
}
