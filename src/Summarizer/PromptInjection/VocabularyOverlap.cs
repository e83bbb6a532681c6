using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.PromptInjection;

/// <summary>Measures how many of a sentence's words occur around it: sentences that belong to an article share words with it.</summary>
internal sealed class VocabularyOverlap
{
    // Enough for any news article; in a book every word occurs somewhere.
    private const int Sentences = 60;
    private const int KeyLength = 5;
    private const int MinWordLength = 3;
    private readonly Language _language;
    private readonly Dictionary<string, List<int>> _places = new(StringComparer.Ordinal);

    /// <param name="counts">Which sentences count as context, so that an attack is not supported by its own repetition.</param>
    public VocabularyOverlap(Language language, IReadOnlyList<FoldedSentence> sentences, Func<int, bool> counts)
    {
        _language = language;
        for (var i = 0; i < sentences.Count; i++)
        {
            if (!counts(i))
                continue;
            foreach (var key in Keys(sentences[i].Words))
                AddPlace(key, i);
        }
    }

    /// <summary>The share of a sentence's content words that occur around it, 0 to 1; 1 if it has too few words to judge.</summary>
    /// <param name="first">The first word that counts.</param>
    public double Shared(FoldedSentence sentence, int index, int minWords, int first = 0)
    {
        int all = 0,
            shared = 0;
        foreach (var key in Keys(sentence.Words.Skip(first)).Distinct(StringComparer.Ordinal))
        {
            all++;
            if (OccursAround(key, index))
                shared++;
        }

        return all < minWords ? 1 : (double)shared / all;
    }

    private void AddPlace(string key, int sentence)
    {
        if (!_places.TryGetValue(key, out var places))
            _places[key] = places = [];
        if (places.Count == 0 || places[^1] != sentence)
            places.Add(sentence);
    }

    private bool OccursAround(string key, int index)
    {
        if (!_places.TryGetValue(key, out var places))
            return false;
        var at = places.BinarySearch(index);
        var after = at >= 0 ? at + 1 : ~at;
        var before = at >= 0 ? at - 1 : ~at - 1;
        return before >= 0 && index - places[before] <= Sentences || after < places.Count && places[after] - index <= Sentences;
    }

    private IEnumerable<string> Keys(IEnumerable<FoldedWord> words)
    {
        string? last = null;
        foreach (var (word, text, _) in words)
        {
            if (word.Kind == WordKind.Ideograph)
            {
                // In scripts without spaces, two characters count as a word.
                if (last is not null)
                    yield return last + text;
                last = text;
                continue;
            }

            last = null;
            if (word.Kind == WordKind.Letters && text.Length >= MinWordLength && !IsEmpty(text))
                yield return KeyOf(text);
        }
    }

    private bool IsEmpty(string word) =>
        _language.FunctionWords.Contains(word)
        || KnownLanguages.English.FunctionWords.Contains(word)
        || KnownLanguages.English.CommonWords.Contains(word);

    private static string KeyOf(string word)
    {
        if (word[0] is >= '\u0600' and <= '\u06FF')
            word = WithoutArabicParticles(word);
        else if (word[0] is >= '\u0590' and <= '\u05FF')
            word = WithoutHebrewParticles(word);
        return word.Length > KeyLength ? word[..KeyLength] : word;
    }

    // "בחיפה", "והקו": at most two prefixes.
    private static string WithoutHebrewParticles(string word)
    {
        var at = 0;
        while (at < 2 && word.Length - at > MinWordLength && word[at] is 'ו' or 'ה' or 'ב' or 'ל' or 'מ' or 'כ' or 'ש')
            at++;
        return word[at..];
    }

    private static string WithoutArabicParticles(string word)
    {
        var at = word[0] is 'و' or 'ف' or 'ب' or 'ل' or 'ك' && word.Length > MinWordLength + 1 ? 1 : 0;
        if (word.AsSpan(at).StartsWith("ال") && word.Length - at > MinWordLength + 1)
            at += 2;
        return word[at..];
    }
}
