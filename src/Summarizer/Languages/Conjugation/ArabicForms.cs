namespace Summarizer.Languages.Conjugation;

/// <summary>The forms of Arabic verbs in the third person, and what a form of speech shows.</summary>
internal static class ArabicForms
{
    /// <summary>The forms of a verb.</summary>
    /// <param name="verb">Past, present and active participle, separated by spaces; the last only if it is not a noun too.</param>
    public static IEnumerable<string> Of(string verb)
    {
        var parts = verb.Split(' ');
        var past = parts[0];
        var stem = past[^1] is 'ى' or 'ا' ? past[..^1] : past;
        yield return past;
        yield return stem + "ت";
        yield return stem + "وا";
        yield return stem + "ا";
        if (parts.Length > 1)
        {
            yield return parts[1];
            yield return 'ت' + parts[1][1..];
            yield return parts[1] + "ون";
        }

        if (parts.Length > 2)
        {
            foreach (var ending in new[] { "ا", "ة", "ين", "ات" })
                yield return parts[2] + ending;
        }
    }

    /// <summary>Whether a form is a participle or adverbial: <c>قائلا</c>, <c>مؤكدة</c>.</summary>
    public static bool IsParticiple(string form) =>
        form.StartsWith("بقول", StringComparison.Ordinal)
        || form is "بالقول" or "القول"
        || form.Length > 4 && form[^1] == 'ا'
        || form[^1] == 'ة'
        || form.Length > 5 && form.EndsWith("ين", StringComparison.Ordinal);

    /// <summary>Whether a form of speech has a woman or a feminine noun as its subject.</summary>
    public static bool IsFeminine(string form) =>
        form[^1] is 'ة' or 'ت' || form.EndsWith("ها", StringComparison.Ordinal) || form[0] == 'ت' && IsVerb('ي' + form[1..]);

    /// <summary>Whether a form is a noun with its subject attached: <c>قوله</c>, <c>رأيها</c>.</summary>
    public static bool IsNoun(string form) =>
        form is "قوله" or "قولها" or "قولهم" or "نظره" or "نظرها" or "نظرهم" || form.TrimStart('ب') is "رأيه" or "رأيها" or "رأيهم";

    /// <summary>Whether a form reports speech.</summary>
    public static bool IsVerb(string form) => KnownLanguages.Arabic.ReportingVerbs.Contains(form);
}
