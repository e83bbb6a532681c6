using System.Runtime.CompilerServices;
using Summarizer.Languages;

namespace Summarizer.Names.Unspaced;

/// <summary>
/// Finds the names in a text without spaces and capitals, in order: people before titles, and parts of runs of one script that end like an
/// organization or a place, begin with a known place or surname, or are foreign words.
/// </summary>
internal sealed partial class UnspacedNameReader
{
    private const int MaxSuffix = 8;
    private const int MaxPlace = 10;
    private const int MaxOrganization = 16;
    private const int MaxSurname = 3;
    private const int MaxPerson = 5;
    private const int MinForeign = 3;
    private const int MinKana = 3;
    private const int MaxKana = 6;

    private const string AfterName = "はがをにでともへのや、。」）・";

    private static readonly ConditionalWeakTable<Language, UnspacedNameReader> ByLanguage = [];

    private readonly Language _language;
    private readonly UnspacedSigns _signs;

    private UnspacedNameReader(Language language) => (_language, _signs) = (language, language.Unspaced);

    public static UnspacedNameReader Of(Language language) => ByLanguage.GetValue(language, static it => new UnspacedNameReader(it));

    /// <summary>Whether names of the language are read here.</summary>
    public static bool Reads(Language language) => language.NameSigns == NameSigns.RoleAfter;

    /// <summary>The names in order.</summary>
    public IReadOnlyList<UnspacedName> Read(string text)
    {
        var plain = TextWithoutReadings.Of(text, _language);
        var names = ReadPlain(plain.Text);
        return plain.HasReadings
            ?
            [
                .. names.Select(name =>
                    name with
                    {
                        Start = plain.Start(name.Start),
                        Length = plain.End(name.End) - plain.Start(name.Start),
                    }
                ),
            ]
            : names;
    }

    private List<UnspacedName> ReadPlain(string text)
    {
        var names = new List<UnspacedName>();
        var taken = new bool[text.Length];
        foreach (var person in new JapaneseNames(text, _language).All.Where(person => !taken[person.Start]))
        {
            var role = LeadingRole(person.Name);
            var name = person.Name[role..];
            if (!_language.NamelikeWords.Contains(name))
                names.Add(new UnspacedName(name, person.Start + role, name.Length, NameKind.Person));
            taken.AsSpan(person.Start, person.Name.Length).Fill(true);
        }

        for (var start = 0; start < text.Length; start++)
        {
            if (text[start] == '「' && QuotedOrganization(text, start) is > 0 and var quoted)
            {
                names.Add(new UnspacedName(text.Substring(start + 1, quoted), start + 1, quoted, NameKind.Organization));
                start += quoted + 1;
                continue;
            }

            // "NTTドコモ", "JAXA"
            if (
                !taken[start]
                && IsLatinCapital(text[start])
                && (start == 0 || !UnspacedText.IsLatin(text[start - 1]))
                && (KnownOrganization(text, start) is > 0 and var known ? known : Acronym(text, start)) is > 0 and var latin
            )
            {
                names.Add(new UnspacedName(text.Substring(start, latin), start, latin, NameKind.Organization));
                start += latin - 1;
                continue;
            }

            // "いわき市"
            if (text[start] is >= '\u3041' and <= '\u309F' && !taken[start] && KnownPlace(text, start) is > 0 and var kana)
            {
                names.Add(new UnspacedName(text.Substring(start, kana), start, kana, NameKind.Place));
                start += kana - 1;
                continue;
            }

            var end = start;
            while (end < text.Length && !taken[end] && IsInRun(text, end))
                end++;
            if (end > start)
            {
                ReadRun(text, start, end, names);
                start = end - 1;
            }
        }

        names.Sort((a, b) => a.Start.CompareTo(b.Start));
        return JoinBodies(names);
    }

    // "千葉県警船橋署": a body and a part of it are one name.
    private static List<UnspacedName> JoinBodies(List<UnspacedName> names)
    {
        var joined = new List<UnspacedName>(names.Count);
        foreach (var name in names)
        {
            if (
                joined.Count > 0
                && joined[^1] is { Kind: NameKind.Organization } whole
                && name.Kind == NameKind.Organization
                && whole.End == name.Start
                && whole.Text.Length + name.Text.Length <= MaxOrganization
            )
                joined[^1] = new UnspacedName(whole.Text + name.Text, whole.Start, whole.Length + name.Length, NameKind.Organization);
            else
                joined.Add(name);
        }

        return joined;
    }

    private static bool IsLatinCapital(char c) => c is >= 'A' and <= 'Z' or >= 'Ａ' and <= 'Ｚ';

    // A dot separates words, except in a foreign name: 大阪・梅田, ジョン・スミス.
    private static bool IsInRun(string text, int i) =>
        UnspacedText.IsNameCharacter(text[i])
        && (
            text[i] != '・' || i > 0 && i + 1 < text.Length && UnspacedText.IsKatakana(text[i - 1]) && UnspacedText.IsKatakana(text[i + 1])
        );

    private void ReadRun(string text, int start, int end, List<UnspacedName> names)
    {
        start = AfterKind(text, start, end);
        if (KnownOrganization(text, start) is > 0 and var length)
        {
            names.Add(new UnspacedName(text.Substring(start, length), start, length, NameKind.Organization));
            start += length;
            if (start >= end)
                return;
        }

        var known = KnownPlace(text, start);
        // "インド東部"
        if (
            known > 0
            && start + known + 1 < end
            && "東西南北中".Contains(text[start + known], StringComparison.Ordinal)
            && text[start + known + 1] == '部'
        )
        {
            names.Add(new UnspacedName(text.Substring(start, known), start, known, NameKind.Place));
            start += known + 2;
            known = start < end ? KnownPlace(text, start) : 0;
        }

        for (var i = start + Math.Max(1, known); i <= end; i++)
        {
            if (known > 0 && i == start + known && KnownPlace(text, i) is > 0 and var next)
            {
                names.Add(new UnspacedName(text.Substring(start, known), start, known, NameKind.Place));
                (start, known, i) = (i, next, i + next);
            }

            if ((School(text, start, end, i) ?? Suffixed(text, start, i, end)) is not { } name)
                continue;
            if (!IsNamelike(name))
                names.Add(name);
            start = i;
            known = KnownPlace(text, start);
            i += Math.Max(0, known - 1);
        }

        if (start < end)
            ReadRest(text, start, end, names);
    }

    // A part that ends like an organization or a place.
    private UnspacedName? Suffixed(string text, int start, int end, int runEnd)
    {
        for (var length = Math.Min(MaxSuffix, end - start); length > 0; length--)
        {
            var suffix = text.AsSpan(end - length, length);
            var isPlace = _language.PlaceWords.Contains(suffix);
            if (!isPlace && !_language.OrganizationWords.Contains(suffix))
                continue;
            var head = end - start - length;
            if (head == 0 && length > 1 && !isPlace && KanaBefore(text, start) is > 0 and var kana)
            {
                kana += LegalFormBefore(text, start - kana);
                return new UnspacedName(text[(start - kana)..end], start - kana, kana, NameKind.Organization);
            }

            var isState = length == 1 && head > 0 && EndsState(text, end, runEnd);
            var endsHere = end == runEnd || length > 1 || isState || _signs.Districts.Contains(text[end - 1], StringComparison.Ordinal);
            if (
                !endsHere
                || GoesOn(text, end - length, end, runEnd)
                || head < (isPlace && !_signs.LandForms.Contains(text[end - 1], StringComparison.Ordinal) ? 1 : 2)
            )
                return null;
            return new UnspacedName(text[start..end], start, head, isPlace ? NameKind.Place : NameKind.Organization);
        }

        return null;
    }

    // "みなと証券": kana after a mark, "の" or the word for a company.
    private int KanaBefore(string text, int end)
    {
        var start = end;
        while (start > 0 && end - start < MaxKana && text[start - 1] is >= '\u3041' and <= '\u309F')
            start--;
        var before = start > 0 ? text[start - 1] : '。';
        if (start < end && text[start] == 'の')
            start++;
        else if (UnspacedText.IsNameCharacter(before) && before != '社' || before is >= '\u3041' and <= '\u309F')
            return 0;
        return end - start >= MinKana && !_signs.AttributiveEndings.Contains(text[end - 1], StringComparison.Ordinal) ? end - start : 0;
    }

    // "県" in "県警", "大学" in "大学院": a longer word begins there.
    private bool GoesOn(string text, int suffix, int end, int runEnd)
    {
        if (end < runEnd && _language.OrganizationWords.Contains(text.AsSpan(end, runEnd - end)))
            return true;
        for (var longer = end + 1; longer <= Math.Min(runEnd, suffix + MaxSuffix); longer++)
        {
            var word = text.AsSpan(suffix, longer - suffix);
            if (_language.OrganizationWords.Contains(word) || _language.PlaceWords.Contains(word) || _language.Roles.Contains(word))
                return true;
        }

        return false;
    }

    private bool IsNamelike(UnspacedName name)
    {
        var head = name.Text.AsSpan(0, name.Core);
        if (name.Core == 1 && _signs.GenericHeads.Contains(head[0], StringComparison.Ordinal) || _language.NamelikeWords.Contains(head))
            return true;
        for (var start = 0; start < name.Core; start++)
        {
            if (_language.NamelikeWords.Contains(name.Text.AsSpan(start)))
                return true;
        }

        return false;
    }

    private void ReadRest(string text, int start, int end, List<UnspacedName> names)
    {
        var known = KnownPlace(text, start);
        if (known == 0 && _signs.PlacePrefixes.Contains(text[start], StringComparison.Ordinal) && KnownPlace(text, start + 1) > 1)
            known = KnownPlace(text, ++start);
        if (known > 0)
            names.Add(new UnspacedName(text.Substring(start, known), start, known, NameKind.Place));
        else if (Person(text, start, end) is > 0 and var person)
            names.Add(new UnspacedName(text[(end - person)..end], end - person, person, NameKind.Person));
        start += known;
        for (var i = start; i < end; i++)
        {
            var first = i;
            while (i < end && UnspacedText.IsKatakana(text[i]))
                i++;
            if (i - first >= MinForeign && !IsLoanword(text.AsSpan(first, i - first)))
                names.Add(new UnspacedName(text[first..i], first, i - first, NameKind.Unknown));
        }
    }

    // A loanword or a compound of loanwords: カスタマー・サービス.
    public bool IsLoanword(ReadOnlySpan<char> word)
    {
        var reached = new bool[word.Length + 1];
        reached[0] = true;
        for (var i = 0; i < word.Length; i++)
        {
            if (!reached[i])
                continue;
            if (word[i] == '・')
                reached[i + 1] = true;
            for (var end = i + 2; end <= Math.Min(word.Length, i + 12); end++)
                reached[end] |= _language.NamelikeWords.Contains(word[i..end]);
        }

        return reached[^1];
    }
}
