using Summarizer.Text;

namespace Summarizer.Names;

// Names after roles: "المتحدث باسم الوزارة الدكتور هاني عبد الوهاب".
internal sealed partial class ArabicNameRecognizer
{
    private const int MaxRole = 16;

    /// <summary>The first word of the name to which a role belongs, or -1.</summary>
    public int NameAfterRole(int role)
    {
        // Without given names to tell them from nouns, any name is taken that follows a role.
        var isDefinite = text.HasArticle(role) || text.HasPossessive(role) || text.Language.FirstNames.Count == 0;
        var crossed = false;
        var afterMark = -1;
        for (var i = role + Math.Max(1, text.RoleLength(role)); i < text.Count && i - role < MaxRole; i++)
        {
            // "، ويدعى ستيبان هوراك،"
            if ((text.Joins(i) || text.FollowsComma(i)) && IsNaming(i))
            {
                if (IsInitial(i + 1))
                    return i + 1;
                isDefinite = true;
                continue;
            }

            if ((text.Joins(i) || text.FollowsComma(i)) && text[i].TrimStart('و') is "هو" or "هي")
            {
                // "وهو يقلب الأرغفة"
                if (text.Joins(i + 1) && text.IsPresent(i + 1))
                    return -1;
                isDefinite &= !(text.Joins(i + 1) && text.IsRole(i + 1) && !text.HasArticle(i + 1));
                continue;
            }

            // "مدرب الرجاء، البرتغالي روي فالادارش"
            if (text.FollowsComma(i) && text.HasArticle(i) && text.IsNationality(i) && text.Joins(i + 1) && !text.HasArticle(i + 1))
            {
                isDefinite = true;
                continue;
            }

            if ((text.FollowsComma(i) || i == afterMark && text.GapAfter(i - 1).ContainsAny('،', ',')) && text.RoleLength(i) == 0)
                return IsGivenName(i) || IsSetOff(i) ? i : -1;
            if (i != afterMark && Organizations.Quoted(i - 1) is > 0 and var closing)
            {
                (isDefinite, i, afterMark) = (true, closing, closing + 1);
                continue;
            }

            if (!text.Joins(i) && !text.FollowsComma(i) && !(i == afterMark && text.GapAfter(i - 1).EndsWith(' ') && text.IsLetters(i)))
                return -1;
            var plain = text[i];
            if (IsPrepositionInRole(i))
                (crossed, isDefinite) = (
                    true,
                    plain.StartsWith("لل", StringComparison.Ordinal) || plain.StartsWith("بال", StringComparison.Ordinal)
                );
            else if (text.PlaceLength(i) is > 0 and var place && !(isDefinite && IsPerson(i)))
                (isDefinite, i) = (true, i + place - 1);
            else if (Organizations.At(i) is { } organization && !text.IsGiven(i))
            {
                (isDefinite, i) = (true, organization.Range.Last);
                // "الرئيس التنفيذي لـ«نخلة القابضة»، بندر بن معيوف"
                if (text.GapAfter(i) is [var mark, ..] && QuotationMarks.IsDouble(mark))
                    afterMark = i + 1;
            }
            else if (text.Language.PlaceHeads.Contains(text[i]) && PlaceAt(i) is { } area)
                (isDefinite, i) = (true, area.Range.Last);
            else if (plain.StartsWith("وال", StringComparison.Ordinal))
                isDefinite = true;
            else if (text.IsStop(i) || text.IsVerb(i) && !text.IsGiven(i))
                return -1;
            else if (text.HasArticle(i) && !(text.IsGiven(i) && text.HasArticle(i - 1) && IsTwoParts(i)))
                isDefinite = true;
            else if (IsGivenName(i) || text.IsGiven(i) && (isDefinite || !text.IsHomonym(i) && text.IsEdge(i + 1)))
                return i;
            else if (text.RoleLength(i) is > 1 and var length)
                i += length - 1;
            else if (text.IsRole(i) || text.IsOrganizationWord(i))
                isDefinite = text.HasPossessive(i) || isDefinite && text.IsRole(i);
            else if (isDefinite && i == afterMark && !text.IsForeign(i))
                return -1;
            else if (isDefinite)
                return IsNameAfterDefinite(i, isSingle: !crossed, isSubject: role > 0 && text.Joins(role) && text.IsVerb(role - 1))
                    ? i
                    : -1;
            else if (text.IsForeign(i) && text.Language.Prepositions.Contains(text[i - 1]))
                (isDefinite, i) = (true, LastForeign(i));
            else if (text.IsForeign(i) && (IsTwoParts(i) || i == role + 1 && text.IsEdge(i + 1)))
                return i;
        }

        return -1;
    }

    // "العالم" is the scientist and the world, "الاقتصادية" after a noun is its adjective.
    private bool MayBeOther(int role) =>
        text.IsStrict
        && (
            text.Language.HomonymRoles.Contains(text.RoleOf(role)!) && !text.HasPossessive(role)
            || text[role].TrimEnd('ة') is [.., 'ي']
                && text.Joins(role)
                && !text.IsStop(role - 1)
                && !text.IsVerb(role - 1)
                && !text.IsPresent(role - 1)
                && !text.IsRole(role - 1)
                && text.HasArticle(role) == text.HasArticle(role - 1)
        );

    private bool IsNaming(int i) => text[i].TrimStart('و') is "يدعى" or "تدعى" or "اسمه" or "اسمها" or "المدعو" or "المدعوة";

    // "ب. رشيد": the courts of some countries shorten surnames.
    private bool IsInitial(int i) =>
        i + 1 < text.Count
        && text[i].Length == 1
        && text.IsLetters(i)
        && text.GapAfter(i) is ". " or "."
        && text.IsLetters(i + 1)
        && text.IsGiven(i + 1)
        && (text.GapAfter(i - 1).EndsWith('(') || i > 0 && (text.IsRole(i - 1) || IsNaming(i - 1)));

    // "الروماني كوزمين فلوريسكو": a nationality that does not describe a noun before it.
    private bool IsNational(int i) =>
        text.IsNationality(i)
        && !(
            text.Joins(i)
            && (
                text.HasArticle(i - 1)
                || text.HasPossessive(i - 1)
                || text.IsRole(i - 1)
                || text.IsStrict && text.IsPlaceBefore(i)
                || text.IsStrict && text.IsVerbalNoun(i - 1)
            )
        )
        && text.Joins(i + 1)
        && !text.HasArticle(i + 1)
        && IsTwoParts(i + 1)
        && (
            text.IsForeign(i + 1)
            || (text.IsStrict ? IsGivenName(i + 1) : text.IsGiven(i + 1))
            || text[i + 1][0] is not ('ل' or 'ب' or 'و' or 'ف') && text.IsEdge(PersonEnd(i + 1) + 1)
        );

    // "في كابيتال إيكونوميكس"
    private int LastForeign(int i)
    {
        while (text.Joins(i + 1) && text.IsForeign(i + 1))
            i++;
        return i;
    }

    // "المتحدث باسم الوزارة", "لمكافحة", "بجامعة", "في حلب"
    private bool IsPrepositionInRole(int i) =>
        text[i] is "في" or "من" or "لدى" or "عن" or "على" or "ضمن" or "بين" or "مع" or "ضد" or "إلى"
        || text[i] is "باسم"
            && !text.IsEdge(i + 1)
            && (text.HasArticle(i + 1) || text.IsOrganizationWord(i + 1) || text.PlaceLength(i + 1) > 0)
        || text[i].StartsWith("لل", StringComparison.Ordinal)
        || text[i].StartsWith("بال", StringComparison.Ordinal) && text[i].Length > 5
        || text[i] is { Length: > 3 } plain
            && plain[0] is 'ل' or 'ب'
            && !text.IsGiven(i)
            && !text.IsForeign(i)
            && text.PlaceLength(i) == 0
            && (text.HasArticle(Math.Min(i + 1, text.Count - 1)) || text.IsOrganizationWord(i) || text.IsRole(i));

    // A noun without article cannot belong to the definite phrase before it.
    private bool IsNameAfterDefinite(int i, bool isSingle, bool isSubject) =>
        !IsAttachedNoun(i)
        && !(text[i][0] is 'ل' or 'ب' && text.Joins(i) && !IsTwoParts(i))
        && (!text.IsPresent(i) || isSubject && IsTwoParts(i) || text.Joins(i + 1) && (text.IsForeign(i + 1) || text.IsBinder(i + 1)))
        && (!IsNisba(i) || text.Joins(i + 1) && text.IsGiven(i + 1))
        && !(text[i].EndsWith("ات", StringComparison.Ordinal) && text.Joins(i + 1) && text[i + 1][^1] == 'ة')
        && !(IsPlural(i) && (!IsTwoParts(i) || IsPlural(i - 1)))
        && !text.IsNumber(i)
        && (
            text[i][^1] != 'ا'
            || text.IsForeign(i)
            || IsTwoParts(i) && !(text.IsStrict && (text[i + 1][^1] == 'ا' || text.IsPresent(i + 1)))
        )
        && !(text[i].Length > 4 && text[i][0] == 'ا')
        && (
            IsTwoParts(i)
            || isSingle
                && text.IsEdge(i + 1)
                && !(text.Joins(i + 1) && text.IsPresent(i + 1))
                && (text.HasArticle(i - 1) || text.HasPossessive(i - 1))
                && text[i][^1] is not ('ة' or 'ت')
                && text[i].Length > 3
                && !text.HasPossessive(i)
        );

    // "بفارق", "لنزع", "بتدخل عاجل"
    private bool IsAttachedNoun(int i) =>
        text[i] is { Length: > 3 } plain
        && plain[0] is 'ل' or 'ب'
        && plain[1] is not ('و' or 'ن' or 'ل')
        && !text.IsGiven(i)
        && !text.IsForeign(i)
        && !text.IsBinder(i)
        && (text.HasNativeLetters(i) && plain[1] != 'ا' || ArabicWord.IsVerbalNoun(plain[1..]));

    private bool IsPlural(int i) =>
        !text.IsForeign(i)
        && (text[i].EndsWith("ون", StringComparison.Ordinal) || text.HasArticle(i) && text[i].EndsWith("ين", StringComparison.Ordinal));

    // Between commas, or before a comma: "محامي المطرانية، جورج قزي، فأصر".
    private bool IsSetOff(int i)
    {
        if (
            !CanBePart(i)
            || text.HasArticle(i)
                && (text[i][^1] == 'ة' || !(text.Joins(i + 1) && CanBePart(i + 1) && !text.HasArticle(i + 1) && !text.IsForeign(i + 1)))
        )
            return false;
        var end = i + 1;
        while (end < text.Count && end - i < MaxParts && text.Joins(end) && CanBePart(end))
            end++;
        return end - i > 1 && (end >= text.Count || text.GapAfter(end - 1).TrimStart().IndexOfAny('،', ',', ':') == 0);
    }
}
