using Summarizer.Languages;

namespace Summarizer.Names.Unspaced;

// Stage names in Latin letters: "ＫＯＧＡさん", "歌手のＫＯＧＡは「…」", "舞踏家として知られるＫＯＧＡ。".
internal sealed partial class JapaneseNameReader
{
    private const int MinLatin = 2;
    private const int MaxLatin = 12;
    private const string AfterLatinName = "はがもの、をにとで。（(";

    private void AddLatin()
    {
        for (var start = 0; start < _text.Length; start++)
        {
            if (!UnspacedText.IsLatin(_text[start]))
                continue;
            var end = start + 1;
            while (end < _text.Length && UnspacedText.IsLatin(_text[end]))
                end++;
            if (end - start is >= MinLatin and <= MaxLatin && IsLatinName(start, end))
                Add(new TitledName(_text[start..end], HonorificAt(end), start, SkipBrackets(end + (HonorificAt(end)?.Length ?? 0))));
            start = end;
        }
    }

    private bool IsLatinName(int start, int end)
    {
        var word = _text.AsSpan(start, end - start);
        if (
            _language.Organizations.Contains(word)
            || _signs.LatinNouns.Contains(UnspacedText.Narrow(word).ToUpperInvariant())
            || start > 0 && UnspacedText.IsKatakana(_text[start - 1]) && LeadingRoleLength(start) == 0
        )
            return false;
        if (HonorificAt(end) is not null)
            return true;
        if (end < _text.Length && !AfterLatinName.Contains(_text[end], StringComparison.Ordinal))
            return false;
        var known = _signs.KnownAs.FirstOrDefault(words => _text.AsSpan(0, start).EndsWith(words));
        return known is not null
            ? LeadingRoleLength(start - known.Length) > 0
            : BeginsSpeech(end) && start > 1 && _text[start - 1] is 'の' or '、' or '・' && LeadingRoleLength(start - 1) > 0;
    }

    private string? HonorificAt(int at) => _signs.PersonalHonorifics.FirstOrDefault(word => _text.AsSpan(at).StartsWith(word));
}
