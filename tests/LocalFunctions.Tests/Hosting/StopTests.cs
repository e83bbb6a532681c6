using LocalFunctions.Tests.StopFunctions;
using LocalFunctions.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace LocalFunctions.Tests.Hosting;

public sealed class StopTests
{
    [Fact]
    public async Task Stop_WaitsForRequestsAndMessages()
    {
        var account = await Account.NewAsync();
        await using var host = await StartAsync(account);
        await account.Queue("held").SendMessageAsync("x");
        var answer = host.Client.GetStringAsync("api/HeldRequest");
        await host.Probe.WaitForAsync("message begun");
        await host.Probe.WaitForAsync("request begun");

        var stop = host.StopAsync();
        Assert.False(stop.IsCompleted);
        host.Services.GetRequiredService<Gate>().Open.Cancel();
        await stop;

        Assert.Equal("done", await answer);
        Assert.Contains("message done", host.Probe.Events);
        Assert.Equal(0, (await account.Queue("held").GetPropertiesAsync()).Value.ApproximateMessagesCount);
    }

    [Fact]
    public async Task Stop_CancelsFunctions_WhenTimeIsOver()
    {
        var account = await Account.NewAsync();
        await using var host = await StartAsync(
            account,
            builder => builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromMilliseconds(200))
        );
        await account.Queue("held").SendMessageAsync("x");
        await host.Probe.WaitForAsync("message begun");

        await host.StopAsync();

        Assert.Contains("message cancelled", host.Probe.Events);
        Assert.Equal("x", (await account.Queue("held").ReceiveOneAsync()).Body.ToString());
    }

    [Fact]
    public async Task Invocation_IsCancelled_AfterFunctionTimeout()
    {
        await using var host = await StartAsync(
            await Account.NewAsync(),
            settings: new Dictionary<string, string?> { ["AzureFunctionsJobHost:functionTimeout"] = "00:00:00.100" }
        );

        using var response = await host.Client.GetAsync("api/HeldRequest");

        Assert.Equal(500, (int)response.StatusCode);
    }

    private static Task<TestHost> StartAsync(
        Account account,
        Action<FunctionsApplicationBuilder>? configure = null,
        Dictionary<string, string?>? settings = null
    ) =>
        TestHost.StartAsync(
            new TestHostOptions
            {
                Settings = settings ?? [],
                Functions = [typeof(Held)],
                Storage = account.ConnectionString,
                Configure = builder =>
                {
                    builder.Services.AddSingleton<Gate>();
                    configure?.Invoke(builder);
                },
            }
        );
}
