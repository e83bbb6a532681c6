using Summarizer.Languages;

namespace Summarizer.Names.Unspaced;

// Names without titles: before brackets, as the topic, after a job.
internal sealed partial class JapaneseNameReader
{
    private const int MaxBareLength = 5;
    private const int MinSpeech = 8;

    private const string AfterName = "はがもの、をか";
    private const string AfterFullName = "にとでへや。）)（(」】・=＝";
    private const string BeforeBareName = "のは、。・「」』）)\n　 ＝=";

    // "鈴木（７４）は", "相良ジョエル（川崎）は": an age or a club in brackets shows a name too.
    private void AddBracketed()
    {
        for (var i = 1; i < _text.Length; i++)
        {
            if (_text[i] is not ('（' or '(') || SkipBrackets(i) is var end && end == i)
                continue;
            var isAge = IsAge(_text.AsSpan(i + 1, end - i - 2));
            if (!isAge && !(end < _text.Length && _text[end] is 'は' or 'が' or 'も' && end - i <= MaxNameLength))
                continue;
            var start = AfterDots(NameStart(i, onlyKnown: true), i);
            if (
                i - start is < 3 or > MaxNameLength
                || _signs.NounEndings.Contains(_text[i - 1], StringComparison.Ordinal) && !(isAge && IsSurname(start, i))
            )
                continue;
            if (!isAge && (!BeginsName(start) || IsOrganization(start, i)))
                continue;
            if (EndsWithRole(i) || !isAge && FollowsKind(start))
                continue;
            if (Name(ref start, i) is { } name)
                Add(new TitledName(name, null, start, end));
        }
    }

    // "スタートアップの空間リンク（東京）は": a noun for an organization is before it.
    private bool FollowsKind(int start) =>
        start > 1 && _text[start - 1] is 'の' && _signs.QuotedKinds.Any(kind => _text.AsSpan(0, start - 1).EndsWith(kind));

    // "７４", "3年"
    private static bool IsAge(ReadOnlySpan<char> words) =>
        words.Length is > 0 and <= 3 && char.IsDigit(words[0]) && (words[^1] is '年' or '歳' || char.IsDigit(words[^1]));

    private bool EndsWithRole(int end)
    {
        for (var length = 1; length <= Math.Min(MaxModifier, end); length++)
        {
            if (_language.Roles.Contains(_text.AsSpan(end - length, length)))
                return true;
        }

        return false;
    }

    private bool IsOrganization(int start, int end) =>
        _organizations.Exists(word => end - start > word.Length && _text.AsSpan(start, end - start).EndsWith(word));

    private bool IsPlace(int start, int end)
    {
        for (var length = 1; length < Math.Min(MaxModifier, end - start); length++)
        {
            if (_language.PlaceWords.Contains(_text.AsSpan(end - length, length)))
                return true;
        }

        return false;
    }

    // A frequent surname begins here.
    private bool IsSurname(int start, int end)
    {
        for (var length = Math.Min(3, end - start); length > 1; length--)
        {
            if (_language.FirstNames.Contains(_text.AsSpan(start, length)))
                return true;
        }

        return false;
    }

    // "エース佐伯蓮は「", "中村健太が", "大同ひかるは", "劇作家、北条凪の": ideographs before a particle that begin with a surname or follow a
    // job, or that do not end like a noun directly before speech.
    private void AddTopics()
    {
        for (var i = 1; i < _text.Length; i++)
        {
            var isAfter = AfterName.Contains(_text[i], StringComparison.Ordinal);
            if (
                !isAfter && !AfterFullName.Contains(_text[i], StringComparison.Ordinal)
                || !UnspacedText.IsNameCharacter(_text[i - 1]) && !UnspacedText.IsHiragana(_text[i - 1])
            )
                continue;
            var start = AfterDots(NameStart(i, onlyKnown: true), i);
            if (_text[i] is 'は')
                AddForeign(i);
            if ((isAfter || _text[i] is 'に' or 'と') && AfterRank(start, i) is { } ranked)
            {
                Add(ranked);
                continue;
            }

            var length = i - start;
            if (
                length < 2
                || length > (UnspacedText.IsKatakana(_text[i - 1]) ? MaxNameLength : MaxBareLength + 1)
                || EndsWithRole(i)
                || IsCommon(start, i)
                || IsOrganization(start, i)
            )
                continue;
            // "記者だった高田屋文吉は"
            var begins = BeginsName(start) || length > 3 && start > 0 && _text[start - 1] is 'た' or 'る' && IsSurname(start, i);
            var isHiragana = UnspacedText.IsHiragana(_text[i - 1]);
            var isTopic = _text[i] is 'は' or 'が' or 'も' || _text.AsSpan(i).StartsWith("から");
            var isSurname =
                begins
                && IsSurname(start, i)
                && !_language.Places.Contains(_text.AsSpan(start, length))
                && (!IsPlace(start, i) || _language.FirstNames.Contains(_text.AsSpan(start, length)));
            var isNounless = !_signs.NounEndings.Contains(_text[i - 1], StringComparison.Ordinal) && UnspacedText.IsKanji(_text[i - 1]);
            var isFull =
                isSurname && !IsWithNoun(start, i) && (isHiragana || length > 3 && (isNounless || UnspacedText.IsKatakana(_text[i - 1])));
            var isKana = isAfter && begins && length > 2 && isHiragana && UnspacedText.IsHiragana(_text[i - 3]);
            var isMixed = length > 3 && UnspacedText.IsKanji(_text[start]) && UnspacedText.IsKatakana(_text[i - 1]);
            var looksLikeName =
                _text[i] == 'は' && IsBeforeSpeech(i + 1) && (isNounless || isMixed) && (length > 2 ? begins : Returns(start, i));
            var isApposed =
                (isNounless || isHiragana && start < i - 2)
                && start > 1
                && (
                    length > 2 && _text[start - 1] is '、' or '　' && (LeadingRoleLength(start - 1) > 0 || EndsWithRole(start - 1))
                    || isAfter && _text[start - 1] is '、' or 'の' && LeadingRoleLength(start - 1) > 0
                    || _signs.KnownAs.FirstOrDefault(words => _text.AsSpan(0, start).EndsWith(words)) is { } known
                        && LeadingRoleLength(start - known.Length) > 0
                    || _text[start - 1] is '・' && (LeadingRoleLength(start - 1) > 0 || EndsWithRole(start - 1))
                );
            if ((isFull || isSurname && isTopic || isKana || looksLikeName || isApposed) && Name(ref start, i) is { } name)
                Add(new TitledName(name, null, start, i));
        }
    }

    // "関脇朝嵐が", "エース一色大成は", "ＦＷ鮎川峻が": a rank or a job that only stands before names.
    private TitledName? AfterRank(int start, int end)
    {
        var length = end - start;
        var rank = 0;
        for (var i = Math.Min(MaxModifier, length - 2); i > 1 && rank == 0; i--)
        {
            var word = _text.AsSpan(start, i);
            if (_language.LeadingRoles.Contains(word) && !_language.Roles.Contains(word))
                rank = i;
        }

        var title = _text.Substring(start, rank);
        if (rank == 0 && UnspacedText.IsKanji(_text[start]))
            title = _text[(start - RankLengthBefore(start))..start];
        var first = start + rank;
        if (
            title.Length == 0
            || end - first > MaxBareLength + 1
            || end - first < (_signs.Ranks.Contains(title) || rank == 0 ? 2 : 3)
            || _signs.NounEndings.Contains(_text[end - 1], StringComparison.Ordinal) && !IsSurname(first, end)
            || EndsWithRole(end)
            || IsCommon(first, end)
            || IsOrganization(first, end)
        )
            return null;
        return Name(ref first, end) is { } name ? new TitledName(name, title, first, end) : null;
    }

    // "高山植物", "宮城県出身": a surname or a place before a common word.
    private bool IsWithNoun(int start, int end)
    {
        for (var length = 2; length < Math.Min(4, end - start); length++)
        {
            var rest = _text.AsSpan(start + length, end - start - length);
            if (
                _language.FirstNames.Contains(_text.AsSpan(start, length))
                && (
                    rest.Length > 1 && UnspacedNameReader.Of(_language).IsLoanword(rest)
                    || _signs.Districts.Contains(rest[0], StringComparison.Ordinal)
                        && _language.Places.Contains(_text.AsSpan(start, length))
                )
            )
                return true;
        }

        return false;
    }

    // "エース", "FW"
    private int RankLengthBefore(int end) =>
        _signs
            .Positions.Where(position => _text.AsSpan(0, end).EndsWith(position))
            .Select(position => position.Length)
            .DefaultIfEmpty()
            .Max()
            is > 0
                and var length
            ? length
        : end > 0 && UnspacedText.IsKatakana(_text[end - 1]) ? LeadingRoleLength(end)
        : 0;

    // "リンドア遊撃手は": a foreign name before a noun for somebody.
    private void AddForeign(int end)
    {
        var title = end;
        while (title > 0 && end - title < MaxModifier && UnspacedText.IsKanji(_text[title - 1]))
            title--;
        var start = title;
        while (start > 0 && title - start < MaxForeignLength && UnspacedText.IsKatakana(_text[start - 1]))
            start--;
        if (
            title - start < 3
            || title == end
            || !_signs.OfficeEndings.Contains(_text[end - 1], StringComparison.Ordinal)
            || !BeginsName(start)
        )
            return;
        var name = _text[start..title];
        if (!_language.NamelikeWords.Contains(name) && !_language.Places.Contains(name) && !_language.Organizations.Contains(name))
            Add(new TitledName(name, _text[title..end], start, end));
    }

    private bool BeginsName(int start) =>
        start == 0
        || BeforeBareName.Contains(_text[start - 1], StringComparison.Ordinal)
        || UnspacedText.IsKatakana(_text[start - 1])
        || char.IsAsciiLetterUpper(_text[start - 1])
        || _text[start - 1] is >= 'Ａ' and <= 'Ｚ';

    // A quotation of more than a word.
    private bool IsBeforeSpeech(int at) =>
        at < _text.Length && _text[at] == '「' && _text.AsSpan(at, Math.Min(MinSpeech, _text.Length - at)).IndexOf('」') < 0;

    private bool IsCommon(int start, int end) => _language.NamelikeWords.Contains(_text.AsSpan(start, end - start));

    // Two ideographs are a name only if they were the subject before: "平幕の朝霧が".
    private bool Returns(int start, int end)
    {
        var word = _text[start..end];
        var at = _text.LastIndexOf(word, Math.Max(0, start - 1), Math.Min(start, 400), StringComparison.Ordinal);
        return at > 0
            && _text[at + word.Length] is 'が' or '、' or 'は' or 'と' or 'を'
            && BeforeBareName.Contains(_text[at - 1], StringComparison.Ordinal);
    }
}
