using EndToEnd.Tests.Support;
using Microsoft.Extensions.Time.Testing;
using Summarizer.Functions.Digests;
using Summarizer.Functions.Maintenance;

namespace EndToEnd.Tests.Maintenance;

/// <summary>Jobs of many steps, whose process may end anywhere and whose messages may come twice.</summary>
public sealed class MaintenanceRunnerTests(AzuriteFixture accounts) : IClassFixture<AzuriteFixture>
{
    private const string Job = MaintenanceMessage.Reconcile;
    private const int Lost = 40;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Reconcile_FindsEverything_WhenItsProcessEndsAtAnyCall(bool afterTheCall)
    {
        var calm = await NewAsync();
        var (needed, unneeded) = await StoreDraftsAsync(calm);

        await calm.Maintenance.StartAsync(Job, again: false, default);
        for (var call = 1; (await calm.Maintenance.FindAsync(Job, default))!.FinishedAt is null; call++)
        {
            Assert.True(call < 1_000);
            var crashing = InSteps(calm.ConnectionString, new CrashingPolicy(call, afterTheCall));
            await Record.ExceptionAsync(() => crashing.Maintenance.ContinueAsync(Job, default));
        }

        var run = (await calm.Maintenance.FindAsync(Job, default))!;
        var drafts = await calm.Storage.Drafts.GetBlobsAsync().Select(blob => blob.Name).ToListAsync();
        Assert.True(run.Steps > 10);
        Assert.Equal((Lost + 1, Lost), (run.Seen, run.Requested));
        Assert.Equal(Lost, (await DrainAsync(calm)).Distinct().Count());
        Assert.Contains(needed, drafts);
        Assert.DoesNotContain(unneeded, drafts);
    }

    [Fact]
    public async Task Reconcile_CountsEverythingOnce_WhenEveryMessageComesTwice()
    {
        var time = new FakeTimeProvider(TimeProvider.System.GetUtcNow()); // Stands still: both do every step at the same time.
        var calm = await NewAsync(time);
        await calm.Maintenance.StartAsync(Job, again: false, default);

        await Task.WhenAll(RunAsync(calm), RunAsync(InSteps(calm.ConnectionString, time: time)));
        var messages = await CountMessagesAsync(calm);
        await calm.Maintenance.ContinueAsync(Job, default);

        var run = (await calm.Maintenance.FindAsync(Job, default))!;
        Assert.Equal((Lost + 1, Lost), (run.Seen, run.Requested));
        Assert.Equal(Lost, (await DrainAsync(calm)).Distinct().Count());
        Assert.Equal(run.Steps, messages); // One to start, and one after each step but the last.
        Assert.Equal(messages, await CountMessagesAsync(calm));
        Assert.Empty(await calm.Storage.Maintenance.GetBlobsAsync().Where(blob => blob.Name != $"{Job}.json").ToListAsync());
    }

    [Fact]
    public async Task Start_LetsARunGoOn_AndSendsAMessageOnlyIfItHasStopped()
    {
        var time = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        var instance = await NewAsync(time);

        var first = await instance.Maintenance.StartAsync(Job, again: false, default);
        await instance.Maintenance.StartAsync(Job, again: false, default);
        var messages = await CountMessagesAsync(instance);
        time.Advance(TimeSpan.FromHours(1));
        var second = await instance.Maintenance.StartAsync(Job, again: false, default);

        Assert.Equal(first with { UpdatedAt = second.UpdatedAt, UpdateId = second.UpdateId }, second);
        Assert.Equal((1, 2), (messages, await CountMessagesAsync(instance)));
    }

    [Fact]
    public async Task Start_SendsAMessage_WhenTheResponsesOfItsCallsAreLost()
    {
        var time = new FakeTimeProvider(TimeProvider.System.GetUtcNow()) { AutoAdvanceAmount = TimeSpan.FromMilliseconds(1) };
        var instance = await NewAsync(time);
        var unlucky = new Instance(instance.ConnectionString, InterceptingPolicy.LosingResponses, time: time).Maintenance;

        await unlucky.StartAsync(Job, again: false, default);
        var first = await CountMessagesAsync(instance);
        time.Advance(TimeSpan.FromHours(1)); // The run counts as stopped.
        await unlucky.StartAsync(Job, again: false, default);

        Assert.InRange(first, 1, 2); // A message that is sent twice does no harm.
        Assert.InRange(await CountMessagesAsync(instance) - first, 1, 2);
        Assert.False((await instance.Maintenance.FindAsync(Job, default))!.IsStartedAgain);
    }

    [Fact]
    public async Task Start_MakesAnotherRunFollow_WhenItWasAskedForDuringOne()
    {
        var time = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        var instance = await NewAsync(time);
        var first = await instance.Maintenance.StartAsync(Job, again: true, default);
        await instance.Maintenance.ContinueAsync(Job, default);

        await instance.Maintenance.StartAsync(Job, again: true, default);
        time.Advance(TimeSpan.FromMinutes(1));
        var (seen, _) = await instance.MaintainAsync(Job);
        var last = (await instance.Maintenance.FindAsync(Job, default))!;

        Assert.True(last.StartedAt > first.StartedAt);
        Assert.False(last.IsStartedAgain);
        Assert.Equal(Lost + 1, seen);
    }

    /// <summary>Only messages drive the jobs here. The hourly timer replaces those that are lost.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Runs_EndAndTheNextOneFollows_WhenTheirProcessesEndAtAnyCall(bool afterTheCall)
    {
        const int Calls = 30; // More than a step makes.
        const int MaxMessages = 1_000;
        var time = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        var calm = await NewAsync(time);
        var first = await calm.Maintenance.StartAsync(Job, again: false, default);
        await calm.Maintenance.StartAsync(Job, again: true, default);
        time.Advance(TimeSpan.FromMinutes(1));

        var resumed = 0;
        var run = first;
        for (var received = 0; run.FinishedAt is null || run.IsStartedAgain; received++)
        {
            Assert.True(received < MaxMessages);
            var queue = calm.Storage.MaintenanceSteps;
            if ((await queue.ReceiveMessageAsync(TimeSpan.FromHours(1))).Value is { } message)
            {
                var crashing = InSteps(calm.ConnectionString, new CrashingPolicy((received % Calls) + 1, afterTheCall), time);
                var isDone = await Record.ExceptionAsync(() => crashing.Maintenance.ContinueAsync(Job, default)) is null;
                if (isDone || received % 7 == 0) // Some messages are lost.
                    await queue.DeleteMessageAsync(message.MessageId, message.PopReceipt);
                else
                    await queue.UpdateMessageAsync(message.MessageId, message.PopReceipt, visibilityTimeout: TimeSpan.Zero);
            }
            else
            {
                time.Advance(TimeSpan.FromHours(1));
                await calm.Maintenance.ResumeAsync(default);
                resumed++;
            }

            run = (await calm.Maintenance.FindAsync(Job, default))!;
        }

        Assert.True(run.StartedAt > first.StartedAt);
        Assert.Equal(Lost + 1, run.Seen);
        Assert.InRange(resumed, 1, MaxMessages);
    }

    [Fact]
    public async Task Resume_SendsAMessage_OnlyForRunsThatHaveStopped()
    {
        var time = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        var instance = await NewAsync(time);
        await instance.Maintenance.StartAsync(Job, again: false, default);

        await instance.Maintenance.ResumeAsync(default);
        var whileUnderWay = await CountMessagesAsync(instance);
        time.Advance(TimeSpan.FromHours(1));
        await instance.Maintenance.ResumeAsync(default);
        await instance.Maintenance.StartAsync(Job, again: false, default);
        var stopped = await CountMessagesAsync(instance);
        await RunAsync(instance);
        await instance.Maintenance.ResumeAsync(default);

        Assert.Equal((1, 2), (whileUnderWay, stopped));
        Assert.Equal(await CountMessagesAsync(instance), (await instance.Maintenance.FindAsync(Job, default))!.Steps + 1);
    }

    [Fact]
    public async Task Redigest_GoesThroughAllPages()
    {
        var instance = await NewAsync();
        var record = (await instance.Digests.FindAsync(ArticleBuilder.Id("published"), default))!;
        for (var i = 0; i < 12; i++)
            await instance.Digests.TryPutAsync(record with { Id = ArticleBuilder.Id($"{i}"), ETag = null }, default);
        var next = InSteps(instance.ConnectionString, model: ScriptedModel.InTurn());

        Assert.Equal((13, 13), await next.MaintainAsync(MaintenanceMessage.Redigest));
        Assert.Equal(13, (await DrainAsync(next)).Distinct().Count());
        Assert.Equal((13, 0), await instance.MaintainAsync(MaintenanceMessage.Redigest));
    }

    /// <summary>An article with its digest, and many whose event was lost.</summary>
    private async Task<Instance> NewAsync(TimeProvider? time = null)
    {
        var instance = InSteps(accounts.Next(), time: time);
        await instance.Storage.CreateMissingAsync(default);
        await instance.UploadAsync(ArticleBuilder.Id("published"), ArticleBuilder.Text("Cork"));
        await instance.Publisher.PublishAsync(
            ArticleBuilder.Id("published"),
            new Summarizer.Functions.Publishing.Trigger.Upload(),
            default
        );
        foreach (var i in Enumerable.Range(0, Lost))
            await instance.UploadAsync(ArticleBuilder.Id($"lost{i}"), ArticleBuilder.Text("Porto"));
        return instance;
    }

    private static Instance InSteps(
        string account,
        CrashingPolicy? policy = null,
        TimeProvider? time = null,
        Summarizer.Models.ILanguageModel? model = null
    ) => new(account, policy, time: time, model: model, pageSize: 3, stepSize: 4);

    /// <summary>Two replies: about the digest's text, and about a text that a deleted article left behind.</summary>
    private static async Task<(string Needed, string Unneeded)> StoreDraftsAsync(Instance instance)
    {
        var hash = (await instance.Digests.FindAsync(ArticleBuilder.Id("published"), default))!.Digest!.Article.ContentHash;
        var gone = new string('0', 64);
        await instance.Texts.PutAsync(ArticleBuilder.Id("gone"), gone, "A text.", default);
        foreach (var name in (string[])[hash, gone])
            await instance.Storage.Drafts.UploadBlobAsync($"{name}/1.json", BinaryData.FromString("{}"));
        return ($"{hash}/1.json", $"{gone}/1.json");
    }

    private static async Task RunAsync(Instance instance)
    {
        while ((await instance.Maintenance.FindAsync(Job, default))!.FinishedAt is null)
            await instance.Maintenance.ContinueAsync(Job, default);
    }

    private static async Task<int> CountMessagesAsync(Instance instance) =>
        (await instance.Storage.MaintenanceSteps.GetPropertiesAsync()).Value.ApproximateMessagesCount;

    private static async Task<List<string>> DrainAsync(Instance instance)
    {
        var names = new List<string>();
        while ((await instance.Storage.DigestRequests.ReceiveMessagesAsync(32, TimeSpan.FromHours(1))).Value is { Length: > 0 } messages)
            names.AddRange(messages.Select(message => DigestMessage.Parse(message.Body.ToString()).Id));
        return names;
    }
}
