using Summarizer.Text;

namespace Summarizer.Names;

/// <summary>
/// Finds the names in a text in a script without capitals: a noun without article after a definite phrase of a role, which can only be a
/// name; given names with a surname; what follows an organization word; known places; and foreign words, which spell all vowels.
/// </summary>
internal sealed partial class ArabicNameRecognizer(ArabicText text) : CaselessNames
{
    private const int MaxParts = 4;
    private const int MaxWords = 8; // With particles. A hostile text may have nothing else.

    private IReadOnlyList<CaselessName>? _names;
    private ArabicOrganizations? _organizations;

    public ArabicText Text => text;

    private ArabicOrganizations Organizations => _organizations ??= new(text, PersonEnd);

    public override IReadOnlyList<CaselessName> Names => _names ??= [.. Read()];

    private IEnumerable<CaselessName> Read()
    {
        var (person, end) = (-1, -1);
        for (var i = 0; i < text.Count; i++)
        {
            if (i == person)
                i = end;
            if (i >= text.Count || !text.IsLetters(i) || NameAt(i, isInRole: i < person) is not { } name)
                continue;
            yield return name;
            if (name.First < name.Head)
                (person, end) = (name.Head, name.Range.Last + 1);
            else
                i = name.Range.Last;
        }
    }

    public override int StartOf(CaselessName name)
    {
        var (plain, span) = (text[name.Head], text.SpanOf(name.Head));
        var language = text.Language;
        if (name.First < name.Head)
            return span.Start;
        foreach (var reading in ArabicWord.Readings(plain).Where(reading => plain.EndsWith(reading, StringComparison.Ordinal)))
        {
            var isKnown =
                language.Places.Contains(Phrase(reading, name))
                || language.FamousNames.Contains(Phrase(reading, name))
                || language.Places.Contains(reading)
                || language.FirstNames.Contains(reading)
                || language.PlaceWords.Contains(reading)
                || reading.Length == plain.Length - 1 && FollowsPlace(name.Head)
                || language.OrganizationWords.Contains(ArabicWord.WithoutArticle(reading))
                || language.Organizations.Any(one => one == reading || one.StartsWith(reading + ' ', StringComparison.Ordinal));
            if (isKnown)
                return span.Start + Offset(span, plain.Length - reading.Length);
        }

        return span.Start;
    }

    public override int EndOf(CaselessName name) => text.SpanOf(name.Range.Last).End;

    private string Phrase(string first, CaselessName name) =>
        string.Join(' ', Enumerable.Range(name.Head + 1, name.Range.Last - name.Head).Select(word => text[word]).Prepend(first));

    // The offset of a letter, not counting vowel signs.
    private int Offset(TextSpan word, int letter)
    {
        var letters = text.Of(word);
        for (var i = 0; i < letters.Length; i++)
        {
            if (!ArabicWord.IsVowelSign(letters[i]) && letter-- == 0)
                return i;
        }

        return letters.Length;
    }

    private CaselessName? NameAt(int i, bool isInRole)
    {
        if (PlaceAt(i) is { } place)
            return place;
        if (
            !isInRole
            && (
                text.IsRole(i)
                || IsNational(i)
                || !text.IsBinder(i) && text.Language.IndefiniteWords.Contains(ArabicWord.WithoutArticle(text[i]))
            )
            && !(text.IsGiven(i) && !text.IsHomonym(i))
            && NameAfterRole(i) is > 0 and var name
            && !text.IsVerbalNoun(name)
            && !IsJoined(name)
            && (
                text.IsRole(i) && !MayBeOther(i)
                || IsNational(i)
                || text.IsGiven(name) && (!text.IsStrict || !text.IsHomonym(name) || IsSurname(name + 1))
                || text.IsForeign(name)
                || text.IsBinder(name)
                || IsSubjectOfClause(i, name)
            )
        )
            return new CaselessName(new TokenRange(name, PersonEnd(name)), name, i, NameKind.Person);
        if (Organizations.At(i) is { } organization)
            return organization;
        if (!isInRole && (BylineEnd(i) ?? HeadingEnd(i)) is { } end)
            return new CaselessName(new TokenRange(i, end), i, i, NameKind.Person);
        if (IsInitial(i))
            return new CaselessName(new TokenRange(i, PersonEnd(i)), i, i, NameKind.Person);
        if (!isInRole && (IsPerson(i) || HasGivenAfterParticle(i) || FollowsVerb(i) && !IsCommonNoun(i) && IsTwoParts(i) && IsSubject(i)))
            return new CaselessName(new TokenRange(i, PersonEnd(i)), i, i, NameKind.Person);
        if (!isInRole && FollowsVerb(i) && IsSingleSubject(i))
            return new CaselessName(new TokenRange(i, i), i, i, NameKind.Person);
        if (!isInRole && text.FamousLength(i) is > 0 and var famous)
            return new CaselessName(new TokenRange(i, i + famous - 1), i, i, NameKind.Person);
        if (FollowsPlace(i))
            return new CaselessName(new TokenRange(i, i), i, i, NameKind.Unknown);
        return text.IsForeign(i) && !text.IsVerb(i) ? new CaselessName(new TokenRange(i, i), i, i, NameKind.Unknown) : null;
    }

    private bool FollowsVerb(int i) =>
        text.Joins(i)
        && text.IsVerb(i - 1)
        && text[i - 1][^1] is not ('ا' or 'ة')
        && (text[i][^1] != 'ا' || text.IsForeign(i) || text.IsGiven(i) || HasFeminineVerb(i))
        && !text.HasArticle(i)
        && !text.IsRole(i)
        && !text.IsOrganizationWord(i)
        && (
            text[i][0] is not ('ل' or 'ب') && !(text[i][0] is 'و' or 'ف' && text[i][^1] == 'ت')
            || text.IsForeign(i)
            || text.IsGiven(i)
            || text.Joins(i + 1) && text.IsBinder(i + 1)
        )
        && !text.Language.IndefiniteWords.Contains(text[i]);

    // A word that can only be a name: a frequent given name or "عبد", with another part.
    private bool IsPerson(int i)
    {
        if (!CanBePart(i) && !text.IsBinder(i) || text.IsStrict && text[i] is "بني" or "بنو")
            return false;
        if (text.IsBinder(i))
            return text[i] is not ("ابن" or "بنت" or "آل" or "دي" or "دا" or "دو" or "لو" or "بو" or "أم" or "أمة") && IsBound(i)
                || text[i] is "أم" && IsBound(i) && (text.IsGiven(i + 1) || IsNickname(i + 1))
                || text[i] is "أمة" && IsBound(i) && text.HasArticle(i + 1) && text.Joins(i + 2) && text.HasArticle(i + 2);
        if (text.IsVerb(i))
            return false;
        if (!text.IsGiven(i))
            return IsDaughter(i);
        return text.IsHomonym(i)
            ? IsSurname(i + 1) || IsSubjectWithSurname(i) || FollowsVerb(i) && text.Joins(i + 1) && text.IsGiven(i + 1)
            : IsTwoParts(i);
    }

    // "أم الخير", but not "موسكو أم الاكتفاء": Moscow or …
    private bool IsNickname(int i) =>
        text.HasArticle(i) && text.IsEdge(i + 1) && !(text.IsStrict && ArabicWord.IsVerbalNoun(ArabicWord.WithoutArticle(text[i])));

    private bool IsGivenName(int i) =>
        text.IsGiven(i) && !text.IsVerb(i) && (!text.IsHomonym(i) || IsSurname(i + 1)) || text.IsBinder(i) && IsBound(i) && IsPerson(i);

    // Another given name, a binder or a surname of origin: "صالح الشامي".
    private bool IsSurname(int i) =>
        text.Joins(i)
        && (
            text.IsGiven(i) && !text.IsVerb(i) && !(text.IsStrict && text.IsHomonym(i - 1) && text.IsHomonym(i))
            || text.IsBinder(i) && IsBound(i)
            || text.HasArticle(i) && text[i].Length > 4 && (text[i][^1] == 'ي' || text.IsRole(i)) && text.IsEdge(i + 1)
            || text.HasArticle(i) && text[i][^1] == 'ي' && text.HasArticle(i + 1) && text[i + 1][^1] == 'ي' && text.IsEdge(i + 2)
        );

    private bool IsBound(int i) => text.Joins(i + 1) && !text.IsStop(i + 1) && !text.IsVerb(i + 1);

    // The word and another part of a name.
    private bool IsTwoParts(int i) =>
        (text.IsBinder(i) ? IsBound(i) : CanBePart(i)) && PersonEnd(i) > i && !(IsNisba(i + 1) && !text.IsGiven(i) && !text.IsForeign(i));

    // "مصادر أمنية", "سكان محليون": an adjective of a common noun.
    private bool IsNisba(int i) =>
        !text.HasArticle(i)
        && !text.IsGiven(i)
        && (
            text[i].EndsWith("ية", StringComparison.Ordinal)
            || text[i].EndsWith("يون", StringComparison.Ordinal)
            || text[i].EndsWith("يين", StringComparison.Ordinal)
        );

    private bool CanBePart(int i) =>
        i < text.Count && text.IsLetters(i) && !text.IsStop(i) && (!text.IsVerb(i) || text.IsGiven(i)) && !text.HasPossessive(i);

    /// <summary>The last word of a name that begins at a word.</summary>
    public int PersonEnd(int start)
    {
        if (IsInitial(start))
            return start + 1;
        if (SetOffEnd(start) is { } end)
            return end;
        int last = start,
            parts = text.IsBinder(start) ? 0 : 1;
        while (parts < MaxParts && last - start < MaxWords && text.Joins(last + 1) && Extends(start, last, parts))
        {
            last++;
            if (!text.IsBinder(last))
                parts++;
        }

        while (last > start && text.IsBinder(last))
            last--;
        return last;
    }

    private bool Extends(int start, int last, int parts)
    {
        var next = last + 1;
        if (text.IsBinder(last))
            return !text.IsStop(next) && (!text.IsVerb(next) || text.IsGiven(next));
        if (text.IsBinder(next))
            return IsBound(next);
        if (text.FamousLength(next) == 1 && IsGivenPart(last, start) || text[next] is "الله" && text.IsGiven(last))
            return true;
        if (IsAttachedNoun(next) && text[next][^1] != 'ي' || IsJoined(next))
            return false;
        if (!CanBePart(next) || text.PlaceLength(next) > 0 && !text.HasArticle(next) && !text.IsGiven(next))
            return false;
        // "منى سليمان الحاج", but not "ماجد صديقي"
        if (text.HasArticle(next) && parts == 2 && text.IsGiven(start) && text.IsGiven(last) && !StartsName(next + 1))
        {
            if (text.Language.SurnameRoles.Contains(ArabicWord.WithoutArticle(text[next])))
                return true;
        }

        if (BeginsSentence(start) && (text.IsPresent(next) || IsPredicate(next)))
            return false;
        if (text.IsRole(next) && !text.IsGiven(next))
            return !text.HasArticle(next)
                ? parts == 1 && text.IsGiven(last) && (!text.Joins(next + 1) || text.IsStop(next + 1) || text.IsVerb(next + 1))
                : (
                    parts == 1 && !StartsName(next + 1)
                    || parts == 2 && text.IsGiven(last) && (!text.Joins(next + 1) || text.IsStop(next + 1))
                );
        if (text.IsOrganizationWord(next) && !text.IsGiven(next))
            return false;
        if (text.IsGiven(next))
            return !text.IsHomonym(next) || parts == 1 || text.IsEdge(next + 1);
        if (text.HasArticle(next) && text.IsForeignBinder(start))
            return false;
        if (text.HasArticle(next))
            return parts == 1 && (text.IsGiven(last) || text.IsEdge(next + 1) || IsSurnameOfOrigin(last, next))
                || parts > 1 && text.IsGiven(last) && text.IsEdge(next + 1)
                || parts > 1 && text[next][^1] == 'ي' && !text.IsForeign(start)
                || parts == 2 && text.IsGiven(start) && IsSecondSurname(last, next);
        if (IsVerbAfterSubject(start, next))
            return false;
        if (text.IsPresent(next) && !IsSubjectOfVerb(start) && (!text.IsEdge(next + 1) || text[next][0] == 'ي' && !text.IsGiven(last)))
            return false;
        if (text.IsNumber(next))
            return false;
        if (parts == 1 && CanEnd(next + 1))
            return true;
        if (parts == 1)
            return text.IsEdge(next + 1)
                || text.HasArticle(next + 1)
                || text.IsForeign(next)
                || IsGivenPart(last, start) && !text.IsRole(next + 1) && text[next][^1] != 'ة';
        // "كارلوس ألبرتو باريرا"
        if (
            text.IsGiven(start)
            && !IsCount(start, next)
            && !text.HasNativeLetters(next)
            && !text.HasNativeLetters(last)
            && !text.HasArticle(last)
            && EndsName(next)
        )
            return true;
        return text.IsEdge(next + 1)
            && !(text.Joins(next + 1) && text.HasPossessive(next + 1))
            && text[next][^1] is not ('ا' or 'ة')
            && text[next][0] is not ('ف' or 'و')
            && (text.IsGiven(last) || text.IsBinder(last - 1) || text.IsForeign(next));
    }

    // "إيرول أوندر أوغلو": the last of three words of which none is known.
    private bool CanEnd(int i) =>
        text.Joins(i)
        && CanBePart(i)
        && !text.HasArticle(i)
        && !text.IsRole(i)
        && !text.IsEdge(i)
        && text.IsEdge(i + 1)
        && text[i][^1] is not ('ا' or 'ة' or 'ي');
}
