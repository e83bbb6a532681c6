using Summarizer.Languages;
using Summarizer.Names;
using Summarizer.Names.Unspaced;
using Summarizer.Text;

namespace Summarizer.Facts.Unspaced;

/// <summary>
/// Finds names of an article that a statement in a script without spaces exchanges: a source has the same words with the two names in the
/// other order, or with the name of another person.
/// </summary>
internal sealed class UnspacedExchangeCheck(UnspacedText article, Language language)
{
    private const int MaxNames = 20;
    private const int MaxLink = 40;
    private const int MinLink = 2;
    private const int Following = 2;
    private const int MinContext = 8;

    public IEnumerable<(FactKind Kind, TextSpan Span)> Find(string statement, IReadOnlyList<string> sources)
    {
        var names = UnspacedText.NamesIn(statement, language).Where(name => article.Has(name.Text)).Take(MaxNames).ToList();
        for (var i = 1; i < names.Count; i++)
        {
            if (names[i].Start >= names[i - 1].End && IsReversed(statement, names[i - 1], names[i], sources))
                yield return (FactKind.Roles, new TextSpan(names[i - 1].Start, names[i - 1].End));
        }

        foreach (var name in names.Where(name => name.Kind == NameKind.Person && IsOfAnother(statement, name, sources)))
            yield return (IsReport(statement) ? FactKind.Speaker : FactKind.Name, new TextSpan(name.Start, name.End));
    }

    private bool IsReport(string statement) => language.ReportingVerbs.Any(verb => statement.Contains(verb, StringComparison.Ordinal));

    private bool IsReversed(string statement, UnspacedName first, UnspacedName second, IReadOnlyList<string> sources)
    {
        var link = statement[first.End..second.Start];
        var after = statement[second.End..Math.Min(statement.Length, second.End + Following)];
        return link.Length is >= MinLink and <= MaxLink
            && after.Length > 0
            && !(link + after).AsSpan().ContainsAny(language.Unspaced.Companions.AsSpan())
            && !sources.Any(source => source.Contains(first.Text + link + second.Text, StringComparison.Ordinal))
            && sources.Any(source => source.Contains(second.Text + link + first.Text + after, StringComparison.Ordinal));
    }

    private bool IsOfAnother(string statement, UnspacedName name, IReadOnlyList<string> sources) =>
        sources.All(source => !source.Contains(name.Text, StringComparison.Ordinal))
        && sources.Any(source =>
            UnspacedSubstitution
                .Find(statement, source, toEndOfRun: false)
                .Any(one =>
                    one.Context >= MinContext
                    && one.Written.Start <= name.Start
                    && name.End <= one.Written.End
                    && one.Replaced.Of(source).ToString() is var replaced
                    && !replaced.Contains(name.Text[0], StringComparison.Ordinal)
                    && UnspacedText
                        .NamesIn(source, language)
                        .Any(other => other.Kind == NameKind.Person && replaced.Contains(other.Text, StringComparison.Ordinal))
                )
        );
}
