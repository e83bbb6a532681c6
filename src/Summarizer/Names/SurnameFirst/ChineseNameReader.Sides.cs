using Summarizer.Languages;
using Summarizer.Names.Unspaced;

namespace Summarizer.Names.SurnameFirst;

// What stands before and after a possible name.
internal sealed partial class ChineseNameReader
{
    // What stands on one side of a possible name, the weakest first.
    private enum Side
    {
        Nothing,
        Character,
        Mark,
        Word,
        Verb,
        Role,
    }

    private Side Before(int start)
    {
        if (start == 0)
            return Side.Mark;
        if (RoleBefore(start) > 0)
            return Side.Role;
        var before = _folded[start - 1];
        if (!UnspacedText.IsKanji(before))
            return char.IsLetterOrDigit(before) ? Side.Nothing : Side.Mark;
        for (var length = Math.Min(MaxWord, start); length > 0; length--)
        {
            if (_signs.BeforeNames.Contains(_folded.AsSpan(start - length, length)))
                return Side.Word;
        }

        return _signs.PersonEndings.Contains(before, StringComparison.Ordinal) ? Side.Character : Side.Nothing;
    }

    // The length of the title before a name; a space or a colon may stand between them: "记者 郑晓帆", "编辑：孟薇".
    private int RoleBefore(int start)
    {
        var end = start;
        if (end > 1 && _folded[end - 1] is ' ' or '　' or '：' or ':' or '、' or '／' or '/')
            end--;
        for (var length = Math.Min(MaxRole, end); length > 1; length--)
        {
            if (_language.LeadingRoles.Contains(_folded.AsSpan(end - length, length)))
                return end == start || _folded[end] is not '、' ? length : 0;
        }

        return 0;
    }

    private Side After(int end)
    {
        if (end >= _folded.Length)
            return Side.Mark;
        var next = _folded[end];
        if (!UnspacedText.IsKanji(next))
            return char.IsLetter(next) ? Side.Nothing : Side.Mark;
        for (var length = Math.Min(MaxWord + 1, _folded.Length - end); length > 0; length--)
        {
            var word = _folded.AsSpan(end, length);
            if (length > 1 && (_language.Roles.Contains(word) || _language.Honorifics.Contains(word)))
                return IsCompound(end + length) ? Side.Nothing : Side.Role;
            if (_signs.ReportingWords.Contains(word) || length > 1 && _signs.AfterNames.Contains(word))
                return Side.Verb;
        }

        return _signs.AfterCharacters.Contains(next, StringComparison.Ordinal) ? Side.Character : Side.Nothing;
    }

    // "市长" in "市长选举"
    private bool IsCompound(int end) => end < _folded.Length && _signs.TitleCompounds.Contains(_folded[end], StringComparison.Ordinal);

    private bool Reports(int end) => ReportLength(end) > 0;

    private int ReportLength(int at)
    {
        for (var length = Math.Min(MaxWord + 1, _folded.Length - at); length > 0; length--)
        {
            if (_signs.ReportingWords.Contains(_folded.AsSpan(at, length)))
                return length;
        }

        return 0;
    }

    // "“…”欧阳若水在办公室里说": directly after a quotation, in a clause with a reporting verb.
    private bool IsSpeaker(int start, int end)
    {
        if (
            start > 0
            && _folded[start - 1] is not ('”' or '」' or '"' or '』' or '。' or '\n' or '！' or '？')
            && !(start > 1 && _folded[start - 1] is '，' && _folded[start - 2] is '”' or '」' or '"')
        )
            return false;
        for (var at = end; at < Math.Min(_folded.Length, end + MaxClause) && _folded[at] is not ('，' or '。' or '\n'); at++)
        {
            if (Reports(at))
                return true;
        }

        return false;
    }
}
