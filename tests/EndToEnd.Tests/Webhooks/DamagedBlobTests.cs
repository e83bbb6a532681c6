using EndToEnd.Tests.Support;
using Summarizer.Articles;
using Summarizer.Functions;
using Summarizer.Functions.Digests;
using Summarizer.Functions.Models;
using Summarizer.Webhooks;

namespace EndToEnd.Tests.Webhooks;

/// <summary>An overwritten blob is skipped and reported; the others are served.</summary>
public sealed class DamagedBlobTests(AzuriteFixture accounts) : IClassFixture<AzuriteFixture>
{
    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("\u0001")]
    public async Task Notify_ReachesTheOthers_WhereASubscriptionCannotBeRead(string damaged)
    {
        var webhooks = await WebhookInstance.CreateAsync(accounts);
        var (bad, good) = (
            await webhooks.SubscribeAsync(new Uri("http://127.0.0.1:9/")),
            await webhooks.SubscribeAsync(new Uri("http://127.0.0.1:9/"))
        );
        await DamageAsync(webhooks.Instance.Storage.Subscriptions.GetBlobClient(bad.Id + ".json"), damaged);

        await webhooks.NotifyAsync();

        Assert.Equal(good.Id, Assert.Single(await webhooks.TakeMessagesAsync()).Subscription);
        Assert.Equal([bad.Id], webhooks.Subscriptions.Unreadable);
        Assert.True(await webhooks.Subscriptions.DeleteAsync(bad.Id, default));
    }

    [Fact]
    public async Task Notify_ReachesTheOthers_WhereADeliveryCannotBeRead_WhichBecomesADeadLetter()
    {
        var webhooks = await WebhookInstance.CreateAsync(accounts);
        var (bad, good) = (
            await webhooks.SubscribeAsync(new Uri("http://127.0.0.1:9/")),
            await webhooks.SubscribeAsync(new Uri("http://127.0.0.1:9/"))
        );
        var id = await webhooks.PublishAsync();
        var name = WebhookMessages.IdOf(bad.Id, WebhookEvents.DigestCreated, id.Value, 1);
        await DamageAsync(webhooks.Instance.Storage.Deliveries.GetBlobClient($"{bad.Id}/{name}.json"), "{}");

        await webhooks.Notifier.NotifyAsync(DigestMessage.Event(id, 1), default);
        var messages = await webhooks.TakeMessagesAsync();
        await webhooks.Deliverer.DeliverAsync(messages.Single(message => message.Subscription == bad.Id), default);

        Assert.Contains(messages, message => message.Subscription == good.Id);
        Assert.Equal(1, (await webhooks.Instance.Storage.DeadLetters.GetPropertiesAsync()).Value.ApproximateMessagesCount);
    }

    [Fact]
    public async Task Lists_HaveTheOthers_WhereABlobCannotBeRead()
    {
        var instance = new Instance(accounts.Next());
        await instance.Storage.CreateMissingAsync(default);
        await instance.Rejections.PutAsync("a.txt", Rejections.Empty, default);
        await instance.Storage.Rejections.UploadBlobAsync("b.json", BinaryData.FromString("{}"));
        var usage = new UsageLedger(
            instance.Storage,
            new LocalCalendar(SettingsBuilder.Build(instance.ConnectionString), TimeProvider.System)
        );
        await instance.Storage.Usage.UploadBlobAsync("2020-01-01/total.json", BinaryData.FromString("{}"));

        Assert.Equal("a.txt", ((await instance.ListRejectionsAsync()).Single()).Name);
        Assert.Empty(Assert.Single(await usage.ReadDaysAsync(days: 4000, default)).Models);
    }

    private static async Task DamageAsync(Azure.Storage.Blobs.BlobClient blob, string content) =>
        await blob.UploadAsync(BinaryData.FromString(content), overwrite: true);
}
