using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using EndToEnd.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;
using Summarizer.Functions.Digests;
using Summarizer.Functions.Maintenance;
using Summarizer.Functions.Publishing;
using Summarizer.Functions.Storage;
using Summarizer.Functions.Webhooks;

namespace EndToEnd.Tests.Storage;

/// <summary>Messages that failed on every attempt are postponed, or kept where an operator sees them.</summary>
public sealed class PoisonTests(AzuriteFixture accounts) : IClassFixture<AzuriteFixture>
{
    private const string Event = """{"v":1,"id":"a.txt","revision":1,"attempt":1}""";

    [Theory]
    [InlineData("{}")]
    [InlineData("no JSON")]
    [InlineData("""{"v":9,"id":"a.txt","revision":1,"attempt":1}""")]
    [InlineData("{\"BlobName\":\"\\ud800\"}")]
    [InlineData("{\"BlobName\":7}")]
    [InlineData("\u0001\uFFFE")]
    public async Task Unreadable_BecomesADeadLetter(string message)
    {
        var instance = await NewAsync();

        await PoisonedOf(instance).EventAsync(message, default);
        await PoisonedOf(instance).DeliveryAsync(message, default);
        await PoisonedOf(instance).ErasureAsync(message, default);
        await new RetryPoisonedBlob(
            instance.Storage,
            instance.Rejections,
            instance.DeadLetters,
            MetricsBuilder.Build(),
            NullLogger<RetryPoisonedBlob>.Instance
        ).RunAsync(message, default);

        await new RetryPoisonedRequest(
            instance.Publisher,
            instance.Storage,
            instance.Outage,
            instance.DeadLetters,
            MetricsBuilder.Build()
        ).RunAsync(message, default);
        await new RetryPoisonedExpiry(instance.Storage, Poisoned(instance)).RunAsync(message, default);
        await new RetryPoisonedMaintenance(instance.Storage, Poisoned(instance)).RunAsync(message, default);

        var letters = (await TakeAsync(instance.Storage.DeadLetters))
            .Select(letter => letter.Body.ToObjectFromJson<Letter>(System.Text.Json.JsonSerializerOptions.Web)!)
            .ToList();
        Assert.Equal(
            ["articles", "deliveries", "digest-events", "digest-requests", "erasures", "expirations", "maintenance"],
            letters.Select(letter => letter.Queue).Order()
        );
        Assert.All(letters, letter => Assert.Equal((1, message), (letter.V, letter.Message)));
        Assert.Equal(
            0,
            await CountAsync(instance.Storage.DigestRequests)
                + await CountAsync(instance.Storage.DigestEvents)
                + await CountAsync(instance.Storage.DeliveryAttempts)
        );
    }

    [Fact]
    public async Task DeadLetter_FitsTheQueue_HoweverLongTheMessage()
    {
        var instance = await NewAsync();

        await instance.DeadLetters.AddAsync("digest-events", new string('\u0001', 48 * 1024), default);

        Assert.Single(await TakeAsync(instance.Storage.DeadLetters));
    }

    [Fact]
    public async Task Readable_WaitsOnItsPoisonQueue_LongerEachTime_ThenComesBack()
    {
        var instance = await NewAsync();
        var poison = instance.Storage.PoisonOf(instance.Storage.DigestEvents);
        await poison.CreateAsync();
        var (message, delays) = (Event, new List<int>());

        for (var i = 0; i < 6; i++)
        {
            await PoisonedOf(instance).EventAsync(message, default);
            var waiting = await FindHiddenAsync(poison);
            delays.Add((int)Math.Round((waiting.Until - TimeProvider.System.GetUtcNow()).TotalMinutes));
            Assert.Equal(0, await CountAsync(instance.Storage.DigestEvents));

            await PoisonedOf(instance).EventAsync(waiting.Body, default);
            message = Assert.Single(await TakeAsync(instance.Storage.DigestEvents)).Body.ToString();
        }

        Assert.Equal([1, 5, 15, 60, 60, 60], delays);
        Assert.Equal(DigestMessage.Parse(Event) with { Setback = new(6, IsWaiting: false) }, DigestMessage.Parse(message));
    }

    /// <summary>
    /// The text of the waiting message and when it becomes visible, taken from the request, because queues do not show hidden
    /// messages.
    /// </summary>
    private async Task<(string Body, DateTimeOffset Until)> FindHiddenAsync(QueueClient queue)
    {
        Assert.Equal(1, await CountAsync(queue));
        Assert.Empty((await queue.PeekMessagesAsync(32)).Value);
        var (body, until) = _sent!.Value;
        await queue.ClearMessagesAsync();
        return (body, until);
    }

    private (string Body, DateTimeOffset Until)? _sent;

    private static RetryPoisonedMessages PoisonedOf(Instance instance) => new(instance.Storage, Poisoned(instance));

    private static PoisonedMessages Poisoned(Instance instance) =>
        new(instance.Storage, instance.DeadLetters, MetricsBuilder.Build(), NullLogger<PoisonedMessages>.Instance);

    private async Task<Instance> NewAsync()
    {
        var instance = new Instance(
            accounts.Next(),
            new WatchingPolicy(request =>
            {
                if (!request.Uri.Path.EndsWith("-poison/messages", StringComparison.Ordinal) || request.Content is null)
                    return;
                using var content = new MemoryStream();
                request.Content.WriteTo(content, default);
                content.Position = 0;
                var text = System.Xml.Linq.XDocument.Load(content).Descendants("MessageText").Single().Value;
                var seconds = int.Parse(System.Web.HttpUtility.ParseQueryString(request.Uri.Query)["visibilitytimeout"]!, null);
                _sent = (
                    System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(text)),
                    TimeProvider.System.GetUtcNow().AddSeconds(seconds)
                );
            })
        );
        await instance.Storage.CreateMissingAsync(default);
        return instance;
    }

    private static async Task<QueueMessage[]> TakeAsync(QueueClient queue)
    {
        var messages = (await queue.ReceiveMessagesAsync(32)).Value;
        foreach (var message in messages)
            await queue.DeleteMessageAsync(message.MessageId, message.PopReceipt);
        return messages;
    }

    private static async Task<int> CountAsync(QueueClient queue) => (await queue.GetPropertiesAsync()).Value.ApproximateMessagesCount;

    private sealed record Letter(int V, string Queue, string Message, DateTimeOffset At);
}
