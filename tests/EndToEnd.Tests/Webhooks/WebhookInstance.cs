using System.Net;
using Azure.Core.Pipeline;
using EndToEnd.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;
using Summarizer.Articles;
using Summarizer.Functions.Digests;
using Summarizer.Functions.Publishing;
using Summarizer.Functions.Webhooks;
using Summarizer.Functions.Webhooks.Delivery;
using Summarizer.Webhooks;

namespace EndToEnd.Tests.Webhooks;

/// <summary>The webhook parts of one process of the app, on a real account.</summary>
internal sealed class WebhookInstance
{
    public WebhookInstance(string account, HttpPipelinePolicy? policy = null, TimeProvider? time = null, int maxSubscriptions = 1000)
    {
        Account = account;
        Time = time ?? TimeProvider.System;
        Instance = new Instance(account, policy);
        Subscriptions = new SubscriptionStore(Instance.Storage, Time, NullLogger<SubscriptionStore>.Instance);
        var index = new DeliveryIndex(Instance.Storage, Time);
        Deliveries = new DeliveryStore(Instance.Storage, index);
        Attempts = new AttemptLog(Instance.Storage, Time);
        var settings = SettingsBuilder.Build(account) with { MaxSubscriptions = maxSubscriptions };
        var options = new DeliveryOptions { AllowsLoopback = true };
        var sender = new WebhookSender(options, Dns.GetHostAddressesAsync, Time);
        Gate = new SubscriptionLimiter(TimeProvider.System);
        var health = new SubscriptionHealth(Subscriptions, Time, NullLogger<SubscriptionHealth>.Instance);
        Tester = new SubscriptionTester(Subscriptions, Attempts, sender, settings, Time, new Random(1));
        Editor = new SubscriptionEditor(Subscriptions, Tester, settings, Time);
        Notifier = new SubscriberNotifier(
            Instance.Digests,
            Instance.Dailies,
            Subscriptions,
            Deliveries,
            index,
            Instance.Storage,
            settings,
            Time
        );
        Deliverer = new Deliverer(
            Subscriptions,
            Deliveries,
            Attempts,
            sender,
            health,
            Gate,
            Instance.Storage,
            Instance.DeadLetters,
            MetricsBuilder.Build(),
            Time,
            new Random(1)
        );
        Replayer = new DeliveryReplayer(Deliveries, Instance.Storage, NullLogger<DeliveryReplayer>.Instance);
    }

    public string Account { get; }

    public TimeProvider Time { get; }

    public Instance Instance { get; }

    public SubscriptionStore Subscriptions { get; }

    public DeliveryStore Deliveries { get; }

    public AttemptLog Attempts { get; }

    public SubscriptionLimiter Gate { get; }

    public SubscriptionTester Tester { get; }

    public SubscriptionEditor Editor { get; }

    public SubscriberNotifier Notifier { get; }

    public Deliverer Deliverer { get; }

    public DeliveryReplayer Replayer { get; }

    public static async Task<WebhookInstance> CreateAsync(AzuriteFixture accounts, TimeProvider? time = null, int maxSubscriptions = 1000)
    {
        var webhooks = new WebhookInstance(accounts.Next(), time: time, maxSubscriptions: maxSubscriptions);
        await webhooks.Instance.Storage.CreateMissingAsync(default);
        await webhooks.MarkIndexAsync(DateTimeOffset.UnixEpoch);
        return webhooks;
    }

    /// <summary>Sets since when deliveries are indexed; null: unknown, as directly after an update of the app.</summary>
    public Task MarkIndexAsync(DateTimeOffset? since) =>
        Instance.Storage.DeliveryIndex.SetMetadataAsync(
            since is null ? [] : new Dictionary<string, string> { ["since"] = since.Value.ToString("O") }
        );

    /// <summary>An active subscription that was put without a handshake.</summary>
    public async Task<Subscription> SubscribeAsync(Uri url, Func<Subscription, Subscription>? change = null)
    {
        var subscription = new Subscription
        {
            Id = StoredSubscription.NewId(Guid.NewGuid().ToByteArray()[..12]),
            Url = url,
            State = SubscriptionState.Active,
            Secrets = [new SigningSecret(Secret, null)],
            CreatedAt = Time.GetUtcNow(),
        };
        subscription = change?.Invoke(subscription) ?? subscription;
        await Subscriptions.TryPutAsync(new StoredSubscription(subscription, null), default);
        return subscription;
    }

    public static string Secret => "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    public async Task<ArticleId> PublishAsync(string subject = "Trabzon", string name = "news/article.txt")
    {
        var id = ArticleBuilder.Id(name);
        await Instance.UploadAsync(id, ArticleBuilder.Text(subject));
        await Instance.Publisher.PublishAsync(id, new Trigger.Upload(), default);
        return id;
    }

    /// <summary>Publishes an article and creates its deliveries.</summary>
    public async Task<ArticleId> NotifyAsync(string subject = "Trabzon")
    {
        var id = await PublishAsync(subject);
        var record = await Instance.Digests.FindAsync(id, default);
        await Notifier.NotifyAsync(DigestMessage.Event(id, record!.Publication.Revision), default);
        return id;
    }

    /// <summary>All waiting messages, hidden ones included, removed from the queue.</summary>
    public async Task<IReadOnlyList<DeliveryMessage>> TakeMessagesAsync()
    {
        var messages = new List<DeliveryMessage>();
        while ((await Instance.Storage.DeliveryAttempts.ReceiveMessagesAsync(32)).Value is { Length: > 0 } taken)
        {
            foreach (var message in taken)
            {
                await Instance.Storage.DeliveryAttempts.DeleteMessageAsync(message.MessageId, message.PopReceipt);
                messages.Add(DeliveryMessage.Parse(message.Body.ToString()));
            }
        }

        return messages;
    }

    /// <summary>Makes the attempts whose messages wait.</summary>
    public async Task DeliverAllAsync()
    {
        foreach (var message in await TakeMessagesAsync())
            await Deliverer.DeliverAsync(message, default);
    }

    /// <summary>Makes the next attempt of a delivery, as its message would.</summary>
    public async Task DeliverNextAsync(Subscription subscription)
    {
        var delivery = await SingleDeliveryAsync(subscription);
        await Deliverer.DeliverAsync(DeliveryMessage.Of(delivery), default);
    }

    public async Task<StoredDelivery> SingleDeliveryAsync(Subscription subscription)
    {
        var id = await Deliveries.ListAsync(subscription.Id, DateTimeOffset.MinValue, default).SingleAsync();
        return (await Deliveries.FindAsync(subscription.Id, id, default))!;
    }

    public async Task<Subscription> ReadAsync(Subscription subscription) =>
        (await Subscriptions.FindAsync(subscription.Id, default))!.Subscription;

    public async Task<int> CountMessagesAsync() =>
        (await Instance.Storage.DeliveryAttempts.GetPropertiesAsync()).Value.ApproximateMessagesCount;
}
