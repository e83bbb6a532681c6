using Summarizer.Articles;
using Summarizer.Quotes;

namespace Workbench.Evaluate;

/// <summary>
/// <c>evaluate quotes in.jsonl out.jsonl</c>: finds the direct quotes of each text. In: <c>{id, lang, text}</c>; out:
/// <c>{id, quotes:[{start, end, speaker}]}</c> with offsets in Unicode code points of the text as it was given.
/// </summary>
internal static class EvaluateQuotes
{
    /// <summary>Runs the verb.</summary>
    public static Task<int> RunAsync(string input, string output, CancellationToken cancellationToken) =>
        JsonLines.AnswerAsync<Document, DocumentQuotes>(input, output, Answer, cancellationToken);

    private static DocumentQuotes Answer(Document document)
    {
        var article = ToArticle(document);
        var codePoints = CodePointIndex(document.Text);
        return new DocumentQuotes(document.Id, [.. QuoteFinder.Find(article).Select(quote => ToLine(quote, codePoints))]);
    }

    private static FoundQuoteLine ToLine(FoundQuote quote, int[] codePoints) =>
        new(codePoints[quote.Span.Start], codePoints[quote.Span.End], quote.Speaker);

    // The text as it was given, since offsets point into it: nothing is cleaned.
    private static Article ToArticle(Document document)
    {
        var language = document.Lang is { } tag ? Languages.Of(tag) : LanguageDetector.Detect(document.Text);
        var sentences = SentenceSplitter.Split(document.Text, language);
        return new Article { Text = document.Text, Sentences = sentences, Language = language, Words = 0 };
    }

    private static int[] CodePointIndex(string text)
    {
        var index = new int[text.Length + 1];
        for (int i = 0, codePoint = 0; i <= text.Length; i++)
        {
            index[i] = codePoint;
            if (i < text.Length && !char.IsLowSurrogate(text[i])) codePoint++;
        }

        return index;
    }

    private sealed record Document(string Id, string? Lang, string Text);

    private sealed record DocumentQuotes(string Id, IReadOnlyList<FoundQuoteLine> Quotes);

    private sealed record FoundQuoteLine(int Start, int End, string? Speaker);
}
