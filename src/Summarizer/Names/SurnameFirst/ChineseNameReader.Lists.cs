using Summarizer.Names.Unspaced;

namespace Summarizer.Names.SurnameFirst;

// Names recognized because other names stand with them in a list.
internal sealed partial class ChineseNameReader
{
    private const int MinListed = 2;
    private const int MaxItem = 4;

    // "王建国、李晓明、陈志远等": at least three items look like names, two of them clearly.
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
}
