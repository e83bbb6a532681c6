using System.Diagnostics;
using System.Text.Json;
using Summarizer.Articles;
using Summarizer.Summaries;

namespace Workbench.Evaluate;

/// <summary>
/// <c>evaluate summaries</c>: reads lines <c>{id, lang, title?, text, sentences[], k?}</c>, writes lines <c>{id, summary}</c>. With
/// <c>sentences</c> given the engine ranks those, else the sentences it finds itself.
/// </summary>
internal static class EvaluateSummaries
{
    private const int DefaultCount = 3;

    /// <summary>Runs the verb.</summary>
    /// <param name="input">A file with a JSON object a line.</param>
    /// <param name="output">The file to write.</param>
    /// <param name="k">Sentences a summary where a line does not say.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string input, string output, int? k, CancellationToken cancellationToken)
    {
        var lines = (await File.ReadAllLinesAsync(input, cancellationToken)).Where(line => line.Length > 0).ToList();
        var clock = Stopwatch.StartNew();
        var summaries = lines.AsParallel().AsOrdered().WithCancellation(cancellationToken)
            .Select(line => Summarize(JsonSerializer.Deserialize<Line>(line, JsonSerializerOptions.Web)!, k ?? DefaultCount))
            .ToList();
        clock.Stop();
        await File.WriteAllLinesAsync(output, summaries.Select(s => JsonSerializer.Serialize(s, JsonSerializerOptions.Web)), cancellationToken);
        Console.WriteLine($"{lines.Count} documents, {lines.Count / clock.Elapsed.TotalSeconds:F0} documents/s");
        return 0;
    }

    private static Summarized Summarize(Line line, int k)
    {
        var language = Languages.Of(line.Lang);
        var (text, spans) = line.Sentences is { Count: > 0 } given ? SentencePlaces.Find(line.Text, given) : (line.Text, Prose(line.Text, language));
        var picked = new SentenceRanker(text, spans, language, line.Title).Pick(line.K ?? k);
        return new Summarized(line.Id, string.Join(' ', picked.Order().Select(i => Dateline.Skip(text, spans[i]).Of(text).ToString())));
    }

    private static List<TextSpan> Prose(string text, Language language) =>
        [.. SentenceSplitter.Split(text, language).Where(s => s.Kind == SentenceKind.Prose).Select(s => s.Span)];

    private sealed record Line(string Id, string Lang, string? Title, string Text, IReadOnlyList<string>? Sentences, int? K);

    private sealed record Summarized(string Id, string Summary);
}
