using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using LocalFunctions.Emulator;
using Microsoft.Extensions.Logging.Abstractions;
using Summarizer.Digests;
using Summarizer.Functions;
using Summarizer.Functions.Digests;
using Summarizer.Functions.Storage;
using Summarizer.Functions.Webhooks;
using Summarizer.Functions.Webhooks.Delivery;
using Summarizer.Webhooks;
using TestSupport.Webhooks;

namespace Workbench.Bench;

/// <summary>
/// <c>bench webhooks</c>: sends events of a running product to many subscriptions at one local receiver. For comparison, runs the same
/// storage operations directly against the same Azurite, and posts as many messages to the same receiver with a plain HttpClient and with
/// the sender alone.
/// </summary>
internal static class BenchWebhooks
{
    private const int Parallelism = 24; // As in host.json: a batch of 16 while 8 run.
    internal const string Secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(30);

    /// <summary>Runs the command. Exit code 1 if a message was lost or had a second id.</summary>
    public static async Task<int> RunAsync(int deliveries, int subscriptions, int rounds, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("bench-webhooks-").FullName;
        await using var azurite = await Azurite.StartAsync(new AzuriteOptions { DataFolder = folder }, cancellationToken);
        var events = Math.Max(1, deliveries / subscriptions);
        Console.WriteLine(
            $"{events} events to {subscriptions} subscriptions, parallelism {Parallelism}, raw operations: {RawDeliveries.Operations}"
        );
        Console.WriteLine(
            "round  raw fan-out/s  fan-out/s  ratio  bare HttpClient/s  sender alone/s  to bare  raw attempts/s  delivered/s  "
                + "to raw  peak MB  messages  again"
        );

        var complete = true;
        for (var round = 1; round <= rounds; round++)
        {
            var raw = await new RawDeliveries(azurite.NewAccount(), Parallelism).RunAsync(
                events * subscriptions,
                subscriptions,
                cancellationToken
            );
            var measured = await MeasureAsync(azurite.NewAccount(), events, subscriptions, cancellationToken);
            complete &= measured.Messages == events * subscriptions;
            Print(round, events * subscriptions, raw, measured);
        }

        await azurite.StopAsync();
        Directory.Delete(folder, recursive: true);
        return complete ? 0 : 1;
    }

    private static void Print(int round, int count, (TimeSpan FanOut, TimeSpan Attempts) raw, Measured measured)
    {
        var (rawFanOut, rawAttempts) = (count / raw.FanOut.TotalSeconds, count / raw.Attempts.TotalSeconds);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{round, 5}  {rawFanOut, 13:F0}  {measured.FanOut, 9:F0}  {measured.FanOut / rawFanOut, 5:F2}  "
                    + $"{measured.Bare, 17:F0}  {measured.Sender, 14:F0}  {measured.Sender / measured.Bare, 7:F2}  "
                    + $"{rawAttempts, 14:F0}  {measured.Delivered, 11:F0}  {measured.Delivered / rawAttempts, 6:F2}  "
                    + $"{measured.PeakMegabytes, 7:F0}  {measured.Messages, 8}  {measured.Again, 5}"
            )
        );
    }

    private static async Task<Measured> MeasureAsync(
        string connectionString,
        int events,
        int subscriptions,
        CancellationToken cancellationToken
    )
    {
        var ids = new ConcurrentDictionary<string, int>();
        await using var receiver = await WebhookReceiver.StartAsync(cancellationToken: cancellationToken);
        var bare = await PostBareAsync(receiver.Url, events * subscriptions, cancellationToken);
        var sender = await SendAsync(receiver.Url, events * subscriptions, cancellationToken);
        receiver.Secret = Secret;
        receiver.Answered = received => ids.AddOrUpdate(received.Id, 1, (_, count) => count + 1);

        var fanOut = await FanOutAsync(connectionString, receiver.Url, events, subscriptions, cancellationToken);
        await using var product = await ProductProcess.StartAsync(connectionString, cancellationToken);
        var clock = Stopwatch.StartNew();
        var begun = ids.Count; // It may start to send before it is healthy.
        while (ids.Count < events * subscriptions && clock.Elapsed < Longest)
            await Task.Delay(20, cancellationToken);
        var rate = (ids.Count - begun) / clock.Elapsed.TotalSeconds;
        return new Measured(fanOut, bare, sender, rate, product.PeakMegabytes(), ids.Count, ids.Values.Sum() - ids.Count);
    }

    private static async Task<double> PostBareAsync(Uri url, int count, CancellationToken cancellationToken)
    {
        using var client = new HttpClient();
        var body = new byte[600];
        return await RepeatAsync(
            count,
            async token => (await client.PostAsync(url, new ByteArrayContent(body), token)).Dispose(),
            cancellationToken
        );
    }

    /// <summary>Signing, checking addresses and reading responses, without storage.</summary>
    private static async Task<double> SendAsync(Uri url, int count, CancellationToken cancellationToken)
    {
        using var sender = new WebhookSender(new DeliveryOptions { AllowsLoopback = true }, Dns.GetHostAddressesAsync, TimeProvider.System);
        var (subscription, message) = (Subscription(0, url), new WebhookMessage("msg_1", WebhookEvents.DigestCreated, new byte[600]));
        return await RepeatAsync(count, token => sender.SendAsync(subscription, message, token), cancellationToken);
    }

    private static async Task<double> RepeatAsync(int count, Func<CancellationToken, Task> actAsync, CancellationToken cancellationToken)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = Parallelism, CancellationToken = cancellationToken };
        var clock = Stopwatch.StartNew();
        await Parallel.ForEachAsync(Enumerable.Range(0, count), options, async (_, token) => await actAsync(token));
        return count / clock.Elapsed.TotalSeconds;
    }

    /// <summary>Deliveries per second that an event creates while none is sent.</summary>
    private static async Task<double> FanOutAsync(
        string connectionString,
        Uri url,
        int events,
        int subscriptions,
        CancellationToken cancellationToken
    )
    {
        await using var product = await ProductProcess.StartAsync(
            connectionString,
            cancellationToken,
            ("AzureWebJobs.DeliverWebhook.Disabled", "true")
        );
        var articles = new BlobContainerClient(connectionString, "articles");
        for (var i = 0; i < events; i++)
            await articles.UploadBlobAsync($"{i:D5}.txt", BinaryData.FromString(SmallArticles.Write(i)), cancellationToken);
        await Published.WaitAsync(connectionString, events, cancellationToken);
        var storage = Open(connectionString);
        await WaitForMessagesAsync(storage.DigestEvents, count => count == 0, cancellationToken);
        await SubscribeAsync(storage, url, subscriptions, cancellationToken);

        await Task.Delay(TimeSpan.FromSeconds(2), cancellationToken); // Until the product has noticed them.
        var clock = Stopwatch.StartNew();
        for (var i = 0; i < events; i++)
            await new DigestMessage(1, $"{i:D5}.txt", 1, 1, null).SendAsync(storage.DigestEvents, TimeSpan.Zero, cancellationToken);
        await WaitForMessagesAsync(storage.DeliveryAttempts, count => count >= events * subscriptions, cancellationToken);
        return events * subscriptions / clock.Elapsed.TotalSeconds;
    }

    /// <summary>The product's clients of an account.</summary>
    internal static StorageClients Open(string connectionString, HttpPipelinePolicy? policy = null)
    {
        var (blobs, queues) = (new BlobClientOptions(), new QueueClientOptions());
        if (policy is not null)
            blobs.AddPolicy(policy, HttpPipelinePosition.PerCall);
        return new StorageClients(SettingsOf(connectionString), blobs, queues);
    }

    internal static Settings SettingsOf(string connectionString) =>
        new()
        {
            ArticleStorage = new StorageAccount(connectionString, null, null, null),
            MaxArticleBytes = 1,
            Digest = new DigestOptions(),
            TimeZone = TimeZoneInfo.Utc,
            FeedTitle = "",
            FeedBaseUrl = null,
        };

    internal static async Task SubscribeAsync(StorageClients storage, Uri url, int count, CancellationToken cancellationToken)
    {
        using var store = new SubscriptionStore(storage, TimeProvider.System, NullLogger<SubscriptionStore>.Instance);
        for (var i = 0; i < count; i++)
            await store.TryPutAsync(new StoredSubscription(Subscription(i, url), null), cancellationToken);
    }

    private static Subscription Subscription(int number, Uri url) =>
        new()
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"sub_{number:D24}"),
            Url = new Uri(url, $"{number}"),
            State = SubscriptionState.Active,
            Secrets = [new SigningSecret(Secret, null)],
            CreatedAt = DateTimeOffset.UnixEpoch,
        };

    private static async Task WaitForMessagesAsync(QueueClient queue, Func<int, bool> isReached, CancellationToken cancellationToken)
    {
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < Longest; await Task.Delay(50, cancellationToken))
        {
            if (isReached((await queue.GetPropertiesAsync(cancellationToken)).Value.ApproximateMessagesCount))
                return;
        }
    }

    private sealed record Measured(
        double FanOut,
        double Bare,
        double Sender,
        double Delivered,
        double PeakMegabytes,
        int Messages,
        int Again
    );
}
