using EndToEnd.Tests.Support;
using Summarizer.Functions.Digests;
using Summarizer.Functions.Webhooks.Delivery;
using Summarizer.Webhooks;
using TestSupport.Webhooks;

namespace EndToEnd.Tests.Webhooks.Delivery;

/// <summary>The process ends at each storage call in turn, before or after the call; the queue's message is then delivered again.</summary>
public sealed class DeliveryCrashTests(AzuriteFixture accounts) : IClassFixture<AzuriteFixture>
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Notify_LosesNoSubscription_WhenItCrashesAtAnyCall(bool afterTheCall)
    {
        for (var (call, crashed) = (1, true); crashed; call++)
        {
            var calm = await WebhookInstance.CreateAsync(accounts);
            await using var receiver = await WebhookReceiver.StartAsync(secret: WebhookInstance.Secret);
            var first = await calm.SubscribeAsync(receiver.Url);
            var second = await calm.SubscribeAsync(receiver.Url);
            var message = DigestMessage.Event(await calm.PublishAsync(), 1);
            var policy = new CrashingPolicy(call, afterTheCall);

            await Record.ExceptionAsync(() => new WebhookInstance(calm.Account, policy).Notifier.NotifyAsync(message, default));
            await calm.Notifier.NotifyAsync(message, default);
            await calm.DeliverAllAsync();

            Assert.Equal(2, receiver.Received.Count);
            Assert.Distinct(receiver.Received.Select(received => received.Id));
            foreach (var subscription in (Subscription[])[first, second])
                Assert.Equal(DeliveryState.Delivered, (await calm.SingleDeliveryAsync(subscription)).State);
            crashed = policy.HasCrashed;
        }
    }

    [Theory]
    [InlineData(204, false)]
    [InlineData(204, true)]
    [InlineData(500, false)]
    [InlineData(500, true)]
    [InlineData(410, false)]
    [InlineData(410, true)]
    public async Task Deliver_NeitherLosesNorForksTheChain_WhenItCrashesAtAnyCall(int status, bool afterTheCall)
    {
        for (var (call, crashed) = (1, true); crashed; call++)
        {
            var calm = await WebhookInstance.CreateAsync(accounts);
            await using var receiver = await WebhookReceiver.StartAsync(secret: WebhookInstance.Secret);
            receiver.Respond = () => status;
            var subscription = await calm.SubscribeAsync(receiver.Url);
            await calm.NotifyAsync();
            var message = Assert.Single(await calm.TakeMessagesAsync());
            var policy = new CrashingPolicy(call, afterTheCall);

            await Record.ExceptionAsync(() => new WebhookInstance(calm.Account, policy).Deliverer.DeliverAsync(message, default));
            await calm.Deliverer.DeliverAsync(message, default);

            await AssertSettledAsync(calm, subscription, receiver, status);
            crashed = policy.HasCrashed;
        }
    }

    private static async Task AssertSettledAsync(WebhookInstance webhooks, Subscription subscription, WebhookReceiver receiver, int status)
    {
        var delivery = await webhooks.SingleDeliveryAsync(subscription);
        var state = (await webhooks.ReadAsync(subscription)).State;

        Assert.Single(receiver.Received.Select(received => received.Id).Distinct());
        Assert.InRange(receiver.Received.Count, 1, 2);
        Assert.Equal(
            status switch
            {
                204 => DeliveryState.Delivered,
                410 => DeliveryState.Failed,
                _ => DeliveryState.Pending,
            },
            delivery.State
        );
        Assert.Equal(status == 410 ? SubscriptionState.Disabled : SubscriptionState.Active, state);
        if (status != 500)
            return;

        // The message of an interrupted attempt sends nothing once another run has made that attempt.
        Assert.InRange(await webhooks.CountMessagesAsync(), 1, 2);
        receiver.Respond = () => 204;
        var next = DeliveryMessage.Of(delivery);
        var before = receiver.Received.Count;
        foreach (var again in (DeliveryMessage[])[next, next, next with { Attempt = 1 }])
            await webhooks.Deliverer.DeliverAsync(again, default);
        Assert.Equal(before + 1, receiver.Received.Count);
        Assert.Equal(DeliveryState.Delivered, (await webhooks.SingleDeliveryAsync(subscription)).State);
    }
}
