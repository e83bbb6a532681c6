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

    // "l'ancienne ministre Dominique Morin", but "mit der Ministerin": where nouns have cases, an article does not tell.
    private void LearnGender(Mention mention)
    {
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
