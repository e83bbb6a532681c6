using System.Buffers;
using System.Text;
using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Extraction;

/// <summary>Makes a headline of a sentence: removes what can be missing from a statement until it is short enough.</summary>
internal sealed class HeadlineShortener(Language language)
{
    public const int MinWords = 4;
    public const int MaxWords = 15;
    private const int MinContentWords = 2;
    private const int MinIdeographs = 16;
    private const int MaxReporting = 12;
    private const int MaxLength = 180;
    private const int MaxAside = 120;

    // A text without an end may be as long as an article, and a headline shows only its beginning or end.
    private const int MaxCutLength = 2_000;
    private static readonly SearchValues<char> QuotationMarks = SearchValues.Create("\"“”„«»");

    private readonly OpeningClause _opening = new(language);
    private readonly OpeningPhrase _phrase = new(language);
    private readonly SubjectBeforeComma _subject = new(language);

    /// <summary>The complete statement in at most <see cref="MaxWords"/> words; null if the sentence has none.</summary>
    public string? Shorten(string sentence)
    {
        var headline = WithoutStop(sentence);
        if (Fits(headline))
            return headline;
        headline = Simplify(headline);
        if (Fits(headline))
            return headline;
        return language.IsVerbFinal ? LastClause(headline) : FirstClause(headline);
    }

    /// <summary>The first words of a sentence that are a statement of their own; null if there are none.</summary>
    public string? Opening(string sentence) => _opening.Of(Simplify(WithoutStop(sentence)), Fits);

    /// <summary>
    /// The first words of a text without any short statement, with an ellipsis. It ends before a function word if it can. In languages
    /// where the verb comes last, the last words.
    /// </summary>
    public string Cut(string text)
    {
        text = WithoutStop(text);
        if (Fits(text))
            return text;
        text = Simplify(Near(text));
        if (language.IsVerbFinal)
            return CutStart(text);
        var (end, clean) = (0, 0);
        for (var i = 1; i < Math.Min(text.Length, MaxLength) && Size(text.AsSpan(0, i)) <= 2 * MaxWords; i++)
        {
            if (text[i] != ' ' && !IsIdeograph(text, i))
                continue;
            end = i;
            if (IsLink(FirstWord(Part(text, i))) && !IsFunctionWord(LastWord(text[clean..i])))
                clean = i;
        }

        if (end == 0)
            end = MaxLength - (char.IsHighSurrogate(text[MaxLength - 1]) ? 1 : 0);
        var kept = text[..(clean > end / 2 ? clean : end)];
        if (kept.Count(QuotationMarks.Contains) % 2 == 1 && kept.AsSpan().LastIndexOfAny(QuotationMarks) is > 0 and var open)
            kept = kept[..open];
        return string.Concat(kept.AsSpan().TrimEnd(" ,;:–—-"), "…");
    }

    // The end in languages whose sentences say there what happened, otherwise the beginning.
    private string Near(string text) =>
        text.Length <= MaxCutLength ? text
        : language.IsVerbFinal ? text[WholeCharacter(text, text.Length - MaxCutLength)..]
        : text[..WholeCharacter(text, MaxCutLength)];

    private static int WholeCharacter(string text, int at) => char.IsLowSurrogate(text[at]) ? at + 1 : at;

    // Without its last words, such a sentence says nothing. The rest begins with a name if it can.
    private static string CutStart(string text)
    {
        var (start, clean) = (text.Length, text.Length);
        for (var i = text.Length - 1; i > Math.Max(0, text.Length - MaxLength) && Size(text.AsSpan(i)) <= 2 * MaxWords; i--)
        {
            if (text[i - 1] != ' ')
                continue;
            start = i;
            if (char.IsUpper(text[i]) && (i < 2 || !StartsWithCapital(text, i - 2)))
                clean = i;
        }

        if (start == text.Length)
            start = WholeCharacter(text, Math.Max(0, text.Length - MaxLength));
        return text[(clean < (start + text.Length) / 2 ? clean : start)..];
    }

    // Whether the word that ends at an offset does.
    private static bool StartsWithCapital(string text, int end) => char.IsUpper(text[text.LastIndexOf(' ', end) + 1]);

    /// <summary>Whether a text is short enough.</summary>
    public static bool Fits(string text) => text.Length <= MaxLength && Size(text) <= 2 * MaxWords;

    /// <summary>Whether a sentence is long enough to say what happened, if at least half of its letters are ideographs.</summary>
    public static bool IsLongEnough(string text)
    {
        var letters = text.EnumerateRunes().Count(Rune.IsLetter);
        var ideographs = text.EnumerateRunes().Count(WordTokenizer.IsIdeograph);
        return ideographs == 0 || 2 * ideographs < letters || Size(text) >= MinIdeographs;
    }

    private string Simplify(string sentence)
    {
        var headline = WithoutInsertions(WithoutParentheses(sentence));
        return Fits(headline) ? headline : _phrase.Remove(headline, rest => IsStatement(rest) && _opening.IsStatement(rest));
    }

    private static string WithoutStop(string sentence) =>
        sentence.EndsWith('.') && !sentence.EndsWith("..", StringComparison.Ordinal) ? sentence[..^1] : sentence.TrimEnd('。');

    // Words count two, the characters of a script without spaces one.
    private static int Size(ReadOnlySpan<char> text)
    {
        var size = 0;
        var inWord = false;
        foreach (var rune in text.EnumerateRunes())
        {
            var ideograph = WordTokenizer.IsIdeograph(rune);
            if (ideograph)
                size++;
            var starts = !ideograph && rune.Value != ' ' && !inWord;
            size += starts ? 2 : 0;
            inWord = !ideograph && rune.Value != ' ';
        }

        return size;
    }

    private static bool IsIdeograph(string text, int i) => WordTokenizer.IsIdeograph(WordTokenizer.RuneAt(text, i));

    private static string WithoutParentheses(string sentence)
    {
        for (
            var open = sentence.IndexOf(" (", StringComparison.Ordinal);
            open >= 0;
            open = sentence.IndexOf(" (", open, StringComparison.Ordinal)
        )
        {
            var close = sentence.IndexOf(')', open);
            if (close < 0)
                break;
            sentence = sentence.Remove(open, close + 1 - open);
        }

        return sentence;
    }

    // ", who was elected in May,": what begins with a function word or a number between two commas is an aside. A list goes on with "and".
    private string WithoutInsertions(string sentence)
    {
        for (
            var open = sentence.IndexOf(", ", StringComparison.Ordinal);
            open > 0;
            open = sentence.IndexOf(", ", open + 1, StringComparison.Ordinal)
        )
        {
            var close = sentence.IndexOf(", ", open + 2, StringComparison.Ordinal);
            if (close < 0)
                break;
            if (close - open <= MaxAside && IsAside(sentence, open, close))
                sentence = sentence.Remove(open, close + 1 - open);
        }

        return sentence;
    }

    // What precedes is a subject and not a scene (", the minister, Ana Ruiz, said"), and what follows continues the clause.
    private bool IsAside(string sentence, int open, int close)
    {
        var (aside, rest) = (sentence[(open + 2)..close], sentence[(close + 2)..]);
        var first = FirstWord(aside);
        return (first.Length > 0 && char.IsDigit(first[0]) || IsFunctionWord(first))
            && !IsFunctionWord(FirstWord(rest))
            && (language.CapitalizesNouns || rest.Length > 0 && !char.IsUpper(rest[0]))
            && !aside.Any(QuotationMarks.Contains)
            && !_phrase.SetsScene(sentence[..open]);
    }

    // In languages where the verb precedes its object, the main clause comes first.
    private string? FirstClause(string sentence)
    {
        for (var end = NextBreak(sentence, 0); end > 0 && Fits(sentence[..end]); end = NextBreak(sentence, end + 1))
        {
            var clause = sentence[..end];
            if (IsStatement(clause) && _opening.IsStatement(clause) && EndsClause(sentence, end))
                return clause;
        }

        return null;
    }

    // A semicolon, a dash, ", who", ", the mayor said"; but not "Speaking in Paris, the mayor".
    private bool EndsClause(string sentence, int end)
    {
        // A pair of dashes is an insertion.
        if (sentence[end] == ' ')
            return NextDash(sentence, 0) == end && NextDash(sentence, end + 2) < 0;
        if (sentence[end] != ',')
            return true;
        if (language.Determiners.Count == 0)
            return false;
        var tail = sentence[(end + 1)..];
        var first = FirstWord(tail);
        return IsLink(first) || IsReporting(tail);
    }

    // In languages where the verb comes last, so does the main clause.
    private string? LastClause(string sentence)
    {
        for (var comma = NextBreak(sentence, 0); comma > 0; comma = NextBreak(sentence, comma + 1))
        {
            var rest = sentence[(comma + 1)..].TrimStart(' ', '-', '–', '—');
            if (sentence[comma] == ',' && _subject.Before(sentence, comma) is { Count: > 0 } subjects)
                return IsStatement(rest) ? subjects.Select(subject => $"{subject}, {rest}").FirstOrDefault(Fits) : null;
            if (Fits(rest) && IsStatement(rest))
                return SentenceForm.WithCapital(rest, language);
        }

        return null;
    }

    private static int NextBreak(string sentence, int from)
    {
        for (var i = from; i + 1 < sentence.Length; i++)
        {
            if (sentence[i] is ',' or ';' && sentence[i + 1] == ' ' || IsDash(sentence, i))
                return i;
        }

        return -1;
    }

    private static int NextDash(string sentence, int from)
    {
        while (from + 1 < sentence.Length && !IsDash(sentence, from))
            from++;
        return from + 1 < sentence.Length ? from : -1;
    }

    // "2 - 1" and "e - mail" have a hyphen.
    private static bool IsDash(string sentence, int i) =>
        sentence[i] == ' '
        && sentence[i + 1] is '-' or '–' or '—'
        && IsSpace(sentence, i + 2)
        && (
            sentence[i + 1] != '-'
            || i > 1
                && char.IsLetter(sentence[i - 1])
                && sentence[i - 2] != ' '
                && i + 3 < sentence.Length
                && !char.IsDigit(sentence[i + 3])
        );

    private static bool IsSpace(string sentence, int i) => i < sentence.Length && sentence[i] == ' ';

    // ", the mayor said"
    private bool IsReporting(string tail) =>
        WordTokenizer.Words(tail) is { Count: <= MaxReporting } words
        && words.Any(word => language.ReportingVerbs.Contains(language.Lower(word.Span.Of(tail))));

    // A clause has its own subject and words that say something about it.
    private bool IsStatement(string clause)
    {
        var words = WordTokenizer.Words(clause);
        return words.Count >= MinWords
            && clause.Count(QuotationMarks.Contains) % 2 == 0
            && !SentenceForm.Leans(clause, new TextSpan(0, clause.Length), language)
            && words.Count(word =>
                word.Kind == WordKind.Letters && char.IsLower(clause[word.Span.Start]) && !IsFunctionWord(word.Span.Of(clause).ToString())
            ) >= MinContentWords;
    }

    // "who", "after", "and", but not "the".
    private bool IsLink(string word) =>
        IsFunctionWord(word) && !language.Determiners.Contains(language.Lower(word)) && !language.Articles.Contains(language.Lower(word));

    private bool IsFunctionWord(string word) => word.Length > 0 && language.FunctionWords.Contains(language.Lower(word));

    private static string Part(string text, int start) => text.Substring(start, Math.Min(MaxLength, text.Length - start));

    private static string LastWord(string text) => WordTokenizer.Words(text) is [.., var last] ? last.Span.Of(text).ToString() : "";

    private static string FirstWord(string text) =>
        WordTokenizer.Words(Part(text, 0)) is [var first, ..] ? first.Span.Of(text).ToString() : "";
}
