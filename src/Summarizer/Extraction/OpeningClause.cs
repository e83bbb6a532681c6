using Summarizer.Languages;
using Summarizer.Names;
using Summarizer.Text;

namespace Summarizer.Extraction;

/// <summary>
/// Cuts a sentence after its first words so that they are a statement of their own: they hold a finite verb and what it says, and end where
/// an adjunct or another clause begins. In a language without a table of finite verbs, no sentence has such an opening.
/// </summary>
internal sealed class OpeningClause(Language language)
{
    // A shorter beginning leaves out what happened: "The council voted late".
    private const int MinWords = 8;
    private const int MinStem = 3;

    /// <summary>The longest statement that a sentence opens with, if any.</summary>
    /// <param name="fits">Whether a statement is short enough. A beginning of one that is fits too.</param>
    public string? Of(string sentence, Predicate<string> fits)
    {
        var words = WordTokenizer.Words(sentence);
        string? longest = null;
        for (var i = MinWords; i < words.Count; i++)
        {
            var end = words[i - 1].Span.End;
            var kept = sentence[..(sentence[end] == '%' ? end + 1 : end)];
            if (!fits(kept))
                break;
            if (EndsBefore(sentence, words, i) && IsBalanced(kept) && HasStatement(sentence, words, i))
                longest = kept;
        }

        return longest;
    }

    /// <summary>
    /// Whether a clause says something. In a language without a table of finite verbs, this cannot be told, so every clause counts.
    /// </summary>
    public bool IsStatement(string clause) =>
        language.FiniteVerbs.Count == 0 && language.FiniteBeginnings.Count == 0 && !language.VerbComesFirst
        || WordTokenizer.Words(clause) is { Count: > 0 } words && HasStatement(clause, words, words.Count);

    private bool EndsBefore(string sentence, IReadOnlyList<Word> words, int next)
    {
        var gap = sentence.AsSpan(words[next - 1].Span.End..words[next].Span.Start);
        var isMarked = gap.IndexOfAny(",;،؛") == 0;
        if (language.IsVerbFinal)
            return (isMarked || language.Conjunctions.Contains(Lower(sentence, words[next]))) && IsFinite(sentence, words[next - 1]);
        return (isMarked || gap.TrimStart('%') is " " && language.AdjunctOpenings.Contains(Lower(sentence, words[next])))
            && !language.FunctionWords.Contains(Lower(sentence, words[next - 1]))
            && !language.NonTopics.Contains(Lower(sentence, words[next - 1]));
    }

    // A pronoun before the verb may open a relative clause: "the man who was arrested".
    private bool HasStatement(string sentence, IReadOnlyList<Word> words, int end)
    {
        if (language.IsVerbFinal)
            return true;
        if (language.VerbComesFirst)
            return !ArabicWord.HasArticle(Lower(sentence, words[0])) && !Reports(Lower(sentence, words[0]));
        for (var i = 1; i < end - 1; i++)
        {
            // "The minister said, in the development of …": what was said has a verb of its own.
            if (language.ReportingVerbs.Contains(Lower(sentence, words[i])) && sentence[words[i].Span.End] == ',')
                continue;
            if (IsFinite(sentence, words[i]))
                return HasContent(sentence, words, i + 1, end);
            if (language.Pronouns.Contains(Lower(sentence, words[i])) && !language.Articles.Contains(Lower(sentence, words[i])))
                return false;
        }

        return false;
    }

    // "وقال": who said something, without what.
    private bool Reports(string verb) =>
        language.ReportingVerbs.Contains(verb) || verb.Length > MinStem && language.ReportingVerbs.Contains(verb[1..]);

    private bool HasContent(string sentence, IReadOnlyList<Word> words, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            var word = Lower(sentence, words[i]);
            if (words[i].Kind == WordKind.Letters && !language.FunctionWords.Contains(word) && !language.CalendarWords.Contains(word))
                return true;
        }

        return false;
    }

    private bool IsFinite(string sentence, Word word)
    {
        if (word.Kind != WordKind.Letters || !char.IsLower(sentence[word.Span.Start]))
            return false;
        // "n'a", "l'ont"
        var form = Lower(sentence, word);
        form = form[(form.LastIndexOf('\'') + 1)..];
        return language.FiniteVerbs.Contains(form)
            || language.StatementVerbs.Contains(form)
            || language.FiniteEndings.Any(suffix =>
                form.Length >= suffix.Length + MinStem && form.EndsWith(suffix, StringComparison.Ordinal)
            )
            || language.FiniteBeginnings.Any(prefix =>
                form.Length >= prefix.Length + MinStem && form.StartsWith(prefix, StringComparison.Ordinal)
            );
    }

    private static bool IsBalanced(string text) =>
        text.Count(c => c is '"') % 2 == 0
        && text.Count(c => c is '“' or '«' or '(') == text.Count(c => c is '”' or '»' or ')')
        && !text.Contains('„', StringComparison.Ordinal);

    private string Lower(string sentence, Word word) => language.Lower(word.Span.Of(sentence));
}
