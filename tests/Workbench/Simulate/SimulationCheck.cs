using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Azure.Storage.Blobs;
using LocalFunctions.Emulator;
using TestSupport.FakeModel;
using TestSupport.Webhooks;
using Workbench.Bench;
using Workbench.Torture;

namespace Workbench.Simulate;

/// <summary>Counts the storage calls of the running product for a few articles, and compares them with the simulation's.</summary>
internal static class SimulationCheck
{
    private const int Articles = 20,
        Subscriptions = 2;

    private const double Tolerance = 0.1;

    // More than half early is no slow disk, but a product that sends every event twice.
    private const int MaxEarly = Articles / 2;

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5),
        Quiet = TimeSpan.FromSeconds(4);

    /// <summary>
    /// Returns whether every count, without a model and with one, is within a tenth; appends that articles shared may be missing.
    /// </summary>
    public static async Task<bool> RunAsync(CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("simulate-").FullName;
        await using var azurite = await Azurite.StartAsync(new AzuriteOptions { DataFolder = folder }, cancellationToken);
        await using var server = await FakeModelServer.StartAsync(cancellationToken: cancellationToken);
        var counted = await Task.WhenAll(
            CountAsync(azurite.NewAccount(), [], cancellationToken),
            CountAsync(azurite.NewAccount(), [("Model__Endpoint", server.Endpoint.AbsoluteUri), ("Model__Name", "fake")], cancellationToken)
        );
        await azurite.StopAsync();
        Directory.Delete(folder, recursive: true);
        return Compare("without a model", model: false, counted[0]) & Compare("with a model", model: true, counted[1]);
    }

    /// <summary>The calls of the product for some articles, without those for the first one, which begins the day's logs.</summary>
    private static async Task<IReadOnlyList<StorageCall>> CountAsync(
        string account,
        (string Name, string Value)[] settings,
        CancellationToken cancellationToken
    )
    {
        await using var proxy = await StorageProxy.StartAsync(account, new FaultPlan(1), cancellationToken);
        await using var receiver = await WebhookReceiver.StartAsync(secret: BenchWebhooks.Secret, cancellationToken: cancellationToken);
        await using var product = await ProductProcess.StartAsync(proxy.ConnectionString, cancellationToken, settings);
        await BenchWebhooks.SubscribeAsync(BenchWebhooks.Open(account), receiver.Url, Subscriptions, cancellationToken);
        await Task.Delay(TimeSpan.FromSeconds(2), cancellationToken); // Until the product has noticed them.

        var calls = new ConcurrentQueue<StorageCall>();
        proxy.Served = (call, _) =>
        {
            calls.Enqueue(call);
            return Task.CompletedTask;
        };
        await DigestAsync(account, receiver, 0, 1, calls, cancellationToken);
        calls.Clear();
        await DigestAsync(account, receiver, 1, Articles, calls, cancellationToken);
        return [.. calls];
    }

    /// <summary>Uploads articles, and waits until they are delivered and nothing more happens.</summary>
    private static async Task DigestAsync(
        string account,
        WebhookReceiver receiver,
        int first,
        int count,
        ConcurrentQueue<StorageCall> calls,
        CancellationToken cancellationToken
    )
    {
        var uploads = new BlobContainerClient(account, "articles");
        for (var i = first; i < first + count; i++)
            await uploads.UploadBlobAsync($"{i:D5}.txt", BinaryData.FromString(SmallArticles.Write(i)), cancellationToken);
        var (clock, last, known) = (Stopwatch.StartNew(), TimeSpan.Zero, -1);
        while (clock.Elapsed < Longest)
        {
            await Task.Delay(100, cancellationToken);
            var now = calls.Count(call => StoragePart.Find(call) is not null);
            if (now != known)
                (known, last) = (now, clock.Elapsed);
            if (receiver.Received.Count >= (first + count) * Subscriptions && clock.Elapsed - last > Quiet)
                return;
        }
    }

    private static bool Compare(string title, bool model, IReadOnlyList<StorageCall> calls)
    {
        Console.WriteLine($"{Articles} articles, {Subscriptions} subscriptions, {title}:");
        // On a slow disk, some events arrive before their record is written. They are sent again with a delay.
        var early = calls.Count(call => call is { Container: "digest-events", Method: "POST", Delay: > 0 });
        if (early > 0)
            Console.WriteLine($"  {early} early events, each with one more read and message{(early > MaxEarly ? "  WRONG" : "")}");
        var isRight = early <= MaxEarly;
        foreach (var part in StoragePart.Of(Subscriptions, model, (double)early / Articles).Where(part => part.IsOfApp))
            isRight &= Compare(part, [.. calls.Where(call => StoragePart.Find(call) == part.Name)]);
        var listings = calls.Count(call => call is { Container: "subscriptions", Component: "list" });
        return isRight & Compare("listings of subscriptions", 0, 1 + Subscriptions, listings);
    }

    private static bool Compare(StoragePart part, IReadOnlyList<StorageCall> calls)
    {
        var messages = calls.Count(call => call.Service == StorageService.Queues);
        var reads = calls.Count(call => call.Method is "GET" or "HEAD");
        return Compare($"{part.Name}, writes", part.Writes - part.Shareable, part.Writes, calls.Count - messages - reads)
            & Compare($"{part.Name}, reads", part.Reads, part.Reads, reads)
            & Compare($"{part.Name}, messages", part.Messages, part.Messages, messages);
    }

    private static bool Compare(string name, double least, double most, int counted)
    {
        var perArticle = (double)counted / Articles;
        if (most == 0 && counted == 0)
            return true;
        var isRight =
            counted > 0 == most > 0 && perArticle >= (least * (1 - Tolerance)) - 1e-9 && perArticle <= (most * (1 + Tolerance)) + 1e-9;
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"  {name, -25} simulated {most, 5:F2}, counted {perArticle, 5:F2} per article{(isRight ? "" : "  WRONG")}"
            )
        );
        return isRight;
    }
}
