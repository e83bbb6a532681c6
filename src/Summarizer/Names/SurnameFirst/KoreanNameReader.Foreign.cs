namespace Summarizer.Names.SurnameFirst;

// Names from other languages, spelled by sound.
internal sealed partial class KoreanNameReader
{
    // The first word of a foreign name that ends with a word, or -1.
    private int ForeignBefore(int last, int between)
    {
        var first = last;
        while (first > 0 && last - first < 2 && Joins(first - 1) && _words[first - 1].Gap == ' ' && IsForeignPart(first - 1))
            first--;
        if (!IsForeignPart(last))
            return -1;
        while (first < last && !IsForeignStart(first))
            first++;
        if (first < last)
            return IsForeignName(first, last) ? first : -1;
        return between == 0 && _fullNames.ContainsKey(_words[last].Text) || IsForeignHolder(last) ? first : -1;
    }

    // "트럼프 대통령", "모로 총리"
    private bool IsForeignHolder(int last) =>
        last + 1 < _words.Count
        && _signs.ForeignTitles.Contains(_words[last + 1].Stem)
        && Marks(_words[last].Text) > 1
        && _words[last].Text.Length > 2
        && !_words[last].HasParticle;

    private bool IsForeignStart(int i) =>
        _signs.ForeignParts.Contains(_words[i].Text) || Marks(_words[i].Text) > (_words[i].HasParticle ? 1 : 0);

    private bool IsForeignName(int first, int last)
    {
        var marks = 0;
        for (var i = first; i <= last; i++)
            marks += Marks(i == last ? _words[i].Stem : _words[i].Text);
        return _signs.ForeignParts.Contains(_words[first].Text) || marks > 1;
    }

    private int Marks(string word) => word.Count(c => _signs.ForeignCharacters.Contains(c, StringComparison.Ordinal));

    // A word in Hangul that is no known word of another kind.
    private bool IsForeignPart(int i) =>
        _words[i].IsHangul
        && !IsPlaceOrBody(i)
        && !_words[i].IsTaken
        && !_language.NamelikeWords.Contains(_words[i].Text)
        && !_language.FunctionWords.Contains(_words[i].Text)
        && _words[i].Text.Length <= 7
        && !(RoleAt(i) is not null && !_signs.ForeignParts.Contains(_words[i].Text))
        && !_language.NamelikeWords.Contains(_words[i].Stem)
        && !(_words[i].HasParticle && Marks(_words[i].Text) < 2 && !_signs.ForeignParts.Contains(_words[i].Text));

    private bool IsForeignWord(int i) =>
        _words[i].Stem.Length is >= 3 and <= 6 && Marks(_words[i].Stem) > 1 && !_language.NamelikeWords.Contains(_words[i].Stem);

    // "다카하시 겐지는": a given or family name that is known to be foreign, before another one with a particle.
    private void AddForeignPairs()
    {
        for (var i = 0; i + 1 < _words.Count; i++)
        {
            var (first, last) = (_words[i], _words[i + 1]);
            var isPair =
                !first.IsTaken
                && !last.IsTaken
                && first.Gap == ' '
                && last.IsHangul
                && (last.HasNounParticle || last.Gap != ' ')
                && first.Text.Length > 1
                && (_signs.ForeignParts.Contains(first.Text) || _signs.KnownPeople.Contains(first.Text))
                && last.Stem.Length > 1
                && !_language.NamelikeWords.Contains(last.Stem)
                && !IsPlaceOrBody(i + 1)
                && RoleAt(i + 1) is null
                && (Marks(last.Stem) > 0 || _signs.ForeignParts.Contains(last.Stem));
            if (isPair)
                Add(i, i + 1, i + 1, null);
        }
    }
}
