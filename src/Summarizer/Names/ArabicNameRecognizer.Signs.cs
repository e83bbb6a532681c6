using Summarizer.Languages.Conjugation;
using Summarizer.Text;

namespace Summarizer.Names;

// Names without a role and without a frequent given name, by the words beside them.
internal sealed partial class ArabicNameRecognizer
{
    private const int MaxTitle = 6;
    private const int MaxDateline = 3;

    private HashSet<string>? _subjects;

    // "بيروت - سلمى صليبا", "كتبت – ندى شكري": after a place or a verb, to the end of the paragraph.
    private int? BylineEnd(int i)
    {
        if (i == 0 || text.GapAfter(i - 1).Contains('\n') || text.GapAfter(i - 1).IndexOfAny("-–—:") < 0)
            return null;
        var start = i - 1;
        while (start > 0 && i - start < MaxDateline && !text.GapAfter(start - 1).Contains('\n'))
            start--;
        var isDateline =
            (start == 0 || text.GapAfter(start - 1).Contains('\n'))
            && (text.PlaceLength(start) == i - start || start == i - 1 && text.IsVerb(start));
        return isDateline && PlainNameEnd(i) is { } last && text.GapAfter(last).TrimStart(": ") is "" or ['\n' or '\r', ..] ? last : null;
    }

    // "رفيف الحلو: كتبت الرواية": before a colon, if a verb of speech has the surname as its subject elsewhere.
    private int? HeadingEnd(int i)
    {
        if (i > 0 && !text.GapAfter(i - 1).Contains('\n') || PlainNameEnd(i) is not { } last || text.GapAfter(last) is not [':', ..])
            return null;
        _subjects ??=
        [
            .. Enumerable.Range(1, text.Count - 1).Where(word => text.Joins(word) && text.IsVerb(word - 1)).Select(word => text[word]),
        ];
        return _subjects.Contains(text[last]) ? last : null;
    }

    // Two to four words that nothing else is known of.
    private int? PlainNameEnd(int i)
    {
        if (!IsPlain(i) || text.HasArticle(i))
            return null;
        var last = i;
        while (last - i < MaxParts && text.Joins(last + 1) && (IsPlain(last + 1) || text.IsBinder(last + 1)))
            last++;
        return last > i && IsPlain(last) && text[last][^1] != 'ة' ? last : null;
    }

    private bool IsPlain(int i) =>
        CanBePart(i)
        && !text.IsVerbalNoun(i)
        && !text.IsNumber(i)
        && (text.IsGiven(i) || !text.IsRole(i) && !text.IsOrganizationWord(i) && text.PlaceLength(i) == 0)
        && !text.Language.NamelikeWords.Contains(text[i])
        && !text.Language.IndefiniteWords.Contains(ArabicWord.WithoutArticle(text[i]));

    // "دبي", "محافظة المنيا", "شارع الحبيب بورقيبة"
    private CaselessName? PlaceAt(int i)
    {
        if (text.PlaceLength(i) is > 0 and var known && !(text.IsGiven(i) && IsPerson(i)))
            return new CaselessName(new TokenRange(i, i + known - 1), i, i, NameKind.Place);
        var word = ArabicWord.Readings(text[i]).FirstOrDefault(text.Language.PlaceWords.Contains);
        if (
            word is null
            || !text.Joins(i + 1)
            || text.IsStop(i + 1) && !text.IsBinder(i + 1)
            || text.IsVerb(i + 1)
            || text.IsRole(i + 1) && !text.IsGiven(i + 1) && !text.HasArticle(i + 1)
        )
            return null;
        var isHead = text.Language.PlaceHeads.Contains(word);
        var last =
            text.PlaceLength(i + 1) is > 0 and var length ? i + length
            : isHead && IsTitled(i + 1) ? PersonEnd(i + 2)
            : text.IsGiven(i + 1) || isHead && text.IsBinder(i + 1) && IsBound(i + 1) ? PersonEnd(i + 1)
            : text.HasArticle(i + 1) && !(text.IsStrict && text.Language.HomonymPlaceWords.Contains(word))
            || text.IsForeign(i + 1)
            || !isHead && text.IsEdge(i + 2) && !IsDescription(i + 1)
                ? i + 1
            : -1;
        if (last < 0)
            return null;
        var head = isHead ? i : i + 1;
        return new CaselessName(new TokenRange(head, last), head, head, NameKind.Place);
    }

    // "مدينة مقدسة", "قرية صغيرة", "دولة أخرى", "منطقة تنتمي": what an indefinite noun is like.
    private bool IsDescription(int i) =>
        IsNisba(i) || text[i] is ['م', _, .., 'ة'] or [_, _, 'ي', _, 'ة'] or [.., 'ى'] || text.IsPresent(i);

    // "، الأستاذ مولود أمقران زيتوني،": after a comma and a title, up to the next comma.
    private int? SetOffEnd(int start) =>
        start > 1
        && text.Joins(start)
        && text.FollowsComma(start - 1)
        && text.HasArticle(start - 1)
        && text.IsRole(start - 1)
        && PlainNameEnd(start) is { } last
        && text.GapAfter(last).TrimStart() is ['،' or ',', ..]
            ? last
            : null;

    // "هيلا بنت سلطان": a given name comes before "daughter of".
    private bool IsDaughter(int i) =>
        text.Joins(i + 1) && text[i + 1] is "بنت" && IsBound(i + 1) && text.Joins(i) && IsPlain(i) && !text.HasArticle(i);

    // "مسجد السيدة زينب", "شارع الملك حسين"
    private bool IsTitled(int i) =>
        text.IsRole(i) && text.HasArticle(i) && text.Joins(i + 1) && (text.IsGiven(i + 1) || text.IsBinder(i + 1) && IsBound(i + 1));

    // "ذكرت سوزانا ميتشل من", not "سألت سؤالا واحدا".
    private bool HasFeminineVerb(int i) => ArabicForms.IsFeminine(text[i - 1]) && text[PersonEnd(i)][^1] != 'ا';

    // "قالت زوينة الحارثية إن", not "كتبت أغاني الألبوم".
    private bool IsSubject(int i)
    {
        var last = PersonEnd(i);
        // "وصفت درج بيتنا"
        if (text[last].Length > 3 && text[last].EndsWith("نا", StringComparison.Ordinal) && !text.IsGiven(last) && !text.IsForeign(last))
            return false;
        return text.GapAfter(last).Trim() is not ""
            || last + 1 < text.Count
                && (
                    text[last + 1] is "إن" or "أن" or "في" or "من" or "خلال"
                    || text[last + 1].StartsWith('ل')
                    || !text.HasArticle(last) && text.IsStop(last + 1) && (text.IsGiven(i) || text.IsForeign(i))
                );
    }

    // "سجل المهاجم جوناثان مبوكو هدفين": two of something.
    private bool IsCount(int start, int next) =>
        text[next].EndsWith("ين", StringComparison.Ordinal) && text.Joins(start) && text.HasArticle(start - 1);

    // "غازي الهقيش الحويطات": a family and a tribe.
    private bool IsSecondSurname(int last, int next) =>
        text.HasArticle(last)
        && (text.FollowsComma(next + 1) || text.Joins(next + 1) && text[next + 1] is ['أ' or 'إ', 'ن', ..] and { Length: < 5 })
        && !ArabicWord.IsVerbalNoun(ArabicWord.WithoutArticle(text[next]))
        && !text.IsNationality(last)
        && !text.IsNationality(next)
        && text[next][^1] is not ('ة' or 'ي')
        && !text.Language.OrganizationAdjectives.Contains(text[next]);

    // "روت السائحة الإيطالية كيارا مونتيفيردي أنها": the words between a verb of speech, its subject and its clause.
    private bool IsSubjectOfClause(int noun, int name) =>
        text.HasArticle(noun)
        && text.Joins(noun)
        && text.IsVerb(noun - 1)
        && PersonEnd(name) is var last
        && last > name
        && text.Joins(last + 1)
        && text[last + 1] is ['أ' or 'إ', 'ن', ..] and { Length: < 5 };

    // "لسفيان بنزية"
    private bool HasGivenAfterParticle(int i, bool isWhole = true) =>
        text[i] is { Length: > 4 } plain
        && plain[0] is 'و' or 'ف' or 'ل' or 'ب'
        && !text.IsGiven(i)
        && !text.IsVerb(i)
        && text.Language.FirstNames.Contains(plain[1..])
        && !text.Language.HomonymNames.Contains(plain[1..])
        && CanBePart(i)
        && (!isWhole || PersonEnd(i) > i);

    // "تروي زليخة، وهي أم": an indefinite noun has no relative pronoun.
    private bool IsSingleSubject(int i)
    {
        if (i + 1 >= text.Count || !CanBePart(i) || text[i].Length < 3)
            return false;
        if (text.Joins(i + 1))
            return text[i + 1] is "التي" or "الذي";
        return text.FollowsComma(i + 1)
            && text[i + 1] is "وهو" or "وهي"
            && text.Joins(i + 2)
            && (text.IsRole(i + 2) || text.Language.IndefiniteWords.Contains(text[i + 2]));
    }

    // "حلوان وإمبابة": another place, at the end of the phrase.
    private bool FollowsPlace(int i) =>
        text[i] is ['و', _, _, _, ..] plain
        && text.Joins(i)
        && text.IsPlaceBefore(i)
        && !text.Joins(i + 1)
        && plain[^1] != 'ت'
        && !text.IsStop(i)
        && !text.IsVerb(i)
        && !text.IsRole(i)
        && !text.IsOrganizationWord(i)
        && !text.HasPossessive(i)
        && !(text.IsPresent(i) || plain[1] is 'ي' or 'ت' && !text.IsForeign(i));

    // "كاطع الركابي": after a noun, a definite adjective must have a definite noun.
    private bool IsSurnameOfOrigin(int last, int next) =>
        text[next].Length > 4
        && text[next][^1] == 'ي'
        && !text.HasArticle(last)
        && !text.IsRole(last)
        && !text.IsRole(next)
        && !text.IsOrganizationWord(last)
        && !text.IsNationality(next);

    // "قال الوالي سرحات يلدز": what looks like a verb belongs to the name, for the sentence has its verb.
    private bool IsSubjectOfVerb(int start)
    {
        for (var i = start - 1; i >= 0 && start - i <= MaxTitle && text.Joins(i + 1); i--)
        {
            if (text.IsVerb(i))
                return true;
            if (!text.HasArticle(i) && !text.IsRole(i))
                return false;
        }

        return false;
    }

    // "زهراء تحتفظ بالنواة": after a name at the beginning of a sentence comes its verb or predicate.
    private bool BeginsSentence(int i) =>
        i == 0
        || text.GapAfter(i - 1).IndexOfAny('.', '\n', '؟') >= 0
        || text.GapAfter(i - 1) is [.., var mark] && QuotationMarks.IsDouble(mark);

    // "صديقي", "أنقذنا"
    private bool IsPredicate(int i) =>
        !text.IsGiven(i)
        && text[i] is { Length: > 4 } plain
        && (plain.EndsWith("نا", StringComparison.Ordinal) || plain[^1] == 'ي' && text.Language.Roles.Contains(plain[..^1]));

    // "وقال سيد العواد،"
    private bool IsSubjectWithSurname(int i) =>
        text.Joins(i)
        && text.IsVerb(i - 1)
        && text.Joins(i + 1)
        && text.HasArticle(i + 1)
        && !text.IsStop(i + 1)
        && i + 2 < text.Count
        && text.GapAfter(i + 1).IndexOfAny('،', ',', ':') == 0;

    // "تحسين العلاقات", "صعوبة استقبال", "وترتدي زيا": not a name, though it follows a verb.
    private bool IsCommonNoun(int i) =>
        !text.IsGiven(i)
        && !text.IsForeign(i)
        && !text.IsBinder(i)
        && (
            text.IsVerbalNoun(i)
            || text[i].Length > 5 && text[i].EndsWith("ون", StringComparison.Ordinal)
            || text[i][^1] == 'ة'
                && !(ArabicForms.IsFeminine(text[i - 1]) && text.Joins(i + 1) && text.HasArticle(i + 1) && text[i + 1][^1] is 'ة' or 'ي')
            || text[i].Length > 4 && text[i][0] is 'ل' or 'ب' or 'و' or 'ف' && text.HasNativeLetters(i)
        );

    // "نزار ويسمى", "وهندسة الإنشاءات": a word with a conjunction, unless it is the name.
    private bool IsJoined(int i) =>
        text[i] is ['و', _, _, _, ..] plain
        && plain[^1] != 'ي'
        && !text.IsGiven(i)
        && !text.IsForeign(i)
        && !text.IsBinder(i)
        && !text.Language.Roles.Contains(plain)
        && (text.HasNativeLetters(i) || plain[1] is 'ي' or 'ت' || text.Language.FirstNames.Contains(plain[1..]));

    // "وديفيد هاسلهوف"
    private bool IsGivenPart(int i, int start) => text.IsGiven(i) || i == start && HasGivenAfterParticle(i, isWhole: false);

    private bool EndsName(int last) =>
        (text.IsEdge(last + 1) || text.IsBinder(last + 1)) && !(text.Joins(last + 1) && text.HasPossessive(last + 1));

    // "صدام حسين يشكل", "زيدان اعتزل", "عصيد صديقا"
    private bool IsVerbAfterSubject(int start, int next) =>
        !text.IsForeign(next)
        && text[next] is { Length: > 3 } plain
        && (
            plain[0] == 'ي' && plain[1] is not ('ا' or 'و') && plain[^1] != 'ي' && !IsSubjectOfVerb(start)
            || plain[0] == 'ا' && plain[2] == 'ت' && plain[^1] is not ('ي' or 'و')
            || plain[^1] == 'ا' && !text.IsGiven(next) && text.Language.Roles.Contains(plain[..^1])
        );

    private bool StartsName(int i) =>
        text.Joins(i)
        && (text.IsGiven(i) || text.IsForeign(i) || text.IsBinder(i) || text.HasArticle(i) && text.Joins(i + 1) && text.IsGiven(i + 1));
}
