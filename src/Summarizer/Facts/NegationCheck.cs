namespace Summarizer.Facts;

/// <summary>Finds negations that were added to what the sources say or left out.</summary>
internal sealed class NegationCheck(Wording article, IReadOnlyList<Term> statement, IReadOnlyList<IReadOnlyList<Term>> sources)
{
    /// <summary>The distance in words at which neighbors make two words take the same place.</summary>
    private const int Near = 5;

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
                        ? same.TrueForAll(pair => !pair.Term.IsNegated && !IsNegativeNear(pair.Source, pair.Term))
                        : sources.Any(source => source.Any(term.Means)) && !sources.Any(source => source.Any(IsNegative));
                if (isAdded && !HasOpposite(term) && (IsReversal(term) || !HasOtherNegation()))
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
                        : article.Reader.IsOppositeByPrefix(term, other) && !other.IsNegated && !IsNegativeNear(source, other)
                ) && Surroundings.Agree(statement, term, source, other, Near)
            )
        );

    private bool HasOpposite(Term term) => sources.Any(source => source.Any(other => article.Reader.IsOppositeByPrefix(other, term)));

    private bool HasNegative(IReadOnlyList<Term> source, Term term) =>
        source.Any(other => article.Reader.Negates(other.Token, term.Token) && IsAfterSame(term, source, other))
        && !source.Any(other => other.Token.Key == term.Token.Key);

    // The word before tells that both are about the same.
    private bool IsAfterSame(Term term, IReadOnlyList<Term> source, Term other) =>
        term.Index > 0 && other.Index > 0 && statement[term.Index - 1].HasStemOf(source[other.Index - 1]);

    private bool IsNegative(Term term) => term.IsNegated || article.Reader.IsNegation(term) || IsReversal(term);

    private bool IsReversal(Term term) => article.Reader.Meanings.Reversals.Contains(term.Lower);

    // "Did not refuse" for "refused": a word does not count as its own negation, nor does one of another clause.
    private bool IsNegativeNear(IReadOnlyList<Term> source, Term word)
    {
        var isReversal = IsReversal(word);
        return source.Any(term =>
            Math.Abs(term.Index - word.Index) <= 8
            && term.Index != word.Index
            && IsNegative(term)
            && (!isReversal || AreInOneClause(source, term, word))
        );
    }

    private bool AreInOneClause(IReadOnlyList<Term> terms, Term one, Term other) =>
        Enumerable
            .Range(Math.Min(one.Index, other.Index) + 1, Math.Abs(one.Index - other.Index))
            .All(i => terms[i].Token.Joins && !article.Reader.Meanings.Conjunctions.Contains(terms[i].Lower));

    // A word such as "refuse" can say what the source says with a negation, unless the source has it, too, and it does not govern the word.
    private bool IsNegatedOtherwise(Term term) =>
        statement.Any(other =>
            other.IsNegated
            || article.Reader.IsNegation(other)
            || (
                other.Index != term.Index
                && IsReversal(other)
                && (other.Index < term.Index || !sources.Any(source => source.Any(other.HasStemOf)))
            )
        );

    // "Has not been built" for "work has not begun": a source negates another word, which the statement does not have.
    private bool HasOtherNegation() => sources.Any(source => source.Any(other => other.IsNegated && !statement.Any(other.Means)));
}
