using Summarizer.Text;

namespace Summarizer.Names;

/// <summary>Reads the organizations of a text in a script without capitals: known ones, and what an organization word begins.</summary>
/// <param name="personEnd">The last word of a person's name that begins at a word.</param>
internal sealed class ArabicOrganizations(ArabicText text, Func<int, int> personEnd)
{
    private const int MaxLength = 7;
    private const int MaxQuoted = 4;

    /// <summary>The organization that begins at a word.</summary>
    public CaselessName? At(int head)
    {
        if (text.OrganizationLength(head) is > 0 and var known && !(known == 1 && (text.IsGiven(head) || IsHomonym(head))))
            return text.StartsWithArticleAfterPreposition(head) ? null : Name(head, head + known - 1);
        if (!text.IsOrganizationWord(head) || text.IsGiven(head))
            return text[head] is "ل" && Quoted(head) is > 0 and var end ? Name(head + 1, end) : null;
        if (Quoted(head) is > 0 and var last)
            return Name(head + 1, last);
        var isDefinite = text.HasArticle(head) || ArabicWord.Readings(text[head]).Skip(1).Any(ArabicWord.HasArticle);
        last = isDefinite ? LastAfterDefinite(head) : LastInGenitive(head);
        if (last == head || text.StartsWithArticleAfterPreposition(head) || MayBeOther(head) && !IsProper(head, last))
            return null;
        return Name(IsDropped(head) ? head + 1 : head, last);
    }

    private bool IsHomonym(int word) =>
        text.IsHomonym(word) || text.IsStrict && ArabicWord.Readings(text[word]).Any(text.Language.HomonymNames.Contains);

    // "حركة البحر", the motion of the sea
    private bool MayBeOther(int head) =>
        text.IsStrict
        && ArabicWord.Readings(text[head]).Any(word => text.Language.HomonymOrganizationWords.Contains(ArabicWord.WithoutArticle(word)));

    // "حركة النهضة التونسية", "زعيم حركة النهضة", "أعلنت حركة النهضة", "المركز الوطني للبحوث"
    private bool IsProper(int head, int last)
    {
        if (
            text.Joins(head) && (text.IsRole(head - 1) || text.IsVerb(head - 1))
            || text.Joins(last + 1) && (text.IsVerb(last + 1) || text.IsNationality(last + 1))
        )
            return true;
        for (var i = head + 1; i <= last; i++)
        {
            if (
                text.PlaceLength(i) > 0
                || text.OrganizationLength(i) > 0
                || text.IsNationality(i)
                || text.IsForeign(i)
                || text.IsOrganizationWord(i) && !MayBeOther(i)
                || text.IsGiven(i) && !text.IsHomonym(i)
                || text.Language.OrganizationAdjectives.Contains(text[i])
                || i > head + 1 && text.StartsWithArticleAfterPreposition(i)
            )
                return true;
        }

        return false;
    }

    // "قناة «الحياة»", "لـ«هسبريس»": the last word of a short name in quotation marks.
    public int Quoted(int head)
    {
        if (!IsMark(text.GapAfter(head)))
            return -1;
        for (var last = head + 1; last < text.Count && last - head <= MaxQuoted; last++)
        {
            if (text.GapAfter(last) is not " ")
                return IsMark(text.GapAfter(last)) ? last : -1;
        }

        return -1;
    }

    private static CaselessName Name(int first, int last) => new(new TokenRange(first, last), first, first, NameKind.Organization);

    // "شركة فيرويا": the company's name does without the word.
    private bool IsDropped(int head) =>
        text.Language.NamelikeWords.Contains(ArabicWord.Readings(text[head]).Last())
        || text.OrganizationLength(head + 1) is > 0 && ArabicWord.Readings(text[head]).Any(text.Language.DroppedKinds.Contains);

    private static bool IsMark(ReadOnlySpan<char> gap) => gap.TrimStart() is { Length: > 0 } rest && QuotationMarks.IsDouble(rest[0]);

    // "النادي الإفريقي", "الهيئة العامة للزراعة", "المحكمة العليا"
    private int LastAfterDefinite(int head)
    {
        var last = head;
        while (text.Joins(last + 1) && last - head < MaxLength && IsAdjective(last + 1))
            last++;
        if (last > head && !(IsNationalBody(head) && text.IsNationality(last)) && IsPurpose(last + 1))
        {
            if (!text.StartsWithArticleAfterPreposition(last + 1))
                last++;
            last++;
            while (text.Joins(last + 1) && last - head < MaxLength && IsAdjective(last + 1))
                last++;
            // "الهيئة العامة للحفاظ على المدن التاريخية"
            if (text.Joins(last + 1) && text[last + 1] is "على" && text.Joins(last + 2) && text.HasArticle(last + 2))
                last = Continue(head, last + 2);
        }

        return last;
    }

    // "للزراعة", "لكرة القدم"
    private bool IsPurpose(int i) =>
        text.Joins(i)
        && (
            text.StartsWithArticleAfterPreposition(i)
            || text[i].Length > 3
                && text[i][0] == 'ل'
                && text.Joins(i + 1)
                && text.HasArticle(i + 1)
                && !text.IsStop(i)
                && !text.IsRole(i)
                && !text.IsOrganizationWord(i)
        );

    // "وزارة التربية والتعليم", "بلدية الزرقاء", "غرفة تجارة إربد", "جامعة الملك خالد", "شبكة رووداو"
    private int LastInGenitive(int head)
    {
        var last = head;
        while (text.Joins(last + 1) && last - head < MaxLength)
        {
            var next = last + 1;
            // "برئاسة المستشار عادل القاضي"
            if (last == head && text.IsRole(next) && ArabicWord.Readings(text[head]).Any(text.Language.ActivityNouns.Contains))
                return head;
            if (last == head && text.OrganizationLength(next) is > 0 and var known && !(known == 1 && text.IsHomonym(next)))
                return last + known;
            if (text.PlaceLength(next) is > 0 and var place && !text.IsStop(next) && text[next][0] is not ('و' or 'ف'))
                return text.Joins(next + place) && text.StartsWithArticleAfterPreposition(next + place)
                    ? Continue(head, next + place)
                    : next + place - 1;
            if (text.IsRole(next) && text.HasArticle(next) && text.Joins(next + 1) && (text.IsGiven(next + 1) || text.IsBinder(next + 1)))
                return text.IsBinder(next + 1) ? next + 2 : next + 1;
            if (text.HasArticle(next) && !text.IsStop(next))
                return Continue(head, next);
            if (text[next].StartsWith("لل", StringComparison.Ordinal) && last > head)
                return Continue(head, next);
            if (text.IsForeign(next) && last == head)
                return next;
            if (last == head && text.IsGiven(next) && IsNamesakeNoun(head))
                return personEnd(next);
            if (text.IsStop(next) || text.IsVerb(next) || text.IsRole(next) || text.IsGiven(next) || IsOther(head, next))
                return head;
            last = next;
        }

        return head;
    }

    // "منظمة شبيهة بمنظمة", "تحالف لزعماء", "حكومة تعكس", "إدارة مدنية": an indefinite noun, and what is said of it.
    private bool IsOther(int head, int next) =>
        text.IsPresent(next) && text[next][^1] != 'ة' && !text.IsVerbalNoun(next) && !(text.Joins(next + 1) && text.HasArticle(next + 1))
        || text[next].Length > 3 && text[next][0] is 'ل' or 'ب' && !text.IsOrganizationWord(next)
        || next == head + 1 && text[head][^1] is 'ة' or 'ت' && text[next].EndsWith("ية", StringComparison.Ordinal);

    // Adjectives and further genitives: "وزارة الصحة", "اتحاد المحامين العرب", "وزارة التربية والتعليم العالي".
    private int Continue(int head, int last)
    {
        while (text.Joins(last + 1) && last - head < MaxLength)
        {
            var next = last + 1;
            var isJoined =
                text[next].StartsWith("وال", StringComparison.Ordinal)
                && !text.IsOrganizationWord(next)
                && !text.IsRole(next)
                && !text.IsVerb(next);
            if (
                !isJoined
                && !(IsAdjective(next) && !(IsNationalBody(head) && text.IsNationality(next)))
                && !(text.StartsWithArticleAfterPreposition(next) && !text.IsNationality(last))
            )
                break;
            last = next;
        }

        return last;
    }

    private bool IsAdjective(int i) =>
        text.HasArticle(i)
        && !text.IsStop(i)
        && !text.IsRole(i)
        && (
            text[i].Length > 4 && (text[i][^1] == 'ي' || text[i].EndsWith("ية", StringComparison.Ordinal))
            || text.Language.OrganizationAdjectives.Contains(text[i]) && !IsYear(i)
        );

    // "العام الماضي": last year
    private bool IsYear(int i) =>
        text[i] is "العام" && text.Joins(i + 1) && text[i + 1] is "الماضي" or "الحالي" or "الجاري" or "المقبل" or "القادم";

    // "ثانوية حسن كامل الصباح"
    private bool IsNamesakeNoun(int head) => ArabicWord.Readings(text[head]).Any(text.Language.NamesakeNouns.Contains);

    // "وزارة الداخلية الكويتية": the adjective of the country does not belong to the name.
    private bool IsNationalBody(int head) =>
        ArabicWord.Readings(text[head]).Any(word => text.Language.NationalBodies.Contains(ArabicWord.WithoutArticle(word)));
}
