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
        var noun = people.HasArticle(subject.First) ? subject.First : subject.First + 1;
        var isDefinite = noun == subject.First || text.Language.DefiniteArticles.Contains(text.Lower(subject.First));
        var isSpecific =
            noun + 1 < text.Words.Count && text.GapAfter(noun) is " " && text.Language.GenitiveWords.Contains(text.Lower(noun + 1));
        return isDefinite
            && !isSpecific
            && noun < text.Words.Count
            && text.Language.OrganizationNouns.Contains(text.LowerWithoutAffix(noun));
    }

    /// <summary>The organization a sentence is about: the first name, if it is neither a person nor a place.</summary>
    public Mention? OrganizationTopic(int from, int to) =>
        Candidates(from, to) is [{ Mention: { IsRole: false } mention } first, ..] && !people.IsKnownPerson(mention) && !IsPlace(first)
            ? mention
            : null;
}
