using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Extraction;

/// <summary>
/// A phrase that sets the scene before the first comma: <c>On Tuesday, the council voted</c>. A subject or a main clause before a comma is
/// not one: <c>A new bridge opened, eight months early</c>.
/// </summary>
internal sealed class OpeningPhrase(Language language)
{
    // Without a table of determiners, little is known about the language, and a longer phrase may hold the verb.
    private const int MaxWords = 6;

    /// <summary>A sentence without such a phrase; the sentence if it has none.</summary>
    /// <param name="isStatement">Whether the rest can stand alone.</param>
    public string Remove(string sentence, Predicate<string> isStatement)
    {
        var comma = sentence.IndexOf(", ", StringComparison.Ordinal);
        if (language.IsVerbFinal || comma <= 0)
            return sentence;
        var rest = sentence[(comma + 2)..];
        return SetsScene(sentence[..comma]) && BeginsClause(rest) && isStatement(rest)
            ? SentenceForm.WithCapital(rest, language)
            : sentence;
    }

    /// <summary>Whether a phrase before a comma sets the scene.</summary>
    public bool SetsScene(string phrase)
    {
        var words = WordTokenizer.Words(phrase);
        if (words.Count == 0)
            return false;
        var first = Lower(phrase, words[0]);
        if (language.Determiners.Contains(first) || language.Articles.Contains(first))
            return false;
        if (language.Determiners.Count > 0)
            return language.FunctionWords.Contains(first) && !(language.Prepositions.Contains(first) && Reports(phrase, words));
        return words.Count <= MaxWords
            && (language.Prepositions.Contains(first) || language.Conjunctions.Contains(first))
            && !language.IndefiniteWords.Contains(first)
            && !Reports(phrase, words);
    }

    private bool Reports(string phrase, IReadOnlyList<Word> words) =>
        words.Skip(1).Any(word => language.ReportingVerbs.Contains(Lower(phrase, word)));

    // Not ", where", ", 26 September" or ", with": these continue the clause before.
    private bool BeginsClause(string rest)
    {
        if (WordTokenizer.Words(rest) is not [var word, ..])
            return false;
        var first = Lower(rest, word);
        return word.Kind != WordKind.Number
            && !CalendarNames.Of(language).Contains(WordFolding.Fold(first))
            && !(IsLink(first) && !IsPartOfSubject(first))
            && !(NeedsArticles && char.IsLower(rest[word.Span.Start]) && !language.FunctionWords.Contains(first));
    }

    private bool IsPartOfSubject(string word) =>
        language.Determiners.Contains(word) || language.Articles.Contains(word) || language.Pronouns.Contains(word);

    // "Premier pays touché, …": in Romance languages, a noun without an article is in apposition.
    private bool NeedsArticles => language.DefiniteArticles.Count > 0 && !language.NounsComeLast && !language.CapitalizesNouns;

    private bool IsLink(string word) =>
        language.FunctionWords.Contains(word)
        || language.Prepositions.Contains(word)
        || language.Conjunctions.Contains(word)
        || language.Connectives.Contains(word);

    private string Lower(string text, Word word) => language.Lower(word.Span.Of(text));
}
