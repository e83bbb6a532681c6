using Summarizer.Models.Chat;
using TestSupport.Webhooks;

namespace EndToEnd.Tests.Webhooks.Delivery;

/// <summary>The process is killed while it sends, and started again.</summary>
public sealed class DeliveryKillTests(AzuriteFixture accounts) : IClassFixture<AzuriteFixture>
{
    private const int Articles = 60;

    [Fact]
    public async Task Restart_SendsEveryEventUnderOneId_WhenTheProcessWasKilled()
    {
        var webhooks = await WebhookInstance.CreateAsync(accounts);
        await using var receiver = await WebhookReceiver.StartAsync(secret: WebhookInstance.Secret);
        await webhooks.SubscribeAsync(receiver.Url);
        var names = Enumerable.Range(0, Articles).Select(i => $"{i:D3}.txt").ToArray();
        using var timeout = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        await using (var killed = await ProductProcess.StartAsync(webhooks.Account, default))
        {
            await Parallel.ForEachAsync(
                names,
                async (name, _) => await webhooks.Instance.UploadAsync(ArticleBuilder.Id(name), ArticleBuilder.Text("Trabzon"))
            );
            await receiver.WaitAsync(received => received.Count >= 5, timeout.Token);
            await killed.KillAsync();
        }

        var before = receiver.Received.Count;
        await using var restarted = await ProductProcess.StartAsync(webhooks.Account, default);
        var all = await receiver.WaitAsync(
            received => received.Select(one => one.Text("data", "id")).Distinct().Count() == Articles,
            timeout.Token
        );

        Assert.InRange(before, 5, Articles - 1);
        Assert.Equal(
            names,
            all.Select(received => (Name: received.Text("data", "id"), received.Id)).Distinct().Select(pair => pair.Name).Order()
        );
        Assert.All(all, received => Assert.True(received.IsGenuine));
    }
}
