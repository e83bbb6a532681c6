using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Azure.Core;
using EndToEnd.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Summarizer.Daily;
using Summarizer.Functions.Digests;
using Summarizer.Functions.Webhooks.Delivery;
using Summarizer.Models.Chat;
using Summarizer.Webhooks;
using TestSupport.Webhooks;

namespace EndToEnd.Tests.Webhooks.Delivery;

/// <summary>From events to deliveries to attempts.</summary>
public sealed class DeliveryTests(AzuriteFixture accounts) : IClassFixture<AzuriteFixture>
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Deliver_SendsTheEventOnceSigned_WhenEventAndMessageComeAgain()
    {
        var webhooks = await WebhookInstance.CreateAsync(accounts);
        await using var receiver = await WebhookReceiver.StartAsync(secret: WebhookInstance.Secret);
        var subscription = await webhooks.SubscribeAsync(receiver.Url);

        var id = await webhooks.NotifyAsync();
        var messages = await webhooks.TakeMessagesAsync();
        foreach (var message in messages.Concat(messages))
            await webhooks.Deliverer.DeliverAsync(message, default);
        await webhooks.Notifier.NotifyAsync(DigestMessage.Event(id, 1), default);
        await webhooks.DeliverAllAsync();

        var received = Assert.Single(receiver.Received);
        Assert.Equal((WebhookEvents.DigestCreated, id.Value), (received.Type, received.Text("data", "id")));
        Assert.True(received.IsGenuine);
        Assert.Equal(DeliveryState.Delivered, (await webhooks.SingleDeliveryAsync(subscription)).State);
        Assert.Equal(
            (1, 204),
            await webhooks
                .Attempts.ReadBackwardsAsync(subscription.Id, default)
                .Select(attempt => (attempt.Number, attempt.Status!.Value))
                .SingleAsync()
        );
    }

    [Fact]
    public async Task Notify_TellsUpdatesAndRetractions_EachOnce()
    {
        var webhooks = await WebhookInstance.CreateAsync(accounts);
        await using var receiver = await WebhookReceiver.StartAsync(secret: WebhookInstance.Secret);
        await webhooks.SubscribeAsync(receiver.Url);

        var id = await webhooks.NotifyAsync("Trabzon");
        await webhooks.DeliverAllAsync();
        await webhooks.NotifyAsync("Makassar");
        await webhooks.DeliverAllAsync();
        await webhooks.Instance.Remover.RetractAsync(id, default);
        foreach (var revision in (int[])[2, 1, 2])
            await webhooks.Notifier.NotifyAsync(DigestMessage.Event(id, revision), default);
        await webhooks.DeliverAllAsync();

        Assert.Equal(
            [WebhookEvents.DigestCreated, WebhookEvents.DigestUpdated, WebhookEvents.DigestRetracted],
            receiver.Received.Select(received => received.Type)
        );
    }

    [Fact]
    public async Task Retraction_ErasesWhatWasToldOfTheDigest_AndSendsNoneOfItAnyMore()
    {
        var webhooks = await WebhookInstance.CreateAsync(accounts);
        await using var receiver = await WebhookReceiver.StartAsync(secret: WebhookInstance.Secret);
        var active = await webhooks.SubscribeAsync(receiver.Url);
        var id = await webhooks.NotifyAsync("Trabzon");
        await webhooks.DeliverAllAsync();
        await webhooks.NotifyAsync("Makassar"); // Its message still waits.
        var paused = await webhooks.SubscribeAsync(receiver.Url);
        await webhooks.Notifier.NotifyAsync(DigestMessage.Event(id, 2), default);
        await webhooks.Subscriptions.ChangeAsync(paused.Id, latest => latest with { State = SubscriptionState.Paused }, default);
        Assert.Equal(WebhookEvents.DigestUpdated, (await webhooks.SingleDeliveryAsync(paused)).Type);

        await webhooks.Instance.Remover.RetractAsync(id, default);
        await webhooks.Notifier.NotifyAsync(DigestMessage.Event(id, 2), default);
        await webhooks.DeliverAllAsync();

        Assert.Equal([WebhookEvents.DigestCreated, WebhookEvents.DigestRetracted], receiver.Received.Select(received => received.Type));
        Assert.Equal(WebhookEvents.DigestRetracted, (await webhooks.SingleDeliveryAsync(active)).Type);
        Assert.Equal(WebhookEvents.DigestRetracted, (await webhooks.SingleDeliveryAsync(paused)).Type); // Kept for a replay.
    }

    /// <summary>Subscribers get all notices before any delivery is erased, and storage is asked only for deliveries that exist.</summary>
    [Theory]
    [InlineData("complete", 2 * 3)]
    [InlineData("missing", 3 * 3 * 2)] // An earlier version stored them: each revision, subscription and type is tried.
    [InlineData("damaged", 2 * 3 * 2)]
    public async Task Retraction_TellsSubscribersFirst_ThenErasesTheDeliveries(string index, int expected)
    {
        var webhooks = await WebhookInstance.CreateAsync(accounts);
        for (var i = 0; i < 3; i++)
            await webhooks.SubscribeAsync(new Uri("http://127.0.0.1:9/"));
        await webhooks.NotifyAsync("Trabzon");
        var id = await webhooks.NotifyAsync("Makassar");
        await webhooks.Instance.Remover.RetractAsync(id, default);
        await webhooks.PublishAsync("Izmir");
        await webhooks.Instance.Remover.RetractAsync(id, default);
        var container = webhooks.Instance.Storage.DeliveryIndex;
        await foreach (var blob in container.GetBlobsAsync())
        {
            if (index == "missing")
                await container.DeleteBlobAsync(blob.Name);
            else if (index == "damaged")
                await container.GetBlobClient(blob.Name).UploadAsync(BinaryData.FromString("{}"), overwrite: true);
        }

        if (index == "missing")
            await webhooks.MarkIndexAsync(null);
        var calls = new ConcurrentQueue<RequestMethod>();
        var policy = new WatchingPolicy(request =>
        {
            if (request.Uri.Path.Contains("/deliveries/sub_", StringComparison.Ordinal))
                calls.Enqueue(request.Method);
        });
        await new WebhookInstance(webhooks.Account, policy).Notifier.NotifyAsync(DigestMessage.Retraction(id, 3), default);

        Assert.Equal(Enumerable.Repeat(RequestMethod.Put, 2 * 3).Concat(Enumerable.Repeat(RequestMethod.Delete, expected)), calls);
        foreach (var text in (string[])["Trabzon", "Makassar", "Izmir"])
            Assert.Empty(await StorageSearch.FindAsync(webhooks.Account, text));
    }

    [Fact]
    public async Task Notify_TellsAnew_OfAnArticleThatCameBack()
    {
        var webhooks = await WebhookInstance.CreateAsync(accounts);
        await using var receiver = await WebhookReceiver.StartAsync(secret: WebhookInstance.Secret);
        await webhooks.SubscribeAsync(receiver.Url);
        var id = await webhooks.PublishAsync("Trabzon");
        await webhooks.PublishAsync("Makassar");
        await webhooks.Instance.Remover.RetractAsync(id, default);
        await webhooks.PublishAsync("Izmir");
        await webhooks.PublishAsync("Ankara");

        foreach (var revision in (int[])[1, 2, 3, 4])
            await webhooks.Notifier.NotifyAsync(DigestMessage.Event(id, revision), default);
        foreach (var message in (await webhooks.TakeMessagesAsync()).OrderBy(message => message.Id))
            await webhooks.Deliverer.DeliverAsync(message, default);

        Assert.Equal(
            [(WebhookEvents.DigestCreated, 3), (WebhookEvents.DigestRetracted, 2), (WebhookEvents.DigestUpdated, 4)],
            receiver.Received.Select(received => (received.Type!, (int)JsonNode.Parse(received.Body.Span)!["data"]!["revision"]!)).Order()
        );
    }

    [Fact]
    public async Task Notify_TellsARetraction_WhenTheNameIsUsedAgainBeforeItsEvent()
    {
        var webhooks = await WebhookInstance.CreateAsync(accounts);
        await using var receiver = await WebhookReceiver.StartAsync(secret: WebhookInstance.Secret);
        var subscription = await webhooks.SubscribeAsync(receiver.Url);
        var deleted = await webhooks.SubscribeAsync(receiver.Url);
        var id = await webhooks.NotifyAsync("Trabzon");
        await webhooks.DeliverAllAsync();
        await webhooks.Subscriptions.DeleteAsync(deleted.Id, default);

        await webhooks.Instance.Remover.RetractAsync(id, default);
        await webhooks.NotifyAsync("Makassar"); // Its event arrives before that of the retraction.
        await webhooks.Notifier.NotifyAsync(DigestMessage.Retraction(id, 1), default);
        await webhooks.DeliverAllAsync();
        await webhooks.Replayer.ReplayAsync(subscription.Id, Noon.AddYears(-10), default);
        await webhooks.DeliverAllAsync();

        Assert.Single(
            receiver.Received.Where(received => received.Type == WebhookEvents.DigestRetracted).Select(received => received.Id).Distinct()
        );
        Assert.Equal(
            2,
            receiver.Received.Count(received =>
                System.Text.Encoding.UTF8.GetString(received.Body.Span).Contains("Trabzon", StringComparison.Ordinal)
            )
        );
        Assert.Empty(await StorageSearch.FindAsync(webhooks.Account, "Trabzon"));
    }

    [Fact]
    public async Task Notify_LeavesNothing_WhenTheDigestIsRetractedWhileItIsToldOf()
    {
        var webhooks = await WebhookInstance.CreateAsync(accounts);
        await using var receiver = await WebhookReceiver.StartAsync(secret: WebhookInstance.Secret);
        await webhooks.SubscribeAsync(receiver.Url);
        var id = await webhooks.PublishAsync("Trabzon");
        var slow = new WebhookInstance(
            webhooks.Account,
            new InterceptingPolicy(
                async (request, call) =>
                {
                    if (
                        request.Method == Azure.Core.RequestMethod.Put
                        && request.Uri.Path.Contains("/deliveries/", StringComparison.Ordinal)
                    )
                    {
                        await webhooks.Instance.Remover.RetractAsync(id, default);
                        await webhooks.Notifier.NotifyAsync(DigestMessage.Retraction(id, 1), default);
                    }

                    await call();
                }
            )
        );

        await slow.Notifier.NotifyAsync(DigestMessage.Event(id, 1), default);
        await webhooks.DeliverAllAsync();

        Assert.Equal([WebhookEvents.DigestRetracted], receiver.Received.Select(received => received.Type));
        Assert.Empty(await StorageSearch.FindAsync(webhooks.Account, "Trabzon"));
    }

    [Fact]
    public async Task Notify_LeavesNothing_WhenItEndsInBetween_AndItsEventComesAgainAfterTheRetraction()
    {
        var webhooks = await WebhookInstance.CreateAsync(accounts);
        await using var receiver = await WebhookReceiver.StartAsync(secret: WebhookInstance.Secret);
        await webhooks.SubscribeAsync(receiver.Url);
        var id = await webhooks.PublishAsync("Trabzon");
        var ending = new WebhookInstance(
            webhooks.Account,
            new InterceptingPolicy(
                async (request, call) =>
                {
                    if (
                        request.Method == Azure.Core.RequestMethod.Put
                        && request.Uri.Path.Contains("/deliveries/", StringComparison.Ordinal)
                    )
                    {
                        await webhooks.Instance.Remover.RetractAsync(id, default);
                        await webhooks.Notifier.NotifyAsync(DigestMessage.Retraction(id, 1), default);
                        await call();
                        throw new CrashException();
                    }

                    await call();
                }
            )
        );

        await Record.ExceptionAsync(() => ending.Notifier.NotifyAsync(DigestMessage.Event(id, 1), default));
        Assert.NotEmpty(await StorageSearch.FindAsync(webhooks.Account, "Trabzon"));
        await webhooks.Notifier.NotifyAsync(DigestMessage.Event(id, 1), default);
        await webhooks.DeliverAllAsync();

        Assert.Equal([WebhookEvents.DigestRetracted], receiver.Received.Select(received => received.Type));
        Assert.Empty(await StorageSearch.FindAsync(webhooks.Account, "Trabzon"));
    }

    [Theory]
    [InlineData(409, "ContainerBeingDeleted")]
    [InlineData(409, "AccountBeingCreated")]
    public async Task Notify_LosesNoEvent_WhenAPutFailsForAnotherReasonThanAConflict(int status, string code)
    {
        var webhooks = await WebhookInstance.CreateAsync(accounts);
        await using var receiver = await WebhookReceiver.StartAsync(secret: WebhookInstance.Secret);
        await webhooks.SubscribeAsync(receiver.Url);
        var id = await webhooks.PublishAsync();
        var failing = new WebhookInstance(
            webhooks.Account,
            InterceptingPolicy.Failing(
                status,
                code,
                request =>
                    request.Method == Azure.Core.RequestMethod.Put && request.Uri.Path.Contains("/deliveries/", StringComparison.Ordinal)
            )
        );

        await Assert.ThrowsAsync<Azure.RequestFailedException>(() => failing.Notifier.NotifyAsync(DigestMessage.Event(id, 1), default));
        await webhooks.Notifier.NotifyAsync(DigestMessage.Event(id, 1), default);
        await webhooks.DeliverAllAsync();

        Assert.Equal(WebhookEvents.DigestCreated, Assert.Single(receiver.Received).Type);
    }

    [Fact]
    public async Task Deliver_ComesBack_WhenTheMessageIsThereBeforeItsDelivery()
    {
        var webhooks = await WebhookInstance.CreateAsync(accounts);
        await using var receiver = await WebhookReceiver.StartAsync(secret: WebhookInstance.Secret);
        var subscription = await webhooks.SubscribeAsync(receiver.Url);
        await webhooks.NotifyAsync();
        var first = Assert.Single(await webhooks.TakeMessagesAsync());

        await webhooks.Deliverer.DeliverAsync(first with { Attempt = 2 }, default);
        var (sent, waiting) = (receiver.Received.Count, await webhooks.CountMessagesAsync());
        receiver.Next(500);
        await webhooks.Deliverer.DeliverAsync(first, default);
        await webhooks.Deliverer.DeliverAsync(first with { Attempt = 2 }, default);

        Assert.Equal((0, 1), (sent, waiting));
        Assert.Equal((DeliveryState.Delivered, 2), ((await webhooks.SingleDeliveryAsync(subscription)).State, receiver.Received.Count));
    }

    [Fact]
    public async Task Resume_IsKnownToEveryInstance_WhenItReturns()
    {
        var webhooks = await WebhookInstance.CreateAsync(accounts);
        var other = new WebhookInstance(webhooks.Account);
        await using var receiver = await WebhookReceiver.StartAsync(secret: WebhookInstance.Secret);
        var subscription = await webhooks.SubscribeAsync(
            receiver.Url,
            subscription => subscription with { State = SubscriptionState.Paused }
        );
        var before = await other.Subscriptions.SnapshotAsync(default);

        await webhooks.Editor.ChangeAsync(subscription.Id, new SubscriptionDraft(), SubscriptionState.Active, default);
        var after = await other.Subscriptions.SnapshotAsync(default);

        Assert.Equal(
            (SubscriptionState.Paused, SubscriptionState.Active),
            (before[subscription.Id].Subscription.State, after[subscription.Id].Subscription.State)
        );
    }

    [Fact]
    public async Task Replay_SendsWhatCameInAPause()
    {
        var webhooks = await WebhookInstance.CreateAsync(accounts);
        await using var receiver = await WebhookReceiver.StartAsync(secret: WebhookInstance.Secret);
        var subscription = await webhooks.SubscribeAsync(
            receiver.Url,
            subscription => subscription with { State = SubscriptionState.Paused }
        );
        await webhooks.NotifyAsync();
        var inPause = (await webhooks.CountMessagesAsync(), (await webhooks.SingleDeliveryAsync(subscription)).State);

        await webhooks.Editor.ChangeAsync(subscription.Id, new SubscriptionDraft(), SubscriptionState.Active, default);
        var replayed = await webhooks.Replayer.ReplayAsync(subscription.Id, DateTimeOffset.MinValue, default);
        await webhooks.DeliverAllAsync();

        Assert.Equal((0, DeliveryState.Failed), inPause);
        Assert.Equal(1, replayed);
        Assert.Equal(WebhookEvents.DigestCreated, Assert.Single(receiver.Received).Type);
    }

    [Fact]
    public async Task Notify_ComesBackLater_WhenTheRecordIsNotPutYet()
    {
        var webhooks = await WebhookInstance.CreateAsync(accounts);
        await webhooks.SubscribeAsync(new Uri("http://127.0.0.1:1/"));
        var id = await webhooks.PublishAsync();
        await webhooks.Instance.DrainEventsAsync();

        await webhooks.Notifier.NotifyAsync(DigestMessage.Event(id, 2), default);

        Assert.Equal(0, await webhooks.CountMessagesAsync());
        var events = await Eventually.GetAsync(webhooks.Instance.DrainEventsAsync, events => events.Count > 0);
        Assert.Equal((2, 2), (events[0].Revision, events[0].Attempt));
    }

    [Fact]
    public async Task Notify_TellsOfADay()
    {
        var webhooks = await WebhookInstance.CreateAsync(accounts);
        await using var receiver = await WebhookReceiver.StartAsync(secret: WebhookInstance.Secret);
        await webhooks.SubscribeAsync(receiver.Url, subscription => subscription with { Events = [WebhookEvents.DailyPublished] });

        var day = new DateOnly(2026, 2, 28);
        await webhooks.Notifier.NotifyAsync(DigestMessage.DayEvent(day), default);
        var early = await webhooks.CountMessagesAsync();
        await webhooks.Instance.Dailies.TryPutAsync(
            DailyComposer.Compose(day, "UTC", [], Noon) with
            {
                Sealed = true,
            },
            over: null,
            default
        );
        await webhooks.Notifier.NotifyAsync(DigestMessage.DayEvent(day), default);
        await webhooks.NotifyAsync();
        await webhooks.DeliverAllAsync();

        Assert.Equal(0, early); // The day is not there yet, so its event comes back.
        Assert.Equal("2026-02-28", Assert.Single(receiver.Received).Text("data", "day"));
    }

    [Theory]
    [InlineData(SubscriptionState.Active, "", "", true, true)]
    [InlineData(SubscriptionState.Paused, "", "", true, false)]
    [InlineData(SubscriptionState.Unconfirmed, "", "", false, false)]
    [InlineData(SubscriptionState.Disabled, "", "", true, false)]
    [InlineData(SubscriptionState.Active, WebhookEvents.DigestCreated, "en", true, true)]
    [InlineData(SubscriptionState.Active, WebhookEvents.DigestRetracted, "", false, false)]
    [InlineData(SubscriptionState.Active, "", "tr", false, false)]
    [InlineData(SubscriptionState.Paused, "", "tr", false, false)]
    public async Task Notify_CreatesDeliveriesOnlyForWhoWantsThem(
        SubscriptionState state,
        string type,
        string language,
        bool isKept,
        bool isSent
    )
    {
        var webhooks = await WebhookInstance.CreateAsync(accounts);
        var subscription = await webhooks.SubscribeAsync(
            new Uri("http://127.0.0.1:1/"),
            subscription =>
                subscription with
                {
                    State = state,
                    Events = type.Length > 0 ? [type] : [],
                    Languages = language.Length > 0 ? [language] : [],
                }
        );

        await webhooks.NotifyAsync();

        Assert.Equal(isSent ? 1 : 0, await webhooks.CountMessagesAsync());
        Assert.Equal(isKept, await webhooks.Deliveries.ListAsync(subscription.Id, DateTimeOffset.MinValue, default).AnyAsync());
    }

    [Fact]
    public async Task Deliver_TriesAgainWithTheSameIdAndBody_UntilItIsTaken()
    {
        var webhooks = await WebhookInstance.CreateAsync(accounts);
        await using var receiver = await WebhookReceiver.StartAsync(secret: WebhookInstance.Secret);
        receiver.Next(503, new ReceiverReply.Status(302) { Location = "https://example.com/" }, new ReceiverReply.Cut(), 204);
        var subscription = await webhooks.SubscribeAsync(receiver.Url);

        await webhooks.NotifyAsync();
        for (var attempt = 1; attempt <= 4; attempt++)
            await webhooks.DeliverNextAsync(subscription);

        Assert.Single(receiver.Received.Select(received => (received.Id, Convert.ToHexString(received.Body.Span))).Distinct());
        var delivery = await webhooks.SingleDeliveryAsync(subscription);
        Assert.Equal(DeliveryState.Delivered, delivery.State);
        Assert.Equal([503, 302, null, 204], delivery.Attempts.Select(attempt => attempt.Status));
        Assert.Null((await webhooks.ReadAsync(subscription)).FailingSince);
    }

    [Theory]
    [InlineData("120", 120)]
    [InlineData("1", 4)]
    [InlineData("99999999", 24 * 3600)]
    public async Task Deliver_WaitsAsLongAsTheReceiverAsks(string retryAfter, int atLeastSeconds)
    {
        var time = new FakeTimeProvider(Noon);
        var webhooks = await WebhookInstance.CreateAsync(accounts, time);
        await using var receiver = await WebhookReceiver.StartAsync(secret: WebhookInstance.Secret, time: time);
        receiver.Next(new ReceiverReply.Status(429, retryAfter));
        var subscription = await webhooks.SubscribeAsync(receiver.Url);

        await webhooks.NotifyAsync();
        await webhooks.DeliverNextAsync(subscription);

        var delay = (await webhooks.SingleDeliveryAsync(subscription)).NextAttemptAt - Noon;
        Assert.InRange(delay!.Value, TimeSpan.FromSeconds(atLeastSeconds), TimeSpan.FromSeconds(atLeastSeconds + 3));
    }

    [Fact]
    public async Task Deliver_GivesUpAfterTenAttempts()
    {
        var webhooks = await WebhookInstance.CreateAsync(accounts);
        await using var receiver = await WebhookReceiver.StartAsync(secret: WebhookInstance.Secret);
        receiver.Respond = () => 500;
        var subscription = await webhooks.SubscribeAsync(receiver.Url);

        await webhooks.NotifyAsync();
        for (var attempt = 1; attempt <= 11; attempt++)
            await webhooks.DeliverNextAsync(subscription);

        Assert.Equal(10, receiver.Received.Count);
        Assert.Equal(DeliveryState.Failed, (await webhooks.SingleDeliveryAsync(subscription)).State);
        Assert.Equal(SubscriptionState.Active, (await webhooks.ReadAsync(subscription)).State);
    }

    [Fact]
    public async Task Deliver_DisablesTheSubscription_WhenItIsGone()
    {
        var webhooks = await WebhookInstance.CreateAsync(accounts);
        await using var receiver = await WebhookReceiver.StartAsync(secret: WebhookInstance.Secret);
        receiver.Next(410);
        var subscription = await webhooks.SubscribeAsync(receiver.Url);

        await webhooks.NotifyAsync();
        await webhooks.DeliverAllAsync();
        await webhooks.NotifyAsync("Makassar");
        await webhooks.DeliverAllAsync();

        Assert.Single(receiver.Received);
        var disabled = await webhooks.ReadAsync(subscription);
        Assert.Equal(SubscriptionState.Disabled, disabled.State);
        Assert.Contains("410", disabled.Reason, StringComparison.Ordinal);
        var deliveries = await webhooks.Deliveries.ListAsync(subscription.Id, DateTimeOffset.MinValue, default).ToListAsync();
        var states = await Task.WhenAll(
            deliveries.Select(async id => (await webhooks.Deliveries.FindAsync(subscription.Id, id, default))!.State)
        );
        Assert.Equal([DeliveryState.Failed, DeliveryState.Failed], states);
    }

    [Theory]
    [InlineData(4.9, SubscriptionState.Active)]
    [InlineData(5.0, SubscriptionState.Disabled)]
    public async Task Deliver_DisablesTheSubscription_WhenItFailsForFiveDays(double days, SubscriptionState expected)
    {
        var time = new FakeTimeProvider(Noon);
        var webhooks = await WebhookInstance.CreateAsync(accounts, time);
        await using var receiver = await WebhookReceiver.StartAsync(secret: WebhookInstance.Secret, time: time);
        receiver.Respond = () => 500;
        var subscription = await webhooks.SubscribeAsync(receiver.Url);

        await webhooks.NotifyAsync();
        await webhooks.DeliverNextAsync(subscription);
        time.Advance(TimeSpan.FromDays(days));
        await webhooks.DeliverNextAsync(subscription);

        var failing = await webhooks.ReadAsync(subscription);
        Assert.Equal((expected, Noon), (failing.State, failing.FailingSince));
        Assert.Equal(expected == SubscriptionState.Disabled, failing.Reason?.Contains("5 days", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task Replay_SendsTheSameMessageAgain_WithAScheduleOfItsOwn()
    {
        var webhooks = await WebhookInstance.CreateAsync(accounts);
        await using var receiver = await WebhookReceiver.StartAsync(secret: WebhookInstance.Secret);
        var subscription = await webhooks.SubscribeAsync(receiver.Url);
        await webhooks.NotifyAsync();
        await webhooks.DeliverAllAsync();

        var count = await webhooks.Replayer.ReplayAsync(subscription.Id, DateTimeOffset.MinValue, default);
        var isThere = await webhooks.Replayer.ReplayAsync(subscription.Id, receiver.Received[0].Id, default);
        await webhooks.DeliverAllAsync();

        Assert.Equal((1, true), (count, isThere));
        Assert.False(await webhooks.Replayer.ReplayAsync(subscription.Id, "msg_" + new string('0', 32), default));
        Assert.Equal([false, true], receiver.Received.Select(received => received.IsAgain));
        var delivery = await webhooks.SingleDeliveryAsync(subscription);
        // One delivery for the two requests.
        Assert.Equal((DeliveryState.Delivered, 3, 3), (delivery.State, delivery.NextAttempt, delivery.FirstAttempt));
    }

    [Theory]
    [InlineData(204)]
    [InlineData(500)]
    public async Task Replay_SendsOnceMore_WhatIsBeingSent(int status)
    {
        var webhooks = await WebhookInstance.CreateAsync(accounts);
        await using var receiver = await WebhookReceiver.StartAsync(secret: WebhookInstance.Secret);
        var subscription = await webhooks.SubscribeAsync(receiver.Url);
        await webhooks.NotifyAsync();
        using var replayed = new SemaphoreSlim(0);
        receiver.Next(status);
        receiver.Answered = _ =>
        {
            receiver.Answered = null;
            replayed.Wait(TimeSpan.FromSeconds(30));
        };

        var first = webhooks.DeliverAllAsync();
        await Eventually.GetAsync(() => Task.FromResult(receiver.Received.Count), count => count == 1);
        var count = await webhooks.Replayer.ReplayAsync(subscription.Id, DateTimeOffset.MinValue, default);
        replayed.Release();
        await first;
        await webhooks.DeliverAllAsync();

        var delivery = await webhooks.SingleDeliveryAsync(subscription);
        Assert.Equal((1, 2, DeliveryState.Delivered), (count, receiver.Received.Count, delivery.State));
    }

    [Fact]
    public async Task Deliver_SendsMessagesOutOfOrderAndInParallel_EachToItsEnd()
    {
        var webhooks = await WebhookInstance.CreateAsync(accounts);
        await using var receiver = await WebhookReceiver.StartAsync(secret: WebhookInstance.Secret);
        await webhooks.SubscribeAsync(receiver.Url);
        for (var i = 0; i < 12; i++)
        {
            var id = await webhooks.PublishAsync(name: $"{i}.txt");
            await webhooks.Notifier.NotifyAsync(DigestMessage.Event(id, 1), default);
        }

        var messages = await webhooks.TakeMessagesAsync();
        await Task.WhenAll(messages.Reverse().Concat(messages).Select(message => webhooks.Deliverer.DeliverAsync(message, default)));
        await Eventually.GetAsync(
            async () =>
            {
                await webhooks.DeliverAllAsync();
                return receiver.Received.DistinctBy(received => received.Id).Count();
            },
            count => count == 12
        );

        Assert.All(receiver.Received, received => Assert.True(received.IsGenuine));
    }

    [Fact]
    public async Task Erase_TakesOnlyWhatIsOlder()
    {
        var time = new FakeTimeProvider(Noon);
        var webhooks = await WebhookInstance.CreateAsync(accounts, time);
        await using var receiver = await WebhookReceiver.StartAsync(secret: WebhookInstance.Secret, time: time);
        var subscription = await webhooks.SubscribeAsync(receiver.Url);
        await webhooks.NotifyAsync();
        await webhooks.DeliverAllAsync();
        time.Advance(TimeSpan.FromDays(2));
        await webhooks.NotifyAsync("Makassar");
        await webhooks.DeliverAllAsync();

        await EraseAsync(webhooks, Noon.AddDays(1.5));

        Assert.Single(await webhooks.Instance.Storage.DeliveryIndex.GetBlobsAsync().ToListAsync());
        Assert.Equal(WebhookEvents.DigestUpdated, (await webhooks.SingleDeliveryAsync(subscription)).Type);
        Assert.Equal(
            WebhookEvents.DigestUpdated,
            (await webhooks.Attempts.ReadBackwardsAsync(subscription.Id, default).SingleAsync()).Type
        );
    }

    /// <summary>Erases what is older than a time, with pages of one blob and every message delivered twice.</summary>
    private static async Task EraseAsync(WebhookInstance webhooks, DateTimeOffset before)
    {
        var storage = webhooks.Instance.Storage;
        var old = new OldDeliveries(storage, NullLogger<OldDeliveries>.Instance) { PageSize = 1 };
        await old.StartAsync(before, default);
        while ((await storage.Erasures.ReceiveMessagesAsync(32, TimeSpan.FromHours(1))).Value is { Length: > 0 } received)
        {
            foreach (var message in received.Select(message => message.Body.ToString()).Distinct())
            {
                await old.ContinueAsync(ErasureMessage.Parse(message), default);
                await old.ContinueAsync(ErasureMessage.Parse(message), default);
            }
        }
    }
}
