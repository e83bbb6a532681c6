using Summarizer.Names.Unspaced;

namespace Summarizer.Quotes;

// Whom a sentence is about, with or without a name.
internal sealed partial class TopicAttributor
{
    private const int MaxShortForm = 4;
    private const int MaxBodies = 50;

    // Last characters of nouns for people and bodies.
    private const string Somebody =
        "者員性長省庁会社局署党側部課室校院館店主親人家民生手士師客弟妹兄姉妻夫族府警察団告相委関銀国都県市町村隊所組男女友婦児官臣席督授僚父母孫娘子々連将妃王";

    // Nouns that stand for the person just named.
    private static readonly HashSet<string> Descriptions =
    [
        "彼",
        "彼女",
        "本人",
        "同氏",
        "右腕",
        "左腕",
        "主砲",
        "守護神",
        "司令塔",
        "大黒柱",
    ];

    // The last topic before the quotation, otherwise the last subject. Known means that there is one, with or without a name.
    private (string? Name, bool IsKnown) Topic(int start, int end)
    {
        (string?, bool) found = (null, false);
        var (at, isTopic) = (start, false);
        for (var i = _names.FirstFrom(start); i < _names.All.Count; i++)
        {
            var name = _names.All[i];
            if (name.End > end)
                break;
            if (_quoted[name.Start])
                continue;
            var next = name.End < _text.Text.Length ? _text.Text[name.End] : '\n';
            var isLabel = name.Start == start && !_text.Text.AsSpan(name.End, end - name.End).ContainsAny("はがをにの");
            var isSource = _text.Text.AsSpan(name.End, Math.Min(4, end - name.End)) is "によれば" or "によると";
            if (next is not ('は' or 'が' or 'も' or '、' or '。') && !isLabel && !isSource)
                continue;
            if (isTopic && next is 'が')
                continue;
            found = (_names.FullName(name.Name), true);
            (at, isTopic) = (name.End + 1, isTopic || next is 'は' or 'も');
        }

        return TopicWithoutName(at, end) is { } other ? (other.Name, true) : found;
    }

    // "女性は", "同社は", "首相は": the last noun for people or an organization before は.
    private (string? Name, bool IsKnown)? TopicWithoutName(int start, int end)
    {
        for (var i = end - 1; i > start; i--)
        {
            if (_quoted[i] || _text.Text[i] is not ('は' or 'も'))
                continue;
            var last = i;
            if (_text.Text[last - 1] is '）' or ')')
                last = Math.Max(start + 1, start + _text.Text.AsSpan(start, last - start).LastIndexOfAny('（', '('));
            var first = last;
            while (first > start && UnspacedText.IsNameCharacter(_text.Text[first - 1]))
                first--;
            if (first == last)
                continue;
            var noun = _text.Text[first..last];
            if (_organizations.TryGetValue(last, out var organization))
                return (organization, true);
            if (noun[0] == '同' && noun.Length <= MaxShortForm && Body(noun[1..], first) is { } body)
                return (body, true);
            if (_text.Language.Roles.Contains(noun) && _names.HolderOf(noun, end) is { } holder)
                return (holder, true);
            if (noun[0] == '同' && _text.Language.Roles.Contains(noun[1..]))
                return (_names.HolderOf(noun[1..], end) ?? LastBefore(first), true);
            if (Descriptions.Contains(noun))
                return (LastBefore(first), true);
            if (
                Somebody.Contains(noun[^1], StringComparison.Ordinal)
                || UnspacedText.IsKatakana(noun[^1]) && noun.Length > 2 && !_text.Language.NamelikeWords.Contains(noun)
            )
                return (null, true);
        }

        return null;
    }

    // The person named last in the text before.
    private string? LastBefore(int offset)
    {
        var last = _names.FirstFrom(offset) - 1;
        return last >= 0 && offset - _names.All[last].End < MaxDistance ? _names.FullName(_names.All[last].Name) : null;
    }

    // "同社", "同署": the last organization that ends like it.
    private string? Body(string kind, int before)
    {
        var last = _ends.BinarySearch(before);
        if (last < 0)
            last = ~last - 1;
        for (var i = last; i >= Math.Max(0, last - MaxBodies); i--)
        {
            if (kind is "社" || _organizations[_ends[i]].EndsWith(kind, StringComparison.Ordinal))
                return _organizations[_ends[i]];
        }

        return null;
    }
}
