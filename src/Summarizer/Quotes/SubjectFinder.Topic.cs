namespace Summarizer.Quotes;

// Whom a sentence is about if its subject does not name the person.
internal sealed partial class SubjectFinder
{
    /// <summary>The name that a sentence gives as its source: "Solheim'a göre", "selon Marie Curie".</summary>
    public Mention? Source(int from, int to)
    {
        for (var word = from; text.Language.SourcePrepositions.Count > 0 && word < to; word++)
        {
            if (text.VerbLength(word) is not (> 0 and var length) || !IsSourcePreposition(word, length))
                continue;
            if ((At(word + length, to) ?? After(word + length, to)) is { Mention: { } named } && people.IsKnownPerson(named))
                return named;
        }

        for (var word = from + 1; text.Language.SourcePostpositions.Count > 0 && word < to; word++)
        {
            if (!text.Language.SourcePostpositions.Contains(text.Lower(word)))
                continue;
            for (var first = word - 1; first >= Math.Max(from, word - MaxPhraseLength); first--)
            {
                if (people.StartingAt(first) is { } mention && mention.End == word && people.IsKnownPerson(mention))
                    return mention;
            }
        }

        return null;
    }

    private bool IsSourcePreposition(int word, int length) =>
        text.Language.SourcePrepositions.Contains(string.Join(' ', Enumerable.Range(word, length).Select(text.Lower)));

    /// <summary>The only person whom a sentence names, in any case: "Für Anna Vogt ist die Sache klar."</summary>
    public Mention? OnlyPerson(int from, int to)
    {
        Mention? only = null;
        for (var word = from; word < to; word++)
        {
            if (people.StartingAt(word) is not { } mention)
                continue;
            word = mention.End - 1;
            if (text.IsQuoted(mention.First) || mention.End > to || !people.IsEvidentPerson(mention))
                continue;
            if (mention.HasEnding && !text.Language.IsVerbFinal)
                return null;
            if (only is { } other && people.Identify(other).Name != people.Identify(mention).Name)
                return null;
            only ??= mention;
        }

        return only;
    }

    /// <summary>The person in whose view a sentence is true: "Pour Morin, il s'agit de mots creux."</summary>
    public Mention? Viewpoint(int from, int to)
    {
        if (from >= to || !IsPreposition(from))
            return null;
        for (var word = from + 1; word < Math.Min(to, from + MaxPhraseLength) && text.GapAfter(word - 1) is " "; word++)
        {
            if (people.StartingAt(word) is { } mention)
                return people.IsEvidentPerson(mention) && mention.End < to && text.GapAfter(mention.End - 1) is ", " ? mention : null;
            if (IsPreposition(word))
                return null;
        }

        return null;
    }

    /// <summary>The holder of the role with which a sentence begins: "Die Bürgermeisterin will", "Interrogée, la ministre a".</summary>
    public Mention? RoleTopic(int from, int to)
    {
        for (var word = from; word < Math.Min(to, from + MaxAppositionDistance); word++)
        {
            if (word > from && text.GapAfter(word - 1) is not ", ")
                continue;
            var hasArticle = people.HasArticle(word);
            if (!hasArticle && !text.Language.DefiniteArticles.Contains(text.Lower(word)))
                continue;
            if (people.HolderOf(hasArticle ? word : word + 1, PhraseEnd(word, to), word) is { } holder)
                return holder;
        }

        return null;
    }
}
