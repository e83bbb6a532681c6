using System.Diagnostics;
using System.Globalization;
using LocalFunctions.Emulator;
using Microsoft.Extensions.Logging.Abstractions;
using Summarizer.Articles;
using Summarizer.Functions.Daily;
using Summarizer.Functions.Digests;
using Summarizer.Functions.Webhooks;
using Summarizer.Functions.Webhooks.Delivery;

namespace Workbench.Bench;

/// <summary>
/// <c>bench fan-out</c>: creates the deliveries of events about one digest for many subscriptions, compared with as many bare puts and
/// messages on the same Azurite; then withdraws the digest. Prints the blob calls of each.
/// </summary>
internal static class BenchFanOut
{
    public static async Task<int> RunAsync(int subscribers, int revisions, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("bench-fan-out-").FullName;
        await using var azurite = await Azurite.StartAsync(new AzuriteOptions { DataFolder = folder }, cancellationToken);
        var count = subscribers * revisions;
        var raw = await new RawDeliveries(azurite.NewAccount(), SubscriberNotifier.ParallelDeliveries).FanOutAsync(
            count,
            subscribers,
            cancellationToken
        );

        var account = azurite.NewAccount();
        var calls = new CountingPolicy();
        var storage = BenchWebhooks.Open(account, calls);
        await storage.CreateMissingAsync(cancellationToken);
        await BenchWebhooks.SubscribeAsync(storage, new Uri("http://127.0.0.1:9/"), subscribers, cancellationToken);
        await new StoredDigests(account).WriteAsync(1, 1, DateTimeOffset.UnixEpoch, cancellationToken);
        var digests = new DigestStore(storage);
        var name = (await storage.Digests.GetBlobsAsync(cancellationToken: cancellationToken).SingleAsync(cancellationToken)).Name;
        _ = ArticleId.TryParse(name[..^".json".Length], out var id);
        var record = (await digests.FindAsync(id!, cancellationToken))!;
        record = (
            await digests.TryPutAsync(record with { Publication = record.Publication with { Revision = revisions } }, cancellationToken)
        )!;

        using var subscriptions = new SubscriptionStore(storage, TimeProvider.System, NullLogger<SubscriptionStore>.Instance);
        await subscriptions.ListAsync(cancellationToken);
        var index = new DeliveryIndex(storage, TimeProvider.System);
        var notifier = new SubscriberNotifier(
            digests,
            new DailyStore(storage),
            subscriptions,
            new DeliveryStore(storage, index),
            index,
            storage,
            BenchWebhooks.SettingsOf(account),
            TimeProvider.System
        );
        calls.Take();

        var clock = Stopwatch.StartNew();
        for (var revision = 1; revision <= revisions; revision++)
            await notifier.NotifyAsync(DigestMessage.Event(id!, revision), cancellationToken);
        var fanOut = clock.Elapsed;
        Print($"bare puts and messages: {count / raw.TotalSeconds:F0} deliveries per second");
        Print($"fan-out: {count / fanOut.TotalSeconds:F0} deliveries per second, {raw / fanOut:P0} of bare; blob calls: {calls.Take()}");

        var withdrawn = record.Publication with
        {
            State = PublicationState.Retracted,
            Retractions = [new Retraction(1, revisions, DateTimeOffset.UnixEpoch)],
        };
        await digests.TryPutAsync(record with { Digest = null, Publication = withdrawn }, cancellationToken);
        calls.Take();
        clock.Restart();
        await notifier.NotifyAsync(DigestMessage.Retraction(id!, revisions), cancellationToken);
        Print($"withdrawal: notices sent and deliveries erased in {clock.Elapsed.TotalSeconds:F1} s; blob calls: {calls.Take()}");

        var left = await storage.Deliveries.GetBlobsAsync(cancellationToken: cancellationToken).CountAsync(cancellationToken);
        await azurite.StopAsync();
        Directory.Delete(folder, recursive: true);
        return left == subscribers ? 0 : 1;
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
