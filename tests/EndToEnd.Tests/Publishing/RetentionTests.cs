using EndToEnd.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Summarizer.Functions;
using Summarizer.Functions.Digests;
using Summarizer.Functions.Publishing;
using Summarizer.Functions.Storage;

namespace EndToEnd.Tests.Publishing;

/// <summary>Articles older than <c>Retention__Days</c> are erased without notifying subscribers.</summary>
public sealed class RetentionTests(AzuriteFixture accounts) : IClassFixture<AzuriteFixture>
{
    private const int Days = 30;

    [Fact]
    public async Task Retention_ErasesWhatIsOld_AndLeavesItsSealedDay()
    {
        var (instance, time) = await CreateAsync();
        foreach (var name in (string[])["a.txt", "b.txt"])
            await PublishAsync(instance, name, "Trabzon");
        var day = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        time.Advance(TimeSpan.FromDays(1));
        await instance.Daily.PublishAsync(default);
        var events = (await instance.DrainEventsAsync()).Count;

        time.Advance(TimeSpan.FromDays(Days));
        await ExpireAsync(instance, time);
        await ExpireAsync(instance, time); // The next night finds nothing more.

        var record = await instance.Digests.FindAsync(ArticleBuilder.Id("a.txt"), default);
        Assert.Equal((PublicationState.Expired, false), (record!.Publication.State, record.IsUnfinished));
        Assert.Equal([$"daily/{day:yyyy-MM-dd}.json"], await StorageSearch.FindAsync(instance.ConnectionString, "Trabzon"));
        Assert.Empty((await instance.Feed.ReadAsync(null, 100, default)).Digests);
        Assert.Equal(2, events - (await instance.DrainEventsAsync()).Count - 1); // Two digests and a day; none since.
        var daily = (await instance.Dailies.FindAsync(day, default))!.Parse();
        Assert.Equal((2, 2), (daily.Digests, daily.Expired));
        Assert.All(daily.Stories.SelectMany(story => story.Sources), source => Assert.True(source.Expired));
    }

    [Fact]
    public async Task Retention_LeavesTheSealedDay_WhenItIsLookedAtAgain()
    {
        var (instance, time) = await CreateAsync();
        time.AdjustTime(time.GetUtcNow().AddDays(-1));
        await PublishAsync(instance, "a.txt", "Trabzon");
        var day = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        time.Advance(TimeSpan.FromDays(1));
        await instance.Daily.PublishAsync(default);

        Assert.True(await instance.Remover.ExpireAsync(ArticleBuilder.Id("a.txt"), DateTimeOffset.MaxValue, default));
        await instance.Daily.PublishAsync(default);

        Assert.Equal(1, (await instance.Dailies.FindAsync(day, default))!.Parse().Expired);
    }

    [Fact]
    public async Task Retention_LeavesWhatIsYounger_AndWhatWasUploadedAgain()
    {
        var (instance, time) = await CreateAsync();
        await PublishAsync(instance, "a.txt", "Trabzon");
        await new FindExpiredArticles(instance.Storage, Settings(instance), time, NullLogger<FindExpiredArticles>.Instance).RunAsync(
            null!,
            default
        );
        Assert.Null((await instance.Storage.Expirations.ReceiveMessageAsync()).Value);

        var longAgo = TimeProvider.System.GetUtcNow().AddDays(-1);
        await new ExpiryMessage(1, longAgo, ["a.txt"]).SendAsync(instance.Storage.Expirations, TimeSpan.Zero, default);
        await ExpireAsync(instance, time);

        Assert.Equal(
            PublicationState.Published,
            (await instance.Digests.FindAsync(ArticleBuilder.Id("a.txt"), default))!.Publication.State
        );
    }

    [Fact]
    public async Task Retract_TakesAnExpiredArticleOutOfItsSealedDay()
    {
        var (instance, time) = await CreateAsync();
        await PublishAsync(instance, "a.txt", "Trabzon");
        time.Advance(TimeSpan.FromDays(1));
        await instance.Daily.PublishAsync(default);
        time.Advance(TimeSpan.FromDays(Days));
        await ExpireAsync(instance, time);

        Assert.True(await instance.Remover.RetractAsync(ArticleBuilder.Id("a.txt"), default));

        Assert.Empty(await StorageSearch.FindAsync(instance.ConnectionString, "Trabzon"));
    }

    [Fact]
    public async Task Publish_MakesANewDigest_AfterTheOldOneExpired()
    {
        var (instance, time) = await CreateAsync();
        await PublishAsync(instance, "a.txt", "Trabzon");
        time.Advance(TimeSpan.FromDays(Days + 1));
        await ExpireAsync(instance, time);

        await PublishAsync(instance, "a.txt", "Makassar");

        Assert.Equal(2, (await instance.Digests.FindAsync(ArticleBuilder.Id("a.txt"), default))!.Digest!.Revision);
    }

    [Fact]
    public async Task Batches_HoldNoMoreThanAMessageCarries()
    {
        var names = Enumerable.Range(0, 1000).Select(i => $"{i:D4}" + new string('字', 896)).ToAsyncEnumerable();

        var batches = await ExpiryMessage.BatchAsync(DateTimeOffset.UnixEpoch, names).ToListAsync();

        Assert.Equal(1000, batches.Sum(batch => batch.Articles.Count));
        Assert.All(
            batches,
            batch =>
                Assert.InRange(
                    System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(batch, ExpiryJson.Readable.ExpiryMessage).Length,
                    1,
                    DigestMessage.MaxBytes
                )
        );
    }

    private async Task<(Instance Instance, FakeTimeProvider Time)> CreateAsync()
    {
        var time = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        var instance = new Instance(accounts.Next(), time: time);
        await instance.Storage.CreateMissingAsync(default);
        return (instance, time);
    }

    private static async Task PublishAsync(Instance instance, string name, string subject)
    {
        await instance.UploadAsync(ArticleBuilder.Id(name), ArticleBuilder.Text(subject));
        await instance.Publisher.PublishAsync(ArticleBuilder.Id(name), new Trigger.Upload(), default);
    }

    private static Settings Settings(Instance instance) => SettingsBuilder.Build(instance.ConnectionString) with { RetentionDays = Days };

    private static async Task ExpireAsync(Instance instance, TimeProvider time)
    {
        await new FindExpiredArticles(instance.Storage, Settings(instance), time, NullLogger<FindExpiredArticles>.Instance).RunAsync(
            null!,
            default
        );
        var function = new ExpireArticles(instance.Remover, instance.Storage, NullLogger<ExpireArticles>.Instance);
        while ((await instance.Storage.Expirations.ReceiveMessagesAsync(32)).Value is { Length: > 0 } messages)
        {
            foreach (var message in messages)
            {
                await function.RunAsync(message.Body.ToString(), default);
                await instance.Storage.Expirations.DeleteMessageAsync(message.MessageId, message.PopReceipt);
            }
        }
    }
}
