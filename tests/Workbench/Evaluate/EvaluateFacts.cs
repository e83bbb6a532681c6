using Summarizer.Articles;
using Summarizer.Facts;
using Summarizer.Languages;
using Summarizer.Sentences;

namespace Workbench.Evaluate;

/// <summary>
/// <c>evaluate facts in.jsonl out.jsonl</c>: checks each sentence of a summary against its text. In: <c>{id, lang, text, summary,
/// summaryLang?}</c>; out: <c>{id, unsupported[], supported, grounding}</c>, where grounding is the mean over the sentences.
/// </summary>
internal static class EvaluateFacts
{
    public static Task<int> RunAsync(string input, string output, CancellationToken cancellationToken) =>
        JsonLines.AnswerAsync<Line, Checked>(input, output, Check, cancellationToken);

    private static Checked Check(Line line)
    {
        var language = line.Lang is { } tag ? KnownLanguages.Of(tag) : LanguageDetector.Detect(line.Text);
        var writtenIn = line.SummaryLang is { } other ? KnownLanguages.Of(other) : language;
        var checker = new FactChecker(
            new Article
            {
                Text = line.Text,
                Sentences = SentenceSplitter.Split(line.Text, language),
                Language = language,
                Words = 0,
            },
            []
        );
        var checks = SentenceSplitter
            .Split(line.Summary, writtenIn)
            .Select(sentence => checker.Check(sentence.Span.Of(line.Summary).ToString(), writtenIn))
            .ToList();
        return new Checked(
            line.Id,
            [.. checks.SelectMany(check => check.Unsupported)],
            checks.Sum(check => check.Supported),
            checks.Average(check => check.Grounding)
        );
    }

    private sealed record Line(string Id, string? Lang, string Text, string Summary, string? SummaryLang);

    private sealed record Checked(string Id, IReadOnlyList<UnsupportedFact> Unsupported, int Supported, double? Grounding);
}
