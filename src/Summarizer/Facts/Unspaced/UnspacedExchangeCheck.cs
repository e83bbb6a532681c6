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

    /// <summary>The shortest and longest thing that a clause names on one side of its verb or particle.</summary>
    private const int MinSide = 2;

    private const int MaxSide = 12;

    /// <summary>How many characters besides the two must be the same.</summary>
    private const int MinShared = 3;

    private const int MaxClauses = 10;

    private static readonly char[] ClauseMarks = [.. "、。，．；：！？!?;:「」『』“”（）() \n"];

    public IEnumerable<(FactKind Kind, TextSpan Span)> Find(string statement, IReadOnlyList<string> sources)
    {
        var names = UnspacedText.NamesIn(statement, language).Where(name => article.Has(name.Text)).Take(MaxNames).ToList();
        for (var i = 1; i < names.Count; i++)
        {
            if (names[i].Start >= names[i - 1].End && IsReversed(statement, names[i - 1], names[i], sources))
                yield return (FactKind.Roles, new TextSpan(names[i - 1].Start, names[i - 1].End));
        }

        if (Reversed(statement, sources) is { } reversed && (names.Count < 2 || !names.Exists(name => name.Start == reversed.Start)))
            yield return (FactKind.Roles, reversed);
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

    // "工事会社は市民団体を訴えた" for "市民団体は工事会社を訴えた": the two sides of what a source has in between, whatever they are.
    private TextSpan? Reversed(string statement, IReadOnlyList<string> sources)
    {
        var start = 0;
        foreach (var clause in statement.Split(ClauseMarks).Take(MaxClauses))
        {
            for (var first = MinSide; first < Math.Min(clause.Length, MaxSide); first++)
            {
                for (var second = first + 1; second < Math.Min(clause.Length, first + MaxSide); second++)
                {
                    if (sources.Any(source => HasReversed(source, clause, first, second)))
                        return new TextSpan(start, start + first);
                }
            }

            start += clause.Length + 1;
        }

        return null;
    }

    // What a source has after the link must come first in the clause, and what it has before the link, after it.
    private bool HasReversed(string source, string clause, int first, int second)
    {
        var link = clause[first..second];
        if (link.AsSpan().ContainsAny(language.Unspaced.Companions.AsSpan()))
            return false;
        for (var at = source.IndexOf(link, StringComparison.Ordinal); at >= 0; at = source.IndexOf(link, at + 1, StringComparison.Ordinal))
        {
            if (!source.AsSpan(at + link.Length).StartsWith(clause.AsSpan(0, first)))
                continue;
            var rest = source.AsSpan(at + link.Length + first);
            var end = Common(source.AsSpan(0, at), clause.AsSpan(second), rest);
            if (end >= MinSide && link.Length + Math.Min(rest.Length, clause.Length - second - end) >= MinShared)
                return true;
        }

        return false;
    }

    // The length of the part after the link that the source has before it, if both go on in the same way.
    private static int Common(ReadOnlySpan<char> before, ReadOnlySpan<char> after, ReadOnlySpan<char> rest)
    {
        for (var length = Math.Min(MaxSide, after.Length); length >= MinSide; length--)
        {
            var tail = after[length..];
            if (before.EndsWith(after[..length]) && (tail.Length == 0 || rest.StartsWith(tail)))
                return length;
        }

        return 0;
    }

    private bool IsOfAnother(string statement, UnspacedName name, IReadOnlyList<string> sources) =>
        sources
            .Where(source => !source.Contains(name.Text, StringComparison.Ordinal))
            .Any(source =>
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
