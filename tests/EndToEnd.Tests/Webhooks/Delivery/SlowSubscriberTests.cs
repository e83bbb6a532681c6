using Summarizer.Functions.Digests;
using Summarizer.Models.Chat;
using TestSupport.Webhooks;

namespace EndToEnd.Tests.Webhooks.Delivery;

/// <summary>A slow subscriber keeps nobody else waiting.</summary>
public sealed class SlowSubscriberTests(AzuriteFixture accounts) : IClassFixture<AzuriteFixture>
{
    [Fact]
    public async Task Deliver_KeepsTheFastOneFast_WhenAnotherHangs()
    {
        var webhooks = await WebhookInstance.CreateAsync(accounts);
        await using var slow = await WebhookReceiver.StartAsync(secret: WebhookInstance.Secret);
        await using var fast = await WebhookReceiver.StartAsync(secret: WebhookInstance.Secret);
        slow.Respond = () => new ReceiverReply.Hang();
        await webhooks.SubscribeAsync(slow.Url);
        await webhooks.SubscribeAsync(fast.Url);
        foreach (var name in Enumerable.Range(0, 10).Select(i => $"{i}.txt"))
            await webhooks.Notifier.NotifyAsync(DigestMessage.Event(await webhooks.PublishAsync(name: name), 1), default);

        using var giveUp = new CancellationTokenSource();
        var work = new List<Task>();
        await Eventually.GetAsync(
            async () =>
            {
                work.AddRange(
                    (await webhooks.TakeMessagesAsync()).Select(message => webhooks.Deliverer.DeliverAsync(message, giveUp.Token))
                );
                return fast.Received.DistinctBy(received => received.Id).Count();
            },
            count => count == 10
        );
        await giveUp.CancelAsync();
        await Record.ExceptionAsync(() => Task.WhenAll(work));

        Assert.Single(slow.Received);
    }
}
