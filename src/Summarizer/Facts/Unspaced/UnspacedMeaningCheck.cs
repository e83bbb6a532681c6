using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Facts.Unspaced;

/// <summary>
/// Compares the clauses of a statement in a script without spaces with the most similar ones of its sources: whether they say the same of
/// the same verb, whether an opposite takes the place of a word, and what is said of all or as certain.
/// </summary>
internal sealed class UnspacedMeaningCheck(UnspacedMeanings meanings, string article)
{
    /// <summary>The share of a clause that its source must have.</summary>
    private const double MinOverlap = 0.4;

    /// <summary>The same where the sources have the word elsewhere.</summary>
    private const double MinSame = 0.6;

    public IEnumerable<(FactKind Kind, TextSpan Span)> Find(string statement, IEnumerable<string> sources)
    {
        var read = sources.SelectMany(source => UnspacedClause.Read(source, meanings)).ToList();
        if (read.Count == 0)
            yield break;
        var isPossible = meanings.Possible.Any(word => statement.Contains(word, StringComparison.Ordinal));
        foreach (var clause in UnspacedClause.Read(statement, meanings))
        {
            var source = read.MaxBy(clause.Overlap)!;
            var overlap = clause.Overlap(source);
            if ((Added(clause, source, read) ?? Removed(clause, read)) is { } negated)
                yield return (FactKind.Negation, clause.Span(negated));
            if (overlap < MinOverlap)
                continue;
            if (Opposite(clause, source, read, overlap) is { } opposite)
                yield return (FactKind.Antonym, clause.Span(opposite));
            if (clause.Find(meanings.All) is { } all && read.Exists(clause.HasLimited) && !read.Exists(one => one.Has(meanings.All)))
                yield return (FactKind.Quantifier, clause.Span(all));
            if (!isPossible && (source.Doubted().FirstOrDefault(clause.HasVerb) ?? Done(clause, source, read)) is { } verb)
                yield return (FactKind.Modal, clause.Span(verb));
        }
    }

    // "廃止した" for "廃止する計画だ", unless a source also says that it is done.
    private static string? Done(UnspacedClause clause, UnspacedClause source, List<UnspacedClause> sources) =>
        clause.IsCompleted
            ? source
                .Planned()
                .FirstOrDefault(stem =>
                    clause.HasVerb(stem)
                    && sources.TrueForAll(one => !one.Text.Contains(stem, StringComparison.Ordinal) || one.Planned().Contains(stem))
                )
            : null;

    private string? Added(UnspacedClause clause, UnspacedClause source, List<UnspacedClause> sources) =>
        clause
            .Negated()
            .FirstOrDefault(negated =>
                clause.OverlapWithSentence(source) >= MinOverlap
                && sources.FindAll(source => source.Text.Contains(negated.Stem, StringComparison.Ordinal)) is { Count: > 0 } same
                && !same.Exists(source => source.IsNegative)
                && !article.Contains(negated.Whole, StringComparison.Ordinal)
            )
            .Stem;

    // "Not open before ten" says that it is open.
    private string? Removed(UnspacedClause clause, List<UnspacedClause> sources) =>
        clause.IsNegative
            ? null
            : sources
                .Where(source => clause.OverlapWithSentence(source) >= MinOverlap)
                .Where(source => !source.Has(meanings.TimeLimits) || clause.Has(meanings.TimeLimits))
                .SelectMany(source => source.Negated())
                .Select(negated => negated.Stem)
                .FirstOrDefault(stem =>
                    clause.HasVerb(stem)
                    && sources.TrueForAll(one =>
                        !one.Text.Contains(stem, StringComparison.Ordinal) || one.Negated().Any(other => other.Stem == stem)
                    )
                );

    private string? Opposite(UnspacedClause clause, UnspacedClause source, List<UnspacedClause> sources, double overlap)
    {
        if (clause.Negated().Any() != source.Negated().Any())
            return null;
        foreach (var field in meanings.Opposites)
        {
            foreach (var group in field)
            {
                if (
                    clause.Find(group) is { } word
                    && !source.Has(group)
                    && (overlap >= MinSame || !sources.Exists(one => one.Has(group)))
                    && field.Any(other => other != group && source.Has(other) && !clause.Has(other))
                )
                    return word;
            }
        }

        return null;
    }
}
