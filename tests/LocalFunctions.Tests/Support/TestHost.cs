using LocalFunctions.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LocalFunctions.Tests.Support;

/// <summary>A host in this process, with the functions a test names.</summary>
public sealed class TestHost : IAsyncDisposable
{
    private readonly IHost _host;

    private TestHost(IHost host, Probe probe)
    {
        _host = host;
        Probe = probe;
        Client = new HttpClient { BaseAddress = host.GetBaseAddress() };
    }

    public Probe Probe { get; }

    public HttpClient Client { get; }

    public IServiceProvider Services => _host.Services;

    public static Task<TestHost> StartAsync(params Type[] functions) => StartAsync(new TestHostOptions { Functions = functions });

    public static async Task<TestHost> StartAsync(TestHostOptions options)
    {
        var probe = options.Probe ?? new Probe();
        var host = MakeBuilder(options, probe).Build();
        await host.StartAsync();
        return new TestHost(host, probe);
    }

    public static FunctionsApplicationBuilder MakeBuilder(TestHostOptions options, Probe probe)
    {
        var settings = new Dictionary<string, string?>(options.Settings) { ["AzureWebJobsStorage"] = options.Storage };
        var local = new LocalFunctionsOptions
        {
            FunctionTypes = options.Functions,
            Settings = settings,
            Output = options.Output,
        };
        string[] args = ["--port", "0", .. options.Args];
        LocalHosting.Prepare(typeof(TestHost).Assembly);
        var builder = FunctionsApplication.CreateBuilder(args);
        builder.ConfigureFunctionsWebApplication();
        builder.UseLocalHost(args, typeof(TestHost).Assembly, local);
        builder.Services.AddSingleton(probe);
        builder.Logging.SetMinimumLevel(LogLevel.Critical);
        options.Configure?.Invoke(builder);
        return builder;
    }

    public Task StopAsync() => _host.StopAsync();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _host.StopAsync();
        if (_host is IAsyncDisposable disposable)
            await disposable.DisposeAsync();
    }
}

public sealed record TestHostOptions
{
    public required Type[] Functions { get; init; }

    /// <summary>A connection string; null is for functions that need no storage.</summary>
    public string? Storage { get; init; }

    public IReadOnlyDictionary<string, string?> Settings { get; init; } = new Dictionary<string, string?>();

    public string[] Args { get; init; } = [];

    public Action<FunctionsApplicationBuilder>? Configure { get; init; }

    public Probe? Probe { get; init; }

    public TextWriter? Output { get; init; }
}
