using Summarizer.Languages;
using Summarizer.Languages.Amounts;
using Summarizer.Text;

namespace Summarizer.Sentences;

/// <summary>
/// Distinguishes a unit at the end of a sentence (<c>за 41 грн. Експорт зріс</c>) from one inside it (<c>У 2024 р. Україна</c>).
/// </summary>
internal sealed class UnitAbbreviations(string text, Language language)
{
    // What is shorter has no verb yet: "В 2024 г. Россия".
    private const int MinWords = 4;
    private const int MaxClause = 120;
    private const int MaxUnit = 12;

    /// <summary>Whether the stop of a unit ends the sentence: it follows a number and precedes a word with a capital.</summary>
    /// <param name="next">The offset of the first letter or digit after the stop.</param>
    public bool EndsSentence(int start, int from, int stop, int next) =>
        language.UnitAbbreviations.Contains(text.AsSpan(from, stop - from))
        && next + 1 < text.Length
        && char.IsUpper(text[next])
        && char.IsLower(text[next + 1])
        && Clause(start, from) is { Count: >= MinWords } words
        && IsNumber(words[^1]);

    /// <summary>Whether a unit with its stop precedes a number, which is then no ordinal: <c>o godz. 8.</c></summary>
    public bool IsBefore(int start, int number)
    {
        var before = text.AsSpan(Math.Max(start, number - MaxUnit)..number).TrimEnd();
        return before is [.. var rest, '.'] && language.UnitAbbreviations.Contains(rest[(rest.LastIndexOf(' ') + 1)..]);
    }

    // The words since the last comma.
    private IReadOnlyList<Word> Clause(int start, int from)
    {
        var first = Math.Max(start, from - MaxClause);
        for (var i = from - 1; i > first; i--)
        {
            if (text[i] is ' ' && text[i - 1] is ',' or ';')
                first = i;
        }

        return WordTokenizer.Words(text, new TextSpan(first, from));
    }

    private bool IsNumber(Word word) =>
        word.Kind == WordKind.Number || NumberWords.Of(language).ContainsKey(WordFolding.Fold(language.Lower(word.Span.Of(text))));
}
