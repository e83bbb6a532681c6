using EndToEnd.Tests.Support;
using Summarizer.Webhooks;
using Workbench.Receive;

namespace EndToEnd.Tests.Webhooks;

public sealed class SubscriptionEditorTests(StorageAccounts accounts) : IClassFixture<StorageAccounts>
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(0, 2)]
    [InlineData(23.9, 2)]
    [InlineData(24, 1)]
    public async Task Rotate_KeepsTheOldSecretForADay(double hours, int signatures)
    {
        var time = new SettableTime(Noon);
        var webhooks = await WebhookInstance.CreateAsync(accounts, time);
        await using var receiver = await WebhookReceiver.StartAsync(time: time);
        var subscription = await webhooks.SubscribeAsync(receiver.Url);

        await webhooks.Editor.RotateAsync(subscription.Id, default);
        time.Now += TimeSpan.FromHours(hours);
        await webhooks.NotifyAsync();
        await webhooks.DeliverAllAsync();

        Assert.Equal(signatures, Assert.Single(receiver.Received).Headers["webhook-signature"].Split(' ').Length);
    }

    [Fact]
    public async Task Rotate_KeepsEverySecretUntilItsDayIsOver()
    {
        var time = new SettableTime(Noon);
        var webhooks = await WebhookInstance.CreateAsync(accounts, time);
        var subscription = await webhooks.SubscribeAsync(new Uri("http://127.0.0.1:1/"));

        await webhooks.Editor.RotateAsync(subscription.Id, default);
        time.Now += TimeSpan.FromHours(1);
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

    [Theory]
    [InlineData("slack")]
    [InlineData("teams")]
    public async Task Create_MakesNoSecret_WhereNothingIsSigned(string format)
    {
        var webhooks = await WebhookInstance.CreateAsync(accounts);
        await using var receiver = await WebhookReceiver.StartAsync();

        var subscription = await webhooks.Editor.CreateAsync(new SubscriptionDraft { Url = receiver.Url.AbsoluteUri, Format = format }, null, default);

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
            receiver.Url, subscription => subscription with { State = SubscriptionState.Disabled, Reason = "Gone.", FailingSince = Noon });

        var failed = await webhooks.Editor.ChangeAsync(subscription.Id, new SubscriptionDraft(), SubscriptionState.Active, default);
        var active = await webhooks.Editor.ChangeAsync(subscription.Id, new SubscriptionDraft(), SubscriptionState.Active, default);

        Assert.Equal((SubscriptionState.Unconfirmed, SubscriptionState.Active), (failed!.State, active!.State));
        Assert.Null(active.Reason);
        Assert.Null(active.FailingSince);
    }
}
