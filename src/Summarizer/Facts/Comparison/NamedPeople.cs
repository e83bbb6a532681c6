namespace Summarizer.Facts.Comparison;

/// <summary>A name in a sentence, and the people of the article whom it may mean: brothers share a surname.</summary>
/// <param name="First">The index of its first word.</param>
/// <param name="IsCertain">Whether the words are a name for sure, not a common word.</param>
internal sealed record NamedPeople(int First, int Last, HashSet<int> People, bool IsCertain)
{
    private const int MaxRoleDistance = 3;

    /// <summary>The words of the sentence next to the name, among which a role is looked for.</summary>
    public IEnumerable<Term> Neighbors(IReadOnlyList<Term> terms) =>
        Enumerable
            .Range(First - MaxRoleDistance, Last - First + 1 + 2 * MaxRoleDistance)
            .Where(i => i >= 0 && i < terms.Count && (i < First || i > Last))
            .Select(i => terms[i]);

    /// <summary>Whether the name can be a subject or a source: not after a preposition, and without a suffix.</summary>
    public bool IsSubject(IReadOnlyList<Term> terms, Wording article)
    {
        var language = article.Language;
        if (Last + 1 < terms.Count && language.SourcePostpositions.Contains(terms[Last + 1].Lower))
            return true;
        var at = First - 1;
        while (at > 0 && terms[at + 1].Token.Joins && IsAttribute(terms[at], article))
            at--;
        var before = at >= 0 && terms[at + 1].Token.Joins ? terms[at].Lower : "";
        return !terms[Last].Token.Word.HasSuffix
            && (!language.Prepositions.Contains(before) || language.SourcePrepositions.Contains(before));
    }

    // Between a preposition and a name: "vor der Schwedin Elsa Norrby"
    private static bool IsAttribute(Term term, Wording article) =>
        article.IsRole(term) || article.Language.Articles.Contains(term.Lower) || article.Language.CapitalizesNouns && term.Token.IsCapital;
}
