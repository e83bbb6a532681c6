using Summarizer.PromptInjection;

namespace Workbench.Evaluate;

/// <summary>
/// <c>evaluate injections in.jsonl out.jsonl</c>: finds text that addresses a model. In: <c>{id, lang?, text}</c>; out:
/// <c>{id, addressesModel, spans:[{start, end}]}</c>, with offsets in Unicode code points of the given text.
/// </summary>
internal static class EvaluateInjections
{
    public static Task<int> RunAsync(string input, string output, CancellationToken cancellationToken) =>
        JsonLines.AnswerAsync<Document, DocumentInjections>(input, output, Answer, cancellationToken);

    private static DocumentInjections Answer(Document document)
    {
        var injections = InjectionFinder.Find(GivenText.ToArticle(document.Text, document.Lang));
        var codePoints = GivenText.CodePointIndex(document.Text);
        return new DocumentInjections(
            document.Id,
            injections.AddressesModel,
            [.. injections.Spans.Select(span => new SpanLine(codePoints[span.Start], codePoints[span.End]))]
        );
    }

    private sealed record Document(string Id, string? Lang, string Text);

    private sealed record DocumentInjections(string Id, bool AddressesModel, IReadOnlyList<SpanLine> Spans);

    private sealed record SpanLine(int Start, int End);
}
