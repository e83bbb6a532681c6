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
            foreach (var (key, _) in Keys(sentences[i].Words, language))
                AddPlace(key, i);
        }
    }

    /// <summary>The share of a sentence's content words that occur around it, 0 to 1; 1 if it has too few words to judge.</summary>
    /// <param name="first">The first word that counts.</param>
    public double Shared(FoldedSentence sentence, int index, int minWords, int first = 0)
    {
        int all = 0,
            shared = 0;
        foreach (var key in Keys(sentence.Words.Skip(first), _language).Select(key => key.Text).Distinct(StringComparer.Ordinal))
        {
            all++;
            if (OccursAround(key, index))
                shared++;
        }

        return all < minWords ? 1 : (double)shared / all;
    }

    /// <summary>The content words of a sentence, with what is between them and the next one.</summary>
    public IReadOnlyList<LoneSentence.Key> Describe(FoldedSentence sentence, int index)
    {
        var keys = Keys(sentence.Words, _language).ToList();
        var described = new List<LoneSentence.Key>(keys.Count);
        var word = 0;
        for (var i = 0; i < keys.Count; i++)
        {
            var isLast = i == keys.Count - 1;
            var isAnchor = isLast && sentence.EndsWithAny(_language.StatementEndings);
            for (var end = isLast ? sentence.Words.Count : keys[i + 1].At; word < end; word++)
                isAnchor |= IsAnchor(sentence, word);
            described.Add(new LoneSentence.Key(keys[i].Text, OccursAround(keys[i].Text, index), isAnchor));
        }

        return described;
    }

    private bool IsAnchor(FoldedSentence sentence, int word) =>
        word > 0 && !_language.CapitalizesNouns && sentence.IsCapital(word)
        || sentence.IsBeforeDash(word)
        || IsReporting(sentence.Lower(word, _language));

    private bool IsReporting(string word) =>
        _language.ReportingVerbs.Contains(word) || word[0] == 'و' && _language.ReportingVerbs.Contains(word[1..]);

    /// <summary>The content words of a text of its own.</summary>
    public static IEnumerable<string> KeysOf(IEnumerable<FoldedSentence> sentences, Language language) =>
        sentences.SelectMany(sentence => Keys(sentence.Words, language)).Select(key => key.Text);

    /// <summary>Whether a sentence that counts has a content word.</summary>
    public bool Has(string key) => _places.ContainsKey(key);

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

    private static IEnumerable<(string Text, int At)> Keys(IEnumerable<FoldedWord> words, Language language)
    {
        string? last = null;
        foreach (var (at, (word, text, _)) in words.Index())
        {
            if (word.Kind == WordKind.Ideograph)
            {
                // In scripts without spaces, two characters count as a word.
                if (last is not null)
                    yield return (last + text, at);
                last = text;
                continue;
            }

            last = null;
            if (word.Kind == WordKind.Letters && text.Length >= MinWordLength && !IsEmpty(text, language))
                yield return (KeyOf(text), at);
        }
    }

    private static bool IsEmpty(string word, Language language) =>
        language.FunctionWords.Contains(word)
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
