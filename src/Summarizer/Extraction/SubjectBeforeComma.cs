using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Extraction;

/// <summary>
/// The subject that a comma sets off in a language where the verb comes last: <c>Sağlık Bakanı Ali Kaya, hastaneyi gezdi</c>. Without it,
/// the rest of the sentence does not say who did it.
/// </summary>
internal sealed class SubjectBeforeComma(Language language)
{
    private const int MaxWords = 8;

    /// <summary>
    /// The forms of the subject, the longest first: all its capitalized words, then without roles. Empty without a subject.
    /// </summary>
    public IReadOnlyList<string> Before(string sentence, int comma)
    {
        var words = WordTokenizer.Words(sentence[..comma]);
        if (words.Count == 0 || !IsName(sentence, words[^1]) || IsOpener(Lower(sentence, words[^1])))
            return [];
        var first = words.Count - 1;
        while (first > 0 && words.Count - first < MaxWords && Joins(sentence, words, first))
            first--;
        if (first == 0 && words.Count > 1 && IsOpener(Lower(sentence, words[0])))
            first++;
        // "Plan ve Bütçe Komisyonu Üyesi Ali Kaya": what a conjunction joins has begun before.
        var isPart = first > 0 && language.Conjunctions.Contains(Lower(sentence, words[first - 1]));
        return
        [
            .. Enumerable
                .Range(first, words.Count - first)
                .Where(i => i == first && !isPart || i > first && EndsRole(sentence, words, i - 1))
                .Select(i => sentence[words[i].Span.Start..comma]),
        ];
    }

    private bool Joins(string sentence, IReadOnlyList<Word> words, int i)
    {
        var before = words[i - 1];
        var gap = sentence.AsSpan(before.Span.End..words[i].Span.Start);
        return gap is " " && IsName(sentence, before)
            || gap is ". "
                && (
                    language.OrdinalsEndWithStop && before.Kind == WordKind.Number
                    || IsName(sentence, before) && language.Abbreviations.Contains(before.Span.Of(sentence).ToString())
                );
    }

    private static bool IsName(string sentence, Word word) =>
        word.Kind == WordKind.Letters && char.IsUpper(sentence[word.Span.Start]) && !word.HasSuffix;

    private bool IsOpener(string word) =>
        language.FunctionWords.Contains(word) || language.Connectives.Contains(word) || language.CalendarWords.Contains(word);

    private bool EndsRole(string sentence, IReadOnlyList<Word> words, int i) => language.Roles.Contains(Lower(sentence, words[i]));

    private string Lower(string sentence, Word word) => language.Lower(word.Span.Of(sentence));
}
