using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Extraction;

/// <summary>
/// Distinguishes an article's content words from function words: by the language's table, or without one by length, because the most
/// frequent words are the shortest (Zipf's law of abbreviation).
/// </summary>
internal sealed class ContentWords
{
    // A prefix stands for the stem: Putin'in, Putin'e; görüşme, görüşmesi, görüşmenin; government, governments.
    private const int PrefixLength = 6;
    private const double ShortWordShare = 0.6;
    private const int MaxShortWordLength = 3;

    private readonly string _text;
    private readonly Language _language;
    private readonly IReadOnlySet<string> _functionWords;
    private readonly int _shortWord;

    /// <summary>Derives the length limit from the article's words.</summary>
    public ContentWords(string text, Language language, IEnumerable<Word> words)
    {
        (_text, _language) = (text, language);
        var hasTable = language.FunctionWords.Count > 0;
        _functionWords = language.FunctionWords;
        _shortWord = hasTable ? 1 : ShortWord(words);
    }

    /// <summary>A content word in lower case, without its case suffix; null for any other word.</summary>
    public string? Of(Word word) => Of(_text, word);

    /// <summary>The same for a word of another text.</summary>
    public string? Of(string text, Word word)
    {
        var lower = _language.Lower(word.WithoutAffix.Of(text));
        return IsContent(text, word, lower) ? lower : null;
    }

    /// <summary>The prefix of a content word of a text by which its inflected forms are compared; empty for any other word.</summary>
    /// <param name="buffer">Memory for the lower-case word; the result points into it.</param>
    public ReadOnlySpan<char> Prefix(string text, Word word, Span<char> buffer)
    {
        var lower = _language.Lower(word.WithoutAffix.Of(text), buffer);
        return !IsContent(text, word, lower) ? default
            : lower.Length > PrefixLength ? lower[..PrefixLength]
            : lower;
    }

    /// <summary>The prefix by which inflected forms of a word are compared.</summary>
    public static string Prefix(string lower) => lower.Length > PrefixLength ? lower[..PrefixLength] : lower;

    private bool IsContent(string text, Word word, ReadOnlySpan<char> lower)
    {
        if (word.Kind != WordKind.Letters)
            return true;
        if (lower.Length <= _shortWord || _functionWords.Contains(lower))
            return false;
        var hasSuffix = word.WithoutAffix != word.Span;
        return !hasSuffix || !_functionWords.Contains(_language.Lower(word.Span.Of(text)));
    }

    private static int ShortWord(IEnumerable<Word> words)
    {
        var mean = words.Where(word => word.Kind == WordKind.Letters).Select(word => word.WithoutAffix.Length).DefaultIfEmpty(0).Average();
        return Math.Clamp((int)Math.Round(ShortWordShare * mean), 1, MaxShortWordLength);
    }
}
