using Azure.Storage.Queues;
using LocalFunctions.Tests.QueueFunctions;
using LocalFunctions.Tests.Support;

namespace LocalFunctions.Tests.Queues;

public sealed class QueueTriggerTests
{
    [Fact]
    public async Task Message_RunsFunctionsAndIsDeleted()
    {
        var account = await Account.NewAsync();
        await using var host = await StartAsync(account, typeof(Echo));

        await account.Queue("texts").SendMessageAsync("żółć");
        await account.Queue("messages").SendMessageAsync("two");

        await host.Probe.WaitForAsync("text żółć");
        await host.Probe.WaitForAsync("message two, taken 1 time");
        await host.StopAsync();
        Assert.Equal(0, await CountAsync(account.Queue("texts")));
        Assert.Equal(0, await CountAsync(account.Queue("messages")));
    }

    [Fact]
    public async Task Message_ComesAgain_WhenFunctionFails()
    {
        var account = await Account.NewAsync();
        await using var host = await StartAsync(account, typeof(FailsOnce));

        await account.Queue("fails-once").SendMessageAsync("x");

        await host.Probe.WaitForAsync("x 1");
        await host.Probe.WaitForAsync("x 2");
        await host.StopAsync();
        Assert.Equal(0, await CountAsync(account.Queue("fails-once")));
        Assert.Equal(0, await CountAsync(account.Queue("fails-once-poison")));
    }

    [Fact]
    public async Task Message_MovesToPoisonQueue_WhenFunctionFailsTooOften()
    {
        var account = await Account.NewAsync();
        await using var host = await StartAsync(account, typeof(AlwaysFails));

        await account.Queue("always-fails").SendMessageAsync("x");
        var poison = await account.Queue("always-fails-poison").ReceiveOneAsync();

        Assert.Equal("x", poison.Body.ToString());
        Assert.Equal(DateTimeOffset.MaxValue.Year, poison.ExpiresOn!.Value.Year);
        Assert.Equal(["1", "2", "3"], host.Probe.Events);
    }

    [Fact]
    public async Task Message_MovesToPoisonQueueAsItIs_WhenNotBase64()
    {
        var account = await Account.NewAsync();
        await using var host = await StartAsync(account, typeof(Echo));

        await account.Queue("texts", QueueMessageEncoding.None).SendMessageAsync("not base64!");
        var poison = await account.Queue("texts-poison", QueueMessageEncoding.None).ReceiveOneAsync();

        Assert.Equal("not base64!", poison.Body.ToString());
        Assert.Empty(host.Probe.Events);
    }

    [Fact]
    public async Task Message_StaysOnAPoisonQueue_WhenItsFunctionFailsTooOften()
    {
        var account = await Account.NewAsync();
        await using var host = await StartAsync(account, typeof(FailsOnPoison));

        await account.Queue("bad-poison").SendMessageAsync("x");
        await account.Queue("bad-poison", QueueMessageEncoding.None).SendMessageAsync("not base64!");
        await host.Probe.WaitForAsync("x", times: 3);
        await host.StopAsync();

        Assert.Equal(2, await CountAsync(account.Queue("bad-poison")));
        Assert.False(await account.Queue("bad-poison-poison").ExistsAsync());
    }

    [Fact]
    public async Task Batches_RunSideBySide_UpToBatchSizeAndThreshold()
    {
        var account = await Account.NewAsync();
        await using var host = await StartAsync(account, typeof(Crowd));

        var queue = account.Queue("crowd");
        await Task.WhenAll(Enumerable.Range(0, 40).Select(number => queue.SendMessageAsync($"{number}")));

        await host.Probe.WaitUntilAsync(events => events.Count == 40);
        // batchSize 4 + newBatchThreshold 2
        Assert.InRange(host.Probe.Events.Max(int.Parse), 2, 6);
    }

    [Fact]
    public async Task Messages_RunOnce_WhenTwoHostsCompete()
    {
        var account = await Account.NewAsync();
        await using var one = await StartAsync(account, typeof(Echo));
        await using var two = await StartAsync(account, typeof(Echo), one.Probe);

        var queue = account.Queue("texts");
        await Task.WhenAll(Enumerable.Range(0, 100).Select(number => queue.SendMessageAsync($"{number}")));

        await one.Probe.WaitUntilAsync(events => events.Count >= 100);
        await one.StopAsync();
        await two.StopAsync();
        Assert.Equal(100, one.Probe.Events.Distinct().Count());
        Assert.Equal(100, one.Probe.Events.Count);
    }

    private static Task<TestHost> StartAsync(Account account, Type functions, Probe? probe = null) =>
        TestHost.StartAsync(
            new TestHostOptions
            {
                Functions = [functions],
                Storage = account.ConnectionString,
                Probe = probe,
                Settings = new Dictionary<string, string?>
                {
                    ["AzureFunctionsJobHost:extensions:queues:batchSize"] = "4",
                    ["AzureFunctionsJobHost:extensions:queues:newBatchThreshold"] = "2",
                    ["AzureFunctionsJobHost:extensions:queues:maxDequeueCount"] = "3",
                    ["AzureFunctionsJobHost:extensions:queues:maxPollingInterval"] = "00:00:00.2",
                },
            }
        );

    private static async Task<int> CountAsync(QueueClient queue) =>
        await queue.ExistsAsync() ? (await queue.GetPropertiesAsync()).Value.ApproximateMessagesCount : 0;
}
