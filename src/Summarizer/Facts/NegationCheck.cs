namespace Summarizer.Facts;

/// <summary>Finds negations that were added to what the sources say or left out.</summary>
internal sealed class NegationCheck(Wording article, IReadOnlyList<Term> statement, IReadOnlyList<IReadOnlyList<Term>> sources)
{
    /// <summary>The distance in words at which neighbors make two words take the same place.</summary>
    private const int Near = 5;

    /// <summary>
    /// The share of a statement's content words that its sources must have for a negation of a word that they do not have: it can be part
    /// of a free paraphrase.
    /// </summary>
    private const double MinComparable = 0.67;

    public IEnumerable<(FactKind Kind, Term Term)> Run()
    {
        var isStatementNegative = statement.Any(IsNegative);
        foreach (var term in statement)
        {
            var same = sources.SelectMany(source => source.Where(term.HasStemOf).Select(other => (Source: source, Term: other))).ToList();
            if (term.IsNegated)
            {
                if (
                    sources.Any(source =>
                        source.Any(other => article.Reader.Negates(term.Token, other.Token) && IsAfterSame(term, source, other))
                    )
                )
                {
                    yield return (FactKind.Negation, term);
                    continue;
                }

                var isAdded =
                    same.Count > 0
                        ? same.TrueForAll(pair => !pair.Term.IsNegated && !IsNegativeNear(pair.Source, pair.Term.Index))
                        : IsComparable() && !sources.Any(source => source.Any(IsNegative));
                if (isAdded && !HasOpposite(term) && !(same.Count == 0 && article.Negates(term)))
                    yield return (FactKind.Negation, term);
            }
            else if (term.IsContent && same.Count == 0 && IsOppositeOfSource(term, isStatementNegative))
                yield return (FactKind.Negation, term);
            else if (!isStatementNegative && sources.Any(source => HasNegative(source, term)))
                yield return (FactKind.Negation, term);
            else if (term.IsContent && same.Count > 0 && same.TrueForAll(pair => pair.Term.IsNegated) && !IsNegatedOtherwise(term))
                yield return (FactKind.Negation, term);
        }
    }

    // "unhurt" for "hurt", or "hurt" for "unhurt"
    private bool IsOppositeOfSource(Term term, bool isStatementNegative) =>
        sources.Any(source =>
            source.Any(other =>
                (
                    article.Reader.IsOppositeByPrefix(other, term)
                        ? !isStatementNegative
                        : article.Reader.IsOppositeByPrefix(term, other) && !other.IsNegated && !IsNegativeNear(source, other.Index)
                ) && Surroundings.Agree(statement, term, source, other, Near)
            )
        );

    private bool IsComparable()
    {
        var content = statement.Where(term => term.IsContent).ToList();
        return content.Count(term => sources.Any(source => source.Any(term.HasStemOf))) >= MinComparable * content.Count;
    }

    private bool HasOpposite(Term term) => sources.Any(source => source.Any(other => article.Reader.IsOppositeByPrefix(other, term)));

    private bool HasNegative(IReadOnlyList<Term> source, Term term) =>
        source.Any(other => article.Reader.Negates(other.Token, term.Token) && IsAfterSame(term, source, other))
        && !source.Any(other => other.Token.Key == term.Token.Key);

    // The word before tells that both are about the same.
    private bool IsAfterSame(Term term, IReadOnlyList<Term> source, Term other) =>
        term.Index > 0 && other.Index > 0 && statement[term.Index - 1].HasStemOf(source[other.Index - 1]);

    private bool IsNegative(Term term) =>
        term.IsNegated || article.Reader.IsNegation(term) || article.Reader.Meanings.Reversals.Contains(term.Lower);

    // "Did not refuse" for "refused": what is negated does not count itself.
    private bool IsNegativeNear(IReadOnlyList<Term> source, int index) =>
        source.Any(term => Math.Abs(term.Index - index) <= 8 && term.Index != index && IsNegative(term));

    // A word such as "refuse" can say what the source says with a negation. It does not if the source has it, too, unless it governs the
    // word: "refuses to close and to sell" for "refuses to close and will not sell".
    private bool IsNegatedOtherwise(Term term) =>
        statement.Any(other =>
            other.IsNegated
            || article.Reader.IsNegation(other)
            || (
                other.Index != term.Index
                && article.Reader.Meanings.Reversals.Contains(other.Lower)
                && (other.Index < term.Index || !sources.Any(source => source.Any(other.HasStemOf)))
            )
        );
}
