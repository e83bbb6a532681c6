namespace Summarizer.Names;

/// <summary>The full names in an article, used to resolve shorter forms.</summary>
internal sealed class FullNames
{
    private const int MinStem = 3;
    private const int MaxLooseSuffix = 4;
    private readonly ILookup<string, NameGroup> _byLastWord;
    private readonly ILookup<string, NameGroup> _byWord;
    private readonly ILookup<string, NameGroup> _byWords;
    private readonly IReadOnlySet<string> _looseSuffixes;

    /// <param name="people">People with at least two words in their names.</param>
    /// <param name="looseSuffixes">The suffixes that a text may write without the apostrophe that the language demands.</param>
    public FullNames(IEnumerable<NameGroup> people, IReadOnlySet<string> looseSuffixes)
    {
        _looseSuffixes = looseSuffixes;
        var all = people.ToList();
        _byLastWord = all.ToLookup(person => person.Words[^1], StringComparer.Ordinal);
        _byWords = all.ToLookup(person => string.Join(' ', person.Words), StringComparer.Ordinal);
        _byWord = all.SelectMany(person => person.Words, (person, word) => (person, word))
            .ToLookup(it => it.word, it => it.person, StringComparer.Ordinal);
    }

    /// <summary>
    /// Counts a shorter form under its full name: <c>Lavrov</c> for <c>Sergey Lavrov</c>, <c>Tayyip Erdoğan</c> for <c>Recep Tayyip
    /// Erdoğan</c>, <c>Agus</c> for <c>Agus Rahardjo</c>. False if the article has no such full name.
    /// </summary>
    /// <param name="hasGivenName">Whether the shorter form begins with a given name, so that it may be a relative.</param>
    public bool Absorb(NameGroup shorter, NameCases cases, bool hasGivenName)
    {
        var full =
            _byLastWord[shorter.Words[^1]].FirstOrDefault(person => EndsWith(person.Words, shorter.Words))
            ?? (shorter.Words.Count == 1 ? _byWord[shorter.Words[0]].FirstOrDefault(person => person != shorter) : null);
        if (!hasGivenName)
            full ??= OpeningWordBeforeSurname(shorter);
        // "Novákovi"
        if (full is null && shorter.Words.Count == 1)
            full = cases
                .BasesOf(shorter.Words[0])
                .Select(word => _byWord[word].FirstOrDefault(person => person != shorter))
                .FirstOrDefault(person => person is not null);
        full ??= WithoutSuffix(shorter);
        full?.Absorb(shorter);
        return full is not null;
    }

    /// <summary>Whether a place is the surname of a person with a given name: <c>Dalaman</c> and <c>Selim Dalaman</c>.</summary>
    public bool HaveSurname(NameGroup place, NameClassifier classifier) =>
        place.Words.Count == 1 && _byLastWord[place.Words[0]].Any(classifier.HasGivenName);

    // "Certainly McHenry": a name that occurs only at the beginning of a sentence and ends with the surname of a person named elsewhere.
    private NameGroup? OpeningWordBeforeSurname(NameGroup name) =>
        name.Words.Count == 2 && name.Has(NameCues.Opens) && !name.Has(NameCues.SayingBeside | NameCues.RoleAfter)
            ? _byWord[name.Words[^1]].FirstOrDefault(person => person != name && !person.Has(NameCues.Opens))
            : null;

    // "Ali Kayanın" and "Ali Kaya"
    private NameGroup? WithoutSuffix(NameGroup name)
    {
        var last = name.Words[^1];
        for (var length = last.Length - 1; length >= Math.Max(MinStem, last.Length - MaxLooseSuffix); length--)
        {
            if (!_looseSuffixes.Contains(last[length..]))
                continue;
            if (_byWords[string.Join(' ', name.Words.SkipLast(1).Append(last[..length]))].FirstOrDefault() is { } full)
                return full;
        }

        return null;
    }

    private static bool EndsWith(IReadOnlyList<string> words, IReadOnlyList<string> ending) =>
        ending.Count < words.Count && words.Skip(words.Count - ending.Count).SequenceEqual(ending);
}
