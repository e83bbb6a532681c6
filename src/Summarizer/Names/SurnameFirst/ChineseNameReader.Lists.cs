using Summarizer.Names.Unspaced;

namespace Summarizer.Names.SurnameFirst;

// Names that other names show: those in a list, and those that return.
internal sealed partial class ChineseNameReader
{
    private const int MinListed = 2;
    private const int MaxItem = 4;

    // "李登海、冯长根、白春礼等": at least two whole items have the shape of a name.
    private void AddListed()
    {
        var items = new List<(int Start, int Length)>();
        var from = 0;
        for (var i = 0; i <= _folded.Length; i++)
        {
            if (i < _folded.Length && !IsListEnd(i))
                continue;
            if (IsItem(from, i) is > 0 and var length)
                items.Add((from, length));
            else if (i == _folded.Length || _folded[i] != '、' || i - from > MaxItem)
                Flush(items);
            if (i < _folded.Length && _folded[i] != '、')
                Flush(items);
            from = i + 1;
        }
    }

    private bool IsListEnd(int i) =>
        !UnspacedText.IsKanji(_folded[i]) && !(_signs.ForeignDots.Contains(_folded[i], StringComparison.Ordinal));

    // The length of the name if the words between two marks are one; the last may be followed by "等" or a verb.
    private int IsItem(int start, int end)
    {
        if (end - start < 2 || SurnameLength(start) is not (> 0 and var surname))
            return 0;
        for (var given = 2; given > 0; given--)
        {
            var at = start + surname + given;
            var isLast = end < _folded.Length && _folded[end] != '、' || end == _folded.Length;
            if (at > end || at < end && !(isLast && After(at) is not Side.Nothing))
                continue;
            if (IsGiven(start + surname, at, isAny: false) && !IsCommon(start, at))
                return at - start;
        }

        return 0;
    }

    private void Flush(List<(int Start, int Length)> items)
    {
        var isList = items.Count(item => item.Length > 2 && !IsWeak(item.Start, 1)) >= MinListed && items.Count > MinListed;
        foreach (var (start, length) in items.Where(item => isList && !_taken[item.Start]))
            Add(start, length);
        items.Clear();
    }

    // "王炳奎" twice, between different words: a surname and two characters of given names.
    private void AddReturning()
    {
        var seen = new Dictionary<string, (int Start, int Count, bool IsBetween)>(StringComparer.Ordinal);
        for (var start = 0; start + 2 < _folded.Length; start++)
        {
            if (_taken[start] || SurnameLength(start) != 1 || IsWeak(start, 1))
                continue;
            var end = start + 3;
            if (!IsGiven(start + 1, end, isAny: false) || IsCommon(start, end) || IsCommon(start, end - 1) || IsCommon(start + 1, end))
                continue;
            var name = _folded.Substring(start, 3);
            var isBetween = Before(start) != Side.Nothing && After(end) != Side.Nothing;
            var (first, count, before) = seen.GetValueOrDefault(name, (start, 0, false));
            var isOther = count > 0 && !HasSameNeighbours(first, start);
            seen[name] = (first, count + (count == 0 || isOther ? 1 : 0), before || isBetween);
        }

        foreach (var (start, count, isBetween) in seen.Values)
        {
            if (count > 1 && isBetween && !_taken[start])
                Add(start, 3);
        }
    }

    private bool HasSameNeighbours(int one, int other) =>
        Neighbour(one - 1) == Neighbour(other - 1) || Neighbour(one + 3) == Neighbour(other + 3);

    private char Neighbour(int at) => at >= 0 && at < _folded.Length && UnspacedText.IsKanji(_folded[at]) ? _folded[at] : (char)(at + 1);
}
