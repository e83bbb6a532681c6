using TestSupport.FakeModel;
using TestSupport.Webhooks;

namespace Workbench.Torture;

/// <summary>
/// <c>erase</c>: retractions at the worst moments. Afterwards, the account must not contain the text's marker anywhere. The scan must find
/// the marker beforehand, which proves that it works.
/// </summary>
internal sealed class EraseScenario(TortureWorld world, Shelf shelf, TortureOptions options)
{
    private const double FaultShare = 0.15;
    private const int LatencyMilliseconds = 400,
        OutageMilliseconds = 2000,
        Kills = 3,
        MaxCallsBeforeKill = 8;

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2),
        Pause = TimeSpan.FromMilliseconds(10);

    private readonly Random _random = new(options.Seed);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        for (var round = 1; round <= options.Rounds; round++)
        {
            var useless = new HashSet<string>();
            foreach (var model in world.Models)
                (model.Latency, model.Respond) = (TimeSpan.FromMilliseconds(LatencyMilliseconds), request => Reply(request, useless));
            await Task.WhenAll(
                AsItArrivesAsync(New(round, "arriving"), Moment(LatencyMilliseconds), cancellationToken),
                WhileAskedAsync(New(round, "asked"), Moment(0), cancellationToken),
                WhileAskedAsync(New(round, "asked-later"), Moment(LatencyMilliseconds * 3), cancellationToken),
                WhileAskedAgainAsync(New(round, "asked-again"), Moment(LatencyMilliseconds), cancellationToken),
                DuringFanOutAsync(New(round, "fan-out"), Moment(100), cancellationToken),
                AndReuseAsync(New(round, "reused"), Moment(100), cancellationToken),
                WhileAskedAndReuseAsync(New(round, "asked-reused"), Moment(LatencyMilliseconds), cancellationToken),
                WhileProvisionalAsync(New(round, "provisional"), useless, Moment(LatencyMilliseconds), cancellationToken),
                WhileRefusedAsync(New(round, "refused"), Moment(LatencyMilliseconds), cancellationToken),
                RemoveWhileAskedAsync(New(round, "removed"), Moment(LatencyMilliseconds * 2), cancellationToken),
                AfterItsSubscriptionAsync(New(round, "unsubscribed"), cancellationToken)
            );
            await WithLostResponsesAsync(New(round, "lost"), whileAsked: false, cancellationToken);
            await WithLostResponsesAsync(New(round, "lost-asked"), whileAsked: true, cancellationToken);
            await DuringOutageAsync(New(round, "outage"), cancellationToken);
            // No run has been interrupted yet, so nothing may be left.
            await new Inspection(world, shelf).RunAsync(Limit, cancellationToken);
            await WithFaultsAsync(round, cancellationToken);
            for (var i = 0; i < Kills; i++)
                await WithKillAsync(
                    New(round, $"killed-{i}"),
                    _random.Next(2),
                    _random.Next(1, MaxCallsBeforeKill),
                    whileAsked: i % 2 == 0,
                    cancellationToken
                );
            await world.CalmAsync(cancellationToken);
            await new Inspection(world, shelf).RunAsync(Limit, cancellationToken);
        }
    }

    private ShelfArticle New(int round, string moment) => shelf.Named($"{moment}-{round}.txt");

    private TimeSpan Moment(int maxMilliseconds) => TimeSpan.FromMilliseconds(_random.Next(maxMilliseconds + 1));

    private async Task AsItArrivesAsync(ShelfArticle article, TimeSpan wait, CancellationToken cancellationToken)
    {
        await shelf.UploadAsync(article, shelf.NewText(), cancellationToken);
        await DeleteAsync(article, wait, cancellationToken);
    }

    private async Task WhileAskedAsync(ShelfArticle article, TimeSpan wait, CancellationToken cancellationToken)
    {
        await shelf.UploadAsync(article, shelf.NewText(), cancellationToken);
        await WaitUntilAskedAsync(article, cancellationToken);
        await DeleteAsync(article, wait, cancellationToken);
    }

    private async Task WhileAskedAgainAsync(ShelfArticle article, TimeSpan wait, CancellationToken cancellationToken)
    {
        await PublishAsync(article, cancellationToken);
        await WhileAskedAsync(article, wait, cancellationToken);
    }

    private async Task DuringFanOutAsync(ShelfArticle article, TimeSpan wait, CancellationToken cancellationToken)
    {
        await PublishAsync(article, cancellationToken);
        await DeleteAsync(article, wait, cancellationToken);
    }

    private async Task AndReuseAsync(ShelfArticle article, TimeSpan wait, CancellationToken cancellationToken)
    {
        await PublishAsync(article, cancellationToken);
        await DeleteAsync(article, wait, cancellationToken);
        await shelf.UploadAsync(article, shelf.NewText(), cancellationToken);
    }

    private async Task WhileAskedAndReuseAsync(ShelfArticle article, TimeSpan wait, CancellationToken cancellationToken)
    {
        await WhileAskedAsync(article, wait, cancellationToken);
        await shelf.UploadAsync(article, shelf.NewText(), cancellationToken);
    }

    private async Task WhileProvisionalAsync(
        ShelfArticle article,
        HashSet<string> useless,
        TimeSpan wait,
        CancellationToken cancellationToken
    )
    {
        var text = shelf.NewText();
        lock (useless)
            useless.Add(text.Marker);
        await shelf.UploadAsync(article, text, cancellationToken);
        await shelf.WaitAsync(article, cancellationToken);
        await DeleteAsync(article, wait, cancellationToken);
    }

    private async Task WhileRefusedAsync(ShelfArticle article, TimeSpan wait, CancellationToken cancellationToken)
    {
        await PublishAsync(article, cancellationToken);
        await shelf.SpoilAsync(article, cancellationToken);
        await DeleteAsync(article, wait, cancellationToken);
    }

    private async Task RemoveWhileAskedAsync(ShelfArticle article, TimeSpan wait, CancellationToken cancellationToken)
    {
        await UploadUntilAskedAsync(article, cancellationToken);
        await Task.Delay(wait, cancellationToken);
        await shelf.RemoveAsync(article, cancellationToken);
    }

    /// <summary>Repeats the retractions with random storage failures.</summary>
    private async Task WithFaultsAsync(int round, CancellationToken cancellationToken)
    {
        world.Faults.Share = FaultShare;
        await Task.WhenAll(
            AsItArrivesAsync(New(round, "faulty-arriving"), Moment(LatencyMilliseconds), cancellationToken),
            WhileAskedAsync(New(round, "faulty-asked"), Moment(LatencyMilliseconds), cancellationToken),
            WhileAskedAgainAsync(New(round, "faulty-asked-again"), Moment(LatencyMilliseconds), cancellationToken),
            DuringFanOutAsync(New(round, "faulty-fan-out"), Moment(100), cancellationToken),
            AndReuseAsync(New(round, "faulty-reused"), Moment(100), cancellationToken),
            RemoveWhileAskedAsync(New(round, "faulty-removed"), Moment(LatencyMilliseconds * 2), cancellationToken)
        );
        world.Faults.Share = 0;
    }

    private static FakeReply Reply(FakeRequest request, HashSet<string> useless)
    {
        lock (useless)
            return request.Messages.SelectMany(message => TortureText.FindMarkers(message.Content)).Any(useless.Contains)
                ? FakeReply.Text("No draft today.")
                : FakeReply.Draft;
    }

    private async Task AfterItsSubscriptionAsync(ShelfArticle article, CancellationToken cancellationToken)
    {
        await using var receiver = await WebhookReceiver.StartAsync(secret: TortureWorld.Secret, cancellationToken: cancellationToken);
        var subscription = await world.SubscribeAsync(receiver, cancellationToken);
        await PublishAsync(article, cancellationToken);
        await receiver.WaitAsync(received => received.Any(one => one.Text("data", "id") == article.Name), cancellationToken);
        await world.SendAsync(HttpMethod.Delete, $"subscriptions/{subscription}", null, cancellationToken);
        await DeleteAsync(article, TimeSpan.Zero, cancellationToken);
    }

    private async Task WithLostResponsesAsync(ShelfArticle article, bool whileAsked, CancellationToken cancellationToken)
    {
        await PrepareAsync(article, whileAsked, cancellationToken);
        var left = _random.Next(1, 4);
        world.Faults.Special = call => IsWriteOf(article, call) && Interlocked.Decrement(ref left) >= 0 ? new StorageFault.Lose() : null;
        await DeleteAsync(article, TimeSpan.Zero, cancellationToken);
        world.Faults.Special = null;
    }

    private async Task DuringOutageAsync(ShelfArticle article, CancellationToken cancellationToken)
    {
        await PrepareAsync(article, whileAsked: false, cancellationToken);
        await CheckScanAsync(article, cancellationToken);
        world.Faults.Away = StorageService.Both;
        var deleting = shelf.DeleteAsync(article, cancellationToken);
        await Task.Delay(OutageMilliseconds, cancellationToken);
        world.Faults.Away = StorageService.None;
        await deleting;
    }

    /// <summary>
    /// Kills a process right after a storage call of a retraction, made by this process or the other. The retraction is then repeated.
    /// </summary>
    private async Task WithKillAsync(ShelfArticle article, int process, int afterCall, bool whileAsked, CancellationToken cancellationToken)
    {
        await PrepareAsync(article, whileAsked, cancellationToken);
        await CheckScanAsync(article, cancellationToken);
        var (calls, killed) = (0, new TaskCompletionSource());
        world.Served = async (call, _) =>
        {
            if (!IsWriteOf(article, call) || Interlocked.Increment(ref calls) != afterCall)
                return;
            await world.KillAsync(process);
            killed.SetResult();
        };
        var deleting = shelf.DeleteAsync(article, cancellationToken);
        if (await Task.WhenAny(killed.Task, deleting) == killed.Task)
            await world.StartAsync(process, cancellationToken);
        await deleting;
        world.Served = null;
        if (killed.Task.IsCompleted)
            return;
        await world.KillAsync(process); // The retraction needed fewer calls, so the process is killed after the response.
        await world.StartAsync(process, cancellationToken);
    }

    private static bool IsWriteOf(ShelfArticle article, StorageCall call) =>
        call.IsWrite && call.Service == StorageService.Blobs && call.Name.StartsWith(article.Name, StringComparison.Ordinal);

    private Task PrepareAsync(ShelfArticle article, bool whileAsked, CancellationToken cancellationToken) =>
        whileAsked ? UploadUntilAskedAsync(article, cancellationToken) : PublishAsync(article, cancellationToken);

    private async Task UploadUntilAskedAsync(ShelfArticle article, CancellationToken cancellationToken)
    {
        await shelf.UploadAsync(article, shelf.NewText(), cancellationToken);
        await WaitUntilAskedAsync(article, cancellationToken);
    }

    private async Task PublishAsync(ShelfArticle article, CancellationToken cancellationToken)
    {
        await shelf.UploadAsync(article, shelf.NewText(), cancellationToken);
        await shelf.WaitAsync(article, cancellationToken);
    }

    private async Task DeleteAsync(ShelfArticle article, TimeSpan wait, CancellationToken cancellationToken)
    {
        await CheckScanAsync(article, cancellationToken);
        await Task.Delay(wait, cancellationToken);
        await shelf.DeleteAsync(article, cancellationToken);
    }

    private async Task WaitUntilAskedAsync(ShelfArticle article, CancellationToken cancellationToken)
    {
        var text = article.Text!;
        while (!world.WasAsked(text))
            await Task.Delay(Pause, cancellationToken);
    }

    private async Task CheckScanAsync(ShelfArticle article, CancellationToken cancellationToken)
    {
        var found = await StorageScan.FindMarkersAsync(world.ConnectionString, cancellationToken);
        if (!found.Contains(article.Text!.Marker))
            world.Findings.Add(Harm.Lost, article.Name, "the scan does not find its text before the retraction");
    }
}
