using Azure.Storage.Blobs.Specialized;
using EndToEnd.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;
using Summarizer.Digests;
using Summarizer.Functions.Models;
using Summarizer.Functions.Publishing;
using Summarizer.Models;
using Summarizer.Models.Chat;
using TestSupport.FakeModel;

namespace EndToEnd.Tests.Models;

/// <summary>One call per text, prompt and model, whatever happens to events and processes.</summary>
public sealed class NeverPaidTwiceTests(AzuriteFixture accounts) : IClassFixture<AzuriteFixture>
{
    private static readonly ModelAnswer Good = ScriptedModel.Reply(ScriptedModel.Draft(["The harbour of Trabzon was closed on Monday."]));

    [Fact]
    public async Task OneCall_ForAnEventTenTimes_AtThreeInstancesAtOnce()
    {
        var (account, model) = (accounts.Next(), ScriptedModel.InTurn(Good));
        Instance[] instances = [.. Enumerable.Range(0, 3).Select(_ => WithModel(account, model))];
        await instances[0].Storage.CreateMissingAsync(default);
        await instances[0].UploadAsync(ArticleBuilder.Id(), ArticleBuilder.Text("Trabzon"));

        await Task.WhenAll(
            Enumerable.Range(0, 10).Select(i => instances[i % 3].Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Upload(), default))
        );
        await instances[0].Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Requested(), default);

        var record = await instances[0].Digests.FindAsync(ArticleBuilder.Id(), default);
        Assert.Equal((1, EngineKind.Model), (record!.Publication.Revision, record.Digest!.Engine.Kind));
        Assert.Single(model.Requests);
        Assert.Single((await instances[0].DrainEventsAsync()).DistinctBy(message => message.Revision));
    }

    [Fact]
    public async Task NoCall_ForTheSameTextAgain_OrUnderAnotherName()
    {
        var (account, model) = (accounts.Next(), ScriptedModel.InTurn(Good));
        var instance = WithModel(account, model);
        await instance.Storage.CreateMissingAsync(default);
        await instance.UploadAsync(ArticleBuilder.Id("a.txt"), ArticleBuilder.Text("Trabzon"));
        await instance.Publisher.PublishAsync(ArticleBuilder.Id("a.txt"), new Trigger.Upload(), default);

        await instance.UploadAsync(ArticleBuilder.Id("a.txt"), ArticleBuilder.Text("Trabzon"));
        await instance.Publisher.PublishAsync(ArticleBuilder.Id("a.txt"), new Trigger.Upload(), default);
        await instance.UploadAsync(ArticleBuilder.Id("b.txt"), ArticleBuilder.Text("Trabzon"));
        await instance.Publisher.PublishAsync(ArticleBuilder.Id("b.txt"), new Trigger.Upload(), default);

        Assert.Single(model.Requests);
        Assert.Equal(1, (await instance.Digests.FindAsync(ArticleBuilder.Id("a.txt"), default))!.Publication.Revision);
        Assert.Equal(EngineKind.Model, (await instance.Digests.FindAsync(ArticleBuilder.Id("b.txt"), default))!.Digest!.Engine.Kind);
    }

    [Fact]
    public async Task Retraction_ErasesTheDraftsOfTheText()
    {
        var instance = WithModel(accounts.Next(), ScriptedModel.InTurn(Good));
        await instance.Storage.CreateMissingAsync(default);
        await instance.UploadAsync(ArticleBuilder.Id(), ArticleBuilder.Text("Trabzon"));
        await instance.Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Upload(), default);
        Assert.Equal(1, await instance.Storage.Drafts.GetBlobsAsync().CountAsync());

        await instance.Remover.RetractAsync(ArticleBuilder.Id(), default);

        Assert.Equal(0, await instance.Storage.Drafts.GetBlobsAsync().CountAsync());
    }

    /// <summary>The app is killed while calls are being answered, and restarted when their leases have expired (here: broken).</summary>
    [Fact]
    public async Task Restart_AsksOnlyWhatWasNotStored_WhenTheProcessWasKilled()
    {
        const int Articles = 24;
        var account = accounts.Next();
        var instance = new Instance(account);
        await using var model = await FakeModelServer.StartAsync();
        model.Latency = TimeSpan.FromMilliseconds(50);
        (string, string)[] settings =
        [
            ("Model__Endpoint", model.Endpoint.AbsoluteUri),
            ("Model__Name", "fake"),
            ("Model__MaxParallelCalls", "3"),
        ];
        await using (var killed = await ProductProcess.StartAsync(account, default, settings))
        {
            for (var i = 0; i < Articles; i++)
                await instance.UploadAsync(ArticleBuilder.Id($"{i:D2}.txt"), ArticleBuilder.Text($"Trabzon {i}"));
            await Eventually.GetAsync(() => Task.FromResult(model.Calls), calls => calls > Articles / 3);
            await killed.KillAsync();
        }

        // The drafts are counted once their leases are broken: a write of the killed process that is still on its way then fails.
        await foreach (var draft in instance.Storage.Drafts.GetBlobsAsync())
            if (draft.Properties.LeaseState == Azure.Storage.Blobs.Models.LeaseState.Leased)
                await instance.Storage.Drafts.GetBlobClient(draft.Name).GetBlobLeaseClient().BreakAsync(TimeSpan.Zero);
        var calls = model.Calls;
        var stored = await instance.Storage.Drafts.GetBlobsAsync().CountAsync(draft => draft.Properties.ContentLength > 0);

        await using var restarted = await ProductProcess.StartAsync(account, default, settings);
        var page = await Eventually.GetAsync(
            () => instance.Feed.ReadAsync(null, Articles + 1, default),
            page => page.Digests.Count(digest => digest.Engine.Kind == EngineKind.Model) >= Articles
        );

        Assert.InRange(stored, 1, Articles - 1);
        Assert.Equal(Articles - stored, model.Calls - calls);
        Assert.All(page.Digests, digest => Assert.Equal(1, digest.Revision));
    }

    private static Instance WithModel(string account, ScriptedModel model)
    {
        var drafts = new DraftStore(new Instance(account).Storage, TimeProvider.System);
        return new Instance(account, model: new CachingModel(model, drafts, TimeProvider.System, NullLogger<CachingModel>.Instance));
    }
}
