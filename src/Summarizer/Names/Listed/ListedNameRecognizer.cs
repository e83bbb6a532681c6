using Summarizer.Text;

namespace Summarizer.Names.Listed;

/// <summary>
/// Finds names in a language that lists given names and surnames: a listed given name with a surname, a listed surname with another word
/// before it, unknown words between a title or a role and what ends a subject, and parts of these names that return. A word is not
/// a name if neither a list nor a neighbor shows that it is one.
/// </summary>
internal sealed partial class ListedNameRecognizer(ListedText text) : CaselessNames
{
    private const int MaxParts = 4;

    private readonly ListedOrganizations _organizations = new(text);
    private IReadOnlyList<CaselessName>? _names;

    public ListedText Text => text;

    public override IReadOnlyList<CaselessName> Names => _names ??= [.. Read()];

    public override int StartOf(CaselessName name)
    {
        var span = text.SpanOf(name.Head);
        return span.Start
            + name.Kind switch
            {
                NameKind.Person => IsAttachedGiven(name.Head) || IsAttachedSurname(name)
                    ? 1
                    : text.AttachedLetters(name.Head, text.Language.FamousNames),
                NameKind.Place => text.AttachedLetters(name.Head, text.Language.Places),
                _ => _organizations.IsAttached(name.Head) ? 1 : 0,
            };
    }

    public override int EndOf(CaselessName name) => text.EndOf(name.Range.Last);

    private List<CaselessName> Read()
    {
        var found = new List<CaselessName>();
        for (var i = 0; i < text.Count; i++)
        {
            if (!text.IsLetters(i))
                continue;
            if (NameAt(i) is not { } name)
            {
                i += Math.Max(0, text.VerbLength(i) - 1);
                continue;
            }

            found.Add(name);
            i = name.Range.Last;
        }

        return WithParts(found);
    }

    private CaselessName? NameAt(int i)
    {
        if (_organizations.At(i) is { } organization)
            return organization;
        if (PersonAt(i) is { } person)
            return person;
        return PlaceAt(i) ?? FamousAt(i);
    }

    private CaselessName? PlaceAt(int i)
    {
        var length = text.PlaceLength(i);
        return length == 0 ? null : new CaselessName(new TokenRange(i, i + length - 1), i, i, NameKind.Place);
    }

    // "ויצמן", "पुतिन"
    private CaselessName? FamousAt(int i)
    {
        var length = text.FamousLength(i);
        // "دانشگاه فردوسی"
        var isNamesake = text.Joins(i) && (text.IsPlaceWord(i - 1) || text.IsOrganizationWord(i - 1));
        return length == 0 || isNamesake ? null : new CaselessName(new TokenRange(i, i + length - 1), i, RoleStart(i), NameKind.Person);
    }

    private CaselessName? PersonAt(int i)
    {
        var isAttached = IsAttachedGiven(i);
        if (!isAttached && !text.CanBePart(i) || text.PlaceLength(i) > 0 && !IsPersonNotPlace(i))
            return null;
        if (i > 0 && text.Joins(i) && text.IsPlaceWord(i - 1) && !IsUnambiguous(i) || !isAttached && !IsKnown(i) && text.MayBeOblique(i))
            return null;
        // "निर्देशन नीरज घोषाल": the name begins with the next word.
        if (!isAttached && !IsKnown(i) && !text.IsBinder(i) && text.Joins(i + 1) && IsUnambiguous(i + 1) && !text.IsSurname(i + 1))
            return null;
        if (text.IsBinder(i) && !(text.Joins(i + 1) && text.CanBePart(i + 1)))
            return null;
        for (var last = LastPart(i); last >= i; last--)
        {
            if (!text.IsBinder(last) && IsPerson(i, last))
                return new CaselessName(new TokenRange(i, last), i, RoleStart(i), NameKind.Person);
        }

        return null;
    }

    // "इंदौर के", but "भारत भूषण ने"
    private bool IsPersonNotPlace(int i) =>
        text.PlaceLength(i) == 1 && text.IsGiven(i) && text.Joins(i + 1) && (text.IsSurname(i + 1) || text.IsGiven(i + 1));

    // The last word that can belong to a name.
    private int LastPart(int start)
    {
        var last = start;
        var (parts, unknown) = (1, IsKnown(start) ? 0 : 1);
        var hasSurname = !IsGiven(start) && text.IsSurname(start);
        while (parts < MaxParts && text.Joins(last + 1) && text.CanBePart(last + 1))
        {
            var next = last + 1;
            var isBound =
                text.IsBinder(last)
                || text.IsInitial(last)
                || text.GapAfter(last) is "-" or "־"
                || text.IsBinder(next) && text.Joins(next + 1) && text.CanBePart(next + 1);
            if (!isBound && !IsKnown(next))
            {
                if (hasSurname && !IsMarked(next) || unknown > (IsKnown(start) ? 0 : 1) || text.PlaceLength(next) > 0)
                    break;
                if (
                    text.MayBeOblique(next) && !(parts == 1 && (IsGiven(last) || IsBeforeComma(next)))
                    || text.Language.VerbsFollowNames && parts > 1
                )
                    break;
                unknown++;
            }

            if (text.IsSurname(next) && !text.IsGiven(next))
                hasSurname = true;
            last = next;
            if (!text.IsBinder(next) && !text.IsInitial(next) && !isBound)
                parts++;
        }

        return last;
    }

    private bool IsKnown(int i) => IsGiven(i) || text.IsSurname(i) || text.IsInitial(i);

    private bool IsUnambiguous(int i) => text.IsGiven(i) && !text.IsHomonym(i);

    private bool IsGiven(int i) => text.IsGiven(i) || IsAttachedGiven(i);

    // "ודוד כהן"
    private bool IsAttachedGiven(int i) =>
        !text.IsGiven(i)
        && !text.IsRole(i)
        && text[i][0] != text.Language.AttachedArticle
        && text.Detached(i) is { } bare
        && text.Language.FirstNames.Contains(bare)
        && !text.Language.HomonymNames.Contains(bare)
        && text.Joins(i + 1)
        && text.CanBePart(i + 1)
        && !text.IsStop(i + 1);

    private bool IsAttachedSurname(CaselessName name) =>
        name.Range.First == name.Range.Last
        && _parts.Count > 0
        && !_parts.Contains(text[name.Head])
        && text.Detached(name.Head) is { } bare
        && _parts.Contains(bare);

    private bool IsPerson(int first, int last)
    {
        var before = Before(first);
        if (first == last)
            return IsSingle(first, before);
        var isSubject = IsSubject(last) || before == Sign.Verb;
        var isLastKnown = text.IsSurname(last) || text.IsGiven(last) && !text.IsHomonym(last);
        var hasSurname = isLastKnown || text.HasSurnameEnding(last);
        var isSure = before != Sign.None || isSubject || IsSetOff(first, last);
        if (text.IsBinder(first))
            return isSure && (last - first > 1 || hasSurname);
        if (text.IsInitial(first))
            return text.IsSurname(last) || isSure && IsEdge(last + 1);
        if (IsGiven(first) && !text.IsHomonym(first))
            return isLastKnown
                || hasSurname
                || isSure
                || Speakers.Contains(text[last])
                || (text.Language.VerbsFollowNames ? IsBeforeComma(last) : IsEdge(last + 1));
        if (IsGiven(first))
            return isSure && (IsEdge(last + 1) || text.Language.VerbsFollowNames && before is Sign.Role or Sign.Title)
                || last - first > 1 && text.IsBinder(first + 1) && IsKnown(last)
                || text.IsSurname(last) && !text.IsHomonym(last)
                || !text.IsStop(last) && Speakers.Contains(text[last]);
        var startsRun = !text.Joins(first) || before != Sign.None || !text.CanBePart(first - 1);
        if (text.IsSurname(last) && (!text.IsHomonym(last) || Speakers.Contains(text[last])) && startsRun)
            return isSure || text.Language.SurnamesShowNames && IsEdge(last + 1) && last - first == 1;
        return startsRun
            && last - first <= 2
            && !text.HasArticle(first)
            && !text.HasArticle(last)
            && IsEdge(last + 1)
            && IsShown(first, last, before);
    }

    // Unknown words that their neighbors show to be a name.
    private bool IsShown(int first, int last, Sign before) =>
        before switch
        {
            Sign.Title => IsSubject(last) || EndsClause(last),
            Sign.Role => (!text.Language.RolesTakeGenitives || text.HasArticle(first - 1)) && IsMarked(last),
            Sign.Verb => EndsClause(last) && first > 1 && text.GapAfter(first - 2).IndexOfAny(Marks) >= 0 && text.VerbLength(first - 1) > 0,
            _ => IsSetOff(first, last) || StartsSentence(first) && IsApposed(last),
        };

    // "डॉ. बनर्जी", "मोदी ने"
    private bool IsSingle(int i, Sign before)
    {
        if (text.IsInitial(i) || text.IsBinder(i))
            return false;
        var isListed = (text.IsSurname(i) || text.HasSurnameEnding(i)) && !text.IsHomonym(i);
        return before == Sign.Title && IsEdge(i + 1) && (isListed || IsSubject(i))
            || (before == Sign.Role || IsSubject(i)) && text.IsSurname(i) && !text.IsHomonym(i) && !text.IsGiven(i) && IsEdge(i + 1);
    }

    private bool IsEdge(int word) => word >= text.Count || !text.Joins(word) || !text.CanBePart(word) || text.IsHonorific(word);

    private bool EndsClause(int last) => last + 1 >= text.Count || !text.Joins(last + 1);
}
