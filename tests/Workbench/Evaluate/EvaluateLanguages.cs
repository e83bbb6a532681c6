using System.Diagnostics;
using System.Globalization;
using Summarizer.Languages;

namespace Workbench.Evaluate;

/// <summary>
/// <c>evaluate languages in.jsonl out.jsonl</c>: the language of each text. In: <c>{id, language, text}</c>; out: <c>{id, language}</c>.
/// Prints the accuracy per language, the confusions, and what a text costs.
/// </summary>
internal static class EvaluateLanguages
{
    public static async Task<int> RunAsync(string input, string output, CancellationToken cancellationToken)
    {
        var heap = GC.GetTotalMemory(forceFullCollection: true);
        LanguageDetector.Detect("a");
        heap = GC.GetTotalMemory(forceFullCollection: true) - heap;
        var texts = new List<(string Text, string Expected, string Found)>();
        await JsonLines.AnswerAsync<Document, DocumentLanguage>(
            input,
            output,
            document =>
            {
                var found = LanguageDetector.Detect(document.Text).Tag;
                texts.Add((document.Text, document.Language, found));
                return new DocumentLanguage(document.Id, found);
            },
            cancellationToken
        );

        texts.RemoveRange(texts.Count / 2, texts.Count / 2); // The second pass is for the speed.
        var shares = texts.GroupBy(text => text.Expected, (tag, all) => (tag, Share: all.Average(text => text.Found == tag ? 100.0 : 0)));
        Print(
            string.Join(
                ' ',
                shares.OrderBy(entry => entry.Share).Select(entry => string.Create(Invariant, $"{entry.tag}:{entry.Share:F1}"))
            )
        );
        var confusions = texts.Where(text => text.Found != text.Expected).CountBy(text => $"{text.Expected}>{text.Found}");
        Print(string.Join(' ', confusions.OrderByDescending(entry => entry.Value).Select(entry => $"{entry.Key}:{entry.Value}")));
        Print(
            string.Create(
                Invariant,
                $"all {texts.Average(text => text.Found == text.Expected ? 100.0 : 0):F2} %, {Cost(texts)}, {heap / 1e6:F1} MB"
            )
        );
        return 0;
    }

    // The fastest of several passes: other processes only slow one down.
    private const int Passes = 20;

    private static CultureInfo Invariant => CultureInfo.InvariantCulture;

    private static string Cost(List<(string Text, string Expected, string Found)> texts)
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var microseconds = Enumerable.Range(0, Passes).Min(_ => Pass(texts));
        allocated = (GC.GetAllocatedBytesForCurrentThread() - allocated) / (Passes * texts.Count);
        return string.Create(Invariant, $"{microseconds:F1} µs and {allocated} bytes a text");
    }

    private static double Pass(List<(string Text, string Expected, string Found)> texts)
    {
        var clock = Stopwatch.StartNew();
        foreach (var (text, _, _) in texts)
            LanguageDetector.Detect(text);
        return clock.Elapsed.TotalMicroseconds / texts.Count;
    }

    private static void Print(string line) => Console.WriteLine(line);

    private sealed record Document(string Id, string Language, string Text);

    private sealed record DocumentLanguage(string Id, string Language);
}
