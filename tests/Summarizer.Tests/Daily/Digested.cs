using System.Text;
using Summarizer.Articles;
using Summarizer.Digests;
using Summarizer.Tests.Articles;

namespace Summarizer.Tests.Daily;

/// <summary>Digests as the extractive engine makes them.</summary>
internal static class Digested
{
    /// <summary>The seeds, by their names.</summary>
    public static async Task<IReadOnlyList<Digest>> SeedsAsync() =>
        await Task.WhenAll(
            ((string[])[Seeds.Putin, Seeds.Clinton, Seeds.Kellogg, Seeds.Lavrov, Seeds.Trump]).Select(name =>
                OfAsync(name, Encoding.UTF8.GetString(Seeds.Bytes(name)))
            )
        );

    /// <summary>The labelled set.</summary>
    public static async Task<IReadOnlyList<Digest>> SetAsync()
    {
        var set = await LabelledStories.ReadAsync(
            Path.Combine(Repository.Root, "tests", "Summarizer.Tests", "Daily", "Stories", "stories.jsonl"),
            CancellationToken.None
        );
        return await Task.WhenAll(set.Select(article => OfAsync(article.Id, article.Text)));
    }

    /// <summary>The digest of a text.</summary>
    public static async Task<Digest> OfAsync(string name, string text)
    {
        var pipeline = new ArticlePipeline(new DigestOptions(), model: null, TimeProvider.System);
        var outcome = await pipeline.RunAsync(
            Some.Id(name),
            new Upload(name + ".txt", Encoding.UTF8.GetBytes(text)),
            EarlierDigest.None,
            CancellationToken.None
        );
        return Assert.IsType<DigestOutcome.Composed>(outcome).Digest;
    }
}
