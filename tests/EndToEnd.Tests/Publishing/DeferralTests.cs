using EndToEnd.Tests.Support;
using Microsoft.Extensions.Time.Testing;
using Summarizer.Digests;
using Summarizer.Functions.Digests;
using Summarizer.Functions.Maintenance;
using Summarizer.Functions.Publishing;
using Summarizer.Models;
using Summarizer.Models.Chat;

namespace EndToEnd.Tests.Publishing;

/// <summary>What readers see while the model cannot be asked, and how its digest follows.</summary>
public sealed class DeferralTests(AzuriteFixture accounts) : IClassFixture<AzuriteFixture>
{
    private static readonly ModelAnswer Down = new ModelAnswer.Unavailable(Unavailability.Down);
    private static readonly ModelAnswer Good = ScriptedModel.Reply(ScriptedModel.Draft(["The harbour of Trabzon was closed on Monday."]));

    [Fact]
    public async Task Publish_GivesTheExtractiveDigest_AndTheModelsWhenItAnswers()
    {
        var (instance, model) = await UploadedAsync(Down, Good);

        await instance.Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Upload(), default);
        var provisional = await FindAsync(instance);
        await instance.Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Retry(provisional.Publication.Retry!.Attempt), default);
        var final = await FindAsync(instance);

        Assert.Equal((1, EngineKind.Extractive, true), Made(provisional));
        Assert.Equal((2, EngineKind.Model, false), Made(final));
        Assert.Null(final.Publication.Retry);
        Assert.Equal(provisional.Publication.Line, final.Publication.Line);
        Assert.Equal(provisional.Digest!.CreatedAt, final.Digest!.CreatedAt);
        Assert.Equal(2, Assert.Single((await instance.Feed.ReadAsync(null, 10, default)).Digests).Revision);
        Assert.Equal([1, 2], (await instance.DrainEventsAsync()).Select(message => message.Revision));
        Assert.Equal(2, model.Requests.Count);
    }

    [Fact]
    public async Task Publish_AsksNobody_ForARetryThatWasOvertaken()
    {
        var (instance, model) = await UploadedAsync(Down, Down, Good);
        await instance.Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Upload(), default);
        await instance.Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Retry(2), default);
        var calls = model.Requests.Count;

        foreach (var attempt in (int[])[2, 4, 9])
            await instance.Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Retry(attempt), default);

        Assert.Equal(calls, model.Requests.Count);
        Assert.Equal(3, (await FindAsync(instance)).Publication.Retry!.Attempt);
        Assert.Equal(2, await instance.CountRequestsAsync());
    }

    [Fact]
    public async Task Publish_NeitherAsksNorSends_WhenTheUploadsEventComesAgain()
    {
        var (instance, model) = await UploadedAsync(Down);

        for (var i = 0; i < 10; i++)
            await instance.Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Upload(), default);

        Assert.Single(model.Requests);
        Assert.Equal(1, await instance.CountRequestsAsync());
        Assert.Single(await instance.DrainEventsAsync());
    }

    [Fact]
    public async Task Publish_AsksAtOnce_WhenSomebodyReplays()
    {
        var (instance, _) = await UploadedAsync(Down, Good);
        await instance.Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Upload(), default);

        await instance.Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Requested(), default);

        Assert.Equal((2, EngineKind.Model, false), Made(await FindAsync(instance)));
    }

    [Fact]
    public async Task Publish_AsksAtOnce_WhenTheTextIsNew()
    {
        var (instance, _) = await UploadedAsync(
            Down,
            ScriptedModel.Reply(ScriptedModel.Draft(["The harbour of Makassar was closed on Monday."]))
        );
        await instance.Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Upload(), default);
        await instance.UploadAsync(ArticleBuilder.Id(), ArticleBuilder.Text("Makassar"));

        await instance.Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Upload(), default);

        var record = await FindAsync(instance);
        Assert.Equal((2, EngineKind.Model, false), Made(record));
        Assert.Null(record.Publication.Retry);
    }

    [Fact]
    public async Task Publish_MakesNothingProvisional_WhileAnotherInstanceAsksTheSame()
    {
        var (instance, _) = await UploadedAsync(new ModelAnswer.Unavailable(Unavailability.AskedElsewhere, TimeSpan.FromSeconds(5)));

        await instance.Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Upload(), default);

        Assert.Null(await instance.Digests.FindAsync(ArticleBuilder.Id(), default));
        Assert.Equal(1, await instance.CountRequestsAsync());
    }

    [Fact]
    public async Task Publish_KeepsTheOldModelsDigest_WhileTheNewModelIsAway()
    {
        var (instance, _) = await UploadedAsync(Good);
        await instance.Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Upload(), default);
        var away = new Instance(instance.ConnectionString, model: ScriptedModel.InTurn(Down), modelName: "small-2");

        await away.Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Requested(), default);

        var record = await FindAsync(instance);
        Assert.Equal((1, EngineKind.Model, false), Made(record));
        Assert.Equal(2, record.Publication.Retry!.Attempt);
    }

    [Fact]
    public async Task Publish_StaysExtractive_AfterTwoRepliesOfNoUse()
    {
        var (instance, model) = await UploadedAsync(ScriptedModel.Text("Hello!"));

        await instance.Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Upload(), default);

        var record = await FindAsync(instance);
        Assert.Equal(
            (EngineKind.Extractive, false, FallbackReason.Unusable),
            (record.Digest!.Engine.Kind, record.Digest.Engine.Provisional, record.Digest.Engine.Fallback)
        );
        Assert.Null(record.Publication.Retry);
        Assert.Equal(2, model.Requests.Select(request => request.Hash()).Distinct().Count());
        await instance.Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Requested(), default);
        Assert.Equal(2, model.Requests.Count);
    }

    [Theory]
    [InlineData(ReplyEnd.Filtered, FallbackReason.Filtered)]
    [InlineData(ReplyEnd.Refused, FallbackReason.Refused)]
    public async Task Publish_StaysExtractive_WhenTheModelDeclines(ReplyEnd end, FallbackReason reason)
    {
        var (instance, model) = await UploadedAsync(ScriptedModel.Text("", end));

        await instance.Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Upload(), default);

        var record = await FindAsync(instance);
        Assert.Equal(
            (EngineKind.Extractive, false, reason),
            (record.Digest!.Engine.Kind, record.Digest.Engine.Provisional, record.Digest.Engine.Fallback)
        );
        Assert.Null(record.Publication.Retry);
        Assert.Single(model.Requests);
    }

    [Fact]
    public async Task Redigest_AsksForWhatAnotherModelMade_AndResumes()
    {
        var (instance, _) = await UploadedAsync(Good);
        foreach (var name in (string[])["a.txt", "b.txt", "c.txt"])
        {
            await instance.UploadAsync(ArticleBuilder.Id(name), ArticleBuilder.Text("Trabzon"));
            await instance.Publisher.PublishAsync(ArticleBuilder.Id(name), new Trigger.Upload(), default);
        }

        var next = new Instance(instance.ConnectionString, model: ScriptedModel.InTurn(Good), modelName: "small-2");
        Assert.Equal((3, 3), await next.MaintainAsync(MaintenanceMessage.Redigest));
        await next.Publisher.PublishAsync(ArticleBuilder.Id("b.txt"), new Trigger.Requested(), default);
        Assert.Equal((3, 2), await next.MaintainAsync(MaintenanceMessage.Redigest));
        Assert.Equal((3, 1), await instance.MaintainAsync(MaintenanceMessage.Redigest));
        Assert.Equal("small-2", (await next.Digests.FindAsync(ArticleBuilder.Id("b.txt"), default))!.Digest!.Engine.Model);
    }

    [Fact]
    public async Task Reconcile_AsksForARetryThatWasLost()
    {
        var time = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        var instance = new Instance(accounts.Next(), model: ScriptedModel.InTurn(Down), time: time);
        await instance.Storage.CreateMissingAsync(default);
        await instance.UploadAsync(ArticleBuilder.Id(), ArticleBuilder.Text("Trabzon"));
        await instance.Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Upload(), default);

        Assert.Equal((1, 0), await instance.ReconcileAsync());
        time.Advance(TimeSpan.FromHours(2));
        Assert.Equal((1, 1), await instance.ReconcileAsync());
    }

    /// <summary>The test's clock delivers each message when its record says.</summary>
    [Fact]
    public async Task Storm_OfHalfAnHour_LosesNothing_AndIsNotAnsweredWithAStorm()
    {
        const int Articles = 40;
        var time = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        var end = time.GetUtcNow() + TimeSpan.FromMinutes(30);
        var model = new ScriptedModel(_ =>
            time.GetUtcNow() < end ? new ModelAnswer.Unavailable(Unavailability.Throttled, TimeSpan.FromSeconds(20)) : Good
        );
        var instance = new Instance(accounts.Next(), model: new ThrottledModel(model, 16, time, () => 0.5), time: time);
        await instance.Storage.CreateMissingAsync(default);
        var ids = Enumerable.Range(0, Articles).Select(i => ArticleBuilder.Id($"{i}.txt")).ToList();
        foreach (var id in ids)
        {
            await instance.UploadAsync(id, ArticleBuilder.Text("Trabzon"));
            await instance.Publisher.PublishAsync(id, new Trigger.Upload(), default);
        }

        var waiting = ids.ToDictionary(id => id, id => FindAsync(instance, id).Result.Publication.Retry);
        while (waiting.Values.OfType<Retry>().MinBy(retry => retry.At) is { } first)
        {
            time.SetUtcNow(first.At);
            foreach (var (id, retry) in waiting.Where(entry => entry.Value?.At <= time.GetUtcNow()).ToList())
            {
                await instance.Publisher.PublishAsync(id, new Trigger.Retry(retry!.Attempt), default);
                waiting[id] = (await FindAsync(instance, id)).Publication.Retry;
            }
        }

        var during = model.Requests.Count - Articles;
        Assert.InRange(during, 1, 30 * 3);
        Assert.InRange(time.GetUtcNow() - end, TimeSpan.Zero, TimeSpan.FromHours(1.5));
        foreach (var id in ids)
            Assert.Equal((2, EngineKind.Model, false), Made(await FindAsync(instance, id)));
    }

    private async Task<(Instance Instance, ScriptedModel Model)> UploadedAsync(params ModelAnswer[] answers)
    {
        var model = ScriptedModel.InTurn(answers);
        var instance = new Instance(accounts.Next(), model: model);
        await instance.Storage.CreateMissingAsync(default);
        await instance.UploadAsync(ArticleBuilder.Id(), ArticleBuilder.Text("Trabzon"));
        return (instance, model);
    }

    private static Task<DigestRecord> FindAsync(Instance instance) => FindAsync(instance, ArticleBuilder.Id());

    private static async Task<DigestRecord> FindAsync(Instance instance, Summarizer.Articles.ArticleId id) =>
        (await instance.Digests.FindAsync(id, default))!;

    private static (int Revision, EngineKind Kind, bool Provisional) Made(DigestRecord record) =>
        (record.Publication.Revision, record.Digest!.Engine.Kind, record.Digest.Engine.Provisional);
}
