using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Sentences;

/// <summary>Splits a canonical text into sentences, in one pass from left to right.</summary>
/// <remarks>
/// The end of a paragraph always ends a sentence. A quotation in one paragraph is never split. Lower-case text after it belongs to the same
/// sentence (<c>"… yapacak." dedi.</c>).
/// </remarks>
internal static class SentenceSplitter
{
    /// <summary>Paragraphs are separated by line breaks.</summary>
    public static IReadOnlyList<Sentence> Split(string text, Language language)
    {
        var sentences = new List<Sentence>();
        var boundaries = new SentenceBoundaries(text, language, QuotationMarks.Find(text));
        var paragraph = 0;
        for (var start = 0; start < text.Length; )
        {
            var end = text.IndexOf('\n', start);
            if (end < 0)
                end = text.Length;
            if (AddParagraph(sentences, text, new TextSpan(start, end), boundaries, paragraph))
                paragraph++;
            start = end + 1;
        }

        return sentences;
    }

    private static bool AddParagraph(List<Sentence> sentences, string text, TextSpan paragraph, SentenceBoundaries boundaries, int number)
    {
        var before = sentences.Count;
        for (var start = paragraph.Start; start < paragraph.End; )
        {
            var end = boundaries.Next(start, paragraph.End);
            if (Trim(text, start, end) is { Length: > 0 } span)
                sentences.Add(new Sentence(span, number, SentenceKinds.Of(text, span, paragraph)));
            start = end;
        }

        return sentences.Count > before;
    }

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new TextSpan(start, end);
    }
}
