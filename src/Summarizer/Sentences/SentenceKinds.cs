using Summarizer.Text;

namespace Summarizer.Sentences;

/// <summary>Distinguishes sentences from headings and fragments.</summary>
internal static class SentenceKinds
{
    private const int MaxHeadingLength = 120;
    private const int MaxHeadingWords = 14;
    private const int MinStatementWords = 8;

    /// <summary>The kind of a unit of a paragraph.</summary>
    public static SentenceKind Of(string text, TextSpan unit, TextSpan paragraph)
    {
        if (HasClosingMark(unit.Of(text)))
            return SentenceKind.Prose;
        if (IsUnpunctuatedScript(text[unit.End - 1]) && unit.Length > MaxHeadingLength / 4)
            return SentenceKind.Prose;
        var alone = unit.Start == paragraph.Start && unit.End == paragraph.End;
        return alone && paragraph.End < text.TrimEnd().Length && IsShort(text, unit) ? SentenceKind.Heading : SentenceKind.Fragment;
    }

    // Thai, Lao, Tibetan and Khmer end a sentence with a space or nothing.
    private static bool IsUnpunctuatedScript(char c) => c is >= '\u0E00' and <= '\u0FFF' or >= '\u1780' and <= '\u17FF';

    // A colon ends the introduction to a list or a quotation in the next paragraph. French has a space before a closing mark.
    private static bool HasClosingMark(ReadOnlySpan<char> unit)
    {
        var end = unit.Length;
        while (end > 0 && (SentenceBoundaries.IsCloser(unit[end - 1]) || char.IsWhiteSpace(unit[end - 1])))
            end--;
        return end > 0 && (SentenceBoundaries.IsEnd(unit, end - 1) || unit[end - 1] == ':');
    }

    /// <summary>
    /// The sentences of a text without any closing marks: its author omitted them, so every unit with the length of a sentence is one.
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
