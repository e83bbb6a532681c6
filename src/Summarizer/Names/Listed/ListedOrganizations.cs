using Summarizer.Languages.Amounts;
using Summarizer.Text;

namespace Summarizer.Names.Listed;

/// <summary>
/// Reads the organizations of a text in a language that lists names: known ones, what an organization word begins (<c>وزارت نفت</c>,
/// <c>עיריית עכו</c>), and what it ends (<c>राजस्थान उच्च न्यायालय</c>).
/// </summary>
internal sealed class ListedOrganizations(ListedText text)
{
    private const int MaxLength = 6;
    private const int MaxQuoted = 4;

    /// <summary>The organization that begins at a word.</summary>
    public CaselessName? At(int head)
    {
        if (text.OrganizationLength(head) is > 0 and var known && !(known == 1 && IsHomonym(head) && !IsInMarks(head)))
            return Name(head, Longer(head, known));
        if (text.Language.OrganizationWordsComeLast)
            return Ending(head) is > 0 and var end ? Name(head, end) : null;
        if (!text.IsOrganizationWord(head) || text.IsGiven(head))
            return null;
        if (Quoted(head) is > 0 and var quoted)
            return Name(head + 1, quoted);
        // "روزنامه اعتماد"
        if (IsDropped(head) && text.Joins(head + 1) && text.PhraseLength(head + 1, text.Language.Organizations) is > 0 and var owned)
            return Name(head + 1, head + owned);
        var last = LastInGenitive(head);
        if (last == head)
            return null;
        return Name(IsDropped(head) ? head + 1 : head, last);
    }

    /// <summary>Whether a letter is attached to the first word: <c>במשרד הבריאות</c>.</summary>
    public bool IsAttached(int head) =>
        text.Detached(head) is { } bare
        && !text.Language.OrganizationWords.Contains(text[head])
        && text.PhraseLength(head, text.Language.Organizations) == 0
        && (text.Language.OrganizationWords.Contains(bare) || text.OrganizationLength(head) > 0);

    private int Longer(int head, int known)
    {
        var last = head + known - 1;
        // "आईआईटी कानपुर"
        if (
            text.Language.NamesakeNouns.Contains(text[last])
            && text.Joins(last + 1)
            && text.PhraseLength(last + 1, text.Language.Places) is > 0 and var place
        )
            return last + place;
        return
            !text.Language.OrganizationWordsComeLast
            && text.IsOrganizationWord(head)
            && LastInGenitive(head) is var genitive
            && genitive > last
            ? genitive
            : last;
    }

    private bool IsHomonym(int head) => text.Readings(head).Any(text.Language.HomonymNames.Contains);

    private static CaselessName Name(int first, int last) => new(new TokenRange(first, last), first, first, NameKind.Organization);

    // "חברת אגד": the company's name does without the word.
    private bool IsDropped(int head) => text.Readings(head).Any(text.Language.DroppedKinds.Contains);

    private int Quoted(int head)
    {
        if (!IsMark(text.GapAfter(head)) || text.IsAcronymMark(head) || !IsDropped(head))
            return -1;
        for (var last = head + 1; last < text.Count && last - head <= MaxQuoted; last++)
        {
            if (text.GapAfter(last) is not " ")
                return IsMark(text.GapAfter(last)) ? last : -1;
        }

        return -1;
    }

    private bool IsInMarks(int word) =>
        word > 0 && text.GapAfter(word - 1) is [.., var opening] && QuotationMarks.IsDouble(opening) && IsMark(text.GapAfter(word));

    private static bool IsMark(ReadOnlySpan<char> gap) => gap.TrimStart() is { Length: > 0 } rest && QuotationMarks.IsDouble(rest[0]);

    // "وزارت علوم", "دانشگاه علوم پزشکی شیراز", "בית המשפט המחוזי", "עיריית בת ים"
    private int LastInGenitive(int head)
    {
        var last = head;
        while (text.Joins(last + 1) && last - head < MaxLength)
        {
            var next = last + 1;
            if (text.PhraseLength(next, text.Language.Places) is > 0 and var place)
            {
                last = next + place - 1;
                continue;
            }

            if (IsComplement(next, last == head) && !(last == head && IsDropped(head) && text.HasArticle(next)))
                last = next;
            else if (
                IsNamesake(head, next) && (last == head || EndsAfter(next) && text.Language.OrganizationAdjectives.Contains(text[last]))
            )
                return text.Joins(next + 1) && text.CanBePart(next + 1)
                    ? (
                        EndsAfter(next + 1) ? next + 1
                        : last == head && !IsDropped(head) ? next
                        : head
                    )
                    : next;
            else if (IsAnd(next) && text.Joins(next + 1) && IsComplement(next + 1, false) && last > head)
                last = next + 1;
            else
                break;
        }

        return last;
    }

    private bool IsAnd(int i) => text.Language.NumberLinks.Contains(text[i]);

    // A word that names of organizations consist of, or a definite noun after a construct and its adjective.
    private bool IsComplement(int i, bool isFirst) =>
        text.Language.OrganizationAdjectives.Contains(text[i])
        || text.HasArticle(i)
            && text.Language.AttachedArticle == text[i][0]
            && text[i].Length > 3
            && (
                isFirst && AgreesWith(i, i - 1)
                || text[i - 1][0] == 'ל'
                || text[i][^1] == 'י'
                || text[i].EndsWith("ית", StringComparison.Ordinal)
            )
            && !text.IsStop(i)
            && !text.IsRole(i)
            && text.VerbLength(i) == 0;

    // "המועצה הארצית", but not "המועצה הגיעו": a head with the article has an adjective after it, or nothing.
    private bool AgreesWith(int adjective, int head) =>
        !text.HasArticle(head) || text[head][^1] == 'ת' || text[adjective][^1] is 'ת' or 'י';

    private bool EndsAfter(int i) => !text.Joins(i + 1) || !text.CanBePart(i + 1);

    // "בנק לאומי", "دانشگاه شریف"
    private bool IsNamesake(int head, int next) =>
        text.Readings(head).Any(text.Language.NamesakeNouns.Contains)
        && text.CanBePart(next)
        && text[next].Length > 2
        && (
            text.IsGiven(next)
            || text.IsSurname(next)
            || text.HasSurnameEnding(next)
            || text.Language.AttachedLetters.Length > 0 && (text.Detached(next) is null || text.HasArticle(next))
        );

    // "झारखंड कर्मचारी चयन आयोग": the words from here to the organization word.
    private int Ending(int first)
    {
        if (!IsModifier(first) || IsLeading(first) || first > 0 && text.Joins(first) && IsModifier(first - 1) && !IsLeading(first - 1))
            return -1;
        for (var end = first; end < Math.Min(text.Count, first + MaxLength); end++)
        {
            if (end > first && text.IsOrganizationWord(end))
            {
                while (text.Joins(end + 1) && text.IsOrganizationWord(end + 1))
                    end++;
                return Enumerable.Range(first, end - first).All(IsCommon) || end - first > 1 && IsPerson(first) ? -1 : end;
            }

            if (end + 1 >= text.Count || !text.Joins(end + 1) || !IsModifier(end + 1) && !text.IsOrganizationWord(end + 1))
                return -1;
        }

        return -1;
    }

    private bool IsCommon(int i) => text.Language.CommonWords.Contains(text[i]) || text.IsOrganizationWord(i);

    private bool IsPerson(int first) => text.IsGiven(first) && !text.IsHomonym(first) && text.IsSurname(first + 1);

    // "पिता", "कंपनी", "तीन": words before a name.
    private bool IsLeading(int i) =>
        text.IsRole(i)
        || text.IsOrganizationWord(i)
        || text.Language.PersonNouns.Contains(text[i])
        || text.Language.DroppedKinds.Contains(text[i])
        || NumberWords.Of(text.Language).ContainsKey(WordFolding.Fold(text[i]));

    private bool IsModifier(int i) =>
        text.IsLetters(i)
        && !text.Language.FunctionWords.Contains(text[i])
        && !text.Language.Pronouns.Contains(text[i])
        && !text.Language.CalendarWords.Contains(text[i])
        && !text.Language.DayParts.Contains(text[i])
        && !text.Language.IndefiniteWords.Contains(text[i])
        && text.VerbLength(i) == 0
        && !text.IsTitle(i);
}
