namespace Summarizer.Quotes.People;

// Which people are women.
internal sealed partial class PersonDirectory
{
    private const int MaxGenderDistance = 3;

    private readonly Dictionary<string, bool> _feminine = [];
    private readonly Only?[] _only = new Only?[3];

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

    private bool IsOfOtherGender(Mention mention, string name) =>
        mention.NameFirst > mention.First
        && IsFeminine(mention.NameFirst - 1) is { } title
        && IsFeminine(name) is { } known
        && title != known;

    /// <summary>The only person named before a word, or the only woman or man; null if there are several.</summary>
    public string? OnlyBefore(int word, bool? isFeminine) =>
        OnlyOf(null).Before(word)
        ?? (isFeminine is { } gender && OnlyOf(gender).Before(word) is { } name && IsFeminine(name) == gender ? name : null);

    private Only OnlyOf(bool? gender)
    {
        var kind =
            gender is null ? 0
            : gender.Value ? 1
            : 2;
        return _only[kind] ??= FindOnly(gender);
    }

    private Only FindOnly(bool? gender)
    {
        var named = Mentions
            .Where(mention => mention.End - mention.NameFirst > 1 && IsKnownPerson(mention))
            .Select(mention => (mention.First, Identify(mention).Name))
            .Where(person => gender is null || (IsFeminine(person.Name) ?? gender) == gender)
            .ToList();
        var second = named.FindIndex(person => person.Name != named[0].Name);
        return named.Count == 0 ? default : new Only(named[0].Name, named[0].First, second < 0 ? int.MaxValue : named[second].First);
    }

    // "l'ancienne ministre Dominique Morin", but "mit der Ministerin": where nouns have cases, an article does not tell.
    private void LearnGender(Mention mention)
    {
        if (_text.Language.CapitalizesNouns && GenderOfRole(mention) is { } ofRole)
            _feminine.TryAdd(NameOf(mention), ofRole);
        if (_text.Language.CapitalizesNouns || NamesHaveCases)
            return;
        bool? isFeminine = null;
        for (var word = mention.NameFirst - 1; isFeminine is null && word >= Math.Max(0, mention.NameFirst - MaxGenderDistance); word--)
        {
            // "she told Robin Vale"
            if (_text.GapAfter(word) is not " " || _text.Language.HasNaturalGender && _text.Language.Pronouns.Contains(_text.Lower(word)))
                break;
            isFeminine = IsFeminine(word);
        }

        if (isFeminine is { } known)
            _feminine.TryAdd(NameOf(mention), known);
    }

    // The first person named, where, and where another one is named.
    private readonly record struct Only(string? Name, int First, int Next)
    {
        public string? Before(int word) => First < word && word <= Next ? Name : null;
    }
}
