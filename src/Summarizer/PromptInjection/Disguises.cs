using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.PromptInjection;

/// <summary>
/// Reads a sentence the ways a model can and a reader would not: backwards, in a Caesar cipher, encoded, with symbols for letters or words.
/// Ordinary sentences are recognized by their function words and skipped, so this costs them little.
/// </summary>
internal sealed class Disguises(string text)
{
    // Bounds the time for texts in languages without a table.
    private const int MaxDeciphered = 200;

    // An order takes more words than a page needs to carry an encoded address.
    private const int MinWords = 3;
    private const int MaxLength = 4000;
    private const int MinFunctionWords = 2;
    private const int MinFunctionWordsBackwards = 3;

    // Nobody spells out a sentence for readers.
    private const int MinSpelledWords = 4;

    private int _deciphered;

    /// <summary>Whether the sentence addresses a model in disguise.</summary>
    public bool AddressModel(FoldedSentence sentence)
    {
        var span = sentence.Sentence.Span;
        if (span.Length > MaxLength)
            return false;
        var words = span.Of(text).ToString();
        return Symbols.Readings(words).Any(reading => Reads(reading, isEncoded: Symbols.OrderInEmoji(words)))
            || Symbols.SpelledOut(words, out var spelled) is { } plain && (spelled >= MinSpelledWords || Reads(plain, isEncoded: true))
            || Encodings.Decode(words).Any(reading => Reads(reading, isEncoded: true))
            || Encodings.DecodeBytes(words).Any(reading => CountFunctionWords(reading) >= MinFunctionWords)
            || !IsLanguage(sentence.Words)
                && ++_deciphered <= MaxDeciphered
                && (
                    Ciphers(words).Any(reading => Reads(reading, isEncoded: true))
                    || MostFunctionWordsOfOneLanguage(Backwards(words)) >= MinFunctionWordsBackwards
                );
    }

    // Nobody encodes an order for readers, whatever it is.
    private static bool Reads(string reading, bool isEncoded)
    {
        var article = InjectionFinder.AsArticle(reading, KnownLanguages.English);
        return FoldedSentence.Of(article).Select(SentenceCues.Read).Any(cues => cues.AddressesModel || isEncoded && cues.IsTask);
    }

    private static IEnumerable<string> Ciphers(string text)
    {
        var backwards = Backwards(text);
        yield return backwards;
        yield return string.Join(' ', text.Split(' ').Select(Backwards));
        yield return UpsideDown(backwards);
        if (Caesar(text) is { } shifted)
            yield return shifted;
    }

    private static string Backwards(string text)
    {
        var runes = text.EnumerateRunes().Reverse();
        return string.Concat(runes.Select(rune => rune.ToString())).TrimStart('.', '!', '?');
    }

    private static string UpsideDown(string text)
    {
        const string flipped = "ɐqɔpǝɟƃɥıɾʞlɯuodbɹsʇnʌʍxʎz";
        return string.Concat(text.Select(c => flipped.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at ? (char)('a' + at) : c));
    }

    // The shift that gives the most function words. ROT13 is one of them.
    private static string? Caesar(string text)
    {
        var best = Enumerable.Range(1, 25).Select(by => Shift(text, by)).MaxBy(CountFunctionWords)!;
        return CountFunctionWords(best) >= MinFunctionWords ? best : null;
    }

    private static string Shift(string text, int by) =>
        string.Concat(
            text.Select(c =>
                c switch
                {
                    >= 'a' and <= 'z' => (char)('a' + (c - 'a' + by) % 26),
                    >= 'A' and <= 'Z' => (char)('A' + (c - 'A' + by) % 26),
                    _ => c,
                }
            )
        );

    private static int CountFunctionWords(string text) =>
        WordTokenizer.Words(text).Count(word => LanguageDetector.TagsOf(word.Span.Of(text)).Count > 0);

    private static int MostFunctionWordsOfOneLanguage(string text) =>
        WordTokenizer
            .Words(text)
            .SelectMany(word => LanguageDetector.TagsOf(word.Span.Of(text)))
            .CountBy(tag => tag)
            .Select(tag => tag.Value)
            .DefaultIfEmpty()
            .Max();

    // Too few words to tell count as language.
    private bool IsLanguage(IReadOnlyList<FoldedWord> words)
    {
        if (words.Count < MinWords)
            return true;
        var found = 0;
        foreach (var word in words)
            if (
                word.Word.Kind == WordKind.Ideograph
                || LanguageDetector.TagsOf(word.Word.Span.Of(text)).Count > 0 && ++found >= MinFunctionWords
            )
                return true;
        return false;
    }
}
