using Summarizer.Articles;
using Summarizer.Sentences;
using Summarizer.Text;

namespace Summarizer.Extraction;

/// <summary>
/// What an outlet adds after the last paragraph, such as an invitation to subscribe: a short paragraph that shares no content word with the
/// others.
/// </summary>
internal static class ClosingLines
{
    private const int MaxWords = 15;
    private const int MaxLines = 3;

    // In a shorter article, nothing is repeated.
    private const int MinParagraphs = 4;

    /// <summary>The sentences before such lines.</summary>
    public static IReadOnlyList<Sentence> Remove(Article article, IReadOnlyList<Sentence> sentences)
    {
        List<TextSpan> paragraphs =
        [
            .. sentences
                .GroupBy(sentence => sentence.Paragraph)
                .Select(group => new TextSpan(group.First().Span.Start, group.Last().Span.End)),
        ];
        if (paragraphs.Count < MinParagraphs || !IsShort(article.Text, paragraphs[^1]))
            return sentences;
        var terms = new SentenceTerms(article.Text, paragraphs, article.Language);
        var closing = Enumerable
            .Range(1, Math.Min(MaxLines, paragraphs.Count - 2))
            .Select(line => paragraphs.Count - line)
            .TakeWhile(i =>
                IsShort(article.Text, paragraphs[i])
                && Enumerable.Range(0, paragraphs.Count).All(other => other == i || terms.Similarity(i, other) <= 0)
            )
            .Select(i => paragraphs[i].Start)
            .ToHashSet();
        return
        [
            .. sentences
                .GroupBy(sentence => sentence.Paragraph)
                .Where(group => !closing.Contains(group.First().Span.Start))
                .SelectMany(group => group),
        ];
    }

    private static bool IsShort(string text, TextSpan paragraph) =>
        paragraph.Length <= MaxWords * 12 && WordTokenizer.Count(WordTokenizer.Words(text, paragraph)) <= MaxWords;
}
