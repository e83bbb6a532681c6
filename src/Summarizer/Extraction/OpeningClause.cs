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
    private const int MaxToAuxiliary = 3;

    /// <summary>The longest statement that a sentence opens with, if any.</summary>
    /// <param name="fits">Whether a statement is short enough. A beginning of one that is fits too.</param>
    public string? Of(string sentence, Predicate<string> fits)
    {
        var words = WordTokenizer.Words(sentence);
        string? longest = null;
        string? longestMain = null;
        for (var i = MinWords; i < words.Count; i++)
        {
            var end = words[i - 1].Span.End;
            var kept = sentence[..(sentence[end] == '%' ? end + 1 : end)];
            if (!fits(kept))
                break;
            if (
                !EndsBefore(sentence, words, i)
                || !IsBalanced(kept)
                || !HasStatement(sentence, words, i)
                || EndsWithVerb(sentence, words, i)
            )
                continue;
            longest = kept;
            if (sentence[end] == ',' || !IsInSubclause(sentence, words, i))
                longestMain = kept;
        }

        return longestMain ?? longest;
    }

    // "a bill that would let casinos build | on public land": what is cut belongs to the clause.
    private bool IsInSubclause(string sentence, IReadOnlyList<Word> words, int end)
    {
        for (var i = 1; i < end; i++)
        {
            var word = Lower(sentence, words[i]);
            var opens =
                language.ClauseOpenings.Count > 0
                    ? language.ClauseOpenings.Contains(word)
                    : language.Pronouns.Contains(word) && !language.SpeakerPronouns.Contains(word);
            if (opens && !IsFunctionWord(sentence, words[i - 1]))
                return true;
        }

        return false;
    }

    // "and was left | a step from the cup", "a law premised | on trust", in contrast to "was arrested | on Friday".
    private bool EndsWithVerb(string sentence, IReadOnlyList<Word> words, int end)
    {
        if (language.IsVerbFinal || language.CapitalizesNouns || language.FiniteBeginnings.Count > 0 || !IsFinite(sentence, words[end - 1]))
            return false;
        for (var i = Math.Max(0, end - 1 - MaxToAuxiliary); i < end - 1; i++)
        {
            if (language.FiniteVerbs.Contains(Lower(sentence, words[i])))
                return false;
        }

        return true;
    }

    private bool IsFunctionWord(string sentence, Word word) => language.FunctionWords.Contains(Lower(sentence, word));

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
        var follows = gap.TrimStart('%') is " ";
        return (
                isMarked
                || follows && language.AdjunctOpenings.Contains(Lower(sentence, words[next]))
                || follows && JoinsClause(sentence, words, next)
            )
            && !language.FunctionWords.Contains(Lower(sentence, words[next - 1]))
            && !language.NonTopics.Contains(Lower(sentence, words[next - 1]));
    }

    // "and fell", in contrast to "and nuts".
    private bool JoinsClause(string sentence, IReadOnlyList<Word> words, int i) =>
        i + 1 < words.Count && language.Conjunctions.Contains(Lower(sentence, words[i])) && IsFinite(sentence, words[i + 1]);

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
            if (OpensElided(sentence, words[i]))
                return false;
            if (language.Pronouns.Contains(Lower(sentence, words[i])) && !language.Articles.Contains(Lower(sentence, words[i])))
                return false;
        }

        return false;
    }

    // "un succès qu'il doit à Jean"
    private bool OpensElided(string sentence, Word word)
    {
        var form = Lower(sentence, word);
        return form.IndexOf('\'', StringComparison.Ordinal) is > 0 and var elision && language.ClauseOpenings.Contains(form[..elision]);
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
