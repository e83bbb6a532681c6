namespace Summarizer.Names.SurnameFirst;

// Names that the text has in full elsewhere.
internal sealed partial class KoreanNameReader
{
    // "안태민은", "길씨는", and surnames before titles, once all full names are known.
    private void AddKnownNames()
    {
        for (var i = 0; i < _words.Count; i++)
        {
            if (_words[i].IsTaken)
                continue;
            var word = _words[i];
            var (name, length) =
                _fullNames.TryGetValue(word.Text, out var whole) ? (whole, word.Text.Length)
                : _fullNames.TryGetValue(word.Stem, out var stem) ? (stem, word.Stem.Length)
                : (null, 0);
            if (name is not null)
            {
                var end = length == word.Text.Length && Joins(i) && RoleAt(i + 1) is not null ? _words[i + 1].StemEnd : word.Start + length;
                _people.Add(new PersonMention(name, word.Start, length, SkipBrackets(end), null));
                _words[i] = word with { IsTaken = true };
            }
            else if (
                word.Stem.Length == 2
                && word.Stem[1] is '씨' or '군' or '양'
                && _bySurname.GetValueOrDefault(word.Stem[..1]) is { } titled
            )
            {
                _people.Add(new PersonMention(titled, word.Start, 1, word.StemEnd, null));
                _words[i] = word with { IsTaken = true };
            }
            else if (word.Text.Length == 1 && Joins(i) && RoleAt(i + 1) is { } title)
            {
                AddSurname(i, i + 1, title);
            }
        }
    }

    private void Know(string name)
    {
        var surname = name.Length > 2 && _language.FirstNames.Contains(name[..2]) ? name[..2] : name[..1];
        _bySurname[surname] = _bySurname.TryGetValue(surname, out var other) && other != name ? null : name;
    }
}
