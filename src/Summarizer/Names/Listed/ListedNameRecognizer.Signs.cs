using System.Buffers;

namespace Summarizer.Names.Listed;

// What stands beside a name.
internal sealed partial class ListedNameRecognizer
{
    private const int MaxRoleWords = 6;
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"“”„״»");
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".\n!?؟।");

    private HashSet<string>? _speakers;

    private bool StartsSentence(int i) => i == 0 || text.GapAfter(i - 1).IndexOfAny(SentenceEnds) >= 0;

    private bool IsBeforeComma(int last) => text.GapAfter(last) is [',' or '،' or '(', ..] or [' ', '(', ..];

    // Words that are the subject of speech on their own: each may be the surname of somebody named in full elsewhere.
    private HashSet<string> Speakers => _speakers ??= [.. Enumerable.Range(0, text.Count).Where(IsSpeaker).Select(i => text[i])];

    private bool IsSpeaker(int i) =>
        text.IsLetters(i)
        && text.CanBePart(i)
        && (
            text.Joins(i + 1)
                && (
                    text.Language.SubjectMarkers.Contains(text[i + 1])
                    || text.Language.SubjectMarkers.Count == 0 && text.VerbLength(i + 1) > 0
                )
            || text.Language.SubjectsFollowVerbs && text.Joins(i) && text.VerbLength(i - 1) > 0 && text[i][0] is not ('ל' or 'ב')
        );

    /// <summary>Whether what follows a name makes it the subject of speech, or describes a person.</summary>
    private bool IsSubject(int last)
    {
        var next = last + 1;
        while (text.IsHonorific(next))
            next++;
        if (next >= text.Count)
            return false;
        return text.Joins(next)
            ? text.Language.SubjectMarkers.Contains(text[next])
                || text.VerbLength(next) > 0
                || text.Language.RelativeWords.Contains(text[next])
            : IsApposed(last);
    }

    // "यादव ने", or a reporting verb where subjects have no mark.
    private bool IsMarked(int last)
    {
        var next = last + 1;
        while (text.IsHonorific(next))
            next++;
        return next < text.Count
            && text.Joins(next)
            && (text.Language.SubjectMarkers.Count > 0 ? text.Language.SubjectMarkers.Contains(text[next]) : text.VerbLength(next) > 0);
    }

    // "کیومرث بهادری، فرماندار"
    private bool IsApposed(int last) =>
        last + 1 < text.Count
        && text.GapAfter(last) is "، " or ", "
        && text.IsLetters(last + 1)
        && (text.IsRole(last + 1) && !text.IsGiven(last + 1) || text.Language.PersonNouns.Contains(text[last + 1]));

    private enum Sign
    {
        None,

        /// <summary>A word that only stands before a person's name.</summary>
        Title,

        /// <summary>An office or a job.</summary>
        Role,

        /// <summary>A reporting verb, or a preposition for a source.</summary>
        Verb,
    }

    private Sign Before(int first)
    {
        var last = first - 1;
        if (last < 0 || !text.Joins(first))
            return Sign.None;
        if (text.EndsTitle(last))
            return Sign.Title;
        for (var start = last; start >= Math.Max(0, last - 3); start--)
        {
            if (text.RoleLength(start) == last - start + 1)
                return Sign.Role;
            if (text.VerbLength(start) == last - start + 1 && text.PrecedesSpeaker(start))
                return Sign.Verb;
            if (!text.Joins(start))
                break;
        }

        return Sign.None;
    }

    // The role directly before a name, which may belong to an institution: "जिलाधिकारी", "שר הביטחון".
    private int RoleStart(int first)
    {
        for (var start = Math.Max(0, first - 4); start < first; start++)
        {
            if (text.RoleLength(start) is > 0 and var length && start + length == first && text.Joins(first))
                return start;
        }

        return first > 0 && text.Joins(first) && text.IsTitle(first - 1) ? first - 1 : first;
    }

    // "وزیر خارجهٔ آلمان، آنکه فیشر، از": between commas after a role.
    private bool IsSetOff(int first, int last)
    {
        if (first == 0 || text.GapAfter(first - 1) is not (", " or "، ") || text.GapAfter(last) is not [',' or '،' or '.', ..])
            return false;
        for (var word = first - 1; word >= Math.Max(0, first - MaxRoleWords); word--)
        {
            if (text.IsRole(word) || text.Readings(word).Any(text.Language.PersonNouns.Contains))
                return true;
            if (!text.Joins(word))
                return false;
        }

        return false;
    }
}
