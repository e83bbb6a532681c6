using Summarizer.Quotes;

namespace Workbench.Evaluate;

/// <summary>
/// <c>evaluate quotes in.jsonl out.jsonl</c>: finds the direct quotes of each text. In: <c>{id, lang, text}</c>; out:
/// <c>{id, quotes:[{start, end, speaker}]}</c>, with offsets in Unicode code points of the given text.
/// </summary>
internal static class EvaluateQuotes
{
    public static Task<int> RunAsync(string input, string output, CancellationToken cancellationToken) =>
        JsonLines.AnswerAsync<Document, DocumentQuotes>(input, output, Answer, cancellationToken);

    private static DocumentQuotes Answer(Document document)
    {
        var article = GivenText.ToArticle(document.Text, document.Lang);
        var codePoints = GivenText.CodePointIndex(document.Text);
        return new DocumentQuotes(document.Id, [.. QuoteFinder.Find(article).Select(quote => ToLine(quote, codePoints))]);
    }

    private static FoundQuoteLine ToLine(FoundQuote quote, int[] codePoints) =>
        new(codePoints[quote.Span.Start], codePoints[quote.Span.End], quote.Speaker);

    private sealed record Document(string Id, string? Lang, string Text);

    private sealed record DocumentQuotes(string Id, IReadOnlyList<FoundQuoteLine> Quotes);

    private sealed record FoundQuoteLine(int Start, int End, string? Speaker);
}
