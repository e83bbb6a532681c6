using Summarizer.Facts;

namespace Summarizer.Pages;

/// <summary>Sentences with unsupported facts underlined and numbered, and the notes to the numbers.</summary>
internal sealed class FlaggedText
{
    private readonly List<UnsupportedFact> _facts = [];

    /// <summary>A sentence with numbered marks.</summary>
    public Html Number(string text, IReadOnlyList<UnsupportedFact> unsupported) =>
        Mark(
            text,
            unsupported,
            fact =>
            {
                _facts.Add(fact);
                return Html.Of(
                    $"<sup><a id=\"flag-{_facts.Count}\" href=\"#note-{_facts.Count}\" "
                        + $"aria-label=\"Note {_facts.Count}: {Explain(fact.Kind)}\">{_facts.Count}</a></sup>"
                );
            }
        );

    /// <summary>The notes; empty if every fact was found.</summary>
    public Html Notes() =>
        Html.If(
            _facts.Count > 0,
            $"""
            <aside class="notes" aria-label="Notes on the summary">
            <p>The article does not support what is underlined. Look it up before you rely on it.</p>
            <ol>{_facts.Select((fact, i) => Note(fact, i + 1))}</ol>
            </aside>
            """
        );

    private static Html Note(UnsupportedFact fact, int number) =>
        Html.Of(
            $"""
            <li id="note-{number}"><bdi>{fact.Text}</bdi>: {Explain(fact.Kind)} <a href="#flag-{number}">back to the sentence</a></li>
            """
        );

    /// <summary>A sentence with unnumbered marks; a line nearby explains them.</summary>
    public static Html Underline(string text, IReadOnlyList<UnsupportedFact> unsupported) => Mark(text, unsupported, _ => Html.None);

    private static Html Mark(string text, IReadOnlyList<UnsupportedFact> unsupported, Func<UnsupportedFact, Html> note)
    {
        var marked = new List<Html>();
        var done = 0;
        var found = unsupported.Distinct().Select(fact => (Fact: fact, At: PlaceOf(fact.Text, text))).ToList();
        foreach (
            var (fact, at) in found
                .Where(place => place.At >= 0)
                .OrderBy(place => place.At)
                .ThenByDescending(place => place.Fact.Text.Length)
        )
        {
            if (at < done)
                continue;
            marked.Add(Html.Of($"{text[done..at]}<mark class=\"unsupported\">{text.Substring(at, fact.Text.Length)}</mark>{note(fact)}"));
            done = at + fact.Text.Length;
        }

        // If the sentence spells a fact differently, the note is at the end.
        return Html.Of($"{marked}{text[done..]}{found.Where(place => place.At < 0).Select(place => note(place.Fact)).ToList()}");
    }

    private static string Explain(FactKind kind) =>
        kind switch
        {
            FactKind.Number => "this number is not in the article.",
            FactKind.Date => "this date is not in the article.",
            FactKind.Name => "this name is not in the article.",
            FactKind.Negation => "the article says yes where this says no, or the reverse.",
            FactKind.Antonym => "the article says something else.",
            FactKind.Roles => "in the article, somebody else did it.",
            FactKind.Phrase => "the article does not say this.",
            FactKind.Quantifier => "the article gives another quantity.",
            FactKind.Modal => "the article is less certain, or more.",
            FactKind.Speaker => "in the article, somebody else says it.",
            _ => "no sentence of the article says this.",
        };

    /// <summary>The position of a fact as separate words: the 5 in 15 is another number.</summary>
    private static int PlaceOf(string fact, string text)
    {
        if (fact.Length == 0)
            return -1;
        for (var at = 0; (at = text.IndexOf(fact, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            var end = at + fact.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
                return at;
        }

        return text.IndexOf(fact, StringComparison.OrdinalIgnoreCase);
    }
}
