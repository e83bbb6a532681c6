using Summarizer.Languages;

namespace Summarizer.Names;

/// <summary>Reads names before titles, before an age or a club in brackets, and as the topic of speech.</summary>
internal sealed class JapaneseNameReader
{
    private const int MaxNameLength = 10;
    private const int MaxForeignLength = 20;
    private const int MaxRunLength = 7;
    private const int MaxKanaLength = 4;
    private const int MaxBareLength = 5;
    private const int MaxTitles = 4;
    private const int MaxBrackets = 40;
    private const int MinSpeech = 8;
    private const int MaxModifier = 8;

    // Last characters of nouns for people, groups and times.
    private const string NounEndings =
        "者員性長省庁会社局署党側部課室校院館店主親人家民生手士師客間弟妹兄姉妻夫族府警察団告相委関行防銀国都県市町村区体所隊後前中日時点年月上下内外夜朝夕選将女友伴孫婦児官臣務席表督授誌紙書文議衛";
    private const string Particles = "のはがをにでともへや";
    private const string VerbEndings = "るたていうくすむぶなけだかられめせげえ";

    // After a title they make it a part of another word: "市長選", "選手権".
    private const string Compounds = "戦選賞杯職会室府邸派級制案像期権席庁";
    private const string AfterName = "はがもの、をか";
    private const string BeforeBareName = "のは、。・「」』）)\n　 ＝=";

    // They follow any name, so that no office can stand before them.
    private static readonly HashSet<string> Honorifics =
    [
        "さん",
        "氏",
        "君",
        "くん",
        "ちゃん",
        "様",
        "さま",
        "選手",
        "投手",
        "捕手",
        "親方",
        "関",
        "山",
    ];

    private static readonly string[] Former = ["元", "前", "副", "現", "新", "次期", "名誉", "故"];

    // Words for people that can stand before a title without being a name.
    private static readonly HashSet<string> Generic =
    [
        "女性",
        "男性",
        "女",
        "男",
        "母",
        "父",
        "妻",
        "夫",
        "娘",
        "息子",
        "祖母",
        "祖父",
        "兄",
        "弟",
        "姉",
        "妹",
        "同",
        "当",
        "全",
        "両",
        "元",
        "前",
        "現",
        "副",
        "会社員",
        "高校生",
        "看護師",
        "隣人",
        "住民",
        "お客",
        "客",
        "皆",
        "子",
        "奥",
        "医者",
        "店員",
        "社員",
        "職員",
        "学生",
        "生徒",
        "先",
        "本",
        "弊",
        "ベテラン",
        "若手",
        "中堅",
        "内閣官房",
        "野党",
        "与党",
        "各",
        "某",
        "他",
        "外国",
        "地元",
        "日本",
        "代表",
        "新人",
        "患者",
        "親",
        "赤",
        "お父",
        "お母",
        "お兄",
        "お姉",
    ];

    private readonly string _text;
    private readonly Language _language;
    private readonly ILookup<char, string> _rolesByFirst;
    private readonly List<string> _organizations;
    private readonly HashSet<int> _starts = [];
    private readonly List<TitledName> _names = [];

    public JapaneseNameReader(string text, Language language)
    {
        (_text, _language) = (text, language);
        _rolesByFirst = language.Roles.OrderByDescending(role => role.Length).ToLookup(role => role[0]);
        _organizations = [.. language.OrganizationWords.OrderByDescending(word => word.Length)];
    }

    /// <summary>The names, not in order.</summary>
    public List<TitledName> Read()
    {
        for (var i = 1; i < _text.Length; i++)
        {
            if (RoleAt(i) is not { } role)
                continue;
            if (Titled(i, role) is { } name)
                Add(name);
            i += role.Length - 1;
        }

        AddBracketed();
        AddTopics();
        return _names;
    }

    private void Add(TitledName name)
    {
        if (_starts.Add(name.Start))
            _names.Add(name);
    }

    private string? RoleAt(int at) =>
        at < _text.Length
            ? _rolesByFirst[_text[at]].FirstOrDefault(role => string.CompareOrdinal(_text, at, role, 0, role.Length) == 0)
            : null;

    private bool EndsWithLongerRole(int end, int length)
    {
        for (var longer = length + 1; longer <= Math.Min(MaxModifier, end); longer++)
        {
            if (_language.LeadingRoles.Contains(_text.AsSpan(end - longer, longer)))
                return true;
        }

        return false;
    }

    private TitledName? Titled(int at, string role)
    {
        var end = at + role.Length;
        // "関" in "大関", "作家" in "劇作家"; "市長" in "市長選", "山" in "畑山".
        if (EndsWithLongerRole(end, role.Length) || end < _text.Length && Compounds.Contains(_text[end], StringComparison.Ordinal))
            return null;
        if (role is "山" or "関" && end < _text.Length && !"はがもの、。（(".Contains(_text[end], StringComparison.Ordinal))
            return null;
        for (var more = 0; more < MaxTitles && RoleAt(end) is { Length: > 1 } next; more++)
            end += next.Length;
        var start = at;
        if (
            _text[start - 1] is '）' or ')'
            && _text.AsSpan(Math.Max(0, start - 20), Math.Min(20, start)).LastIndexOfAny('（', '(') is >= 0 and var open
        )
            start = Math.Max(0, start - 20) + open;
        var nameEnd = start;
        start = NameStart(nameEnd);
        if (!Honorifics.Contains(role) && BeforeDot(start, nameEnd) is > 0 and var dot)
            nameEnd = dot;
        start = AfterDots(start, nameEnd);
        if (!Honorifics.Contains(role))
            nameEnd = WithoutOffice(start, nameEnd);
        if (nameEnd > start && "者員屋客婦".Contains(_text[nameEnd - 1], StringComparison.Ordinal) && !IsSurname(start, nameEnd))
            return null;
        return Name(ref start, nameEnd) is { } name ? new TitledName(name, role, start, SkipBrackets(end)) : null;
    }

    // "東野葉子・早稲田大教授": an institution between the name and its office. The dot, or -1.
    private int BeforeDot(int start, int end)
    {
        var dot = start < end ? _text.LastIndexOf('・', end - 1, end - start) : -1;
        if (dot <= start || UnspacedText.IsKatakana(_text[dot - 1]) && dot + 1 < end && UnspacedText.IsKatakana(_text[dot + 1]))
            return -1;
        // With the first sign of the office: "研究所長".
        return
            _organizations.Exists(word => _text.IndexOf(word, dot, end + 1 - dot, StringComparison.Ordinal) > 0)
            || _language.Organizations.Contains(_text.AsSpan(dot + 1, end - dot - 1))
            ? dot
            : -1;
    }

    // "黒須元" before "防衛相", "林田沖縄" before "担当相".
    private int WithoutOffice(int start, int end)
    {
        foreach (var word in Former)
        {
            if (end - start > word.Length + 1 && _text.AsSpan(0, end).EndsWith(word))
                return end - word.Length;
        }

        for (var length = Math.Min(MaxModifier, end - start - 2); length > 1; length--)
        {
            var word = _text.AsSpan(end - length, length);
            if (_language.NamelikeWords.Contains(word) || _language.Places.Contains(word))
                return end - length;
        }

        return end;
    }

    private int NameStart(int end, bool onlyKnown = false)
    {
        var start = RunStart(end);
        if (start < end && UnspacedText.IsKatakana(_text[start]) && UnspacedText.IsKatakana(_text[end - 1]))
            return KanaSurname(start);
        // "みつ子", "さつき": kana between the surname and the title.
        var kana = start;
        while (kana > 0 && start - kana < MaxKanaLength && IsHiragana(_text[kana - 1]))
            kana--;
        for (var first = kana; first < start && end == start; first++)
        {
            if (first > 0 && UnspacedText.IsKanji(_text[first - 1]) && _language.HomonymNames.Contains(_text.AsSpan(first, start - first)))
                return RunStart(first);
        }

        var isGiven =
            start - kana > 1
            && end - start <= 1
            && kana > 0
            && UnspacedText.IsKanji(_text[kana - 1])
            && !Particles.Contains(_text[start - 1], StringComparison.Ordinal)
            && !Particles.Contains(_text[kana], StringComparison.Ordinal)
            && !VerbEndings.Contains(_text[start - 1], StringComparison.Ordinal);
        return isGiven && !onlyKnown ? RunStart(kana) : start;
    }

    // "漫画家のほりうちモモ": a surname in hiragana after a job.
    private int KanaSurname(int start)
    {
        for (var first = start - 1; first > 0 && start - first <= MaxKanaLength + 1 && IsHiragana(_text[first]); first--)
        {
            var before = _text[first - 1] is 'の' ? first - 1 : first;
            if (start - first > 1 && EndsWithLeadingRole(before))
                return first;
        }

        return start;
    }

    private bool EndsWithLeadingRole(int end)
    {
        for (var length = 1; length <= Math.Min(MaxModifier, end); length++)
        {
            if (_language.LeadingRoles.Contains(_text.AsSpan(end - length, length)))
                return true;
        }

        return false;
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
                while (loan > 0 && UnspacedText.IsKatakana(_text[loan - 1]))
                    loan--;
                if (start - loan > 2)
                    break;
            }

            start--;
        }

        return start;
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
        return dot > start && !UnspacedText.IsKatakana(_text[dot - 1]) && dot + 1 < end ? AfterDots(dot, end) : start;
    }

    private string? Name(ref int start, int end)
    {
        if (end - start > 3)
        {
            foreach (var organization in _organizations)
            {
                var at = _text.LastIndexOf(organization, end - 1, end - start, StringComparison.Ordinal);
                if (at >= start && at + organization.Length < end - 1 && at > start)
                    start = at + organization.Length;
            }
        }

        // "作家モーラ・キャラハン", "妻和子"
        for (var length = Math.Min(MaxModifier, end - start - 2); length > 0; length--)
        {
            if (!_language.LeadingRoles.Contains(_text.AsSpan(start, length)) || length == 1 && end - start > 3)
                continue;
            start += length;
            break;
        }

        var name = _text[start..end].Trim('・');
        if (name.Length is 0 or > MaxForeignLength || name.All(UnspacedText.IsKanji) && name.Length > MaxRunLength)
            return null;
        if (Generic.Contains(name) || name.Length <= 2 && name[0] is '同' or '当' or '両' or '各')
            return null;
        if (name.Length > 2 && Former.Contains(name[..1]) && UnspacedText.IsKatakana(name[1]) || _language.NamelikeWords.Contains(name))
            return null;
        var isOther = _language.Roles.Contains(name) || _language.LeadingRoles.Contains(name) || _language.Organizations.Contains(name);
        return isOther || _organizations.Contains(name) ? null : name;
    }

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
                || NounEndings.Contains(_text[i - 1], StringComparison.Ordinal) && !(isAge && IsSurname(start, i))
            )
                continue;
            if (!isAge && (!BeginsName(start) || IsOrganization(start, i)))
                continue;
            if (EndsWithRole(i))
                continue;
            if (Name(ref start, i) is { } name)
                Add(new TitledName(name, null, start, end));
        }
    }

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
            if (
                !AfterName.Contains(_text[i], StringComparison.Ordinal)
                || !UnspacedText.IsNameCharacter(_text[i - 1]) && !IsHiragana(_text[i - 1])
            )
                continue;
            var start = NameStart(i, onlyKnown: true);
            if (i - start is < 2 or > MaxBareLength + 1 || EndsWithRole(i) || IsCommon(start, i) || IsOrganization(start, i))
                continue;
            var isTopic = _text[i] is 'は' or 'が' or 'も' || _text.AsSpan(i).StartsWith("から");
            var isSpeech = _text[i] == 'は' && IsBeforeSpeech(i + 1);
            var isKnown = isTopic && BeginsName(start) && IsSurname(start, i) && !_language.Places.Contains(_text.AsSpan(start, i - start));
            var isKana =
                isTopic
                && BeginsName(start)
                && i - start > 2
                && IsHiragana(_text[i - 1])
                && (IsHiragana(_text[i - 3]) || IsSurname(start, i));
            var isNounless = !NounEndings.Contains(_text[i - 1], StringComparison.Ordinal) && UnspacedText.IsKanji(_text[i - 1]);
            var looksLikeName = isSpeech && isNounless && (i - start > 2 ? BeginsName(start) : Returns(start, i));
            var isApposed = start > 1 && _text[start - 1] == '、' && isNounless && EndsWithLeadingRole(start - 1);
            if ((isKnown || isKana || looksLikeName || isApposed) && Name(ref start, i) is { } name)
                Add(new TitledName(name, null, start, i));
        }
    }

    private bool BeginsName(int start) =>
        start == 0
        || BeforeBareName.Contains(_text[start - 1], StringComparison.Ordinal)
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

    /// <summary>The offset after brackets that begin at an offset, or the offset itself.</summary>
    public int SkipBrackets(int at) =>
        at < _text.Length
        && _text[at] is '（' or '('
        && _text.AsSpan(at, Math.Min(MaxBrackets, _text.Length - at)).IndexOfAny('）', ')') is > 0 and var close
            ? at + close + 1
            : at;

    private static bool IsHiragana(char c) => c is >= '\u3041' and <= '\u309F';
}
