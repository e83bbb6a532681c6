using Summarizer.Languages;

namespace Summarizer.Names.Unspaced;

/// <summary>Reads names before titles, before an age or a club in brackets, and as the topic of speech.</summary>
internal sealed partial class JapaneseNameReader
{
    private const int MaxNameLength = 10;
    private const int MaxForeignLength = 20;
    private const int MaxRunLength = 7;
    private const int MaxTitles = 4;
    private const int MaxBrackets = 40;
    private const int MaxModifier = 8;

    private readonly string _text;
    private readonly Language _language;
    private readonly UnspacedSigns _signs;
    private readonly ILookup<char, string> _rolesByFirst;
    private readonly List<string> _organizations;
    private readonly HashSet<int> _starts = [];
    private readonly HashSet<string> _surnames = [];
    private readonly List<TitledName> _names = [];

    public JapaneseNameReader(string text, Language language)
    {
        (_text, _language, _signs) = (text, language, language.Unspaced);
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
        AddForeignNames();
        AddLatin();
        AddWholeNames();
        AddFullNames();
        return _names;
    }

    private void Add(TitledName name)
    {
        if (!_starts.Add(name.Start))
            return;
        _names.Add(name);
        for (var length = 2; length <= Math.Min(3, name.Name.Length - 1); length++)
            _surnames.Add(name.Name[..length]);
    }

    private string? RoleAt(int at) =>
        at < _text.Length
            ? _rolesByFirst[char.ToLowerInvariant(_text[at])]
                .FirstOrDefault(role => string.Compare(_text, at, role, 0, role.Length, StringComparison.OrdinalIgnoreCase) == 0)
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
        if (
            EndsWithLongerRole(end, role.Length)
            || end < _text.Length && _signs.TitleCompounds.Contains(_text[end], StringComparison.Ordinal)
        )
            return null;
        // "様" in "仕様", "リーダー" in "ブリーダーズ".
        if (
            role.Length < 3 && _language.NamelikeWords.Contains(_text.AsSpan(at - 1, role.Length + 1))
            || UnspacedText.IsKatakana(role[0])
                && end < _text.Length
                && UnspacedText.IsKatakana(_text[end])
                && _text[end] != '・'
                && NextTitle(end) == 0
            || UnspacedText.IsKatakana(role[0]) && IsShortLoan(at)
        )
            return null;
        if (_signs.NamelikeTitles.Contains(role) && end < _text.Length && !"はがもの、。（(".Contains(_text[end], StringComparison.Ordinal))
            return null;
        for (var more = 0; more < MaxTitles && NextTitle(end) is > 0 and var next; more++)
            end += next;
        var start = at;
        if (
            _text[start - 1] is '）' or ')'
            && _text.AsSpan(Math.Max(0, start - 20), Math.Min(20, start)).LastIndexOfAny('（', '(') is >= 0 and var open
        )
            start = Math.Max(0, start - 20) + open;
        var nameEnd = start;
        start = NameStart(nameEnd, isAddressed: IsAddress(role));
        // "鬼頭はじめ・県漁連会長"
        if (start > 0 && start < nameEnd && _text[start] == '・' && UnspacedText.IsHiragana(_text[start - 1]))
            start = NameStart(start, onlyKnown: true);
        if (!_language.Honorifics.Contains(role) && ForeignBefore(start, nameEnd) is >= 0 and var foreign)
        {
            nameEnd = start;
            start = foreign;
        }
        else if (!_language.Honorifics.Contains(role) && BeforeField(start) is > 0 and var field)
        {
            nameEnd = field;
            start = RunStart(field);
        }

        if (
            !_language.Honorifics.Contains(role)
            && BeforeDot(start, nameEnd, Math.Max(at + role.Length - 1, nameEnd + 1)) is > 0 and var dot
        )
            nameEnd = dot;
        start = AfterDots(start, nameEnd);
        if (!_language.Honorifics.Contains(role))
            nameEnd = WithoutOffice(start, nameEnd);
        if (nameEnd > start && _signs.ClientEndings.Contains(_text[nameEnd - 1], StringComparison.Ordinal) && !IsSurname(start, nameEnd))
            return null;
        // "東京都知事", unless somebody has the name of the place: "大垣俊介市長".
        var place = _text[start..nameEnd];
        if (IsOfPlace(role) && _language.Places.Contains(place) && !_surnames.Contains(place))
            return null;
        // "第50回衆議院" before "議員".
        if (EndsWithKnownBody(start, nameEnd))
            return null;
        // "全日本刀匠会理事"
        if (nameEnd - start > 3 && IsOrganization(start, nameEnd) && !IsSurname(start, nameEnd))
            return null;
        // "相楽　冬子（さがら・ふゆこ）さん"
        if (
            nameEnd < at
            && start > 1
            && _text[start - 1] == '　'
            && RunStart(start - 1) is var surname
            && start - 1 - surname is > 0 and <= 3
        )
            start = surname;
        // "聞き手・編集委員"
        if (
            nameEnd - start == 1
            && start > 0
            && UnspacedText.IsHiragana(_text[start - 1])
            && !TextWithoutReadings.Particles.Contains(_text[start - 1], StringComparison.Ordinal)
        )
            return null;
        return Name(ref start, nameEnd) is { } name && !IsPrefix(name, role) ? new TitledName(name, role, start, SkipBrackets(end)) : null;
    }

    // "総" before "大将", "人" before "デザイナー", "源" before "氏": one character that is no surname.
    private bool IsPrefix(string name, string role) =>
        name.Length == 1
        && UnspacedText.IsKanji(name[0])
        && !_signs.ShortSurnames.Contains(name[0], StringComparison.Ordinal)
        && (_language.LeadingRoles.Contains(role) || !_language.Honorifics.Contains(role) || _signs.NamelikeTitles.Contains(role));

    // "さん", "くん"; "氏" also begins nouns.
    private bool IsAddress(string role) => UnspacedText.IsHiragana(role[0]) && _signs.PersonalHonorifics.Contains(role);

    // One or two katakana directly before an offset: the beginning of another word.
    private bool IsShortLoan(int end)
    {
        var start = end;
        while (start > 0 && end - start < MinLoanword && UnspacedText.IsKatakana(_text[start - 1]) && _text[start - 1] != '・')
            start--;
        return start < end && end - start < MinLoanword;
    }

    // All but one character are a listed organization.
    private bool EndsWithKnownBody(int start, int end) =>
        end - start > 2
        && (
            _language.Organizations.Contains(_text.AsSpan(start, end - start))
            || _language.Organizations.Contains(_text.AsSpan(start + 1, end - start - 1))
        );

    private static bool IsOfPlace(string role) =>
        role.EndsWith("知事", StringComparison.Ordinal) || role[0] is '市' or '町' or '村' or '区' or '県';

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

        // "作家モーラ・キャラハン", "妻和子", "妻ふじ子"
        for (var length = Math.Min(MaxModifier, end - start - 2); length > 0; length--)
        {
            if (
                !_language.LeadingRoles.Contains(_text.AsSpan(start, length))
                || length == 1 && end - start > 3 && UnspacedText.IsKanji(_text[start + 1])
                || BeginsSurname(start, length)
            )
                continue;
            start += length;
            break;
        }

        var name = _text[start..end].Trim('・');
        if (name.Length is 0 or > MaxForeignLength || name.All(UnspacedText.IsKanji) && name.Length > MaxRunLength)
            return null;
        if (_signs.OfficePrefixes.Contains(name[..1]) && name.Length == 2 && !IsSurname(start, end))
            return null;
        if (_language.IndefiniteWords.Contains(name) || name.Length <= 2 && name[0] is '同' or '当' or '両' or '各')
            return null;
        if (
            name.Length > 2 && _signs.OfficePrefixes.Contains(name[..1]) && UnspacedText.IsKatakana(name[1])
            || _language.NamelikeWords.Contains(name)
        )
            return null;
        if (name.Length > 3 && IsCommonCompound(name))
            return null;
        var isOther = _language.Roles.Contains(name) || _language.LeadingRoles.Contains(name) || _language.Organizations.Contains(name);
        return isOther || _organizations.Contains(name) ? null : name;
    }

    // "大工原ヨネ": the job and one character before kana are a surname.
    private bool BeginsSurname(int start, int job) =>
        start + job + 1 < _text.Length && UnspacedText.IsKanji(_text[start + job]) && UnspacedText.IsKatakana(_text[start + job + 1]);

    /// <summary>The offset after brackets that begin at an offset, or the offset itself.</summary>
    public int SkipBrackets(int at) =>
        at < _text.Length
        && _text[at] is '（' or '('
        && _text.AsSpan(at, Math.Min(MaxBrackets, _text.Length - at)).IndexOfAny('）', ')') is > 0 and var close
            ? at + close + 1
            : at;
}
