using Summarizer.Text;

namespace Summarizer.Facts.Comparison;

/// <summary>
/// Finds statements that attribute what was said to another person: without the name, the statement has sources in which another person
/// speaks, and the name is not among them.
/// </summary>
internal sealed class SpeakerCheck(Wording article, string text, IReadOnlyList<Term> statement, SourceFinder sources)
{
    private const int MaxDistance = 3;

    public IEnumerable<(FactKind Kind, Term Term)> Run()
    {
        foreach (var verb in statement.Where(article.IsReporting))
        {
            if (Speaker(verb) is not { } speaker || IsOrganization(speaker) || article.Language.CapitalizesNouns && !IsPerson(speaker))
                continue;
            var first = speaker.Index;
            while (
                first > 0 && statement[first].Token.Joins && (statement[first - 1].Token.IsCapital || article.IsRole(statement[first - 1]))
            )
                first--;
            var found = sources.Find(Said(first, speaker.Index), article.Language);
            var read = found.Select(article.Sentence).ToList();
            if (
                read.Count == 0
                || read.Exists(sentence => sentence.Exists(speaker.HasStemOf))
                || !read.Exists(sentence => sentence.Exists(term => article.IsReporting(term) && HasName(sentence, term)))
            )
                continue;
            if (!found.Any(one => article.SentencesOfPeople.IsAbout(one, speaker)))
                yield return (FactKind.Speaker, speaker);
        }
    }

    // The part of the statement between semicolons that has the name, without the name and the role before it.
    private string Said(int first, int last)
    {
        var (start, end) = (statement[first].Token.Word.Span.Start, statement[last].Token.Word.Span.End);
        var from = start == 0 ? 0 : text.LastIndexOf(';', start - 1) + 1;
        var to = text.IndexOf(';', end) is var at and >= 0 ? at : text.Length;
        return text[from..start] + text[end..to];
    }

    // The nearest name of the clause; where verbs come last, any before it.
    private Term? Speaker(Term verb)
    {
        var reach = article.Reader.Meanings.HasCaseSuffixes ? statement.Count : MaxDistance;
        Term? found = null;
        for (var i = verb.Index - 1; i >= 0 && verb.Index - i <= reach; i--)
        {
            var term = statement[i];
            if (IsName(term) && !term.Token.Word.HasSuffix && IsNamed(term) && (found is null || article.Reader.Meanings.HasCaseSuffixes))
                found = found is { } later && later.Index == i + 1 ? later : term;
            if (term.Token.Gap == WordGap.Opening && i > 0)
                break;
        }

        if (found is null && verb.Index + 1 < statement.Count && IsName(statement[verb.Index + 1]) && statement[verb.Index + 1].Token.Joins)
        {
            var last = verb.Index + 1;
            while (last + 1 < statement.Count && IsName(statement[last + 1]) && statement[last + 1].Token.Joins)
                last++;
            return statement[last];
        }

        return found;
    }

    // A word that opens a sentence has a capital in any case: "Uczony ostrzegł".
    private bool IsNamed(Term term) =>
        term.Token.Gap != WordGap.Opening
        || article.HasCapitalized(term.Token)
        || term.Index + 1 < statement.Count && statement[term.Index + 1].Token is { IsCapital: true, Joins: true };

    private bool HasName(IReadOnlyList<Term> sentence, Term verb) =>
        sentence.Any(term =>
            IsName(term)
            && !term.Token.Word.HasSuffix
            && (term.Token.Gap != WordGap.Opening || article.HasCapitalized(term.Token))
            && (article.Reader.Meanings.HasCaseSuffixes ? term.Index < verb.Index : Math.Abs(term.Index - verb.Index) <= MaxDistance)
        );

    private static bool IsName(Term term) => term.IsContent && term.Token.IsCapital && term.Token.Key.Length > 2;

    // Where every noun has a capital: "Lindemann" if the article names her, or "Mareike Lindemann".
    private bool IsPerson(Term name) =>
        article.IsNameWord(name)
        || name.Index > 0
            && name.Token.Joins
            && article.Language.FirstNames.Contains(article.Language.Lower(statement[name.Index - 1].Text));

    // What an organization says is often reported of its people.
    private bool IsOrganization(Term name) =>
        Enumerable
            .Range(0, MaxDistance)
            .Any(back =>
                name.Index >= back && article.Language.OrganizationWords.Contains(article.Language.Lower(statement[name.Index - back].Text))
            );
}
