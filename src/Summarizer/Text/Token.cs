using System.Buffers;
using System.Collections.Frozen;

namespace Summarizer.Text;

/// <summary>A word prepared for finding facts.</summary>
/// <param name="Key">Folded, without what an apostrophe separates.</param>
/// <param name="Gap">What separates it from the word before.</param>
internal readonly record struct Token(Word Word, string Key, WordGap Gap, LetterCase Case)
{
    private static readonly SearchValues<char> Openers = SearchValues.Create("“\"«„‘':•*?!.…—–|;؟。");

    public bool IsCapital => Case != LetterCase.Lower;

    /// <summary>Whether it can form a name or number with the word before.</summary>
    public bool Joins => Gap is WordGap.Space or WordGap.Hyphen;

    public static List<Token> Read(string text, TextSpan part)
    {
        var words = WordTokenizer.Words(text, part);
        var read = new List<Token>(words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            var gap = i == 0 ? WordGap.Opening : GapOf(text, words[i - 1], words[i]);
            var end = AcronymEnd(text, words, i);
            var word =
                end > i
                    ? words[i] with
                    {
                        Span = new TextSpan(words[i].Span.Start, words[end].Span.End),
                        WithoutAffix = new TextSpan(words[i].WithoutAffix.Start, words[end].WithoutAffix.End),
                    }
                    : words[i];
            word = WithoutElision(text, word);
            var letters = word.WithoutAffix.Of(text);
            read.Add(new Token(word, WordFolding.Fold(letters), gap, CaseOf(letters, word.Kind)));
            i = end;
        }

        return read;
    }

    private const int MaxElided = 5;
    private const int MinElidedWord = 4;

    private static readonly FrozenSet<string> Elided = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "l",
        "d",
        "dell",
        "nell",
        "all",
        "dall",
        "sull",
        "coll",
        "quell",
        "un"
    );

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ElidedBySpan = Elided.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    // "L'Australie", "d'Édouard", "nell'Alta": an article before a name, but not "O'Brien". "dell'attacco": the tokenizer
    // takes "attacco" for a suffix, because it has no capital; shorter ones may be suffixes ("Dell'den").
    private static Word WithoutElision(string text, Word word)
    {
        var letters = word.WithoutAffix.Of(text);
        if (letters.Length > 2 && word.Span.End - word.WithoutAffix.End > MinElidedWord && ElidedBySpan.Contains(letters))
            return word with { WithoutAffix = new TextSpan(word.WithoutAffix.End + 1, word.Span.End) };
        for (var at = 1; at <= MaxElided && at + 2 < letters.Length; at++)
        {
            if (!WordTokenizer.IsApostrophe(letters[at]))
                continue;
            return ElidedBySpan.Contains(letters[..at])
                ? word with
                {
                    WithoutAffix = word.WithoutAffix with { Start = word.WithoutAffix.Start + at + 1 },
                }
                : word;
        }

        return word;
    }

    private static int AcronymEnd(string text, IReadOnlyList<Word> words, int i)
    {
        var end = i;
        while (
            end - i < 6
            && end + 1 < words.Count
            && IsCapitalLetter(text, words[end])
            && words[end + 1].WithoutAffix.Length == 1
            && char.IsUpper(text[words[end + 1].Span.Start])
            && words[end + 1].Span.Start - words[end].Span.End == 1
            && text[words[end].Span.End] == '.'
        )
            end++;
        return end;
    }

    private static bool IsCapitalLetter(string text, Word word) => word.Span.Length == 1 && char.IsUpper(text[word.Span.Start]);

    private static LetterCase CaseOf(ReadOnlySpan<char> letters, WordKind kind)
    {
        if (kind != WordKind.Letters || !char.IsUpper(letters[0]))
            return LetterCase.Lower;
        var length = 0;
        foreach (var c in letters[..Math.Min(letters.Length, 32)])
        {
            if (char.IsLower(c))
                return LetterCase.Capital;
            length++;
        }

        return length > 1 ? LetterCase.AllCapitals : LetterCase.Capital;
    }

    private static WordGap GapOf(string text, Word before, Word word)
    {
        var gap = text.AsSpan(before.Span.End, word.Span.Start - before.Span.End);
        if (gap.Length == 0)
            return WordGap.None;
        if (gap.Length == 1 && (gap[0] is '-' or '\u2010' or '\u2011'))
            return WordGap.Hyphen;
        if (gap.IsWhiteSpace())
            return gap.Contains('\n') ? WordGap.Opening : WordGap.Space;
        if (gap.ContainsAny(Openers))
            return gap is "." or ". " && IsShort(text, before) ? WordGap.Space : WordGap.Opening;
        return gap is ", " ? WordGap.Comma : WordGap.Other;
    }

    // "J. Smith", "Dr. Ali"
    private static bool IsShort(string text, Word before) => before.Span.Length <= 3 && char.IsUpper(text[before.Span.Start]);
}
