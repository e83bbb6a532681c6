using Summarizer.Languages;

namespace Summarizer.Names.Unspaced;

// What stands between a name and its title: an institution, a field, another office.
internal sealed partial class JapaneseNameReader
{
    // "東野葉子・早稲田大教授": an institution between the name and its office. The dot, or -1.
    private int BeforeDot(int start, int end, int title)
    {
        var dot = start < end ? _text.LastIndexOf('・', end - 1, end - start) : -1;
        if (dot <= start || UnspacedText.IsKatakana(_text[dot - 1]) && dot + 1 < end && UnspacedText.IsKatakana(_text[dot + 1]))
            return -1;
        // With the beginning of the office: "研究所" and "長".
        return
            _organizations.Exists(word => _text.IndexOf(word, dot, title - dot, StringComparison.Ordinal) > 0)
            || _language.Organizations.Contains(_text.AsSpan(dot + 1, end - dot - 1))
            ? dot
            : -1;
    }

    // The length of another title: "コーチ" in "監督コーチ", "技術専門官" in "主任技術専門官".
    private int NextTitle(int at)
    {
        if (RoleAt(at) is { Length: > 1 } title)
            return title.Length;
        if (_signs.TitleSuffixes.FirstOrDefault(word => _text.AsSpan(at).StartsWith(word)) is { } suffix)
            return suffix.Length;
        for (var length = 2; length <= Math.Min(MaxKanaLength, _text.Length - at); length++)
        {
            if (_language.NamelikeWords.Contains(_text.AsSpan(at, length)) && RoleAt(at + length) is { Length: > 1 } of)
                return length + of.Length;
        }

        return 0;
    }

    // "遠山信吾アジア大洋州局長": a field between the name and the office. Where the name ends, or -1.
    private int BeforeField(int office)
    {
        var loan = office;
        while (loan > 0 && office - loan <= MaxForeignLength && UnspacedText.IsKatakana(_text[loan - 1]))
            loan--;
        var name = loan < office ? RunStart(loan) : loan;
        var field = _text.AsSpan(loan, office - loan);
        return loan - name is > 2 and <= MaxBareLength && (_language.Places.Contains(field) || _language.NamelikeWords.Contains(field))
            ? loan
            : -1;
    }

    // "ダグラス・ホイットモア元陸軍大将": an office between a foreign name and the rank. Where the name begins, or -1.
    private int ForeignBefore(int office, int end)
    {
        if (office >= end || office == 0 || !UnspacedText.IsKatakana(_text[office - 1]) || !UnspacedText.IsKanji(_text[office]))
            return -1;
        var start = RunStart(office);
        var name = _text.AsSpan(start, office - start);
        var isFormer = _signs.OfficePrefixes.Any(word => _text.AsSpan(office, end - office).StartsWith(word));
        return
            (name.Contains('・') || isFormer || IsCommonCompound(_text.AsSpan(office, end - office)))
            && name.Length >= MinLoanword
            && !_language.LeadingRoles.Contains(name)
            && !UnspacedNameReader.Of(_language).IsLoanword(name)
            ? start
            : -1;
    }

    // "外交安全保障上級": common words without a gap.
    private bool IsCommonCompound(ReadOnlySpan<char> words) => words.Length > 1 && UnspacedNameReader.Of(_language).IsLoanword(words);

    // "丹治倫太郎チーフマーケット" before "エコノミスト", "遠山信吾アジア大洋州" before "局長"
    private int WithoutLoanOffice(int start, int end)
    {
        var kanji = start;
        while (kanji < end && UnspacedText.IsKanji(_text[kanji]))
            kanji++;
        var loan = kanji;
        while (loan < end && UnspacedText.IsKatakana(_text[loan]))
            loan++;
        var isOffice = loan - kanji > MaxKanaLength || loan < end && loan - kanji > 1;
        return kanji - start > 2 && isOffice ? kanji : end;
    }

    // "黒須元" before "防衛相", "林田沖縄" before "担当相", "金本国土交通" before "大臣".
    private int WithoutOffice(int start, int end)
    {
        end = WithoutLoanOffice(start, end);
        while (WithoutField(start, end) is var shorter && shorter < end)
            end = shorter;
        return end;
    }

    private int WithoutField(int start, int end)
    {
        foreach (var word in _signs.OfficePrefixes)
        {
            if (end - start > word.Length + 1 && _text.AsSpan(0, end).EndsWith(word))
                return end - word.Length;
        }

        for (var length = Math.Min(MaxModifier, end - start - 2); length > 1; length--)
        {
            var word = _text.AsSpan(end - length, length);
            if (UnspacedText.IsKatakana(word[0]) && UnspacedText.IsKatakana(_text[end - length - 1]))
                continue;
            if (_language.NamelikeWords.Contains(word) || _language.Places.Contains(word))
                return end - length;
        }

        return end;
    }
}
