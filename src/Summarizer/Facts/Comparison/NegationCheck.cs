using Summarizer.Languages;
using Summarizer.Languages.Amounts;
using Summarizer.Text;

namespace Summarizer.Facts.Comparison;

/// <summary>Finds negations that were added to what the sources say or left out.</summary>
internal sealed class NegationCheck(Wording article, IReadOnlyList<Term> statement, IReadOnlyList<IReadOnlyList<Term>> sources)
{
    /// <summary>The distance in words at which neighbors make two words take the same place.</summary>
    private const int Near = 5;

    /// <summary>The distance in words at which a word of negative meaning can apply to another.</summary>
    private const int MaxDistance = 8;

    /// <summary>The same where verbs come last.</summary>
    private const int MaxDistanceToVerb = 16;

    /// <summary>The length in words of a list after a verb, each word of which a negation can deny.</summary>
    private const int MaxList = 10;

    /// <summary>
    /// The share of a statement's content words that its sources must have before a negated word that they lack is reported. Below it,
    /// the statement may be a free paraphrase.
    /// </summary>
    private const double MinComparable = 0.67;

    /// <summary>The distance in words between "before" and a time.</summary>
    private const int NearTime = 3;

    /// <summary>The content words of a statement that is compared by the negated word alone.</summary>
    private const int MaxBrief = 2;

    private bool HasTimeLimit => statement.Any(term => IsTimeLimit(statement, term));

    private bool ComparesClauses => article.Reader.Meanings.ComparesNegatedClauses;

    public IEnumerable<(FactKind Kind, Term Term)> Run()
    {
        foreach (var term in statement)
        {
            var same = Closest(
                term,
                [.. sources.SelectMany(source => source.Where(term.HasStemOf).Select(other => (Source: source, Term: other)))]
            );
            if (term.IsNegated)
            {
                if (IsNegatedForm(term) || (same.Count > 0 ? IsAdded(term, same) : IsInvented(term)) && !HasOpposite(term))
                    yield return (FactKind.Negation, term);
            }
            else if (term.IsContent && same.Count == 0 && IsOppositeOfSource(term))
                yield return (FactKind.Negation, term);
            else if (sources.Any(source => HasNegative(source, term)) && !HasNegative(statement))
                yield return (FactKind.Negation, term);
            else if (term.IsContent && IsRemoved(term, same))
                yield return (FactKind.Negation, term);
        }
    }

    // Where the sources have a word several times, the words next to it tell which one is meant: "will close the pool, not the school".
    private List<(IReadOnlyList<Term> Source, Term Term)> Closest(Term term, List<(IReadOnlyList<Term> Source, Term Term)> same)
    {
        if (same.Count < 2)
            return same;
        var beside = Beside(statement, term).ToList();
        var shared = same.ConvertAll(pair => Beside(pair.Source, pair.Term).Count(other => beside.Exists(own => own.Means(other))));
        var most = shared.Max();
        return [.. same.Where((_, i) => shared[i] == most)];
    }

    // The nearest content word on either side.
    private static IEnumerable<Term> Beside(IReadOnlyList<Term> terms, Term term) =>
        new[] { Clause(terms, term.Index, -1).FirstOrDefault(), Clause(terms, term.Index, 1).FirstOrDefault() }.OfType<Term>();

    // "olmadı" for "oldu"
    private bool IsNegatedForm(Term term) =>
        sources.Any(source => source.Any(other => article.Reader.Negates(term.Token, other.Token) && IsAfterSame(term, source, other)));

    private bool IsAdded(Term term, List<(IReadOnlyList<Term> Source, Term Term)> same) =>
        same.TrueForAll(pair =>
            !pair.Term.IsNegated && HasAll(term.OrNegated, statement, pair.Source) && !IsNegativeNear(pair.Source, pair.Term, term)
        )
        && !HasOwnNegation(same)
        && (!IsDelayed(statement, term) || sources.Any(source => source.Any(other => IsTimeLimit(source, other))))
        && (!ComparesClauses || same.Exists(pair => IsAboutSame(term, pair.Source, pair.Term, isList: true)));

    // "The overpass is not built yet" for "They want an overpass built. Work has not begun": another sentence denies it in other words.
    private bool HasOwnNegation(List<(IReadOnlyList<Term> Source, Term Term)> same) =>
        same.TrueForAll(pair => pair.Source.Take(pair.Term.Index).Any(article.Reader.IsPossible))
        && sources.Any(source =>
            !same.Exists(pair => pair.Source == source) && source.Any(other => other.IsNegated && !statement.Any(other.HasStemOf))
        );

    // A negated word that the sources do not have, although they say most of the statement and nothing negative. "Not affordable" is what
    // they say if they have "expensive", and "does not rule out" denies nothing.
    private bool IsInvented(Term term) =>
        !ComparesClauses
        && !IsReversal(statement, term)
        && IsComparable()
        && !sources.Any(HasNegative)
        && (!HasExcluded(term) || sources.Any(source => source.Any(term.Means)))
        && !article.Negates(term);

    private bool IsRemoved(Term term, List<(IReadOnlyList<Term> Source, Term Term)> same) =>
        same.Count > 0
        && same.TrueForAll(pair =>
            pair.Term.IsNegated
            && HasAll(pair.Term.OrNegated, pair.Source, statement)
            && (!IsDelayed(pair.Source, pair.Term) || HasTimeLimit)
        )
        && (IsBrief || same.Exists(pair => Surroundings.Agree(statement, term, pair.Source, pair.Term, MaxDistance)))
        && !IsNegatedOtherwise(term, same)
        && (!ComparesClauses || same.Exists(pair => IsAboutSame(term, pair.Source, pair.Term, isList: false)));

    private static bool HasAll(IReadOnlyList<int> places, IReadOnlyList<Term> terms, IReadOnlyList<Term> others) =>
        places.All(i => others.Any(terms[i].Means));

    private bool HasExcluded(Term term) => sources.Any(source => source.Any(other => term.Excludes(other) is { IsOpposite: true }));

    // "There are casualties" has nothing around the word to compare.
    private bool IsBrief => statement.Count(term => term.IsContent) <= MaxBrief;

    private bool IsComparable()
    {
        var content = statement.Where(term => term.IsContent).ToList();
        return content.Count(term => sources.Any(source => source.Any(term.HasStemOf))) >= MinComparable * content.Count;
    }

    // Whether the statement says "not" in another place and in other words than the sources.
    private bool IsNegatedOtherwise(Term term, List<(IReadOnlyList<Term> Source, Term Term)> same) =>
        statement.Any(other =>
            other.Index != term.Index
            && !same.Exists(pair => pair.Term.OrNegated.Any(i => pair.Source[i].HasStemOf(other)))
            && IsNegativeOnItsOwn(other, term)
        );

    // A word such as "refuse" can say what the source says with a negation. It does not if the source has it, too, unless it governs the
    // word: "refuses to close and to sell" for "refuses to close and will not sell".
    private bool IsNegativeOnItsOwn(Term other, Term term) =>
        other.IsNegated ? !sources.Any(source => source.Any(its => its.IsNegated && other.HasStemOf(its)))
        : article.Reader.IsNegation(other) ? !statement.Any(its => its.IsNegated)
        : IsReversal(statement, other) && (MayGovern(other, term) || !sources.Any(source => source.Any(other.HasStemOf)));

    private bool MayGovern(Term other, Term term) =>
        article.Reader.Meanings.Infinitives is { HaveForms: true } infinitives
            ? infinitives.Has(term.Lower)
            : !article.Reader.Meanings.VerbsComeLast && other.Index < term.Index && AreJoined(statement, other, term);

    private static bool AreJoined(IReadOnlyList<Term> terms, Term first, Term last) =>
        terms.Skip(first.Index + 1).Take(last.Index - first.Index).All(term => term.Token.Joins);

    // "unhurt" for "hurt", or "hurt" for "unhurt"
    private bool IsOppositeOfSource(Term term) =>
        sources.Any(source =>
            source.Any(other =>
                (
                    article.Reader.IsOppositeByPrefix(other, term)
                        ? !other.IsNegated && !HasNegative(statement)
                        : article.Reader.IsOppositeByPrefix(term, other) && !other.IsNegated && !IsNegativeNear(source, other, term)
                ) && Surroundings.Agree(statement, term, source, other, Near)
            )
        );

    private bool HasOpposite(Term term) => sources.Any(source => source.Any(other => article.Reader.IsOppositeByPrefix(other, term)));

    // "Will not open before nine" says that it will open.
    private bool IsDelayed(IReadOnlyList<Term> terms, Term term)
    {
        bool IsIn(int i) => i >= 0 && i < terms.Count && Math.Abs(i - term.Index) <= MaxDistance;
        for (var i = term.Index; IsIn(i - 1) && terms[i].Token.Joins; i--)
        {
            if (IsTimeLimit(terms, terms[i - 1]))
                return true;
        }

        for (var i = term.Index + 1; IsIn(i) && terms[i].Token.Joins; i++)
        {
            if (IsTimeLimit(terms, terms[i]))
                return true;
        }

        return false;
    }

    // "Vor" is a word of place, too, unless a time is beside it.
    private bool IsTimeLimit(IReadOnlyList<Term> terms, Term term) =>
        article.Reader.Meanings.TimeLimits.Contains(term.Lower)
        && (
            !article.Language.FunctionWords.Contains(term.Lower)
            || terms.Skip(Math.Max(0, term.Index - NearTime)).Take((2 * NearTime) + 1).Any(IsTime)
        );

    private bool IsTime(Term term) =>
        term.Token.Word.Kind == WordKind.Number
        || CalendarNames.Of(article.Language).Contains(term.Token.Key)
        || NumberWords.Of(article.Language).ContainsKey(term.Token.Key);

    private bool HasNegative(IReadOnlyList<Term> source, Term term) =>
        article.Reader.HasNegativeForms
        && source.Any(other =>
            article.Reader.Negates(other.Token, term.Token)
            && IsAfterSame(term, source, other)
            && (!IsDelayed(source, other) || HasTimeLimit)
        )
        && !source.Any(other => other.Token.Key == term.Token.Key);

    // The word before tells that both are about the same.
    private bool IsAfterSame(Term term, IReadOnlyList<Term> source, Term other) =>
        term.Index > 0 && other.Index > 0 && statement[term.Index - 1].HasStemOf(source[other.Index - 1]);

    private bool HasNegative(IReadOnlyList<Term> terms) => terms.Any(term => IsNegative(terms, term));

    private bool IsNegative(IReadOnlyList<Term> terms, Term term) =>
        term.IsNegated || article.Reader.IsNegation(term) || IsReversal(terms, term);

    private bool IsReversal(IReadOnlyList<Term> terms, Term term) =>
        article.Reader.Meanings.Reversals.Contains(term.Lower) && !IsBetweenNumbers(terms, term);

    // "23 voix contre 17"
    private static bool IsBetweenNumbers(IReadOnlyList<Term> terms, Term term) =>
        term.Index + 1 < terms.Count
        && terms[term.Index + 1].Token.Word.Kind == WordKind.Number
        && terms.Take(term.Index).TakeLast(2).Any(other => other.Token.Word.Kind == WordKind.Number);

    // A source's "stop" does not account for a "not" if the statement also has "stop", in the clause of the negated word.
    private bool IsKept(Term reversal, Term term) =>
        article.Reader.Meanings.Reversals.Contains(reversal.Lower)
        && statement.Any(own => own.Index != term.Index && own.HasStemOf(reversal) && AreInOneClause(statement, own, term));

    // "Did not refuse" for "refused": neither the word itself nor a word of another clause counts as its negation.
    private bool IsNegativeNear(IReadOnlyList<Term> source, Term word, Term term)
    {
        var isReversal = IsReversal(source, word);
        var reach = article.Reader.Meanings.VerbsComeLast ? MaxDistanceToVerb : MaxDistance;
        return source.Any(other =>
            Math.Abs(other.Index - word.Index) <= reach
            && other.Index != word.Index
            && IsNegative(source, other)
            && !IsKept(other, term)
            && !(IsTimeLimit(source, other) && IsAfter(other, word))
            && (!isReversal || AreInOneClause(source, other, word))
            // "Считает перспективной, но сомневается": a word before a comma can govern one after it, not the other way round.
            && !(ComparesClauses && other.Index > word.Index && !AreInOneClause(source, word, other))
        );
    }

    // "Closed until Friday": only what follows "before" or "until" may be denied by it.
    private bool IsAfter(Term other, Term word) => other.Index > word.Index && !article.Reader.Meanings.VerbsComeLast;

    private bool AreInOneClause(IReadOnlyList<Term> terms, Term one, Term other) =>
        Enumerable
            .Range(Math.Min(one.Index, other.Index) + 1, Math.Abs(one.Index - other.Index))
            .All(i => terms[i].Token.Joins && !article.Language.Conjunctions.Contains(terms[i].Lower));

    // The words after a verb tell what the negation is about, or without any, the words before it.
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
}
