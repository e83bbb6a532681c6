using System.Globalization;
using System.Text.Json;
using Summarizer.Models.Chat;

namespace Workbench.Evaluate;

/// <summary>
/// <c>evaluate stories</c>: groups a labelled set. In: <see cref="LabelledArticle"/>; out: <c>{id, story}</c>. Prints pairwise precision,
/// recall and F1: for all articles as one day, for those that the grouping was tuned on, and for those held out.
/// </summary>
internal static class EvaluateStories
{
    public static async Task<int> RunAsync(string input, string output, CancellationToken cancellationToken)
    {
        var articles = await LabelledStories.ReadAsync(input, cancellationToken);
        var found = await LabelledStories.GroupAsync(articles, cancellationToken);
        await File.WriteAllLinesAsync(
            output,
            articles.Select(article => JsonSerializer.Serialize(new { id = article.Id, story = found[article.Id] })),
            cancellationToken
        );
        Print("all", articles, found);
        foreach (var part in articles.GroupBy(article => article.HeldOut))
            Print(part.Key ? "held out" : "tuned on", [.. part], await LabelledStories.GroupAsync([.. part], cancellationToken));
        return 0;
    }

    private static void Print(string part, IReadOnlyList<LabelledArticle> articles, IReadOnlyDictionary<string, int> found)
    {
        var score = LabelledStories.Score(articles, found);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{part}: {articles.Count} articles, {articles.Select(article => article.Story).Distinct().Count()} stories, "
                    + $"found {articles.Select(article => found[article.Id]).Distinct().Count()}; "
                    + $"P {score.Precision:F3} R {score.Recall:F3} F1 {score.F1:F3}"
            )
        );
    }
}
