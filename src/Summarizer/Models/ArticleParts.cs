using System.Text;
using Summarizer.Articles;
using Summarizer.Text;

namespace Summarizer.Models;

/// <summary>Splits a text that is too long for a model into parts: between paragraphs, otherwise between sentences or words.</summary>
internal static class ArticleParts
{
    // English has about four bytes per token, Turkish three, Arabic and Chinese two to three. Three is a cautious estimate.
    private const int BytesAToken = 3;

    /// <summary>A high estimate of a text's tokens.</summary>
    public static int EstimateTokens(string text) => (Encoding.UTF8.GetByteCount(text) + BytesAToken - 1) / BytesAToken;

    /// <summary>The parts in order. They contain the whole text except for white space between them.</summary>
    public static IReadOnlyList<string> Cut(Article article, int maxTokens)
    {
        if (EstimateTokens(article.Text) <= maxTokens)
            return [article.Text];
        var parts = new List<string>();
        var (start, end, tokens) = (0, 0, 0);
        foreach (var piece in Pieces(article, maxTokens))
        {
            var size = EstimateTokens(article.Text[end..piece.End]);
            if (tokens > 0 && tokens + size > maxTokens)
            {
                parts.Add(article.Text[start..end]);
                (start, tokens) = (piece.Start, 0);
                size = EstimateTokens(article.Text[start..piece.End]);
            }

            (end, tokens) = (piece.End, tokens + size);
        }

        parts.Add(article.Text[start..end]);
        return parts;
    }

    private static IEnumerable<TextSpan> Pieces(Article article, int maxTokens)
    {
        foreach (var paragraph in article.Sentences.GroupBy(sentence => sentence.Paragraph))
        {
            var whole = new TextSpan(paragraph.First().Span.Start, paragraph.Last().Span.End);
            if (EstimateTokens(article.Text[whole.Start..whole.End]) <= maxTokens)
                yield return whole;
            else
                foreach (var piece in paragraph.SelectMany(sentence => Words(article.Text, sentence.Span, maxTokens)))
                    yield return piece;
        }
    }

    // Text without a sentence end is cut between words. A UTF-16 code unit takes three bytes at most.
    private static IEnumerable<TextSpan> Words(string text, TextSpan sentence, int maxTokens)
    {
        for (var start = sentence.Start; start < sentence.End; )
        {
            var end = Math.Min(sentence.End, start + maxTokens);
            if (EstimateTokens(text[start..sentence.End]) <= maxTokens)
                end = sentence.End;
            else if (text.LastIndexOf(' ', end - 1, end - start) is var space && space > start)
                end = space;
            else if (char.IsHighSurrogate(text[end - 1]) && end - start > 1)
                end--;
            yield return new TextSpan(start, end);
            start = end;
        }
    }
}
