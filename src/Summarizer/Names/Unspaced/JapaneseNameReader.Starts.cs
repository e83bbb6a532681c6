using Summarizer.Languages;

namespace Summarizer.Names.Unspaced;

// Where the name before a title or a particle begins.
internal sealed partial class JapaneseNameReader
{
    private const int MaxKanaLength = 4;
    private const int MinLoanword = 3;
    private const string VerbEndings = "るたていうくすむぶなけだかられめせげえ";

    private int NameStart(int end, bool onlyKnown = false, bool isAddressed = false)
    {
        var start = RunStart(end);
        if (start < end && UnspacedText.IsKatakana(_text[start]) && UnspacedText.IsKatakana(_text[end - 1]))
            return KanaSurname(start);
        // "みつ子", "さつき": kana between the surname and the title.
        var kana = start;
        while (kana > 0 && start - kana < MaxKanaLength && UnspacedText.IsHiragana(_text[kana - 1]))
            kana--;
        for (var first = kana; first < start && end == start; first++)
        {
            if (first > 0 && UnspacedText.IsKanji(_text[first - 1]) && _language.HomonymNames.Contains(_text.AsSpan(first, start - first)))
                return RunStart(first);
        }

        if (isAddressed && start == end && KanaNameStart(kana, start) is var alone && alone < start)
            return alone;
        var isGiven =
            start - kana > 1
            && end - start <= 1
            && kana > 0
            && UnspacedText.IsKanji(_text[kana - 1])
            && !TextWithoutReadings.Particles.Contains(_text[start - 1], StringComparison.Ordinal)
            && !TextWithoutReadings.Particles.Contains(_text[kana], StringComparison.Ordinal)
            && (!VerbEndings.Contains(_text[start - 1], StringComparison.Ordinal) || !MayBeVerb(kana, start, end, isAddressed))
            && !_signs.QuotationParticles.Contains(_text[kana..start]);
        return isGiven && !onlyKnown ? RunStart(kana) : start;
    }

    // "孫、はるきさん": a given name in kana alone after a relation or a job.
    private int KanaNameStart(int kana, int end)
    {
        for (var first = Math.Max(2, kana); first < end; first++)
        {
            if (
                _text[first - 1] is 'の' or '、'
                && _language.HomonymNames.Contains(_text.AsSpan(first, end - first))
                && LeadingRoleLength(first - 1) > 0
            )
                return first;
        }

        return end;
    }

    // "率いる" before "監督"; no verb is before "さん" ("生田目いくさん") or before the last character of a woman's name ("つる代").
    private bool MayBeVerb(int kana, int start, int end, bool isAddressed) =>
        start < end
            ? !_signs.FeminineEnds.Contains(_text[start], StringComparison.Ordinal)
            : !isAddressed || start - kana >= MaxKanaLength || _signs.NotGivenNames.Contains(_text[kana..start]);

    // "漫画家のほりうちモモ": a surname in hiragana after a job.
    private int KanaSurname(int start)
    {
        for (var first = start - 1; first > 0 && start - first <= MaxKanaLength + 1 && UnspacedText.IsHiragana(_text[first]); first--)
        {
            var before = _text[first - 1] is 'の' ? first - 1 : first;
            if (start - first > 1 && LeadingRoleLength(before) > 0)
                return first;
        }

        return start;
    }

    // The longest leading role that ends at an offset; 0 if none does.
    private int LeadingRoleLength(int end)
    {
        for (var length = Math.Min(MaxModifier, end); length > 0; length--)
        {
            if (_language.LeadingRoles.Contains(_text.AsSpan(end - length, length)))
                return length;
        }

        return 0;
    }

    /// <summary>Where the kanji or katakana before an offset begin. A loanword before kanji is a role: デザイナー三月.</summary>
    public int RunStart(int end)
    {
        var start = end;
        while (
            start > 0
            && end - start < MaxForeignLength
            && (
                UnspacedText.IsKanji(_text[start - 1])
                || UnspacedText.IsKatakana(_text[start - 1])
                || _text[start - 1] is '＝' && IsForeignJoint(start - 1)
            )
        )
        {
            if (start < end && UnspacedText.IsKatakana(_text[start - 1]) && UnspacedText.IsKanji(_text[start]))
            {
                var loan = start;
                while (loan > 0 && start - loan < MinLoanword && UnspacedText.IsKatakana(_text[loan - 1]))
                    loan--;
                if (start - loan == MinLoanword && !_signs.ForeignGivenNames.Contains(Loanword(start)))
                    break;
            }

            start--;
        }

        return start;
    }

    // The katakana before an offset.
    private string Loanword(int end)
    {
        var start = end;
        while (start > 0 && end - start < MaxForeignLength && UnspacedText.IsKatakana(_text[start - 1]))
            start--;
        return _text[start..end];
    }

    // "ジャン＝ポール"
    private bool IsForeignJoint(int at) =>
        at > 0 && at + 1 < _text.Length && UnspacedText.IsKatakana(_text[at - 1]) && UnspacedText.IsKatakana(_text[at + 1]);

    // Where a name begins after middle dots, which may separate it from another word: "映画監督・白鳥".
    private int AfterDots(int start, int end)
    {
        while (start < end && _text[start] == '・')
            start++;
        var dot = _text.IndexOf('・', start, end - start);
        return dot > start && dot + 1 < end && (!UnspacedText.IsKatakana(_text[dot - 1]) || UnspacedText.IsKanji(_text[dot + 1]))
            ? AfterDots(dot, end)
            : start;
    }
}
