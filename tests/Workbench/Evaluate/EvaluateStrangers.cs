using System.Globalization;
using System.Text;
using Summarizer;
using Summarizer.Articles;
using Summarizer.Daily.Stories;
using Summarizer.Digests;

namespace Workbench.Evaluate;

/// <summary>
/// <c>evaluate strangers</c>: samples days of unrelated articles and counts those that are grouped. In: <c>{text, lang, title?}</c>, one
/// unrelated article a line; out: the groups, a line each.
/// </summary>
internal static class EvaluateStrangers
{
    private const int DaysOfSize = 16;
    private const double MaxShare = 0.35;
    private static readonly int[] Sizes = [5, 10, 20, 40, 80];

    public static async Task<int> RunAsync(string input, string output, CancellationToken cancellationToken)
    {
        var digests = await ReadAsync(input, cancellationToken);
        var pools = digests.GroupBy(digest => digest.Language).Select(pool => pool.ToArray()).Append([.. digests]).ToList();
        var random = new Random(7);
        var (days, articles, grouped, pairs) = (0, 0, 0, new HashSet<string>());
        foreach (var size in Sizes)
        {
            foreach (var pool in pools.Where(pool => size <= MaxShare * pool.Length))
            {
                for (var i = 0; i < DaysOfSize; i++)
                {
                    random.Shuffle(pool);
                    var stories = StoryGrouper.Group(pool[..size]).Where(story => story.Count > 1).ToList();
                    (days, articles, grouped) = (days + 1, articles + size, grouped + stories.Sum(story => story.Count));
                    pairs.UnionWith(stories.Select(story => string.Join(" | ", story.Select(digest => digest.Headline))));
                }
            }
        }

        var whole = StoryGrouper.Group(digests).Where(story => story.Count > 1).ToList();
        await File.WriteAllLinesAsync(output, pairs.Order(StringComparer.Ordinal), cancellationToken);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{days} days, {articles} articles: {grouped} in groups, {pairs.Count} different groups; all {digests.Length} as one day: "
                    + $"{whole.Sum(story => story.Count)} in {whole.Count} groups, largest {whole.Select(story => story.Count).DefaultIfEmpty(1).Max()}"
            )
        );
        return 0;
    }

    private static async Task<Digest[]> ReadAsync(string input, CancellationToken cancellationToken)
    {
        var pipeline = new ArticlePipeline(new DigestOptions(), model: null, TimeProvider.System);
        var digests = new List<Digest>();
        foreach (var (read, line) in (await JsonLines.ReadAsync<Line>(input, cancellationToken)).Index())
        {
            var title = line.Title is { } given ? given + "\n\n" : "";
            var upload = new Upload($"{read:D5}.txt", Encoding.UTF8.GetBytes(title + line.Text)) { Language = line.Lang };
            if (!ArticleId.TryParse($"{read:D5}.txt", out var id))
                continue;
            if (await pipeline.RunAsync(id, upload, EarlierDigest.None, cancellationToken) is DigestOutcome.Composed composed)
                digests.Add(composed.Digest);
        }

        return [.. digests];
    }

    private sealed record Line(string Text, string Lang, string? Title);
}
