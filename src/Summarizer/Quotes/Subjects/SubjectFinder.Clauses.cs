namespace Summarizer.Quotes.Subjects;

// Subjects that another clause or an apposition separates from their verb, where nouns come last.
internal sealed partial class SubjectFinder
{
    private const int MaxWordsBeforeHead = 2;

    // "not far behind Dale, who said": the name before a relative pronoun.
    private Subject? Antecedent(int from, int verb)
    {
        for (var word = verb - 1; word > from && word >= verb - MaxWordsBetween; word--)
        {
            if (text.Language.AppositionOpenings.Contains(text.Lower(word)) && text.Language.Pronouns.Contains(text.Lower(word)))
                return text.GapAfter(word - 1) is ", " or " " ? NameEndingAt(word, from) : null;
            if (text.GapAfter(word - 1) is not " ")
                return null;
        }

        return null;
    }

    private bool IsGivenName(int word) => text.Language.FirstNames.Contains(text.LowerWithoutAffix(word));

    private Subject? NameEndingAt(int end, int from)
    {
        for (var word = end - 1; word >= Math.Max(from, end - MaxPhraseLength); word--)
        {
            if (people.StartingAt(word) is { HasEnding: false } mention)
                return mention.End == end && people.IsKnownPerson(mention) ? new Subject(word, end, mention) : null;
        }

        return null;
    }

    // "Mark Dale, director, Norwind Scotland said": a person who begins the clause, rather than an institution in the
    // apposition.
    private Subject? HeadOfClause(List<Subject> candidates, int from, int to)
    {
        if (candidates.Count < 2)
            return null;
        var last = candidates[^1];
        return
            last.Mention is { IsRole: false } institution
            && institution.First == institution.NameFirst
            && IsAdjacent(last.End, to)
            && (!people.IsKnownPerson(institution) || institution.End - institution.First > 1)
            && !IsGivenName(institution.First)
            && candidates[0].Mention is { } person
            && IsGivenName(person.NameFirst)
            && person.First <= from + MaxWordsBeforeHead
            && text.GapAfter(person.End - 1).StartsWith(",")
            && IsPerson(candidates[0])
            ? candidates[0]
            : null;
    }
}
