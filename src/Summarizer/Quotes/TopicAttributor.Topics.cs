using Summarizer.Languages;
using Summarizer.Names.Unspaced;

namespace Summarizer.Quotes;

// Whom a sentence is about, with or without a name.
internal sealed partial class TopicAttributor
{
    private const int MaxShortForm = 4;
    private const int MaxBodies = 50;
    private const int MaxNoun = 12;

    // The last topic before the quotation, otherwise the last subject, if any.
    private Voice? Topic(int start, int end, bool isSentence = false)
    {
        Voice? found = null;
        var (at, isTopic) = (start, false);
        for (var i = _names.FirstFrom(start); i < _names.All.Count; i++)
        {
            var name = _names.All[i];
            if (name.End > end)
                break;
            if (_quoted[name.Start])
                continue;
            var last = name.End;
            foreach (var word in _signs.Emphasis)
                last += _text.Text.AsSpan(last, end - last).StartsWith(word) ? word.Length : 0;
            var rest = _text.Text.AsSpan(last, end - last);
            var next = last < _text.Text.Length ? _text.Text[last] : '\n';
            // "佐藤さんが受け取った手紙": others wrote it.
            if (isSentence && next is 'が' or 'は' && rest.Length > 1 && StartsWith(rest[1..], _signs.Receiving))
            {
                found = new Voice(null);
                continue;
            }

            var isLabel = name.Start == start && !rest.ContainsAny("はがをにの");
            var isSource = StartsWith(rest, _signs.Sources) && rest.StartsWith("によ");
            var isAsked = StartsWith(rest, _signs.Asking) || StartsWith(rest, _signs.Copulas);
            var isWriter = isSentence && rest.StartsWith("から") && Contains(rest, _signs.SpeechNouns);
            if (next is not ('は' or 'が' or 'も' or '、' or '。') && !isLabel && !isSource && !isAsked && !isWriter)
                continue;
            if (isTopic && (next is 'が' || isWriter))
                continue;
            found = new Voice(_names.FullName(name.Name));
            (at, isTopic) = (last + 1, isTopic || next is 'は' or 'も' || isAsked);
        }

        return TopicWithoutName(at, end) ?? found ?? SubjectWithoutName(at, end, isSentence);
    }

    private static bool StartsWith(ReadOnlySpan<char> text, IReadOnlyList<string> words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word))
                return true;
        }

        return false;
    }

    private static bool Contains(ReadOnlySpan<char> text, IReadOnlyList<string> words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    // "女性は", "同社は", "首相は": the last noun for people or an organization before は.
    private Voice? TopicWithoutName(int start, int end)
    {
        for (var i = end - 1; i > start; i--)
        {
            if (!_quoted[i] && _text.Text[i] is 'は' or 'も' && Described(start, NounEnd(start, i)) is { } described)
                return described;
        }

        return null;
    }

    // "教頭がそろばんをはじき", "若い父親が立った": the subject, for whose role the text has a name; in a sentence of its own, anybody.
    private Voice? SubjectWithoutName(int start, int end, bool isSentence)
    {
        for (var i = end - 1; i > start; i--)
        {
            if (_quoted[i] || _text.Text[i] is not 'が')
                continue;
            var isUnknown = EndsWith(i, _signs.Somebody);
            if (Described(start, NounEnd(start, i)) is { } described && (described.Name is not null || isSentence || isUnknown))
                return described;
        }

        return null;
    }

    // Before a bracket that explains the noun: "社長（５８）は".
    private int NounEnd(int start, int end) =>
        _text.Text[end - 1] is '）' or ')'
            ? Math.Max(start + 1, start + _text.Text.AsSpan(start, end - start).LastIndexOfAny('（', '('))
            : end;

    // Whom a noun stands for: an organization, the holder of a role, the person just named, somebody without a name; null for a thing.
    private Voice? Described(int start, int end)
    {
        var first = end;
        while (first > start && end - first < MaxNoun && UnspacedText.IsNameCharacter(_text.Text[first - 1]))
            first--;
        if (EndsWith(end, _signs.Somebody))
            return new Voice(null);
        if (first >= end)
            return null;
        var noun = _text.Text[first..end];
        if (_organizations.TryGetValue(end, out var organization))
            return new Voice(organization);
        if (noun[0] == '同' && noun.Length <= MaxShortForm && Body(noun[1..], first) is { } body)
            return new Voice(body);
        if (EndsWith(first, _signs.Unnamed))
            return new Voice(null);
        if (IsRole(noun) && !_signs.Descriptions.Contains(noun))
            return new Voice(_names.HolderOf(noun, first));
        if (noun[0] == '同' && noun.Length > 1 && IsRole(noun[1..]))
            return new Voice(_names.HolderOf(noun[1..], first) ?? LastBefore(first));
        if (_signs.Descriptions.Contains(noun))
            return new Voice(LastBefore(first));
        return
            _signs.SomebodyEndings.Contains(noun[^1], StringComparison.Ordinal)
            || UnspacedText.IsKatakana(noun[^1]) && noun.Length > 2 && !_text.Language.NamelikeWords.Contains(noun)
            ? new Voice(null)
            : null;
    }

    private bool IsRole(string noun) => _text.Language.Roles.Contains(noun) || _text.Language.LeadingRoles.Contains(noun);

    // The person named last in the text before.
    private string? LastBefore(int offset)
    {
        var last = _names.FirstFrom(offset) - 1;
        while (last >= 0 && offset - _names.All[last].End < MaxDistance && _quoted[_names.All[last].Start])
            last--;
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
