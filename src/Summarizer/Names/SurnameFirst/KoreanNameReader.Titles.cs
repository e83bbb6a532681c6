namespace Summarizer.Names.SurnameFirst;

// A title joined to a name, and a surname before a title.
internal sealed partial class KoreanNameReader
{
    // "박도현본부장은": a name of three syllables and an office in one word.
    private string? TitledName(int i)
    {
        var stem = _words[i].Stem;
        if (stem.Length is < NameLength + 2 or > NameLength + MaxRole || !_words[i].IsHangul || _language.NamelikeWords.Contains(stem))
            return null;
        var (name, title) = (stem[..NameLength], stem[NameLength..]);
        for (var longer = title.Length + 1; longer < stem.Length; longer++)
        {
            if (_language.Roles.Contains(stem[^longer..]))
                return null;
        }

        return
            (
                _language.Roles.Contains(title)
                || title.Length == 4 && _language.NamelikeWords.Contains(title[..2]) && _language.Roles.Contains(title[2..])
            )
            && IsBareName(_words[i] with { Text = name, Stem = name })
            && !_language.Places.Contains(name[..2])
            && !_language.Organizations.Contains(name)
            ? name
            : null;
    }

    // "황 원내대표는"
    private bool AddSurname(int word, int role, string title)
    {
        var surname = _words[word].Text;
        if (
            !_language.FirstNames.Contains(surname)
            || (_byTitle.GetValueOrDefault((surname, TitleKey(role, title))) ?? _bySurname.GetValueOrDefault(surname)) is not { } full
        )
            return false;
        // "한 버스기사" is a driver: the title must be that of the person.
        if (_signs.WeakSurnames.Contains(surname, StringComparison.Ordinal) && title != "씨" && !_titles.Contains((full, title)))
            return false;
        _people.Add(new PersonMention(full, _words[word].Start, 1, _words[role].StemEnd, null));
        _words[word] = _words[word] with { IsTaken = true };
        return true;
    }

    // "전 대표" is another than "대표".
    private string TitleKey(int role, string title) =>
        role > 0 && _signs.Former.Contains(_words[role - 1].Text) ? $"{_words[role - 1].Text} {title}" : title;

    private void KnowTitle(string name, string title, string? key = null)
    {
        _titles.Add((name, title));
        var holder = (name[..1], key ?? title);
        _byTitle[holder] = _byTitle.TryGetValue(holder, out var other) && other != name ? null : name;
    }
}
