using Summarizer.Languages;
using Summarizer.Names.Unspaced;

namespace Summarizer.Names.SurnameFirst;

/// <summary>
/// Reads names in Chinese: a frequent surname and one or two characters of given names between signs on both sides (a title, a verb,
/// punctuation), foreign names around a middle dot, and words that end like an organization. What has been found once is found everywhere.
/// </summary>
internal sealed partial class ChineseNameReader
{
    private const int MaxRole = 8;
    private const int MaxWord = 4;
    private const int MaxClause = 24;

    private readonly string _text;
    private readonly string _folded;
    private readonly Language _language;
    private readonly SurnameSigns _signs;
    private readonly bool[] _taken;
    private readonly List<PersonMention> _people = [];
    private readonly List<UnspacedName> _organizations = [];
    private readonly Dictionary<string, string> _fullNames = new(StringComparer.Ordinal);

    public ChineseNameReader(string text, Language language)
    {
        (_text, _language, _signs) = (text, language, language.SurnameSigns);
        _folded = CharacterVariants.Of(language).Fold(text);
        _taken = new bool[text.Length + 1];
    }

    /// <summary>Whether words end like a place: <c>南港区</c>.</summary>
    public static bool HasPlace(ReadOnlySpan<char> words, Language language)
    {
        for (var length = 1; language.NameSigns == NameSigns.SurnameFirst && length < words.Length - 1; length++)
        {
            if (language.PlaceWords.Contains(words[^length..]))
                return true;
        }

        return false;
    }

    public SurnameNames Read()
    {
        AddForeignNames();
        AddKnownNames();
        AddNames();
        AddListed();
        AddKnownNames();
        AddFamiliarNames();
        AddOrganizations();
        return new SurnameNames(_people, _organizations);
    }

    private void AddNames()
    {
        for (var start = 0; start < _folded.Length; start++)
        {
            if (_taken[start] || SurnameLength(start) is not (> 0 and var surname))
                continue;
            if (NameLength(start, surname) is > 0 and var length)
            {
                Add(start, length);
                start += length - 1;
            }
            else if (surname == 2 && NameLength(start, 1) is > 0 and var single)
            {
                Add(start, single);
                start += single - 1;
            }
        }
    }

    private int SurnameLength(int start)
    {
        if (start + 1 >= _folded.Length)
            return 0;
        // "长孙" after "会": the title ends within it.
        if (_language.FirstNames.Contains(_folded.AsSpan(start, 2)))
            return RoleBefore(start + 1) > 0 ? 0 : 2;
        return _language.FirstNames.Contains(_folded.AsSpan(start, 1)) ? 1 : 0;
    }

    // The length of the name that begins with a surname, or 0.
    private int NameLength(int start, int surname)
    {
        var left = Before(start);
        // "练" in "主教练" after "主教"
        if (left == Side.Role && RoleBefore(start + surname) > RoleBefore(start))
            return 0;
        var isAny = left == Side.Role;
        int two = start + surname + 2,
            one = start + surname + 1;
        var isTwo = two <= _folded.Length && IsGiven(start + surname, two, isAny && Ends(two)) && !IsCommon(start, two);
        var isOne = one <= _folded.Length && IsGiven(start + surname, one, isAny && Ends(one)) && !IsCommon(start, one);
        // "万峰辩称": a whole verb begins with what could be a given name.
        if (isOne && isTwo && ReportLength(one) > 1)
            isTwo = false;
        if (isOne && After(one) is Side.Verb or Side.Role && !(isTwo && After(two) is Side.Verb or Side.Role))
            isTwo = false;
        if (isTwo && Accepts(left, After(two), start, two, surname))
            return two - start;
        return isOne && !BeginsWord(one - 1) && Accepts(left, After(one), start, one, surname) ? one - start : 0;
    }

    // Between a title and a verb, rare characters can be a name too. "和" is only in the middle of one.
    private bool IsGiven(int start, int end, bool isAny)
    {
        for (var i = start; i < end; i++)
        {
            if (
                _taken[i]
                || !UnspacedText.IsKanji(_folded[i])
                || !(IsGiven(_folded[i]) || isAny && !_signs.NeverGiven.Contains(_folded[i], StringComparison.Ordinal))
                    && !(_folded[i] == '和' && i + 1 < end)
                || isAny && i + 1 == end && _folded[i] == '和'
            )
                return false;
        }

        return !_signs.BodyEndings.Contains(_folded[end - 1], StringComparison.Ordinal);
    }

    private bool IsGiven(char c) => _signs.GivenCharacters.Contains(c, StringComparison.Ordinal);

    private bool Ends(int end) => After(end) is Side.Verb or Side.Mark or Side.Role;

    private bool IsCommon(int start, int end)
    {
        var name = _folded.AsSpan(start, end - start);
        return _language.NamelikeWords.Contains(name)
            || _language.Places.Contains(name)
            || _language.CommonWords.Contains(name)
            || _signs.ReportingWords.Contains(name)
            || _signs.AfterNames.Contains(name);
    }

    // "周五" after "本": the last character of a name and the next one are a word.
    private bool BeginsWord(int at) => at + 2 <= _folded.Length && _language.CommonWords.Contains(_folded.AsSpan(at, 2));

    private bool Accepts(Side left, Side right, int start, int end, int surname)
    {
        var isWeak = IsWeak(start, surname);
        var isLong = end - start > 2;
        if (surname == 2 && _signs.LongSurnames.Contains(_folded.AsSpan(start, surname)))
            return true;
        // "王建国": a frequent given name
        if (!isWeak && _signs.GivenNames.Contains(_folded.AsSpan(start + surname, end - start - surname)))
            return true;
        if (isWeak && (!isLong || right is Side.Nothing or Side.Character) && left != Side.Role)
            return false;
        return left switch
        {
            Side.Role => isWeak && !isLong
                ? right is Side.Verb or Side.Role
                : right is not (Side.Nothing or Side.Character) || isLong && !(isWeak && IsCommon(start, start + 2)),
            Side.Mark => right is Side.Verb or Side.Role
                || isLong && !isWeak && right == Side.Character && !IsCommon(start, start + 2) && !IsNoun(start + surname, end)
                || isLong && right != Side.Nothing && IsSpeaker(start, end)
                || IsLabel(start, end)
                || IsIntroduced(end)
                || IsListed(start, end, right),
            Side.Word => right is Side.Verb or Side.Role
                || isLong && (IsIntroduced(end) || !isWeak && right == Side.Character && !IsNoun(start + surname, end)),
            Side.Character => isLong
                && (right == Side.Verb && (!isWeak || Reports(end)) || !isWeak && right is Side.Mark or Side.Role or Side.Character)
                && !IsNoun(start + surname, end),
            _ => isLong
                && (surname == 2 && right == Side.Verb && Reports(end) || !isWeak && right == Side.Role && TitleAfter(end) > 1)
                && !IsNoun(start + surname, end),
        };
    }

    // "先生" after "苏", "代理" after "司"
    private bool IsNoun(int start, int end)
    {
        var word = _folded.AsSpan(start, end - start);
        return _language.Honorifics.Contains(word) || _language.Roles.Contains(word) || IsCommon(start, end);
    }

    private bool IsWeak(int start, int surname) => surname == 1 && _signs.WeakSurnames.Contains(_folded[start], StringComparison.Ordinal);

    // "凌曉嵐：「…」" at the beginning of a line
    private bool IsLabel(int start, int end) =>
        (start == 0 || _folded[start - 1] == '\n') && end < _folded.Length && _folded[end] is '：' or ':';

    // "祁雨桐，1993年生于", "王芳（63岁）"
    private bool IsIntroduced(int end)
    {
        if (end + 2 >= _folded.Length || _folded[end] is not ('，' or '（' or '(' or ','))
            return false;
        var clause = _folded.AsSpan(end + 1, Math.Min(8, _folded.Length - end - 1));
        if (clause[0] is '男' or '女')
            return true;
        var digits = 0;
        while (digits < clause.Length && char.IsDigit(clause[digits]))
            digits++;
        return digits is 2 or 4 && digits < clause.Length && clause[digits] is '年' or '岁' or '）' or ')';
    }

    // After a name and "、": "曾庆禄、商务部部长白若梅等".
    private bool IsListed(int start, int end, Side right) =>
        start > 0
        && _folded[start - 1] is '、'
        && _people.Count > 0
        && _people[^1] is var last
        && last.Start + last.Length == start - 1
        && (right is Side.Mark or Side.Verb || _folded[Math.Min(end, _folded.Length - 1)] is '等' or '和' or '与');

    private void Add(int start, int length)
    {
        var name = _text.Substring(start, length);
        _fullNames.TryAdd(name, name);
        Take(Mention(name, start, length));
    }

    private PersonMention Mention(string name, int start, int length)
    {
        var end = start + length;
        var (before, after) = (RoleBefore(start), TitleAfter(end));
        var role =
            before > 0 && _text[start - 1] is not (' ' or '：' or ':') ? _text.Substring(start - before, before)
            : after > 0 && !_language.Honorifics.Contains(_folded.AsSpan(end, after)) ? _text.Substring(end, after)
            : null;
        return new PersonMention(name, start, length, PersonMention.SkipBrackets(_text, end + after), role);
    }

    private void Take(PersonMention person)
    {
        _people.Add(person);
        Array.Fill(_taken, true, person.Start, person.Length);
    }

    // The length of the title after a name.
    private int TitleAfter(int end)
    {
        for (var length = Math.Min(MaxRole, _folded.Length - end); length > 0; length--)
        {
            var word = _folded.AsSpan(end, length);
            if (_language.Honorifics.Contains(word) || length > 1 && _language.Roles.Contains(word))
                return IsCompound(end + length) ? 0 : length;
        }

        return 0;
    }
}
