using System.Buffers;
using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Names;

/// <summary>A word of a sentence, as used to find names.</summary>
/// <param name="Lower">In lower case, without what an apostrophe separates.</param>
/// <param name="Gap">What separates it from the word before.</param>
internal sealed record NameWord(Word Word, string Lower, WordGap Gap)
{
    private const int MaxForeignSuffix = 2; // "'s"

    private static readonly SearchValues<char> Openers = SearchValues.Create("“\"«„‘':•*?!.…—");

    /// <summary>Whether it begins with a capital.</summary>
    public required bool IsCapitalized { get; init; }

    /// <summary>Whether it consists of at least two capitals only.</summary>
    public required bool IsAllCapitals { get; init; }

    /// <summary>Whether it is part of a role: <c>Dışişleri Bakanı</c>, <c>president</c>.</summary>
    public bool IsRole { get; init; }

    /// <summary>Whether it is a month or a weekday that belongs to a date.</summary>
    public bool IsDate { get; init; }

    /// <summary>Whether it is a month or a weekday in the name of a person.</summary>
    public bool NamesPerson { get; init; }

    /// <summary>Whether any word would have a capital here: at the beginning of a sentence or a quotation.</summary>
    public bool Opens => Gap == WordGap.Opening;

    /// <summary>The words of a sentence, with roles marked.</summary>
    public static NameWord[] Read(string text, TextSpan sentence, Language language)
    {
        var words = WordTokenizer.Words(text, sentence);
        var read = new NameWord[words.Count];
        for (var i = 0; i < read.Length; i++)
        {
            var word = language.NamesHaveApostrophes ? Whole(text, words[i]) : words[i];
            var letters = word.WithoutAffix.Of(text);
            read[i] = new NameWord(word, language.Lower(letters), i == 0 ? WordGap.Opening : GapOf(text, words[i - 1], words[i], language))
            {
                IsCapitalized = words[i].Kind == WordKind.Letters && char.IsUpper(letters[0]),
                IsAllCapitals = letters.Length > 1 && words[i].Kind == WordKind.Letters && !letters.ContainsAnyExcept(Capitals),
            };
        }

        // "ÇÖZÜM NEREDE Bayraktar": a heading that runs into the text ends with the capitals.
        for (var i = 2; i < read.Length && language.IsVerbFinal; i++)
        {
            if (read[i - 2].IsAllCapitals && read[i - 1].IsAllCapitals && read[i] is { IsAllCapitals: false, Gap: WordGap.Space })
                read[i] = read[i] with { Gap = WordGap.Opening };
        }

        return RolePhrases.Mark(read, language);
    }

    // "Ra'ad", but not "McDonald's"
    private static Word Whole(string text, Word word) =>
        word.HasSuffix && char.IsUpper(text[word.Span.Start]) && word.Span.End - word.WithoutAffix.End > MaxForeignSuffix
            ? word with
            {
                WithoutAffix = word.Span,
            }
            : word;

    private static readonly SearchValues<char> Capitals = SearchValues.Create(
        Enumerable.Range(0, char.MaxValue).Select(c => (char)c).Where(char.IsUpper).ToArray()
    );

    private static WordGap GapOf(string text, Word before, Word word, Language language)
    {
        var gap = text.AsSpan(before.Span.End, word.Span.Start - before.Span.End);
        if (gap is "-")
            return WordGap.Hyphen;
        if (gap.IsWhiteSpace() && gap.Length > 0)
            return WordGap.Space;
        if (gap.ContainsAny(Openers))
        {
            var isAbbreviated = before.Span.Length == 1 || language.Abbreviations.Contains(before.Span.Of(text).ToString());
            return gap is "." or ". " && isAbbreviated ? WordGap.Space : WordGap.Opening;
        }

        return gap is ", " ? WordGap.Comma : WordGap.Other;
    }
}
