using Microsoft.Extensions.Time.Testing;
using Summarizer.Models.Chat;
using Summarizer.Webhooks;
using TestSupport.Webhooks;

namespace EndToEnd.Tests.Webhooks;

public sealed class SubscriptionEditorTests(AzuriteFixture accounts) : IClassFixture<AzuriteFixture>
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(0, 2)]
    [InlineData(23.9, 2)]
    [InlineData(24, 1)]
    public async Task Rotate_KeepsTheOldSecretForADay(double hours, int signatures)
    {
        var time = new FakeTimeProvider(Noon);
        var webhooks = await WebhookInstance.CreateAsync(accounts, time);
        await using var receiver = await WebhookReceiver.StartAsync(time: time);
        var subscription = await webhooks.SubscribeAsync(receiver.Url);

        await webhooks.Editor.RotateAsync(subscription.Id, default);
        time.Advance(TimeSpan.FromHours(hours));
        await webhooks.NotifyAsync();
        await webhooks.DeliverAllAsync();

        Assert.Equal(signatures, Assert.Single(receiver.Received).Headers["webhook-signature"].Split(' ').Length);
    }

    [Fact]
    public async Task Rotate_KeepsEverySecretUntilItsDayIsOver()
    {
        var time = new FakeTimeProvider(Noon);
        var webhooks = await WebhookInstance.CreateAsync(accounts, time);
        var subscription = await webhooks.SubscribeAsync(new Uri("http://127.0.0.1:1/"));

        await webhooks.Editor.RotateAsync(subscription.Id, default);
        time.Advance(TimeSpan.FromHours(1));
        var rotated = await webhooks.Editor.RotateAsync(subscription.Id, default);

        Assert.Equal([null, Noon.AddHours(25), Noon.AddHours(24)], rotated!.Secrets.Select(secret => secret.ExpiresAt));
    }

    [Fact]
    public async Task Create_TakesAsManyAsMayBe()
    {
        var webhooks = await WebhookInstance.CreateAsync(accounts, maxSubscriptions: 1);
        var draft = new SubscriptionDraft { Url = "http://127.0.0.1:1/" };

        var first = await webhooks.Editor.CreateAsync(draft, null, default);
        var second = await webhooks.Editor.CreateAsync(draft, null, default);

        Assert.Equal(SubscriptionState.Unconfirmed, first!.State);
        Assert.Null(second);
    }

    [Fact]
    public async Task Create_TakesNoMoreThanMayBe_WhenManyComeAtOnce()
    {
        var webhooks = await WebhookInstance.CreateAsync(accounts, maxSubscriptions: 3);
        var draft = new SubscriptionDraft { Url = "http://127.0.0.1:1/" };

        var created = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => webhooks.Editor.CreateAsync(draft, null, default)));

        Assert.InRange(created.Count(subscription => subscription is not null), 1, 3);
        Assert.Equal(created.Count(subscription => subscription is not null), (await webhooks.Subscriptions.ListAsync(default)).Count);
    }

    [Fact]
    public async Task Create_LeavesNothing_WhenItsCallerGivesUp()
    {
        var webhooks = await WebhookInstance.CreateAsync(accounts);
        await using var receiver = await WebhookReceiver.StartAsync();
        receiver.Respond = () => new ReceiverReply.Hang();
        using var giveUp = new CancellationTokenSource();
        receiver.Answered = _ => giveUp.Cancel();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            webhooks.Editor.CreateAsync(new SubscriptionDraft { Url = receiver.Url.AbsoluteUri }, null, giveUp.Token)
        );

        Assert.Empty(await webhooks.Subscriptions.ListAsync(default));
    }

    [Theory]
    [InlineData(SubscriptionState.Active, null, SubscriptionState.Active)]
    [InlineData(SubscriptionState.Paused, null, SubscriptionState.Paused)]
    [InlineData(SubscriptionState.Disabled, null, SubscriptionState.Active)]
    [InlineData(SubscriptionState.Active, SubscriptionState.Paused, SubscriptionState.Paused)]
    [InlineData(SubscriptionState.Unconfirmed, SubscriptionState.Paused, SubscriptionState.Paused)]
    [InlineData(SubscriptionState.Paused, SubscriptionState.Active, SubscriptionState.Active)]
    public async Task Change_ToAnAddressThatAnswers_KeepsOrSetsTheState(
        SubscriptionState before,
        SubscriptionState? wanted,
        SubscriptionState after
    )
    {
        var webhooks = await WebhookInstance.CreateAsync(accounts);
        await using var receiver = await WebhookReceiver.StartAsync(secret: WebhookInstance.Secret);
        var subscription = await webhooks.SubscribeAsync(
            new Uri("http://127.0.0.1:1/"),
            subscription => subscription with { State = before }
        );

        var moved = await webhooks.Editor.ChangeAsync(
            subscription.Id,
            new SubscriptionDraft { Url = receiver.Url.AbsoluteUri },
            wanted,
            default
        );

        Assert.Equal((receiver.Url, after, null), (moved!.Url, moved.State, moved.Reason));
        Assert.Single(receiver.Received);
    }

    [Fact]
    public async Task Change_LeavesTheOldAddressInUse_UntilTheNewOneHasAnswered()
    {
        var webhooks = await WebhookInstance.CreateAsync(accounts);
        await using var old = await WebhookReceiver.StartAsync(secret: WebhookInstance.Secret);
        await using var next = await WebhookReceiver.StartAsync(secret: WebhookInstance.Secret);
        var subscription = await webhooks.SubscribeAsync(old.Url);
        Subscription? meanwhile = null;
        next.Answered = _ => meanwhile = webhooks.ReadAsync(subscription).GetAwaiter().GetResult();

        await webhooks.Editor.ChangeAsync(subscription.Id, new SubscriptionDraft { Url = next.Url.AbsoluteUri }, null, default);

        Assert.Equal((old.Url, SubscriptionState.Active), (meanwhile!.Url, meanwhile.State));
    }

    [Fact]
    public async Task Test_EndsWhatFailed_WhenItIsAnswered()
    {
        var webhooks = await WebhookInstance.CreateAsync(accounts);
        await using var receiver = await WebhookReceiver.StartAsync(secret: WebhookInstance.Secret);
        var subscription = await webhooks.SubscribeAsync(receiver.Url, subscription => subscription with { FailingSince = Noon });

        var (tested, _) = await webhooks.Tester.TestAsync(subscription, default);

        Assert.Equal((SubscriptionState.Active, null), (tested!.State, tested.FailingSince));
    }

    [Theory]
    [InlineData("slack")]
    [InlineData("teams")]
    public async Task Create_MakesNoSecret_WhereNothingIsSigned(string format)
    {
        var webhooks = await WebhookInstance.CreateAsync(accounts);
        await using var receiver = await WebhookReceiver.StartAsync();

        var subscription = await webhooks.Editor.CreateAsync(
            new SubscriptionDraft { Url = receiver.Url.AbsoluteUri, Format = format },
            null,
            default
        );

        Assert.Equal(SubscriptionState.Active, subscription!.State);
        Assert.Empty(subscription.Secrets);
        Assert.False(Assert.Single(receiver.Received).Headers.ContainsKey("webhook-signature"));
    }

    [Fact]
    public async Task Change_ConfirmsAgain_WhatWasDisabled()
    {
        var webhooks = await WebhookInstance.CreateAsync(accounts);
        await using var receiver = await WebhookReceiver.StartAsync(secret: WebhookInstance.Secret);
        receiver.Next(500, 204);
        var subscription = await webhooks.SubscribeAsync(
            receiver.Url,
            subscription => subscription with { State = SubscriptionState.Disabled, Reason = "Gone.", FailingSince = Noon }
        );

        var failed = await webhooks.Editor.ChangeAsync(subscription.Id, new SubscriptionDraft(), SubscriptionState.Active, default);
        var active = await webhooks.Editor.ChangeAsync(subscription.Id, new SubscriptionDraft(), SubscriptionState.Active, default);

        Assert.Equal((SubscriptionState.Unconfirmed, SubscriptionState.Active), (failed!.State, active!.State));
        Assert.Null(active.Reason);
        Assert.Null(active.FailingSince);
    }
}
