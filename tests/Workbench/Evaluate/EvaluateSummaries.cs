using Summarizer.Extraction;
using Summarizer.Languages;
using Summarizer.Sentences;
using Summarizer.Text;

namespace Workbench.Evaluate;

/// <summary>
/// <c>evaluate summaries</c>: reads lines <c>{id, lang, title?, text, sentences[], k?}</c>, writes lines <c>{id, summary}</c>. If a line
/// has <c>sentences</c>, the engine ranks those; otherwise it ranks the sentences that it finds.
/// </summary>
internal static class EvaluateSummaries
{
    private const int DefaultCount = 3;

    /// <summary>Runs the command.</summary>
    /// <param name="input">A file with one JSON object per line.</param>
    /// <param name="output">The file to write.</param>
    /// <param name="k">Sentences per summary, for lines without <c>k</c>.</param>
    public static Task<int> RunAsync(string input, string output, int? k, CancellationToken cancellationToken) =>
        JsonLines.AnswerAsync<Line, Summarized>(input, output, line => Summarize(line, k ?? DefaultCount), cancellationToken);

    private static Summarized Summarize(Line line, int k)
    {
        var language = KnownLanguages.Of(line.Lang);
        var (text, spans) = line.Sentences is { Count: > 0 } given
            ? SentencePlaces.Find(line.Text, given)
            : (line.Text, Prose(line.Text, language));
        var picked = new SentenceRanker(text, spans, language, line.Title).Pick(line.K ?? k);
        return new Summarized(
            line.Id,
            string.Join(' ', picked.Order().Select(i => Dateline.Skip(text, spans[i], language).Of(text).ToString()))
        );
    }

    private static List<TextSpan> Prose(string text, Language language) =>
        [.. SentenceSplitter.Split(text, language).Where(s => s.Kind == SentenceKind.Prose).Select(s => s.Span)];

    private sealed record Line(string Id, string Lang, string? Title, string Text, IReadOnlyList<string>? Sentences, int? K);

    private sealed record Summarized(string Id, string Summary);
}
