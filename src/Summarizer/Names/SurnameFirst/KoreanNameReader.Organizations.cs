using Summarizer.Languages;
using Summarizer.Names.Unspaced;

namespace Summarizer.Names.SurnameFirst;

// Organizations: those of a table, and words that end like one.
internal sealed partial class KoreanNameReader
{
    private const int MaxSuffix = 9;

    private void AddOrganizations()
    {
        for (var i = 0; i < _words.Count; i++)
        {
            if (OrganizationLength(_words[i]) is not (> 0 and var length))
                continue;
            var start = _words[i].Start;
            // "CJ ENM"
            if (
                char.IsAsciiLetter(_text[start + length - 1])
                && _words[i].Gap == ' '
                && i + 1 < _words.Count
                && LatinLength(_words[i + 1].Text) is > 1 and var more
            )
            {
                length = _words[i + 1].Start + more - start;
                _taken[i + 1] = true;
            }

            _organizations.Add(new UnspacedName(_text.Substring(start, length), start, Core(start, length), NameKind.Organization));
            _taken[i] = true;
        }
    }

    // "강원도" is in an article that has "강원".
    private int Core(int start, int length) => length > 2 && _text[start + length - 1] is '시' or '도' ? length - 1 : length;

    private static int LatinLength(string word)
    {
        var length = 0;
        while (length < word.Length && char.IsAsciiLetterUpper(word[length]))
            length++;
        return length;
    }

    private int OrganizationLength(KoreanWord word)
    {
        if (_language.Organizations.Contains(word.Text))
            return word.Text.Length;
        if (_language.Organizations.Contains(word.Stem))
            return word.Stem.Length;
        for (var length = Math.Min(MaxSuffix, word.Stem.Length - 2); length > 1; length--)
        {
            if (!_language.OrganizationWords.Contains(word.Stem.AsSpan(word.Stem.Length - length)))
                continue;
            var head = word.Stem[..^length];
            if (!_signs.GenericHeads.Contains(head))
                return _language.Roles.Contains(word.Stem) ? 0 : word.Stem.Length;
        }

        return 0;
    }
}
