using LocalFunctions.Emulator;
using LocalFunctions.Tests.BlobFunctions;
using LocalFunctions.Tests.Support;

namespace LocalFunctions.Tests.Blobs;

/// <summary>What holds however new blobs are found.</summary>
[Collection(nameof(BlobTriggerTests))]
public abstract class BlobTriggerTests
{
    protected abstract Task<Account> NewAccountAsync();

    [Fact]
    public async Task Blob_RunsFunction_WhenNewAndWhenChanged()
    {
        var account = await NewAccountAsync();
        await using var host = await StartAsync(account, typeof(Reader));

        await account.UploadAsync("a/one.txt", "hello");
        await host.Probe.WaitForAsync("a/one.txt: hello");
        await account.UploadAsync("a/one.txt", "hello again");
        await host.Probe.WaitForAsync("a/one.txt: hello again");

        await account.UploadAsync("end");
        await host.Probe.WaitForAsync("end: text");
        Assert.Equal(["a/one.txt: hello", "a/one.txt: hello again", "end: text"], host.Probe.Events);
    }

    [Fact]
    public async Task Blob_RunsFunctionOnParts_WhenPathHasPrefixAndSuffix()
    {
        var account = await NewAccountAsync();
        await using var host = await StartAsync(account, typeof(Parts));

        await account.UploadAsync("in/2024-one.md");
        await account.UploadAsync("in/2024-one.txt");
        await account.UploadAsync("2024-one.txt");

        await host.Probe.WaitForAsync("2024 and one of in/2024-one.txt");
        await host.StopAsync();
        Assert.Single(host.Probe.Events);
    }

    [Fact]
    public async Task Blob_IsNotRunAgain_AfterRestart()
    {
        var account = await NewAccountAsync();
        await using (var first = await StartAsync(account, typeof(Reader)))
        {
            await account.UploadAsync("one", "1");
            await account.UploadAsync("two", "2");
            await first.Probe.WaitForAsync("one: 1");
            await first.Probe.WaitForAsync("two: 2");
        }

        await account.UploadAsync("two", "2b");
        await using var second = await StartAsync(account, typeof(Reader));
        await second.Probe.WaitForAsync("two: 2b");
        await account.UploadAsync("end");
        await second.Probe.WaitForAsync("end: text");

        Assert.Equal(["two: 2b", "end: text"], second.Probe.Events);
    }

    [Fact]
    public async Task Blob_RunsAgain_WhenDeletedAndMadeAnew()
    {
        var account = await NewAccountAsync();
        await using var host = await StartAsync(account, typeof(Reader));

        await account.UploadAsync("one", "1");
        await host.Probe.WaitForAsync("one: 1");
        await account.Container().DeleteBlobAsync("one");
        await account.UploadAsync("one", "1");

        await host.Probe.WaitForAsync("one: 1", times: 2);
    }

    [Fact]
    public async Task Blob_LeavesPoisonMessage_WhenFunctionFailsFiveTimes()
    {
        var account = await NewAccountAsync();
        await using var host = await StartAsync(account, typeof(AlwaysFails));

        await account.UploadAsync("a \"b\".txt");
        var message = await account.Queue("webjobs-blobtrigger-poison").ReceiveOneAsync();

        var etag = (await account.Container().GetBlobClient("a \"b\".txt").GetPropertiesAsync()).Value.ETag.ToString("H").Trim('"');
        Assert.Equal(
            $$"""
            {"Type":"BlobTrigger","FunctionId":"Host.Functions.AlwaysFails","BlobType":"BlockBlob","ContainerName":"items",
            "BlobName":"a \"b\".txt","ETag":"\"{{etag}}\""}
            """.ReplaceLineEndings(""),
            message.Body.ToString()
        );
        Assert.Equal(5, host.Probe.Events.Count);
        await host.StopAsync();
        await using var next = await StartAsync(account, typeof(AlwaysFails));
        await account.UploadAsync("other");
        await next.Probe.WaitForAsync("other", times: 5);
        Assert.DoesNotContain("a \"b\".txt", next.Probe.Events);
    }

    [Fact]
    public async Task Blob_LeavesNoPoisonMessage_WhenDeletedMeanwhile()
    {
        var account = await NewAccountAsync();
        await using var host = await StartAsync(account, typeof(DeletesAndFails));

        await account.UploadAsync("one");
        await host.Probe.WaitForAsync("one");
        await account.UploadAsync("two");
        await host.Probe.WaitForAsync("two");
        await host.StopAsync();

        Assert.Equal(["one", "two"], host.Probe.Events);
        Assert.False(await account.Queue("webjobs-blobtrigger-poison").ExistsAsync());
    }

    [Fact]
    public async Task Blob_RunsAgainAfterwards_WhenChangedDuringItsRun()
    {
        var account = await NewAccountAsync();
        await using var host = await StartAsync(account, typeof(Held));
        Held.Gate = new SemaphoreSlim(0);

        await account.UploadAsync("one", "1");
        await host.Probe.WaitForAsync("begin one");
        await account.UploadAsync("one", "2");
        await account.UploadAsync("other");
        await host.Probe.WaitForAsync("begin other");
        Assert.Single(host.Probe.Events, "begin one");
        Held.Gate.Release(3);

        await host.Probe.WaitForAsync("end one", times: 2);
    }

    [Fact]
    public async Task Blobs_RunSideBySide_UpToTheBound()
    {
        var account = await NewAccountAsync();
        await account.Container().CreateAsync();
        await Task.WhenAll(Enumerable.Range(0, 60).Select(number => account.UploadAsync($"{number}")));
        await using var host = await StartAsync(account, typeof(Crowd), ("blobs:maxDegreeOfParallelism", "5"));

        await host.Probe.WaitUntilAsync(events => events.Count == 60);

        Assert.Equal(5, host.Probe.Events.Max(int.Parse));
    }

    [Fact]
    public async Task Blobs_RunOnce_WhenTwoHostsShareTheAccount()
    {
        var account = await NewAccountAsync();
        await using var one = await StartAsync(account, typeof(Reader));
        await using var two = await StartAsync(account, typeof(Reader));

        await Task.WhenAll(Enumerable.Range(0, 20).Select(number => account.UploadAsync($"{number}")));
        var first = await Task.WhenAny(new[] { one, two }.Select(host => host.Probe.WaitUntilAsync(events => events.Count == 20)));
        await first;
        (var leader, var standby) = one.Probe.Events.Count == 20 ? (one, two) : (two, one);
        Assert.Empty(standby.Probe.Events);
        await leader.StopAsync();
        await account.UploadAsync("late");

        await standby.Probe.WaitForAsync("late: text");
        Assert.Single(standby.Probe.Events);
    }

    [Fact]
    public async Task Blob_ReachesEveryFunction_WhenSeveralListen()
    {
        var account = await NewAccountAsync();
        await using var host = await TestHost.StartAsync(
            new TestHostOptions { Functions = [typeof(Reader), typeof(Parts)], Storage = account.ConnectionString }
        );

        await account.UploadAsync("in/1-2.txt");

        await host.Probe.WaitForAsync("in/1-2.txt: text");
        await host.Probe.WaitForAsync("1 and 2 of in/1-2.txt");
    }

    private static Task<TestHost> StartAsync(Account account, Type functions, params (string Name, string Value)[] extensions) =>
        TestHost.StartAsync(
            new TestHostOptions
            {
                Functions = [functions],
                Storage = account.ConnectionString,
                Settings = extensions.ToDictionary(pair => $"AzureFunctionsJobHost:extensions:{pair.Name}", string? (pair) => pair.Value),
            }
        );
}

public sealed class BlobTriggerByFeedTests : BlobTriggerTests
{
    protected override Task<Account> NewAccountAsync() => Account.NewAsync();
}

public sealed class BlobTriggerByListingTests : BlobTriggerTests
{
    private static readonly Lazy<Task<Azurite>> Plain = new(() => Azurite.StartAsync(new AzuriteOptions { HasFeed = false }));

    protected override async Task<Account> NewAccountAsync() => new((await Plain.Value).NewAccount());
}
