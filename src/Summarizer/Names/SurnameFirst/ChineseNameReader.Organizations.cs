using Summarizer.Languages;
using Summarizer.Names.Unspaced;

namespace Summarizer.Names.SurnameFirst;

// Organizations: those of a table, and words that end like one.
internal sealed partial class ChineseNameReader
{
    private const int MaxSuffix = 8;
    private const int MaxOrganization = 20;
    private const int MaxKnown = 14;
    private const int MaxTeam = 6;

    private void AddOrganizations()
    {
        var from = 0;
        for (var at = 0; at < _folded.Length; at++)
        {
            if (_taken[at])
            {
                from = at + 1;
                continue;
            }

            if (LongSuffix(at) is > 0 and var suffix && Head(from, at) is var start && IsNamed(start, at))
            {
                AddOrganization(start, at + suffix, at - start);
                from = at + suffix;
                at = from - 1;
            }
            else if (Known(at) is > 0 and var known && !(Suffix(at + known) is var more && more > 0 && !IsNoun(at + known + more)))
            {
                AddOrganization(at, at + known, known);
                from = at + known;
                at = from - 1;
            }
        }
    }

    private int Known(int at)
    {
        for (var length = Math.Min(MaxKnown, _folded.Length - at); length > 1; length--)
        {
            if (_language.Organizations.Contains(_folded.AsSpan(at, length)))
                return at + length < _folded.Length && (_folded[at + length - 1] is '部' && _folded[at + length] is '长') ? 0
                    : at + length < _folded.Length && _signs.OrganizationCompounds.Contains(_folded[at + length], StringComparison.Ordinal)
                        ? 0
                    : length;
        }

        return 0;
    }

    // The length of the word for an organization that begins here.
    private int Suffix(int at)
    {
        for (var length = Math.Min(MaxSuffix, _folded.Length - at); length > 1; length--)
        {
            if (_language.OrganizationWords.Contains(_folded.AsSpan(at, length)))
                return IsNoun(at + length) ? 0 : length;
        }

        return 0;
    }

    // With the words for organizations that follow: "集团有限公司".
    private int LongSuffix(int at)
    {
        var length = Suffix(at);
        while (length > 0 && Suffix(at + length) is > 0 and var more)
            length += more;
        return length == 0 && IsTeam(at) ? 1 : length;
    }

    private bool IsTeam(int at)
    {
        if (
            !_signs.TeamEndings.Contains(_folded[at], StringComparison.Ordinal)
            || at + 1 < _folded.Length && _signs.TeamCompounds.Contains(_folded[at + 1], StringComparison.Ordinal)
        )
            return false;
        for (var start = at - 2; start >= Math.Max(0, at - MaxTeam) && !_taken[start] && UnspacedText.IsKanji(_folded[start]); start--)
        {
            if (BeginsPlace(start))
                return true;
        }

        return false;
    }

    private bool IsNoun(int end) => end < _folded.Length && _signs.NounEndings.Contains(_folded[end], StringComparison.Ordinal);

    // Where the name begins whose last word is a word for an organization.
    private int Head(int from, int at)
    {
        var start = at;
        while (start > from && at - start < MaxOrganization && IsPart(start - 1) && !EndsOpening(start))
            start--;
        for (var i = start + 1; i < at - 1; i++)
        {
            // "判令杭州清禾食品": what precedes a place is no part of the name.
            if (BeginsPlace(i) && !BeginsPlace(start) && !(start > 0 && _folded[start - 1] is '「' or '“' or '《' or '『'))
                return i;
        }

        return start;
    }

    private bool IsPart(int i) =>
        (UnspacedText.IsKanji(_folded[i]) || char.IsAsciiLetterOrDigit(_folded[i]))
        && !_taken[i]
        && !_signs.OrganizationStops.Contains(_folded[i], StringComparison.Ordinal);

    private bool EndsOpening(int at)
    {
        for (var length = 2; length <= Math.Min(MaxWord, at); length++)
        {
            if (_signs.OrganizationOpenings.Contains(_folded.AsSpan(at - length, length)))
                return true;
        }

        return EndsWithVerb(at);
    }

    private bool EndsWithVerb(int at)
    {
        for (var length = 2; length <= Math.Min(MaxWord, at); length++)
        {
            if (_signs.ReportingWords.Contains(_folded.AsSpan(at - length, length)))
                return true;
        }

        return false;
    }

    private bool BeginsPlace(int at)
    {
        for (var length = Math.Min(MaxRole, _folded.Length - at); length > 1; length--)
        {
            if (_language.Places.Contains(_folded.AsSpan(at, length)))
                return true;
        }

        return false;
    }

    private bool IsNumeral(char c) => _signs.Numerals.Contains(c, StringComparison.Ordinal);

    private bool IsNamed(int start, int at)
    {
        var head = _folded.AsSpan(start, at - start);
        if (head.Length < 2 || char.IsDigit(head[0]) || _signs.PointsBack.Contains(head[0], StringComparison.Ordinal))
            return false;
        for (var i = 0; i + 1 < head.Length; i++)
        {
            if (IsNumeral(head[i]) && _signs.Counters.Contains(head[i + 1], StringComparison.Ordinal))
                return false;
        }

        if (IsNumeral(head[0]) && !BeginsPlace(start))
            return false;
        // A description is made of words for kinds only: "环保公益基金会".
        for (var i = 0; i < head.Length; )
        {
            var length = Math.Min(MaxWord, head.Length - i);
            while (
                length > 0
                && !_signs.GenericHeads.Contains(head.Slice(i, length))
                && !_language.OrganizationWords.Contains(head.Slice(i, length))
            )
                length--;
            if (length == 0)
                return true;
            i += length;
        }

        return false;
    }

    private void AddOrganization(int start, int end, int core)
    {
        // "经济部" and "水利署": a body and a part of it are one name.
        if (
            _organizations.Count > 0
            && _organizations[^1] is var whole
            && whole.End == start
            && _folded[start - 1] is not ('党' or '社' or '报')
            && whole.Text.Length + end - start <= MaxOrganization
        )
            _organizations[^1] = whole with { Text = _text[whole.Start..end], Core = start - whole.Start + core };
        else
            _organizations.Add(new UnspacedName(_text[start..end], start, core, NameKind.Organization));
    }
}
