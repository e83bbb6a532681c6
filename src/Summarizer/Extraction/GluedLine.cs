using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Extraction;

/// <summary>
/// A heading, caption or byline that lost its line break: <c>A quiet harbour The council sold the land</c>. A function word with a capital
/// in the middle of a sentence shows where the sentence begins.
/// </summary>
internal static class GluedLine
{
    private const int MinSentence = 5;
    private const int MinUnclosedSentence = 12;
    private const int MinCapitals = 3;

    /// <summary>
    /// The sentences in a unit: what follows each such line, and the line itself if it is long enough to be a sentence without its stop.
    /// </summary>
    public static IEnumerable<TextSpan> Split(string text, TextSpan sentence, Language language)
    {
        if (!Reads(language))
            return [sentence];
        var words = WordTokenizer.Words(text, sentence);
        List<int> starts = [0, .. Enumerable.Range(1, Math.Max(0, words.Count - 1)).Where(i => Begins(text, words, i, language))];
        if (starts.Count == 1)
            return [sentence];
        var parts = Parts(sentence, words, starts).ToList();
        return parts.Count > 0 ? parts : [sentence];
    }

    private static IEnumerable<TextSpan> Parts(TextSpan sentence, IReadOnlyList<Word> words, List<int> starts)
    {
        for (var part = 0; part < starts.Count; part++)
        {
            var last = part == starts.Count - 1;
            var end = last ? words.Count : starts[part + 1];
            if (end - starts[part] >= (last ? MinSentence : MinUnclosedSentence))
                yield return new TextSpan(
                    part == 0 ? sentence.Start : words[starts[part]].Span.Start,
                    last ? sentence.End : words[end - 1].Span.End
                );
        }
    }

    private static bool Reads(Language language) => language.FunctionWords.Count > 0 && !language.CapitalizesNouns;

    // Titles of works go on with a capital: "in The Guardian", "the novel The Sea".
    private static bool Begins(string text, IReadOnlyList<Word> words, int i, Language language)
    {
        var word = words[i].Span;
        return word.Length > 1
            && i + 1 < words.Count
            && IsCapitalized(word.Of(text))
            && text.AsSpan(words[i - 1].Span.End..word.Start) is " "
            && text.AsSpan(word.End..words[i + 1].Span.Start) is " "
            && char.IsLower(text[words[i + 1].Span.Start])
            && EndsLine(text, words, i - 1, language)
            && language.FunctionWords.Contains(language.Lower(word.Of(text)))
            && !language.CapitalizedWords.Contains(language.Lower(word.Of(text)));
    }

    private static bool EndsLine(string text, IReadOnlyList<Word> words, int last, Language language)
    {
        var word = words[last].Span.Of(text);
        return words[last].Kind == WordKind.Letters
            && (
                char.IsLower(word[0]) && !language.FunctionWords.Contains(language.Lower(word))
                || word.Length >= MinCapitals && !word.ContainsAnyInRange('a', 'z') && char.IsUpper(word[0]) && char.IsUpper(word[^1])
            );
    }

    private static bool IsCapitalized(ReadOnlySpan<char> word)
    {
        if (!char.IsUpper(word[0]))
            return false;
        foreach (var c in word[1..])
        {
            if (!char.IsLower(c))
                return false;
        }

        return true;
    }
}
