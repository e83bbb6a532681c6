using EndToEnd.Tests.Support;
using Microsoft.Extensions.Time.Testing;
using Summarizer.Digests;
using Summarizer.Functions;
using Summarizer.Functions.Digests;
using Summarizer.Functions.Maintenance;
using Summarizer.Functions.Models;
using Summarizer.Functions.Publishing;
using TestSupport.FakeModel;

namespace EndToEnd.Tests.Models;

/// <summary>Draft and second check are paid for once each, whatever happens between them.</summary>
public sealed class SecondCheckTests(AzuriteFixture accounts) : IClassFixture<AzuriteFixture>, IAsyncLifetime
{
    private readonly FakeTimeProvider _time = new(TimeProvider.System.GetUtcNow());
    private readonly string _account = accounts.Next();
    private FakeModelServer _server = null!;

    public async Task InitializeAsync()
    {
        _server = await FakeModelServer.StartAsync();
        var instance = NewInstance();
        await instance.Storage.CreateMissingAsync(default);
        await instance.UploadAsync(ArticleBuilder.Id(), ArticleBuilder.Text("Trabzon"));
    }

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task Publish_PaysForEachOnce_AndEntersBothInTheLedger()
    {
        _server.Plants = true;
        var instance = NewInstance();
        await instance.UploadAsync(ArticleBuilder.Id("copy.txt"), ArticleBuilder.Text("Trabzon"));
        (int Input, int Output) paid = (0, 0);
        _server.Answered = call => paid = (paid.Input + call.InputTokens, paid.Output + call.OutputTokens);

        await PublishAsync(instance);
        await instance.Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Requested(), default);
        await instance.Publisher.PublishAsync(ArticleBuilder.Id("copy.txt"), new Trigger.Upload(), default);

        var digest = (await FindAsync(instance)).Digest!;
        var usage = Assert.Single(Assert.Single(await Ledger(instance).ReadDaysAsync(1, default)).Models);
        Assert.Equal(["digest", "digest", "checked_statements"], Schemas()); // The second draft repairs the first.
        Assert.Equal((3, (long)paid.Input, (long)paid.Output), (usage.Calls, usage.InputTokens, usage.OutputTokens));
        Assert.Equal((paid.Input, paid.Output), (digest.Engine.InputTokens, digest.Engine.OutputTokens));
        Assert.Contains(digest.Summary.Concat(digest.KeyPoints), IsFlaggedByTheModel);
    }

    [Theory]
    [InlineData("429")]
    [InlineData("503")]
    [InlineData("cut")]
    public async Task Publish_PaysForTheCheckOnly_AfterTheModelWasDown(string failure)
    {
        _server.Next(FakeReply.Draft, failure == "cut" ? new FakeReply.Cut(InBody: true) : FakeReply.Failure(int.Parse(failure, null)));
        var instance = NewInstance();

        await PublishAsync(instance);
        var provisional = await FindAsync(instance);
        await NewInstance().Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Retry(2), default);
        var final = await FindAsync(instance);

        Assert.Equal(
            (EngineKind.Extractive, true, 2),
            (provisional.Digest!.Engine.Kind, provisional.Digest.Engine.Provisional, provisional.Publication.Retry!.Attempt)
        );
        AssertChecked(final);
        Assert.Equal(["digest", "checked_statements", "checked_statements"], Schemas());
    }

    [Fact]
    public async Task Publish_PaysForTheCheckOnly_AfterTheAppWasStoppedInIt()
    {
        using var stopping = new CancellationTokenSource();
        _server.Next(FakeReply.Draft, new FakeReply.Hang());
        _server.Asked = request =>
        {
            if (request.AsksForVerdicts)
                stopping.Cancel();
        };
        var instance = NewInstance();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            instance.Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Upload(), stopping.Token)
        );
        await PublishAsync(NewInstance());

        AssertChecked(await FindAsync(instance));
        Assert.Equal(["digest", "checked_statements", "checked_statements"], Schemas());
    }

    [Fact]
    public async Task Publish_WaitsForTheNextDay_WhenTheDraftSpentTheBudget()
    {
        var instance = NewInstance(dailyTokenLimit: 1);

        await PublishAsync(instance);
        var provisional = await FindAsync(instance);
        _time.Advance(TimeSpan.FromDays(1));
        await instance.Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Retry(provisional.Publication.Retry!.Attempt), default);

        Assert.True(provisional.Digest!.Engine.Provisional);
        AssertChecked(await FindAsync(instance));
        Assert.Equal(["digest", "checked_statements"], Schemas());
    }

    [Fact]
    public async Task Redigest_ChecksWhatWasNotChecked_AndPaysForTheCheckOnly()
    {
        var (without, with) = (NewInstance(hasSecondCheck: false), NewInstance());
        await PublishAsync(without);
        Assert.Equal((1, 0), await without.MaintainAsync(MaintenanceMessage.Redigest));

        Assert.Equal((1, 1), await with.MaintainAsync(MaintenanceMessage.Redigest));
        await with.Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Requested(), default);

        var record = await FindAsync(with);
        AssertChecked(record);
        Assert.Equal(2, record.Publication.Revision);
        Assert.Equal((1, 0), await with.MaintainAsync(MaintenanceMessage.Redigest));
        Assert.Equal((1, 1), await without.MaintainAsync(MaintenanceMessage.Redigest));
        Assert.Equal(["digest", "checked_statements"], Schemas());
    }

    private static bool IsFlaggedByTheModel(Statement statement) =>
        statement.Unsupported is [{ Kind: Summarizer.Facts.FactKind.NoSource } fact] && fact.Text == statement.Text;

    private static void AssertChecked(DigestRecord record)
    {
        Assert.Equal((EngineKind.Model, false), (record.Digest!.Engine.Kind, record.Digest.Engine.Provisional));
        Assert.Equal(record.Digest.Summary.Count + record.Digest.KeyPoints.Count, record.Digest.Verification.StatementsChecked);
        Assert.NotNull(record.Digest.Engine.CheckVersion);
        Assert.Null(record.Publication.Retry);
    }

    private IEnumerable<string?> Schemas() => _server.Requests.Select(request => request.SchemaName);

    private UsageLedger Ledger(Instance instance) =>
        new(instance.Storage, new LocalCalendar(SettingsBuilder.Build(instance.ConnectionString), _time));

    private Instance NewInstance(bool hasSecondCheck = true, long? dailyTokenLimit = null) =>
        new(
            _account,
            time: _time,
            configure: settings =>
                settings with
                {
                    Model = ModelOptionsBuilder.Build(dailyTokenLimit: dailyTokenLimit) with { Endpoint = _server.Endpoint },
                    HasSecondCheck = hasSecondCheck,
                }
        );

    private static Task PublishAsync(Instance instance) =>
        instance.Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Upload(), default);

    private static async Task<DigestRecord> FindAsync(Instance instance) =>
        (await instance.Digests.FindAsync(ArticleBuilder.Id(), default))!;
}
