using Summarizer.Quotes.Others;
using Summarizer.Quotes.People;

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

    /// <summary>The role without a name with which a sentence begins: "The judge rejected".</summary>
    public Subject? OpeningRole(int from, int to)
    {
        if (!text.Language.HasNaturalGender || from >= to || !text.Language.DefiniteArticles.Contains(text.Lower(from)))
            return null;
        for (var word = from + 1; word < Math.Min(to, from + MaxWordsBetween + 2) && text.GapAfter(word - 1) is " "; word++)
        {
            if (people.StartingAt(word) is { IsRole: false } || IsPreposition(word) || text.IsVerb(word) || text.HasEnding(word))
                return null;
            if (people.IsRole(word) && !(word + 1 < to && (people.IsRole(word + 1) || text.IsCapital(word + 1))))
                return text.GapAfter(word) is " " ? new Subject(from, word + 1, null) : null;
        }

        return null;
    }

    /// <summary>The role without a name that is the source of a sentence: "Podle soudce", "Selon la ministre".</summary>
    public Subject? SourceRole(int from, int to)
    {
        if (from >= to || text.VerbLength(from) is not (> 0 and var length) || !IsSourcePreposition(from, length))
            return null;
        var first = from + length;
        var role = first < to && IsDeterminer(first) ? first + 1 : first;
        return
            role < to
            && !IsIndefinite(first)
            && !text.Language.Possessives.Contains(text.Lower(first))
            && text.GapAfter(role - 1) is " "
            && (people.IsRole(role) || people.NamesHaveCases && RoleWords.Of(text.Language).IsForm(text.Lower(role)))
            && !HasNameAfter(role, to)
            ? new Subject(first, role + 1, null)
            : null;
    }

    private bool HasNameAfter(int role, int to)
    {
        if (people.StartingAt(role) is { IsRole: false })
            return true;
        for (var word = role + 1; word < Math.Min(to, role + MaxDescriptionLength) && text.GapAfter(word - 1) is " " or ", " or "-"; word++)
        {
            if (people.StartingAt(word) is { IsRole: false })
                return true;
            if (text.IsVerb(word) || text.Language.FiniteVerbs.Contains(text.Lower(word)))
                return false;
            if (
                people.NamesHaveCases
                && text.Language.FunctionWords.Contains(text.Lower(word))
                && !IsPreposition(word)
                && !text.Language.AdjectiveEndings.Any(ending => text[word].EndsWith(ending))
            )
                return false;
        }

        return false;
    }

    /// <summary>The pronoun that a sentence gives as its source, "podle něj", or -1.</summary>
    public int SourcePronoun(int from, int to)
    {
        for (var word = from; text.Language.SourcePronouns.Count > 0 && word + 1 < to; word++)
        {
            if (
                text.VerbLength(word) is > 0 and var length
                && word + length < to
                && IsSourcePreposition(word, length)
                && text.Language.SourcePronouns.Contains(text.Lower(word + length))
                && !text.IsQuoted(word)
            )
                return word + length;
        }

        return -1;
    }

    /// <summary>The role that a question is about: "Co na to trenér?"</summary>
    public Subject? RoleInQuestion(int from, int to)
    {
        if (from >= to || !text.GapAfter(to - 1).StartsWith("?"))
            return null;
        for (var word = to - 1; word > from; word--)
        {
            if (people.IsRole(word) && !IsPreposition(word - 1))
                return new Subject(word, word + 1, null);
        }

        return null;
    }

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

    // "La maire de Cahors, Anne Morin, a"
    private bool IsNamedAfterComma(int role, int to)
    {
        for (var word = role + 1; word < Math.Min(to, role + MaxDescriptionLength); word++)
        {
            if (text.GapAfter(word - 1) is ", ")
                return people.StartingAt(word) is { IsRole: false } mention && people.IsKnownPerson(mention);
            if (text.GapAfter(word - 1) is not (" " or "-") || text.IsVerb(word))
                return false;
        }

        return false;
    }

    /// <summary>The holder of the last role that a sentence mentions: "Der Bürgermeisterin warf er vor, …"</summary>
    public Mention? LastHolder(int from, int to)
    {
        for (var word = to - 1; word > from; word--)
        {
            if (people.IsRole(word) && !text.IsQuoted(word) && people.HolderOf(word, word + 1, word) is { } holder)
                return holder;
        }

        return null;
    }
}
