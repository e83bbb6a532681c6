using System.Text.Json.Nodes;
using Summarizer.Models.Chat;

namespace Workbench.Torture;

/// <summary>
/// <c>outage</c>: one or both services of the storage account answer every call with an error for a while. Published digests must stay
/// unchanged, and articles uploaded during the outage must become digests afterwards.
/// </summary>
internal sealed class OutageScenario(TortureWorld world, Shelf shelf, TortureOptions options)
{
    /// <summary>The number of kinds of outages; each round has one.</summary>
    public const int Kinds = 6;

    private const int Articles = 8,
        Changed = 2;

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(4),
        ReaderPatience = TimeSpan.FromSeconds(3),
        ReaderPause = TimeSpan.FromSeconds(1);
    private static readonly StorageService[] Services = [StorageService.Blobs, StorageService.Queues, StorageService.Both];
    private static readonly StorageFault.Refuse[] Errors = [new(403, "AuthorizationFailure"), new(503, "ServerBusy")];

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        for (var round = 0; round < options.Rounds; round++)
        {
            var (service, error) = (Services[round % Services.Length], Errors[round / Services.Length % Errors.Length]);
            Console.WriteLine($"  outage: {service} answers {error.Status} for {options.Duration.TotalSeconds} s");
            await RunRoundAsync(round, service, error, cancellationToken);
        }
    }

    private async Task RunRoundAsync(int round, StorageService service, StorageFault.Refuse error, CancellationToken cancellationToken)
    {
        var published = Enumerable.Range(0, Articles).Select(i => shelf.Named($"round-{round}/{i}.txt")).ToList();
        foreach (var article in published)
            await shelf.UploadAsync(article, shelf.NewText(), cancellationToken);
        await new Inspection(world, shelf).RunAsync(Limit, cancellationToken);
        var (before, drafts, retractions) = (
            await ReadAsync(cancellationToken),
            await ListDraftsAsync(cancellationToken),
            EventCheck.CountRetractions(world)
        );

        (world.Faults.OutageError, world.Faults.Away) = (error, service);
        foreach (var article in published)
            await RequestAsync(article, cancellationToken);
        for (var i = 0; i < Changed; i++)
            await shelf.CopyAsync(published[i], shelf.NewText(), cancellationToken);
        await shelf.CopyAsync(shelf.Named($"round-{round}/copied.txt"), shelf.NewText(), cancellationToken);
        var uploading = shelf.UploadAsync(shelf.Named($"round-{round}/uploaded.txt"), shelf.NewText(), cancellationToken);
        await ReadDuringOutageAsync(published, before, cancellationToken);
        world.Faults.Away = StorageService.None;
        await uploading;

        await new Inspection(world, shelf).RunAsync(Limit, cancellationToken);
        foreach (var article in published.Skip(Changed).Where(article => article.Seen.Max() != before[article.Name]))
            world.Findings.Add(
                Harm.Lost,
                article.Name,
                $"revision {before[article.Name]} became {article.Seen.Max()} although its text is the same"
            );
        if (EventCheck.CountRetractions(world) is var now && now > retractions)
            world.Findings.Add(Harm.Lost, $"round {round}", $"digest.retracted was sent {now - retractions} times");
        var live = shelf.Articles.Select(article => article.Text!.ContentHash).ToHashSet();
        var erased = drafts.Except(await ListDraftsAsync(cancellationToken)).Count(draft => live.Contains(draft.Split('/')[0]));
        if (erased > 0)
            world.Findings.Add(Harm.Lost, $"round {round}", $"{erased} replies that were paid for were erased");
    }

    /// <summary>Queues a digest request just before the outage.</summary>
    private async Task RequestAsync(ShelfArticle article, CancellationToken cancellationToken)
    {
        var request = new JsonObject
        {
            ["v"] = 1,
            ["id"] = article.Name,
            ["revision"] = 0,
            ["attempt"] = 1,
        };
        await world.Queue("digest-requests").SendMessageAsync(request.ToJsonString(), cancellationToken);
    }

    /// <summary>Readers must get the same digest as before or a server error, but never the answer that the digest is gone.</summary>
    private async Task ReadDuringOutageAsync(
        List<ShelfArticle> published,
        Dictionary<string, int> before,
        CancellationToken cancellationToken
    )
    {
        for (
            var begun = TimeProvider.System.GetTimestamp();
            TimeProvider.System.GetElapsedTime(begun) < options.Duration;
            await Task.Delay(ReaderPause, cancellationToken)
        )
            await Task.WhenAll(
                published.Skip(Changed).Select(article => ReadDuringOutageAsync(article, before[article.Name], cancellationToken))
            );
    }

    private async Task ReadDuringOutageAsync(ShelfArticle article, int revision, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(ReaderPatience);
        try
        {
            var answer = await world.TrySendAsync(0, HttpMethod.Get, $"digests/{article.Name}", null, patience.Token);
            if (answer is null or { Status: >= 500 })
                return;
            if (answer.Status != 200)
                world.Findings.Add(Harm.Lost, article.Name, $"readers got {answer.Status} during the outage");
            else if ((int)answer.Json["revision"]! != revision)
                world.Findings.Add(Harm.Lost, article.Name, $"readers got another revision during the outage");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // The storage client is still retrying. No response is not a wrong response.
        }
    }

    private async Task<Dictionary<string, int>> ReadAsync(CancellationToken cancellationToken)
    {
        var revisions = new Dictionary<string, int>();
        foreach (var article in shelf.Articles)
            revisions[article.Name] = await shelf.FindRevisionAsync(article, cancellationToken) ?? 0;
        return revisions;
    }

    private async Task<HashSet<string>> ListDraftsAsync(CancellationToken cancellationToken) =>
        await world
            .Container("drafts")
            .GetBlobsAsync(cancellationToken: cancellationToken)
            .Where(blob => blob.Properties.ContentLength > 0)
            .Select(blob => blob.Name)
            .ToHashSetAsync(cancellationToken: cancellationToken);
}
