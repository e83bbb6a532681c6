using EndToEnd.Tests.Support;
using Summarizer.Articles;
using Summarizer.Functions.Digests;
using Summarizer.Functions.Publishing;

namespace EndToEnd.Tests.Publishing;

/// <summary>
/// Random schedules: several instances work on the same two articles at once, one storage call at a time in an order that the seed
/// decides, some of them ending at some call. Then every event is delivered once more, as queues do.
/// </summary>
public sealed class ScheduleTests(AzuriteFixture accounts) : IClassFixture<AzuriteFixture>
{
    private const int Schedules = 40,
        Workers = 4;

    private static readonly ArticleId[] Ids = [ArticleBuilder.Id("a.txt"), ArticleBuilder.Id("a.txt/b.txt")];

    public static TheoryData<int> Batches() => [.. Enumerable.Range(0, 5)];

    [Theory]
    [MemberData(nameof(Batches))]
    public async Task Publish_LeavesOneTruth_UnderAnyScheduleOfCrashesDuplicatesAndConcurrency(int batch)
    {
        for (var seed = batch * Schedules; seed < (batch + 1) * Schedules; seed++)
        {
            var account = accounts.Next();
            var calm = new Instance(account);
            await calm.Storage.CreateMissingAsync(default);

            await RunAsync(account, calm, new Random(seed), new TurnScheduler(seed, crashProbability: 0.03));
            foreach (var id in Ids)
                await calm.Publisher.PublishAsync(id, new Trigger.Upload(), default);

            await AssertOneTruthAsync(calm, $"seed {seed}");
        }
    }

    private static async Task RunAsync(string account, Instance calm, Random random, TurnScheduler turns)
    {
        foreach (var id in Ids)
            await calm.UploadAsync(id, ArticleBuilder.Text($"Port{random.Next(3)}"));
        var works = Enumerable
            .Range(0, Workers)
            .Select(_ =>
            {
                var worker = turns.NewWorker();
                var instance = new Instance(account, worker.Policy);
                var steps = Enumerable
                    .Range(0, 3)
                    .Select(_ =>
                        (Action: random.Next(6), Id: Ids[random.Next(Ids.Length)], Text: ArticleBuilder.Text($"Port{random.Next(3)}"))
                    )
                    .ToArray();
                return (
                    worker,
                    (Func<Task>)(
                        async () =>
                        {
                            foreach (var (action, id, text) in steps)
                                await StepAsync(instance, calm, action, id, text);
                        }
                    )
                );
            })
            .ToArray();
        await turns.RunAsync(works);
    }

    private static Task StepAsync(Instance instance, Instance reader, int action, ArticleId id, string text) =>
        action switch
        {
            0 => instance.UploadAsync(id, text),
            1 => instance.Remover.RetractAsync(id, default),
            2 => AssertNoDoublesAsync(reader),
            _ => instance.Publisher.PublishAsync(id, new Trigger.Upload(), default),
        };

    private static async Task AssertNoDoublesAsync(Instance instance)
    {
        var (feed, _) = await instance.Feed.ReadAsync(null, 100, default);
        Assert.Distinct(feed.Select(digest => digest.Id));
    }

    private static async Task AssertOneTruthAsync(Instance instance, string seed)
    {
        var (feed, _) = await instance.Feed.ReadAsync(null, 100, default);
        var events = (await instance.DrainEventsAsync()).Select(message => (message.Id, message.Revision)).ToHashSet();
        var published = new List<string>();
        foreach (var id in Ids)
        {
            var record = await instance.Digests.FindAsync(id, default);
            var etag = await instance.Articles.FindETagAsync(id, default);
            if (record is null && etag is null)
                continue; // Deleted before it was digested.

            Assert.True(record is { IsUnfinished: false }, $"{seed}: {id} is unfinished");
            Assert.Equal(etag is null ? PublicationState.Retracted : PublicationState.Published, record.Publication.State);
            Assert.Equal(etag, record.Publication.ArticleETag);
            if (record.Publication.Revision > 0)
                Assert.True(events.Contains((id.Value, record.Publication.Revision)), $"{seed}: {id} lost its event");
            if (etag is null)
                Assert.False(await instance.Texts.ListAsync(id, default).AnyAsync(), $"{seed}: {id} left a text");
            if (record.Digest is not { } digest)
                continue;

            published.Add(id.Value);
            Assert.NotNull(await instance.Texts.FindAsync(id, digest.Article.ContentHash, default));
        }

        Assert.Equal(published.Order(), feed.Select(digest => digest.Id).Order());
    }
}
