using System.Text;
using System.Text.Json;
using Summarizer;
using Summarizer.Articles;
using Summarizer.Daily.Stories;
using Summarizer.Digests;

namespace TestSupport;

/// <summary>An article of a labelled set of stories.</summary>
/// <param name="Story">The story it belongs to.</param>
/// <param name="Language">BCP 47 tag; null to detect the language.</param>
/// <param name="Text">The article with its head.</param>
/// <param name="HeldOut">Whether it was held out when the grouping was tuned.</param>
public sealed record LabelledArticle(string Id, string Story, string? Language, string Text, bool HeldOut = false);

/// <summary>Groups a labelled set and scores the result.</summary>
public static class LabelledStories
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Reads the articles of a file of JSON lines.</summary>
    public static async Task<IReadOnlyList<LabelledArticle>> ReadAsync(string file, CancellationToken cancellationToken) =>
        [
            .. (await File.ReadAllLinesAsync(file, cancellationToken))
                .Where(line => line.Length > 0)
                .Select(line => JsonSerializer.Deserialize<LabelledArticle>(line, Json)!),
        ];

    /// <summary>Each article's story, by the article's id.</summary>
    public static async Task<IReadOnlyDictionary<string, int>> GroupAsync(
        IReadOnlyList<LabelledArticle> articles,
        CancellationToken cancellationToken
    )
    {
        var pipeline = new ArticlePipeline(new DigestOptions(), model: null, TimeProvider.System);
        var digests = new List<Digest>();
        foreach (var article in articles)
            digests.Add(await DigestAsync(pipeline, article, cancellationToken));
        return StoryGrouper.Group(digests).SelectMany((story, number) => story.Select(digest => (digest.Id, number))).ToDictionary();
    }

    /// <summary>Compares the pairs of articles that were grouped with the pairs that belong together.</summary>
    public static PairScore Score(IReadOnlyList<LabelledArticle> articles, IReadOnlyDictionary<string, int> found)
    {
        int right = 0,
            together = 0,
            belonging = 0;
        for (var i = 0; i < articles.Count; i++)
        {
            for (var k = 0; k < i; k++)
            {
                var (isFound, belongs) = (found[articles[i].Id] == found[articles[k].Id], articles[i].Story == articles[k].Story);
                if (isFound)
                    together++;
                if (belongs)
                    belonging++;
                if (isFound && belongs)
                    right++;
            }
        }

        return new PairScore((double)right / Math.Max(1, together), (double)right / Math.Max(1, belonging));
    }

    private static async Task<Digest> DigestAsync(ArticlePipeline pipeline, LabelledArticle article, CancellationToken cancellationToken)
    {
        var id = ArticleId.TryParse(article.Id, out var known)
            ? known
            : throw new FormatException($"{article.Id} is not a valid article id.");
        var upload = new Upload(article.Id + ".txt", Encoding.UTF8.GetBytes(article.Text)) { Language = article.Language };
        return await pipeline.RunAsync(id, upload, EarlierDigest.None, cancellationToken) is DigestOutcome.Composed composed
            ? composed.Digest
            : throw new FormatException($"{article.Id} cannot be digested.");
    }
}

/// <summary>Pairwise precision and recall.</summary>
/// <param name="Precision">The share of the grouped pairs that belong together.</param>
/// <param name="Recall">The share of the pairs that belong together that were grouped.</param>
public sealed record PairScore(double Precision, double Recall)
{
    /// <summary>The harmonic mean of precision and recall.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);
}
