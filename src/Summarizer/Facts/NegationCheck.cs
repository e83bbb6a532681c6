namespace Summarizer.Facts;

/// <summary>Finds negations that were added to what the sources say or left out.</summary>
internal sealed class NegationCheck(Wording article, IReadOnlyList<Term> statement, IReadOnlyList<IReadOnlyList<Term>> sources)
{
    /// <summary>The distance in words at which neighbors make two words take the same place.</summary>
    private const int Near = 5;

    /// <summary>The distance in words at which a word of negative meaning can apply to another.</summary>
    private const int MaxDistance = 8;

    private const int MaxDistanceToVerb = 16;

    public IEnumerable<(FactKind Kind, Term Term)> Run()
    {
        foreach (var term in statement)
        {
            var isStatementNegative = HasOtherNegation(term);
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
                        : sources.Count > 0 && !sources.Any(source => source.Any(IsNegative)) && !article.Has(term);
                if (isAdded && !HasOpposite(term) && !article.HasNegated(term))
                    yield return (FactKind.Negation, term);
            }
            else if (term.IsContent && same.Count == 0 && IsOppositeOfSource(term, isStatementNegative))
                yield return (FactKind.Negation, term);
            else if (!isStatementNegative && sources.Any(source => HasNegative(source, term)))
                yield return (FactKind.Negation, term);
            else if (term.IsContent && same.Count > 0 && !isStatementNegative && same.TrueForAll(pair => pair.Term.IsNegated))
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

    private bool HasOpposite(Term term) => sources.Any(source => source.Any(other => article.Reader.IsOppositeByPrefix(other, term)));

    private bool HasNegative(IReadOnlyList<Term> source, Term term) =>
        source.Any(other => article.Reader.Negates(other.Token, term.Token) && IsAfterSame(term, source, other))
        && !source.Any(other => other.Token.Key == term.Token.Key);

    // The word before tells that both are about the same.
    private bool IsAfterSame(Term term, IReadOnlyList<Term> source, Term other) =>
        term.Index > 0 && other.Index > 0 && statement[term.Index - 1].HasStemOf(source[other.Index - 1]);

    // Whether the clause of a word says "not" in another place, in other words than the sources.
    private bool HasOtherNegation(Term term)
    {
        var (first, last) = (term.Index, term.Index);
        while (first > 0 && statement[first].Token.Joins)
            first--;
        while (last + 1 < statement.Count && statement[last + 1].Token.Joins)
            last++;
        return Enumerable.Range(first, last - first + 1).Any(i => i != term.Index && IsNegativeOnItsOwn(statement[i]));
    }

    private bool IsNegativeOnItsOwn(Term term) =>
        term.IsNegated ? !sources.Any(source => source.Any(other => other.IsNegated && term.HasStemOf(other)))
        : article.Reader.IsNegation(term) ? !statement.Any(other => other.IsNegated)
        : article.Reader.Meanings.Reversals.Contains(term.Lower) && !sources.Any(source => source.Any(term.HasStemOf));

    private bool IsNegative(Term term) =>
        term.IsNegated || article.Reader.IsNegation(term) || article.Reader.Meanings.Reversals.Contains(term.Lower);

    private bool IsNegativeNear(IReadOnlyList<Term> source, int index) =>
        source.Any(term =>
            term.Index != index
            && Math.Abs(term.Index - index) <= (article.Reader.Meanings.VerbsComeLast ? MaxDistanceToVerb : MaxDistance)
            && IsNegative(term)
        );
}
