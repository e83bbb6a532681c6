namespace Summarizer.Quotes.People;

// Which people are women.
internal sealed partial class PersonDirectory
{
    private const int MaxGenderDistance = 3;

    private readonly Dictionary<string, bool> _feminine = [];

    /// <summary>Whether a person is a woman; null if neither the name nor the text tells.</summary>
    public bool? IsFeminine(string name) =>
        _cases.IsFeminine(name) ?? (_feminine.TryGetValue(name, out var isFeminine) ? isFeminine : null);

    /// <summary>
    /// Whether a word shows that somebody is a woman: an article, a pronoun or the suffix of a verb; null if it does not show.
    /// </summary>
    public bool? IsFeminine(int word)
    {
        var lower = _text.Lower(word);
        return Shows(_text.Language.FeminineSigns) ? true
            : Shows(_text.Language.MasculineSigns) ? false
            : null;

        bool Shows(IReadOnlySet<string> signs) =>
            signs.Contains(lower) || signs.Any(sign => sign[0] == '-' && lower.EndsWith(sign[1..], StringComparison.Ordinal));
    }

    // "Richterin Kathinka Volz": a woman, if the same role can be a man's.
    private bool? GenderOfRole(Mention mention)
    {
        if (mention.NameFirst == 0 || _text.GapAfter(mention.NameFirst - 1) is not " ")
            return null;
        var role = _text.Lower(mention.NameFirst - 1);
        if (!_text.Language.RoleEndings.Any(ending => role.EndsWith(ending, StringComparison.Ordinal)))
            return null;
        if (_text.Language.DemonymEndings.Any(ending => role.EndsWith(ending, StringComparison.Ordinal)))
            return true;
        return _text.Language.RoleEndings.Any(ending =>
            _text.Language.DemonymEndings.Any(feminine =>
                ending.EndsWith(feminine, StringComparison.Ordinal) && role.EndsWith(ending[..^feminine.Length], StringComparison.Ordinal)
            )
        )
            ? false
            : null;
    }

    // "l'ancienne ministre Dominique Morin", but "mit der Ministerin": where nouns have cases, an article does not tell.
    private void LearnGender(Mention mention)
    {
        if (_text.Language.CapitalizesNouns && GenderOfRole(mention) is { } ofRole)
            _feminine.TryAdd(NameOf(mention), ofRole);
        if (_text.Language.CapitalizesNouns || HasCases)
            return;
        bool? isFeminine = null;
        for (var word = mention.NameFirst - 1; isFeminine is null && word >= Math.Max(0, mention.NameFirst - MaxGenderDistance); word--)
        {
            if (_text.GapAfter(word) is not " ")
                break;
            isFeminine = IsFeminine(word);
        }

        if (isFeminine is { } known)
            _feminine.TryAdd(NameOf(mention), known);
    }
}
