using Summarizer.Quotes.People;

namespace Summarizer.Quotes.Subjects;

// Organizations that speak.
internal sealed partial class SubjectFinder
{
    /// <summary>
    /// Whether a phrase refers to an organization named before: "l'entreprise", "la compañía china", but not "l'agence de Paris".
    /// </summary>
    public bool IsOrganization(Subject subject)
    {
        if (subject.Mention is not null || text.Language.OrganizationNouns.Count == 0)
            return false;
        var noun =
            people.HasArticle(subject.First) ? subject.First
            : text.Language.NounsComeLast ? subject.End - 1
            : subject.First + 1;
        var isDefinite = noun == subject.First || text.Language.DefiniteArticles.Contains(text.Lower(subject.First));
        var isSpecific =
            noun + 1 < text.Words.Count && text.GapAfter(noun) is " " && text.Language.GenitiveWords.Contains(text.Lower(noun + 1));
        return isDefinite
            && !isSpecific
            && !(text.Language.NounsComeLast && (text.HasEnding(noun) || text.IsCapital(noun)))
            && noun < text.Words.Count
            && text.Language.OrganizationNouns.Contains(text.LowerWithoutAffix(noun));
    }

    /// <summary>
    /// Whether a single noun without an article is a name: "„…“, erklärte Condor", but not "meinten Anwohner" or "sagte Mutter".
    /// </summary>
    public bool IsBareName(Subject subject) =>
        text.Language.CapitalizesNouns
        && subject is { Mention: null, First: > 1 }
        && text.IsCapital(subject.First)
        && text.IsVerb(subject.First - 1)
        && text.Language.SingularEndings.Any(ending => text[subject.First - 1].EndsWith(ending))
        && text.IsQuoted(subject.First - 2)
        && !people.IsRole(subject.First)
        && !text.Language.FunctionWords.Contains(text.Lower(subject.First))
        && (subject.First + 1 == text.Words.Count || text.GapAfter(subject.First).IndexOfAny(".,;:") == 0);

    // "D'après Le Monde, la ministre a promis"
    private bool IsRepeatingSource(Mention mention, int from)
    {
        if (!text.Language.Media.Contains(text.Slice(mention.First, mention.End)))
            return false;
        var before = mention.First - 1;
        if (before >= from && text.Language.Articles.Contains(text.Lower(before)))
            before--;
        return before >= from
            && (
                text.Language.SourcePrepositions.Contains(text.Lower(before))
                || before > from && text.Language.SourcePrepositions.Contains(text.Phrase(before - 1, 2))
            );
    }

    /// <summary>The organization in whose view a sentence is true: "Para la Fundación Luz, el debate deja de lado lo principal."</summary>
    public Mention? OrganizationInView(int from, int to)
    {
        if (from >= to || !IsViewpoint(from))
            return null;
        var first = from + 1 < to && IsDeterminer(from + 1) ? from + 2 : from + 1;
        return first < to && people.StartingAt(first) is { IsRole: false, HasEnding: false } mention && people.IsOrganization(mention)
            ? mention
            : null;
    }

    /// <summary>The organization a sentence is about: the first name, if it is neither a person nor a place.</summary>
    public Mention? OrganizationTopic(int from, int to) =>
        Candidates(from, to).Find(candidate => !IsPlace(candidate)) is { Mention: { IsRole: false } mention }
        && (!people.IsKnownPerson(mention) || text.Language.HasNaturalGender && IsUnlikePerson(mention))
            ? mention
            : null;

    // "Coastal Rail": several words without a given name or a role.
    private bool IsUnlikePerson(Mention mention) =>
        mention.End - mention.NameFirst > 1
        && mention.First == mention.NameFirst
        && !IsGivenName(mention.First)
        && !people.HasRole(people.Identify(mention).Name);
}
