using Summarizer.Languages;
using Summarizer.Names.Unspaced;

namespace Summarizer.Names.SurnameFirst;

// Names that the text has in full elsewhere, and surnames with a title.
internal sealed partial class ChineseNameReader
{
    private const int MaxName = 16;

    // All occurrences of the names that were found, and of the parts of foreign ones.
    private void AddKnownNames()
    {
        if (_fullNames.Count == 0)
            return;
        var longest = _fullNames.Keys.Max(name => name.Length);
        var names = _fullNames.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var start = 0; start < _text.Length; start++)
        {
            if (_taken[start] || !UnspacedText.IsKanji(_text[start]))
                continue;
            for (var length = Math.Min(Math.Min(MaxName, longest), _text.Length - start); length > 1; length--)
            {
                if (!names.TryGetValue(_text.AsSpan(start, length), out var full) || !IsWhole(start, start + length))
                    continue;
                Take(Mention(full, start, length));
                start += length - 1;
                break;
            }
        }
    }

    // Not part of a longer foreign word, as "索尔" is in "索尔海姆".
    private bool IsWhole(int start, int end)
    {
        var isForeign = true;
        for (var i = start; i < end; i++)
            isForeign &= IsForeign(i);
        return !isForeign
            || !(start > 0 && IsForeign(start - 1) && !EndsWithRole(start) && !EndsWord(start))
                && (!IsForeign(end) || ForeignEnd(start, end) == end);
    }

    private void AddFamiliarNames()
    {
        var bySurname = FullNamesBySurname();
        for (var start = 0; start + 1 < _folded.Length; start++)
        {
            if (NicknameLength(start) is > 0 and var nickname)
                Take(new PersonMention(_text.Substring(start, nickname), start, nickname, start + nickname, null));
            if (_taken[start] || SurnameLength(start) is not (> 0 and var length) || _taken[start + length])
                continue;
            if (FamiliarName(start, length, bySurname.GetValueOrDefault(_text.Substring(start, length))) is { } name)
                Take(name);
        }
    }

    // Null for a surname that two people of the text have.
    private Dictionary<string, string?> FullNamesBySurname()
    {
        var bySurname = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var name in _people.Select(person => person.Name).Distinct().Where(name => name.Length is 2 or 3 or 4))
        {
            var surname =
                name.Length > 2 && _language.FirstNames.Contains(CharacterVariants.Of(_language).Fold(name[..2])) ? name[..2] : name[..1];
            bySurname[surname] = bySurname.TryGetValue(surname, out var other) && other != name ? null : name;
        }

        return bySurname;
    }

    // "蘇先生", "顾总理", "小祁": the person with this surname; without one, the words are the name if people are called so.
    private PersonMention? FamiliarName(int start, int surname, string? full)
    {
        var end = start + surname;
        var title = TitleAfter(end);
        if (title > 0 && IsTitled(start, end, title, Before(start)))
            return full is not null ? new PersonMention(full, start, surname, end + title, null)
                : _signs.Familiar.Contains(_folded.AsSpan(end, title))
                    ? new PersonMention(_text.Substring(start, surname + title), start, surname + title, end + title, null)
                : null;
        return FollowsFamiliarPrefix(start, end)
            ? new PersonMention(full ?? _text[(start - 1)..end], start - 1, surname + 1, end, null)
            : null;
    }

    private bool FollowsFamiliarPrefix(int start, int end) =>
        start > 0
        && _signs.FamiliarPrefixes.Contains(_folded[start - 1], StringComparison.Ordinal)
        && (start == 1 || Before(start - 1) is Side.Mark or Side.Role or Side.Word)
        && (Reports(end) || start > 1 && Before(start - 1) == Side.Role && After(end) == Side.Verb)
        && !IsCommon(start - 1, end);

    // "阿好嬸"
    private int NicknameLength(int start)
    {
        if (
            _folded[start] != '阿'
            || _taken[start]
            || start + 3 > _folded.Length
            || Before(start) == Side.Nothing && _folded[start - 1] is not '的'
        )
            return 0;
        var title = TitleAfter(start + 2);
        return title > 0 && _signs.Familiar.Contains(_folded.AsSpan(start + 2, title)) ? 2 + title : 0;
    }

    private bool IsTitled(int start, int end, int title, Side left)
    {
        var isWeak = _signs.WeakSurnames.Contains(_folded[start], StringComparison.Ordinal);
        var word = _folded.AsSpan(start, Math.Min(2, _folded.Length - start));
        if (_language.NamelikeWords.Contains(word) || title == 1 && left != Side.Role && !(After(end + title) is Side.Verb or Side.Mark))
            return false;
        if (_language.LeadingRoles.Contains(_folded.AsSpan(start, end + title - start)))
            return false;
        return left is Side.Mark or Side.Word or Side.Role or Side.Character
            || !isWeak && start > 0 && _folded[start - 1] is '的' or '名' or '位'
            || !isWeak && title > 1 && _signs.Familiar.Contains(_folded.AsSpan(end, title)) && After(end + title) is Side.Verb;
    }
}
