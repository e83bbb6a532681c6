using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Azure.Storage.Blobs.Models;
using Summarizer.Models.Chat;

namespace Workbench.Torture;

/// <summary>
/// Compares what readers, subscribers and storage have with what was done to the articles, until everything is right or the time is up.
/// </summary>
internal sealed class Inspection(TortureWorld world, Shelf shelf)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1),
        HiddenAfterKill = TimeSpan.FromSeconds(32),
        ReconcileInterval = TimeSpan.FromSeconds(20),
        Soon = TimeSpan.FromSeconds(15);

    /// <summary>Long enough for two reconciles. Data that they have not erased while everything else is right will stay.</summary>
    private static readonly TimeSpan ErasedByThen = TimeSpan.FromSeconds(45);

    /// <summary>Waits until all work is done and everything is right. What is still wrong when the time is up is a finding.</summary>
    public async Task RunAsync(TimeSpan limit, CancellationToken cancellationToken)
    {
        await WaitForHiddenMessagesAsync(cancellationToken);
        var (begun, changed, reconciled) = (TimeProvider.System.GetTimestamp(), TimeProvider.System.GetTimestamp(), (long?)null);
        List<Finding> before = [];
        while (true)
        {
            if (reconciled is not { } last || TimeProvider.System.GetElapsedTime(last) > ReconcileInterval)
            {
                await ReconcileAsync(cancellationToken);
                reconciled = TimeProvider.System.GetTimestamp();
            }

            var wrong = await FindWrongAsync(cancellationToken);
            if (wrong.Count == 0)
                break;
            if (!wrong.SequenceEqual(before))
                (before, changed) = (wrong, TimeProvider.System.GetTimestamp());
            var isLeftForGood = wrong.All(one => one.Harm == Harm.LeftBehind) && TimeProvider.System.GetElapsedTime(changed) > ErasedByThen;
            if (isLeftForGood || TimeProvider.System.GetElapsedTime(begun) > limit)
            {
                wrong.ForEach(world.Findings.Add);
                if (world.Logs is { } folder)
                    await CopyErasedAsync(folder, cancellationToken);
                break;
            }

            await Task.Delay(Pause, cancellationToken);
        }

        EventCheck.FindDoubled(world);
        foreach (var call in world.Ledger.FindSecondCalls())
            world.Findings.Add(call);
    }

    /// <summary>Messages that a killed process had dequeued become visible again after half a minute.</summary>
    private async Task WaitForHiddenMessagesAsync(CancellationToken cancellationToken)
    {
        if (world.LastKill == 0)
            return;
        var rest = HiddenAfterKill - TimeProvider.System.GetElapsedTime(world.LastKill);
        if (rest > TimeSpan.Zero)
            await Task.Delay(rest, cancellationToken);
    }

    /// <summary>
    /// Retracts articles deleted with a storage tool, and retries provisional digests and pending deliveries at once instead of in minutes.
    /// </summary>
    private async Task ReconcileAsync(CancellationToken cancellationToken)
    {
        foreach (var removed in shelf.Articles.Where(article => article is { Text: null, Markers.Count: > 0 }))
        {
            if (await shelf.FindRevisionAsync(removed, cancellationToken) is { } revision)
                removed.Retractions.Add(revision);
            removed.Clear();
        }

        await world.SendAsync(HttpMethod.Post, "reconcile", null, cancellationToken);
        foreach (var article in shelf.Articles.Where(article => article.Text is not null))
        {
            var digest = await world.GetAsync($"digests/{article.Name}", cancellationToken);
            if (digest.Status == 200 && (bool)digest.Json["engine"]!["provisional"]!)
                await shelf.ReplayAsync(article, cancellationToken);
        }

        await foreach (var (name, delivery) in ListPendingAsync(cancellationToken))
        {
            if ((DateTimeOffset?)delivery["nextAttemptAt"] is not { } next || next < TimeProvider.System.GetUtcNow() + Soon)
                continue;
            var message = new JsonObject { ["id"] = Path.GetFileNameWithoutExtension(name) };
            await world.SendAsync(
                HttpMethod.Post,
                $"subscriptions/{world.Subscription}/replay",
                BinaryData.FromString(message.ToJsonString()),
                cancellationToken
            );
        }
    }

    /// <summary>The messages not yet delivered to the subscriber.</summary>
    private async IAsyncEnumerable<(string Name, JsonNode Delivery)> ListPendingAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var container = world.Container("deliveries");
        await foreach (var item in container.GetBlobsAsync(new GetBlobsOptions { Prefix = world.Subscription + "/" }, cancellationToken))
        {
            if (await StorageScan.FindAsync(container.GetBlobClient(item.Name), cancellationToken) is not { } blob)
                continue;
            var delivery = JsonNode.Parse(blob.ToString())!;
            if (string.Equals((string?)delivery["state"], "pending", StringComparison.OrdinalIgnoreCase))
                yield return (item.Name, delivery);
        }
    }

    private async Task<List<Finding>> FindWrongAsync(CancellationToken cancellationToken)
    {
        var wrong = new List<Finding>();
        foreach (var article in shelf.Articles.Where(article => article.Existed))
            await LookAtAsync(article, wrong, cancellationToken);
        for (var process = 0; process < world.Models.Count; process++)
            await LookAtFeedAsync(process, wrong, cancellationToken);
        wrong.AddRange(EventCheck.FindMissing(world, shelf.Articles));
        var events = (await world.Queue("digest-events").GetPropertiesAsync(cancellationToken)).Value.ApproximateMessagesCount;
        if (events > 0)
            wrong.Add(new(Harm.Lost, "digest-events", $"still has {events} messages"));
        await foreach (var (name, delivery) in ListPendingAsync(cancellationToken))
            wrong.Add(new(Harm.Lost, name, $"is not delivered yet: {delivery["attempts"]!.ToJsonString()}"));
        await LookForErasedAsync(wrong, cancellationToken);
        return wrong;
    }

    private async Task LookAtAsync(ShelfArticle article, List<Finding> wrong, CancellationToken cancellationToken)
    {
        var digest = await world.GetAsync($"digests/{article.Name}", cancellationToken);
        var text = await world.GetAsync($"texts/{article.Name}", cancellationToken);
        if (digest.Status == 200)
            article.See(digest.Json, world.Findings);
        if (article.Text is null)
        {
            if (digest.Status != 410 && (article.IsRetracted || digest.Status != 404))
                wrong.Add(new(Harm.LeftBehind, article.Name, $"a request for the digest of a retracted article returns {digest.Status}"));
            if (text.Status == 200)
                wrong.Add(new(Harm.LeftBehind, article.Name, "the text of a retracted article is served"));
            return;
        }

        if (digest.Status != 200)
            wrong.Add(new(Harm.Lost, article.Name, $"a request for the digest returns {digest.Status}"));
        else if ((string)digest.Json["article"]!["contentHash"]! != article.Text.ContentHash)
            wrong.Add(new(Harm.Lost, article.Name, "the digest describes an older text"));
        else if ((bool)digest.Json["engine"]!["provisional"]!)
            wrong.Add(new(Harm.Lost, article.Name, "the digest is still provisional"));
        else if (text.Status != 200 || !TortureText.FindMarkers(text.Body).Contains(article.Text.Marker))
            wrong.Add(new(Harm.Lost, article.Name, $"a request for the text returns {text.Status}"));
    }

    private async Task LookAtFeedAsync(int process, List<Finding> wrong, CancellationToken cancellationToken)
    {
        var ids = new List<string>();
        for (var page = "feed.json?limit=7"; page is not null; )
        {
            if (await world.TrySendAsync(process, HttpMethod.Get, page, null, cancellationToken) is not { Status: 200 } answer)
            {
                wrong.Add(new(Harm.Lost, $"process {process}", "serves no feed"));
                return;
            }

            ids.AddRange(answer.Json["items"]!.AsArray().Select(item => (string)item!["id"]!));
            page = (string?)answer.Json["next_url"] is { } next ? new Uri(next).PathAndQuery[1..] : null;
        }

        foreach (var twice in ids.GroupBy(id => id).Where(group => group.Count() > 1))
            wrong.Add(new(Harm.Doubled, twice.Key, $"appears {twice.Count()} times in the feed"));
        foreach (var article in shelf.Articles.Where(article => article.Existed && article.Text is null == ids.Contains(article.Name)))
            wrong.Add(
                new(
                    article.Text is null ? Harm.LeftBehind : Harm.Lost,
                    article.Name,
                    $"{(article.Text is null ? "still" : "not")} in the feed of process {process}"
                )
            );
        var rejected = await world.GetAsync("rejections", cancellationToken);
        foreach (var rejection in JsonNode.Parse(rejected.Body)!["rejections"]!.AsArray())
            wrong.Add(new(Harm.Lost, (string)rejection!["name"]!, $"rejected as {rejection["code"]}"));
    }

    private async Task CopyErasedAsync(string folder, CancellationToken cancellationToken)
    {
        var found = await StorageScan.FindMarkersAsync(world.ConnectionString, cancellationToken);
        await StorageScan.CopyAsync(
            world.ConnectionString,
            shelf.Articles.SelectMany(article => article.Erased).SelectMany(marker => found[marker]).Distinct(),
            folder,
            cancellationToken
        );
    }

    private async Task LookForErasedAsync(List<Finding> wrong, CancellationToken cancellationToken)
    {
        var found = await StorageScan.FindMarkersAsync(world.ConnectionString, cancellationToken);
        foreach (var article in shelf.Articles)
        {
            foreach (var place in article.Erased.SelectMany(marker => found[marker]).Distinct())
                wrong.Add(new(Harm.LeftBehind, article.Name, $"{place}"));
        }
    }
}
