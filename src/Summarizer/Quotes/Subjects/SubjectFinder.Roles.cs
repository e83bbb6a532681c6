namespace Summarizer.Quotes.Subjects;

// Roles whose holders have no name.
internal sealed partial class SubjectFinder
{
    private Dictionary<string, int>? _unnamedRelatives;

    /// <summary>Whether a phrase has a role that a person without a name was introduced with: "la nieta" after "su nieta".</summary>
    public bool IsUnnamedRelative(int first, int end) =>
        Enumerable.Range(first, end - first).Any(word => UnnamedRelatives.TryGetValue(people.Key(word), out var at) && at < first);

    private Dictionary<string, int> UnnamedRelatives => _unnamedRelatives ??= ReadUnnamedRelatives();

    private Dictionary<string, int> ReadUnnamedRelatives()
    {
        var relatives = new Dictionary<string, int>();
        for (var word = 1; text.Language.Possessives.Count > 0 && word < text.Words.Count; word++)
        {
            if (
                text.GapAfter(word - 1) is " "
                && text.Language.Possessives.Contains(text.Lower(word - 1))
                && people.IsRole(word)
                && !IsNamed(word, text.Words.Count)
            )
                relatives.TryAdd(people.Key(word), word);
        }

        return relatives;
    }

    /// <summary>Whether a sentence begins with somebody who has a role, but no name: "His brother said", "A local resident saw".</summary>
    public bool BeginsWithStranger(int from, int to)
    {
        if (from >= to || !IsIndefinite(from) && !text.Language.Possessives.Contains(text.Lower(from)))
            return false;
        for (var word = from + 1; word < Math.Min(to, from + MaxPhraseLength) && text.GapAfter(word - 1) is " "; word++)
        {
            if (people.StartingAt(word) is { IsRole: false } || IsPreposition(word))
                return false;
            if (people.IsRole(word))
                return !IsNamed(word, to);
        }

        return false;
    }

    /// <summary>A role without a name that a clause is about: "Quant au maire, il …"</summary>
    public Subject? RoleUnderDiscussion(int from, int to) =>
        from + 2 < to && text.Language.TopicPrepositions.Contains(text.Lower(from)) && people.IsRole(from + 2) && !IsNamed(from + 2, to)
            ? new Subject(from + 1, PhraseEnd(from + 2, to), null)
            : null;

    /// <summary>The noun of the description of a person at the beginning of a sentence: "El argentino no marcaba."</summary>
    public int? DescriptionAt(int from, int to)
    {
        var hasArticle = from < to && people.HasArticle(from);
        var noun = hasArticle ? from : from + 1;
        return
            text.Language.Offices.Count > 0
            && noun + 1 < to
            && (hasArticle || text.Language.DefiniteArticles.Contains(text.Lower(from)))
            && !text.IsCapital(noun)
            && !text.Language.Offices.Contains(people.Key(noun))
            && !text.Language.GenitiveWords.Contains(text.Lower(noun + 1))
            && IsOfPerson(new Subject(noun, noun + 1, null))
            ? noun
            : null;
    }

    /// <summary>Whether a sentence presents the holder of an office without a name: "Quien sí habló fue el padre de Mora."</summary>
    public bool PresentsOffice(int from, int to)
    {
        for (var word = from; word + 1 < to; word++)
        {
            if (text.Language.FiniteVerbs.Contains(text.Lower(word)) && text.GapAfter(word) is " " && BeginsWithOffice(word + 1, to))
                return true;
        }

        return false;
    }
}
