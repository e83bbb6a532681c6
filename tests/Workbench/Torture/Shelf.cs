using System.Globalization;
using System.Text.Json.Nodes;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace Workbench.Torture;

/// <summary>
/// The articles of a scenario. Performs user actions on them and records the expected outcome. Each name has one action at a time.
/// </summary>
internal sealed class Shelf(TortureWorld world)
{
    private readonly Dictionary<string, ShelfArticle> _articles = new(StringComparer.Ordinal);
    private int _texts;

    public IReadOnlyCollection<ShelfArticle> Articles
    {
        get
        {
            lock (_articles)
                return [.. _articles.Values];
        }
    }

    /// <summary>How many texts were uploaded.</summary>
    public int Uploads => _texts;

    public ShelfArticle Named(string name)
    {
        lock (_articles)
            return _articles.TryGetValue(name, out var article) ? article : _articles[name] = new ShelfArticle(name);
    }

    /// <summary>A new text, never uploaded before.</summary>
    public TortureText NewText()
    {
        var text = TortureText.Write(Interlocked.Increment(ref _texts));
        world.Ledger.Expect(text);
        return text;
    }

    /// <summary>Uploads over HTTP, retrying until it succeeds.</summary>
    public async Task UploadAsync(ShelfArticle article, TortureText text, CancellationToken cancellationToken)
    {
        var answer = await world.SendAsync(HttpMethod.Put, $"articles/{article.Name}", text.Bytes, cancellationToken);
        if (answer.Status != 202)
            world.Findings.Add(Harm.Lost, article.Name, $"an upload returns {answer.Status}");
        Put(article, text);
    }

    /// <summary>Copies into the container as a storage tool does, bypassing all faults.</summary>
    public async Task CopyAsync(ShelfArticle article, TortureText text, CancellationToken cancellationToken)
    {
        await world.Container("articles").GetBlobClient(article.Name).UploadAsync(text.Bytes, overwrite: true, cancellationToken);
        Put(article, text);
    }

    /// <summary>Overwrites an article with an unreadable upload. Readers must keep what they have.</summary>
    public Task SpoilAsync(ShelfArticle article, CancellationToken cancellationToken) =>
        world
            .Container("articles")
            .GetBlobClient(article.Name)
            .UploadAsync(BinaryData.FromBytes(ReadOnlyMemory<byte>.Empty), overwrite: true, cancellationToken);

    /// <summary>
    /// Retracts over HTTP, retrying until it succeeds. 404 is right only if there is neither an upload nor a record, because a storage tool
    /// may have deleted the upload before the product read it.
    /// </summary>
    public async Task DeleteAsync(ShelfArticle article, CancellationToken cancellationToken)
    {
        var exists = article.Text is not null || await Record(article).ExistsAsync(cancellationToken);
        var published = await FindRevisionAsync(article, cancellationToken);
        var answer = await world.SendAsync(HttpMethod.Delete, $"articles/{article.Name}", null, cancellationToken);
        if (answer.Status != 204 && (exists || answer.Status != 404))
            world.Findings.Add(Harm.Lost, article.Name, $"DELETE returns {answer.Status}");
        if (published is { } revision)
            article.Retractions.Add(revision);
        article.IsRetracted = answer.Status == 204;
        article.Clear();
    }

    /// <summary>Deletes the blob with a storage tool. A reconcile must notice it.</summary>
    public async Task RemoveAsync(ShelfArticle article, CancellationToken cancellationToken)
    {
        await world
            .Container("articles")
            .DeleteBlobIfExistsAsync(article.Name, DeleteSnapshotsOption.IncludeSnapshots, cancellationToken: cancellationToken);
        (article.Text, article.IsRetracted) = (null, false);
    }

    public Task ReplayAsync(ShelfArticle article, CancellationToken cancellationToken) =>
        world.SendAsync(HttpMethod.Post, $"replay/{article.Name}", null, cancellationToken);

    /// <summary>Waits until readers have the digest of the current upload.</summary>
    public async Task WaitAsync(ShelfArticle article, CancellationToken cancellationToken)
    {
        while (true)
        {
            var answer = await world.GetAsync($"digests/{article.Name}", cancellationToken);
            if (answer.Status == 200)
            {
                article.See(answer.Json, world.Findings);
                if ((string?)answer.Json["article"]!["contentHash"] == article.Text!.ContentHash)
                    return;
            }

            await Task.Delay(50, cancellationToken);
        }
    }

    /// <summary>The published revision; null if there is none.</summary>
    public async Task<int?> FindRevisionAsync(ShelfArticle article, CancellationToken cancellationToken)
    {
        try
        {
            var record = await Record(article).DownloadContentAsync(cancellationToken);
            var publication = JsonNode.Parse(record.Value.Content.ToString())!["publication"]!;
            return string.Equals((string?)publication["state"], "published", StringComparison.OrdinalIgnoreCase)
                ? (int)publication["revision"]!
                : null;
        }
        catch (RequestFailedException exception) when (exception.Status == 404)
        {
            return null;
        }
    }

    private BlobClient Record(ShelfArticle article) => world.Container("digests").GetBlobClient($"{article.Name}.json");

    private static void Put(ShelfArticle article, TortureText text)
    {
        (article.Text, article.Existed) = (text, true);
        article.Markers.Add(text.Marker);
    }

    /// <summary>Realistic names. Some are nested below others.</summary>
    public static string Name(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{(number % 3) switch { 0 => "", 1 => "news/", _ => "a-00.txt/" }}a-{number:D2}.txt");
}
