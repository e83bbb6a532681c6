using Summarizer.Languages;
using Summarizer.Names.Unspaced;

namespace Summarizer.Names.SurnameFirst;

// Names that are spelled by sound: 唐纳德·特朗普, 扎西卓玛.
internal sealed partial class ChineseNameReader
{
    private const int MaxPart = 10;
    private const int MinForeign = 3;
    private const int MaxKnownPerson = 7;

    private void AddForeignNames()
    {
        for (var i = 0; i + 1 < _text.Length; i++)
        {
            if (_taken[i])
                continue;
            if (i > 0 && IsDot(i) && ForeignAround(i) is var (start, end) && end > start)
            {
                AddForeign(start, end);
                i = end - 1;
            }
            else if (UnspacedText.IsKanji(_text[i]) && OneForeign(i) is > 0 and var length)
            {
                Add(i, length);
                i += length - 1;
            }
            else if (
                PartsFrom(i) is > 2 and var parts
                && !IsDot(Math.Min(i + parts, _text.Length - 1))
                && !(IsForeign(i + parts) && ForeignEnd(i, i) is var whole && whole > i + parts && IsDot(Math.Min(whole, _text.Length - 1)))
                && Before(i) is not Side.Nothing
            )
            {
                Add(i, parts);
                i += parts - 1;
            }
        }
    }

    // "特朗普", "发言人扎哈罗娃说", "泽连斯基总统": one that is frequent in news, or one beside a title. Its length.
    private int OneForeign(int start)
    {
        for (var length = Math.Min(MaxKnownPerson, _folded.Length - start); length > 1; length--)
        {
            if (_signs.KnownPeople.Contains(_folded.AsSpan(start, length)) && !IsForeignTo(start, start + length))
                return length;
        }

        if (!IsForeign(start) || Before(start) is not (Side.Role or Side.Mark))
            return 0;
        var end = ForeignEnd(start, start);
        if (_language.Organizations.Contains(_folded.AsSpan(start, end - start)))
            return 0;
        if (end - start < MinForeign || end < _text.Length && IsDot(end) || _language.Places.Contains(_folded.AsSpan(start, end - start)))
            return 0;
        var isTitled = TitleAfter(end) > 1 && !_signs.Familiar.Contains(_folded.AsSpan(end, TitleAfter(end)));
        return (RoleBefore(start) > 0 ? After(end) != Side.Nothing : isTitled) && !IsCommon(start, end) ? end - start : 0;
    }

    // A longer foreign name has these characters: "普京" in "普京斯基".
    private bool IsForeignTo(int start, int end) =>
        IsForeign(end) && !BeginsOther(end) || end < _text.Length && IsDot(end) || start > 1 && IsDot(start - 1);

    private bool IsDot(int i) => _signs.ForeignDots.Contains(_text[i], StringComparison.Ordinal) && IsForeign(i - 1) && IsForeign(i + 1);

    private bool IsForeign(int i) =>
        i >= 0 && i < _folded.Length && _signs.ForeignCharacters.Contains(_folded[i], StringComparison.Ordinal);

    private bool IsJoint(int i) => _text[i] is '-' or '－' or '=' or '＝' or '–' && IsForeign(i - 1) && IsForeign(i + 1);

    // The parts on both sides of a dot, up to a title or a verb.
    private (int Start, int End) ForeignAround(int dot)
    {
        var start = dot;
        while (start > 0 && dot - start < MaxPart && !_taken[start - 1] && (IsForeign(start - 1) || start > 1 && IsJoint(start - 1)))
        {
            if (start < dot && (EndsWithRole(start) || EndsWord(start) && dot - start > 1 || EndsWithPlace(start)))
                break;
            start--;
        }

        // "大卫"
        if (start > 0 && !_taken[start - 1] && _signs.ForeignParts.Contains(_folded.AsSpan(start - 1, 2)))
            start--;
        var end = dot + 1;
        while (true)
        {
            end = ForeignEnd(end, end);
            if (end >= _text.Length - 1 || !(IsDot(end) || IsJoint(end)))
                break;
            end++;
        }

        // One character is the rest of a word with a rare character, unless a title is before it: "总统让·…".
        var isCut = dot - start == 1 && start > 0 && UnspacedText.IsKanji(_text[start - 1]) && RoleBefore(start) == 0;
        return dot - start > 0 && end - dot > 2 && !isCut && !IsDot(end - 2) ? (start, end) : (dot, dot);
    }

    private int ForeignEnd(int start, int end)
    {
        if (end == start)
            end += PartsFrom(start);
        while (end < _text.Length && end - start < MaxPart && IsForeign(end) && !(end - start > 1 && BeginsOther(end)))
            end++;
        return end;
    }

    // "特朗普本周", "内梅特当选", "索尔海姆说": another word begins.
    private bool BeginsOther(int at)
    {
        for (var length = Math.Min(MaxWord, _folded.Length - at); length > 1; length--)
        {
            var word = _folded.AsSpan(at, length);
            if (_signs.AfterNames.Contains(word) || _signs.ReportingWords.Contains(word) || _language.Roles.Contains(word))
                return true;
        }

        return false;
    }

    private bool EndsWithRole(int at) => at > 1 && RoleBefore(at) > 0;

    private bool EndsWord(int at) => at > 0 && _signs.BeforeNames.Contains(_folded.AsSpan(at - 1, 1));

    private bool EndsWithPlace(int at)
    {
        for (var length = Math.Min(MaxRole, at); length > 1; length--)
        {
            if (_language.Places.Contains(_folded.AsSpan(at - length, length)))
                return true;
        }

        return false;
    }

    private int PartsFrom(int start)
    {
        var end = start;
        while (end + 1 < _folded.Length)
        {
            var length = Math.Min(4, _folded.Length - end);
            while (length > 1 && !_signs.ForeignParts.Contains(_folded.AsSpan(end, length)))
                length--;
            if (length < 2)
                break;
            end += length;
        }

        return end - start;
    }

    private void AddForeign(int start, int end)
    {
        Add(start, end - start);
        var name = _text[start..end];
        foreach (var part in name.Split([.. _signs.ForeignDots]))
        {
            if (part.Length > 1)
                _fullNames.TryAdd(part, name);
        }
    }
}
