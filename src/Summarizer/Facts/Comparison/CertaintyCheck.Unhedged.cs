using Summarizer.Text;

namespace Summarizer.Facts.Comparison;

// What a source only considers, plans or presumes, and a statement reports without such a word.
internal sealed partial class CertaintyCheck
{
    /// <summary>The distance in words between "considers" and what it governs.</summary>
    private const int MaxGoverned = 5;

    /// <summary>The same for a whole clause or a final verb, and for neighbors that show two words mean the same event.</summary>
    private const int MaxClause = 8;

    /// <summary>The distance in words from a noun to the end of its light verb: "बंद कर दिया".</summary>
    private const int MaxLightVerb = 2;

    /// <summary>The words at the beginning of a sentence that name its origin: "according to a draft".</summary>
    private const int MaxOpening = 5;

    /// <summary>How a source leaves a word open.</summary>
    private enum Openness
    {
        /// <summary>Not open: the source states it as a fact.</summary>
        None,

        /// <summary>"plans to close": may be reported as what will be, not as done.</summary>
        Planned,

        /// <summary>"considers closing": may not be reported as what will be.</summary>
        Considered,

        /// <summary>"probably closes": the word itself may be the same.</summary>
        Presumed,
    }

    private IEnumerable<(FactKind, Term)> Unhedged()
    {
        if (statement.Any(IsHedge))
            yield break;
        var open = sources.Select(Open).ToList();
        if (open.TrueForAll(source => Array.TrueForAll(source, one => one == Openness.None)))
            yield break;
        foreach (var term in statement.Where(IsEvent))
        {
            var same = new List<(IReadOnlyList<Term> Source, Term Term, Openness Open)>();
            for (var i = 0; i < sources.Count; i++)
            {
                foreach (var other in sources[i].Where(other => IsSameEvent(term, other)))
                    same.Add((sources[i], other, open[i][other.Index]));
            }

            if (same.Count > 0 && same.TrueForAll(one => IsOvertold(term, one.Source, one.Term, one.Open)))
                yield return (FactKind.Modal, term);
        }
    }

    // "does not rule out" leaves open as "may" does.
    private bool IsHedge(Term term) =>
        IsOrigin(term)
        || (term.IsNegated && Meanings.Reversals.Contains(term.Lower))
        || IsConditional(term)
        || (article.Reader.IsPossible(term) && !Meanings.Futures.Contains(term.Lower));

    private bool IsConditional(Term term) => Meanings.ConditionalForms.Any(form => term.Lower.EndsWith(form, StringComparison.Ordinal));

    private bool IsEvent(Term term) =>
        term is { IsContent: true, IsNegated: false, Token.Word.Kind: WordKind.Letters }
        && (!term.Token.IsCapital || (term.Token.Gap == WordGap.Opening && term.Senses.Length > 0));

    private static bool IsSameEvent(Term term, Term other) =>
        term.HasStemOf(other) || Array.Exists(term.Senses, sense => sense.IsOpposite && Array.IndexOf(other.Senses, sense) >= 0);

    private bool IsOvertold(Term term, IReadOnlyList<Term> source, Term other, Openness open)
    {
        var isSameForm = term.Lower == other.Lower;
        return Surroundings.Agree(statement, term, source, other, MaxClause)
            && (isSameForm || (IsVerb(term, other) && !article.HasExactly(term)))
            && open switch
            {
                Openness.Presumed => true,
                Openness.Considered => !isSameForm || IsCertain(term) || IsCompleted(term),
                Openness.Planned => IsCompleted(term),
                _ => false,
            };
    }

    // "considers closing": a noun may have another form for other reasons.
    private bool IsVerb(Term term, Term governed) =>
        Array.Exists(term.Senses, sense => sense.IsOpposite)
        || Meanings.Reversals.Contains(term.Lower)
        || Meanings.Infinitives.Has(governed.Lower)
        || IsConditional(governed)
        || IsCertain(term)
        || IsCompleted(term);

    // "has closed", "закрыла"
    private bool IsCompleted(Term term) =>
        Meanings.PastForms.Any(form => HasForm(term, form))
        || (
            Meanings.HasVerbBracket ? EndsCertainClause(statement, term)
            : Meanings.HasLightVerbs ? LightVerb(term) is { } verb && Meanings.PastForms.Any(form => HasForm(verb, form))
            : IsNearBefore(Meanings.Completed, statement, term)
        );

    private Term? LightVerb(Term noun) =>
        statement[^1].Index - noun.Index is > 0 and <= MaxLightVerb && statement[^1].Token.Joins ? statement[^1] : null;

    private bool IsOrigin(Term term) => Meanings.Drafts.Contains(term.Lower);

    private Openness[] Open(IReadOnlyList<Term> source)
    {
        var open = new Openness[source.Count];
        if (source.Take(MaxOpening).Any(IsOrigin))
            Array.Fill(open, Openness.Planned);
        foreach (
            var hedge in source.Where(term =>
                !term.IsNegated && !DegreeCheck.Around(source, term, MaxClause).Any(article.Reader.IsNegation)
            )
        )
        {
            if (Meanings.Presumably.Contains(hedge.Lower))
                MarkNeighbors(source, hedge, open);
            else if (article.Reader.HasPossibleForm(hedge.Token))
                open[hedge.Index] = Openness.Considered;
            else if (IsConditional(hedge) && !FollowsOpening(source, hedge))
                MarkConditional(source, hedge, open);
            else if (Meanings.Doubtful.Contains(hedge.Lower))
                MarkGoverned(source, hedge, open, Openness.Considered);
            else if (hedge.IsContent && Meanings.Possible.Contains(hedge.Lower))
                MarkGoverned(source, hedge, open, Openness.Planned);
        }

        return open;
    }

    // "Il a assuré que le bassin resterait ouvert": after "that", the form only shows the tense.
    private bool FollowsOpening(IReadOnlyList<Term> source, Term term) =>
        source
            .Take(term.Index)
            .Any(other => article.Language.ClauseOpenings.Contains(other.Lower) || article.Language.ClauseOpenings.Contains(other.Elided));

    // "quitterait", "serait fermé"
    private void MarkConditional(IReadOnlyList<Term> source, Term verb, Openness[] open)
    {
        open[verb.Index] = Openness.Considered;
        if (!verb.IsContent)
            MarkGoverned(source, verb, open, Openness.Considered);
    }

    // "probably closes", "mist vermoedelijk", "wird voraussichtlich … verlassen"
    private void MarkNeighbors(IReadOnlyList<Term> source, Term hedge, Openness[] open)
    {
        if (hedge.Index > 0 && hedge.Token.Joins && source[hedge.Index - 1].IsContent)
            open[hedge.Index - 1] = Openness.Presumed;
        MarkGoverned(source, hedge, open, Openness.Presumed);
    }

    private void MarkGoverned(IReadOnlyList<Term> source, Term hedge, Openness[] open, Openness how)
    {
        if (Meanings.VerbsComeLast && how != Openness.Presumed)
        {
            for (var i = hedge.Index; i > 0 && hedge.Index - i < MaxClause && source[i].Token.Joins; i--)
                open[i - 1] = Max(open[i - 1], how);
            return;
        }

        if (Meanings.HasVerbBracket)
            MarkLast(source, hedge.Index, open, how);
        var isWhole = Meanings.VerbsComeFirst || OpensClause(source, hedge.Index + 1);
        for (var i = hedge.Index + 1; i < source.Count && i - hedge.Index <= MaxClause && MayFollow(source[i], hedge); i++)
        {
            if (!isWhole && i - hedge.Index > MaxGoverned)
                return;
            if (!source[i].IsContent || article.Reader.IsPossible(source[i]))
                continue;
            open[i] = Max(open[i], how);
            if (!isWhole)
                return;
        }
    }

    // "suspect that it was started"
    private bool OpensClause(IReadOnlyList<Term> source, int at) =>
        at < source.Count && article.Language.ClauseOpenings.Contains(source[at].Lower);

    // "Пожар, предположительно, начался", "vermuten, dass"
    private static bool MayFollow(Term term, Term hedge) =>
        term.Token.Joins || (term.Index == hedge.Index + 1 && term.Token.Gap == WordGap.Comma);

    // "erwägt, die Strecke … stillzulegen": the last word of this clause, and of the next after a comma.
    private static void MarkLast(IReadOnlyList<Term> source, int hedge, Openness[] open, Openness how)
    {
        var commas = 0;
        for (var i = hedge + 1; i <= source.Count; i++)
        {
            if (i < source.Count && source[i].Token.Joins)
                continue;
            if (i - 1 > hedge)
                open[i - 1] = Max(open[i - 1], how);
            if (i == source.Count || source[i].Token.Gap != WordGap.Comma || ++commas > 1)
                return;
        }
    }

    private static Openness Max(Openness one, Openness other) => one > other ? one : other;
}
