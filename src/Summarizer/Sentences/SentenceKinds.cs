using Summarizer.Text;

namespace Summarizer.Sentences;

/// <summary>Tells statements from headings and from text that breaks off.</summary>
internal static class SentenceKinds
{
    private const int MaxHeadingLength = 120;
    private const int MaxHeadingWords = 14;
    private const int MinStatementWords = 8;

    /// <summary>What a unit of a paragraph is.</summary>
    public static SentenceKind Of(string text, TextSpan unit, TextSpan paragraph)
    {
        if (HasClosingMark(unit.Of(text)))
            return SentenceKind.Prose;
        if (IsUnpunctuatedScript(text[unit.End - 1]) && unit.Length > MaxHeadingLength / 4)
            return SentenceKind.Prose;
        var alone = unit.Start == paragraph.Start && unit.End == paragraph.End;
        return alone && paragraph.End < text.TrimEnd().Length && IsShort(text, unit) ? SentenceKind.Heading : SentenceKind.Fragment;
    }

    // Thai, Lao, Tibetan and Khmer close a sentence with a space or not at all.
    private static bool IsUnpunctuatedScript(char c) => c is >= '\u0E00' and <= '\u0FFF' or >= '\u1780' and <= '\u17FF';

    // A colon closes what introduces a list or a quotation in the next paragraph.
    private static bool HasClosingMark(ReadOnlySpan<char> unit)
    {
        var end = unit.Length;
        while (end > 0 && SentenceBoundaries.IsCloser(unit[end - 1]))
            end--;
        return end > 0 && (SentenceBoundaries.IsTerminator(unit[end - 1]) || unit[end - 1] == ':');
    }

    /// <summary>
    /// The sentences of a text that has none with a closing mark: whoever wrote it left the marks out, so what has a statement's
    /// length is one.
    /// </summary>
    public static IReadOnlyList<Sentence> OfUnpunctuated(string text, IReadOnlyList<Sentence> sentences) =>
        sentences.Any(sentence => sentence.Kind == SentenceKind.Prose)
            ? sentences
            : [.. sentences.Select(one => HasStatementLength(text, one) ? one with { Kind = SentenceKind.Prose } : one)];

    private static bool HasStatementLength(string text, Sentence sentence) =>
        WordTokenizer.Words(text, sentence.Span).Count >= MinStatementWords;

    private static bool IsShort(string text, TextSpan unit) =>
        unit.Length <= MaxHeadingLength && WordTokenizer.Words(text, unit).Count <= MaxHeadingWords;
}
