using Summarizer.Languages;

namespace Summarizer.Names;

/// <summary>A person in a text that has the title after the name: <c>佐藤花子さん</c>.</summary>
/// <param name="Name">The name as written.</param>
/// <param name="End">The offset after the title and after what is in brackets.</param>
internal readonly record struct TitledName(string Name, string? Title, int Start, int End);

/// <summary>Reads the names before titles and roles, and those that return without one.</summary>
internal sealed class JapaneseNames
{
    private const int MaxNameLength = 10;
    private const int MaxRunLength = 7;
    private const int MaxKanaLength = 4;
    private const int MaxHolders = 500;
    private const int MinOrganizationPrefix = 2;
    private const int MinBareLength = 3;
    private const int MaxBareLength = 5;
    private const int MaxTitles = 4;

    // With its brackets: "（７４）".
    private const int MaxAgeLength = 5;

    // Last characters of nouns for people, groups and times.
    private const string NounEndings =
        "者員性長省庁会社局署党側部課室院校館店主親人家民生手士師客間弟妹兄姉妻夫族府警察団告相委関行防銀国都県市町村区体所隊後前中日時点年月上下内外夜朝夕選将子女男友伴孫婦児官臣務席表督授";
    private const string Particles = "のはがをにでともへや";
    private const string VerbEndings = "るたていうくすむぶなけだかられめせげえ";

    // Words for people that can stand before a title without being a name.
    private static readonly string[] Generic =
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
    ];

    private readonly string _text;
    private readonly List<string> _roles;
    private readonly List<string> _organizations;
    private readonly IReadOnlySet<string> _leading;
    private readonly List<TitledName> _names = [];
    private readonly Dictionary<string, string?> _fullNames = [];

    public JapaneseNames(string text, Language language)
    {
        _text = text;
        _roles = [.. language.Roles.OrderByDescending(role => role.Length)];
        _leading = language.LeadingRoles;
        _organizations = [.. language.OrganizationWords.OrderByDescending(word => word.Length)];
        var byFirst = _roles.ToLookup(role => role[0]);
        for (var i = 1; i < text.Length; i++)
        {
            if (byFirst[text[i]].FirstOrDefault(role => string.CompareOrdinal(text, i, role, 0, role.Length) == 0) is not { } role)
                continue;
            if (Read(i, role) is { } name)
                _names.Add(name);
            i += role.Length - 1;
        }

        AddAges();
        foreach (var name in _names.Select(name => name.Name).Distinct().OrderBy(name => name.Length))
            AddParts(name);
        AddBareNames();
        AddSubjectsOfSpeech();
        _names.Sort((a, b) => a.Start.CompareTo(b.Start));
    }

    public IReadOnlyList<TitledName> All => _names;

    /// <summary>The full name of which this is the surname or the given name.</summary>
    public string FullName(string name) => _fullNames.GetValueOrDefault(name) ?? name;

    /// <summary>The last holder of a title before an offset, for a title without a name.</summary>
    public string? HolderOf(string title, int before)
    {
        var last = FirstFrom(before) - 1;
        for (var i = last; i >= Math.Max(0, last - MaxHolders); i--)
        {
            if (_names[i].Title == title)
                return FullName(_names[i].Name);
        }

        return null;
    }

    /// <summary>The index of the first name at or after an offset.</summary>
    public int FirstFrom(int offset)
    {
        int low = 0,
            high = _names.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_names[middle].Start < offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private TitledName? Read(int at, string role)
    {
        var end = at + role.Length;
        // "関" in "大関".
        if (_leading.Any(leading => leading.Length > role.Length && _text.AsSpan(0, end).EndsWith(leading)))
            return null;
        for (
            var more = 0;
            more < MaxTitles && _roles.Find(next => string.CompareOrdinal(_text, end, next, 0, next.Length) == 0) is { } next;
            more++
        )
            end += next.Length;
        var start = at;
        if (_text[start - 1] == '）' && _text.LastIndexOf('（', start - 1, Math.Min(start, 20)) is > 0 and var open)
            start = open;
        var nameEnd = start;
        start = NameStart(nameEnd);
        start = AfterDots(start, nameEnd);
        return Name(start, nameEnd) is { } name ? new TitledName(name, role, start, SkipBrackets(end)) : null;
    }

    private int NameStart(int end)
    {
        var start = RunStart(end);
        if (start < end && UnspacedText.IsKatakana(_text[start]) && UnspacedText.IsKatakana(_text[end - 1]))
            return start;
        // "みつ子", "さつき": kana between the surname and the title.
        var kana = start;
        while (kana > 0 && start - kana < MaxKanaLength && IsHiragana(_text[kana - 1]))
            kana--;
        var length = start - kana;
        var isGiven =
            length > 1
            && end - start <= 1
            && kana > 0
            && UnspacedText.IsKanji(_text[kana - 1])
            && !Particles.Contains(_text[start - 1], StringComparison.Ordinal)
            && !Particles.Contains(_text[kana], StringComparison.Ordinal)
            && (end - start == 0 || !VerbEndings.Contains(_text[start - 1], StringComparison.Ordinal));
        return isGiven ? RunStart(kana) : start;
    }

    // The kanji or katakana before an offset. A loanword before kanji is a role: デザイナー三月.
    private int RunStart(int end)
    {
        var start = end;
        while (
            start > 0
            && end - start < MaxNameLength * 2
            && (UnspacedText.IsKanji(_text[start - 1]) || UnspacedText.IsKatakana(_text[start - 1]))
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

    // Where a name begins after middle dots, which may separate it from another word.
    private int AfterDots(int start, int end)
    {
        while (start < end && _text[start] == '・')
            start++;
        return start;
    }

    private string? Name(int start, int end)
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

        var name = _text[start..end].Trim('・');
        if (name.Length is 0 or > MaxNameLength * 2 || name.All(UnspacedText.IsKanji) && name.Length > MaxRunLength)
            return null;
        if (
            Generic.Any(word =>
                name == word
                || word.Length == 1 && name.StartsWith(word, StringComparison.Ordinal) && name.Length <= 2 && word is "同" or "当" or "両"
            )
        )
            return null;
        return _roles.Contains(name) || _organizations.Contains(name) ? null : name;
    }

    // "鈴木（７４）は": an age in brackets shows a name too.
    private void AddAges()
    {
        for (var i = _text.IndexOf('（', StringComparison.Ordinal); i >= 0; i = _text.IndexOf('（', i + 1))
        {
            var close = _text.IndexOf('）', i, Math.Min(MaxAgeLength, _text.Length - i));
            if (close - i < 2 || !_text.AsSpan(i + 1, close - i - 1).ToArray().All(char.IsDigit))
                continue;
            if (_roles.Exists(role => _text.AsSpan(0, i).EndsWith(role)))
                continue;
            var start = AfterDots(NameStart(i), i);
            if (
                start < i
                && i - start is >= 3 and <= 6
                && !"員性生者師長婦業人女児".Contains(_text[i - 1], StringComparison.Ordinal)
                && Name(start, i) is { } name
            )
                _names.Add(new TitledName(name, null, start, close + 1));
        }
    }

    // Surnames are at most three characters long, or up to the middle dot.
    private void AddParts(string name)
    {
        if (name.Length < 2)
            return;
        _fullNames.TryAdd(name, name);
        for (var length = 1; length < name.Length; length++)
        {
            Add(name[..length], name);
            Add(name[length..], name);
        }
    }

    private void Add(string part, string full)
    {
        if (!_fullNames.TryAdd(part, full) && _fullNames[part] is { } other && other != full)
            _fullNames[part] = full.Contains(other, StringComparison.Ordinal) ? full : null;
    }

    // "北条は": a known name as the topic.
    private void AddBareNames()
    {
        var starts = _names.Select(name => name.Start).ToHashSet();
        var known = _names.Where(name => name.Name.Length > 2 || name.Title is not null).Select(name => name.Name).ToHashSet();
        for (var i = 0; i + 1 < _text.Length; i++)
        {
            if (_text[i + 1] is not ('は' or 'が' or 'も' or '、') || !UnspacedText.IsNameCharacter(_text[i]))
                continue;
            var start = RunStart(i + 1);
            var name = _text[start..(i + 1)];
            if (name.Length is < 2 or > MaxNameLength || !known.Contains(FullName(name)) || _fullNames.GetValueOrDefault(name) is null)
                continue;
            if (starts.Add(start))
                _names.Add(new TitledName(name, null, start, i + 1));
        }
    }

    // "エース佐伯蓮は「": two to five ideographs directly before the quotation that do not end like a common noun.
    private void AddSubjectsOfSpeech()
    {
        var starts = _names.Select(name => name.Start).ToHashSet();
        for (var i = _text.IndexOf("は「", StringComparison.Ordinal); i >= 0; i = _text.IndexOf("は「", i + 1, StringComparison.Ordinal))
        {
            var start = i;
            while (start > 0 && i - start <= MaxBareLength && UnspacedText.IsKanji(_text[start - 1]))
                start--;
            if (i - start is < MinBareLength or > MaxBareLength || NounEndings.Contains(_text[i - 1], StringComparison.Ordinal))
                continue;
            if (
                _roles.Exists(role => _text.AsSpan(0, i).EndsWith(role))
                || _organizations.Exists(word => word.Length == 1 && _text[i - 1] == word[0])
            )
                continue;
            var isOrganization = _organizations.Exists(word =>
                i - start >= word.Length + MinOrganizationPrefix && _text.AsSpan(start, i - start).EndsWith(word)
            );
            if ((isOrganization ? _text[start..i] : Name(start, i)) is { } name && starts.Add(start))
                _names.Add(new TitledName(name, null, start, i));
        }
    }

    private int SkipBrackets(int end)
    {
        if (
            end < _text.Length
            && _text[end] is '（' or '('
            && _text.AsSpan(end, Math.Min(40, _text.Length - end)).IndexOfAny('）', ')') is > 0 and var close
        )
            return end + close + 1;
        return end;
    }

    private static bool IsHiragana(char c) => c is >= '\u3041' and <= '\u309F';
}
