namespace Summarizer.Names.SurnameFirst;

// Names without titles that the context shows: those in a list, those before an age, and those that occur again.
internal sealed partial class KoreanNameReader
{
    private const int MinListed = 3;
    private const int NameLength = 3;

    // "김하늘, 이도윤, 박서준씨 등"
    private void AddListed()
    {
        for (var first = 0; first < _words.Count; first++)
        {
            var last = first;
            while (IsWhole(last) && _words[last].Gap is ',' or '·' && last + 1 < _words.Count && IsWhole(last + 1))
                last++;
            if (last - first + 1 >= MinListed)
            {
                for (var i = first; i <= last; i++)
                    AddBare(i);
            }

            first = last;
        }
    }

    private bool IsWhole(int i) =>
        !_words[i].IsTaken && _words[i].Stem.Length == NameLength && IsBareName(_words[i]) && !IsPlaceOrBody(i) && RoleAt(i) is null;

    // "김도윤과", "김도윤이": a name of three syllables with different particles; "김도윤(51)은".
    private void AddReturning()
    {
        var seen = new Dictionary<string, (string Word, int Count)>(StringComparer.Ordinal);
        for (var i = 0; i < _words.Count; i++)
        {
            if (!IsWhole(i) || !(_words[i].HasNounParticle || _words[i].Gap != ' '))
                continue;
            if (_words[i].Gap == '(' && _words[i].End + 2 < _text.Length && char.IsDigit(_text[_words[i].End + 1]))
                AddBare(i);
            var (word, count) = seen.GetValueOrDefault(_words[i].Stem, ("", 0));
            if (word != _words[i].Text)
                seen[_words[i].Stem] = (_words[i].Text, count + 1);
        }

        for (var i = 0; i < _words.Count; i++)
        {
            if (IsWhole(i) && seen.GetValueOrDefault(_words[i].Stem).Count > 1)
                AddBare(i);
        }
    }

    // "김민준은", "김민준": a surname with a frequent given name.
    private void AddGiven()
    {
        for (var i = 0; i < _words.Count; i++)
        {
            if (
                IsWhole(_words[i].Stem, i)
                && !MayBeVerb(_words[i])
                && _language.FirstNames.Contains(_words[i].Stem[..1])
                && _signs.GivenNames.Contains(_words[i].Stem[1..])
            )
                AddBare(i);
        }
    }

    // "사용하는", "예정인 가운데": a noun with an ending
    private bool MayBeVerb(KoreanWord word) =>
        word.Gap == ' '
        && (
            word.Stem[^1] == '하' && word.HasParticle
            || !word.HasParticle && (word.Stem[^1] == '진' || _signs.NounSuffixes.Contains(word.Stem[^1], StringComparison.Ordinal))
        );

    private bool IsWhole(string name, int i) =>
        !_words[i].IsTaken
        && name.Length == NameLength
        && (_words[i].HasNounParticle || !_words[i].HasParticle)
        && !_language.NamelikeWords.Contains(name)
        && !IsPlaceOrBody(i)
        && RoleAt(i) is null;

    private bool IsBareName(KoreanWord word) =>
        IsKoreanName(word with { Text = word.Stem }, "", hasTitle: false)
        && !_signs.WeakSurnames.Contains(word.Stem[0], StringComparison.Ordinal);

    private void AddBare(int i)
    {
        if (!_words[i].IsTaken)
            Add(i, i, i, null);
    }
}
