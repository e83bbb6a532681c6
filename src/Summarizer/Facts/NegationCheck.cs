namespace Summarizer.Facts;

/// <summary>Finds negations that were added to what the sources say or left out.</summary>
internal sealed class NegationCheck(Wording article, IReadOnlyList<Term> statement, IReadOnlyList<IReadOnlyList<Term>> sources)
{
    /// <summary>The distance in words at which neighbors make two words take the same place.</summary>
    private const int Near = 5;

    /// <summary>The length in words of a list after a verb, each word of which a negation can deny.</summary>
    private const int MaxList = 10;

    public IEnumerable<(FactKind Kind, Term Term)> Run()
    {
        var isStatementNegative = statement.Any(IsNegative);
        var comparesClauses = article.Reader.Meanings.ComparesNegatedClauses;
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
                            && (!comparesClauses || same.Exists(pair => IsAboutSame(term, pair.Source, pair.Term, isList: true)))
                        : !comparesClauses && sources.Count > 0 && !sources.Any(source => source.Any(IsNegative));
                if (isAdded && !HasOpposite(term))
                    yield return (FactKind.Negation, term);
            }
            else if (term.IsContent && same.Count == 0 && IsOppositeOfSource(term, isStatementNegative))
                yield return (FactKind.Negation, term);
            else if (!isStatementNegative && sources.Any(source => HasNegative(source, term)))
                yield return (FactKind.Negation, term);
            else if (
                term.IsContent
                && same.Count > 0
                && same.TrueForAll(pair => pair.Term.IsNegated)
                && (
                    comparesClauses
                        ? !IsNegatedOtherwise(term) && same.Exists(pair => IsAboutSame(term, pair.Source, pair.Term, isList: false))
                        : !isStatementNegative
                )
            )
                yield return (FactKind.Negation, term);
        }
    }

    // A word such as "refuse" replaces a negation, unless the source has both: "zákaz neplatí". It may still govern an infinitive.
    private bool IsNegatedOtherwise(Term term) =>
        statement.Any(other =>
            other.Index != term.Index
            && IsNegative(other)
            && (
                other.IsNegated
                || article.Reader.IsNegation(other)
                || article.Reader.Meanings.Infinitives.Has(term.Lower)
                || !sources.Any(source => source.Any(other.HasStemOf))
            )
        );

    // What follows a verb tells what the negation is about; if nothing does, what stands before it.
    private bool IsAboutSame(Term term, IReadOnlyList<Term> source, Term other, bool isList)
    {
        var about = isList ? [.. source.Skip(other.Index + 1).Take(MaxList).Where(word => word.IsContent)] : Clause(source, other.Index, 1);
        if (about.Count == 0)
            about = Clause(source, other.Index, -1);
        return about.Count == 0 || about.Exists(word => statement.Any(own => own.Index != term.Index && own.Means(word)));
    }

    private static List<Term> Clause(IReadOnlyList<Term> terms, int from, int step)
    {
        var found = new List<Term>();
        for (
            var i = from + step;
            i >= 0 && i < terms.Count && Math.Abs(i - from) <= Near && terms[step > 0 ? i : i + 1].Token.Joins;
            i += step
        )
        {
            if (terms[i].IsContent)
                found.Add(terms[i]);
        }

        return found;
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

    private bool IsNegative(Term term) =>
        term.IsNegated || article.Reader.IsNegation(term) || article.Reader.Meanings.Reversals.Contains(term.Lower);

    private bool IsNegativeNear(IReadOnlyList<Term> source, int index) =>
        source.Any(term => Math.Abs(term.Index - index) <= 8 && IsNegative(term) && !IsInLaterClause(source, index, term.Index));

    // "Считает перспективной, но сомневается": only what stands before a comma can govern what follows it.
    private bool IsInLaterClause(IReadOnlyList<Term> source, int index, int negative) =>
        article.Reader.Meanings.ComparesNegatedClauses
        && negative > index
        && source.Skip(index + 1).Take(negative - index).Any(term => !term.Token.Joins);
}
