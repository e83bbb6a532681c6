using System.Security.Cryptography;
using LocalFunctions.Blobs;
using LocalFunctions.Configuration;
using LocalFunctions.Discovery;
using LocalFunctions.Hosting;
using LocalFunctions.Http;
using LocalFunctions.Invocations;
using LocalFunctions.Queues;
using LocalFunctions.Storage;
using LocalFunctions.Worker;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;

namespace LocalFunctions.OutOfProcess;

/// <summary>
/// A published app in a separate process, started as a real host starts it. This process forwards HTTP to the worker's own server and
/// listens for blobs, queues and timers. It loads nothing of the app. For tests of what is deployed.
/// </summary>
public sealed class PublishedApp : IAsyncDisposable
{
    // The real host's limit.
    private const long MaxBodyBytes = 104_857_600;

    // The time for running functions to finish before they are cancelled.
    private static readonly TimeSpan StopTimeout = TimeSpan.FromSeconds(30);

    private readonly WorkerProcess _process;
    private readonly WorkerServer _server;
    private readonly WebApplication _front;
    private bool _disposed;

    private PublishedApp(
        WorkerProcess process,
        WorkerServer server,
        WebApplication front,
        IReadOnlyList<FunctionEntry> functions,
        string functionKey
    )
    {
        _process = process;
        _server = server;
        _front = front;
        Functions = [.. functions.Select(function => function.Name)];
        FunctionKey = functionKey;
    }

    /// <summary>The base address of its HTTP functions, with a trailing slash.</summary>
    public Uri Address => _front.Services.GetRequiredService<IServer>().BaseAddress();

    /// <summary>The names of its functions.</summary>
    public IReadOnlyCollection<string> Functions { get; }

    /// <summary>The key that functions above <c>Anonymous</c> require, as <c>x-functions-key</c> or <c>?code=</c>.</summary>
    public string FunctionKey { get; }

    /// <summary>Starts an app from the folder that <c>dotnet publish</c> wrote.</summary>
    /// <returns>The app, ready for calls.</returns>
    /// <exception cref="StartException">The app cannot run.</exception>
    public static async Task<PublishedApp> StartAsync(
        string folder,
        IEnumerable<KeyValuePair<string, string?>> settings,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(settings);
        KeyValuePair<string, string?>[] given = [.. settings];
        var endpoint = new WorkerEndpoint();
        var session = new WorkerSession(endpoint, NullLogger<WorkerSession>.Instance);
        var server = new WorkerServer(endpoint, session);
        await server.StartAsync(cancellationToken);
        var process = WorkerProcess.Start(folder, endpoint, given);
        try
        {
            var listed = await process.OrEndAsync(session.BeginAsync(folder, cancellationToken));
            FunctionEntry[] functions =
            [
                .. listed.Select(function => FunctionReader.Read(function.Name, function.EntryPoint, function.RawBindings)),
            ];
            await process.OrEndAsync(session.LoadAsync(listed));
            var key = RandomNumberGenerator.GetHexString(32);
            var front = Build(folder, given, session, functions, key);
            await front.StartAsync(cancellationToken);
            await front.Services.GetRequiredService<TriggerHost>().StartAsync(cancellationToken);
            return new PublishedApp(process, server, front, functions, key);
        }
        catch
        {
            await EndAsync(process, server);
            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_disposed)
            return;
        _disposed = true;
        using var timeout = new CancellationTokenSource(StopTimeout);
        await _front.Services.GetRequiredService<TriggerHost>().StopAsync(timeout.Token);
        await _front.DisposeAsync();
        await EndAsync(_process, _server);
    }

    // Disposing without stopping would cut off the message that tells the worker to stop.
    private static async Task EndAsync(WorkerProcess process, WorkerServer server)
    {
        using var timeout = new CancellationTokenSource(StopTimeout);
        await server.StopAsync(timeout.Token);
        await server.DisposeAsync();
        await process.DisposeAsync();
    }

    private static WebApplication Build(
        string folder,
        KeyValuePair<string, string?>[] settings,
        WorkerSession session,
        FunctionEntry[] functions,
        string key
    )
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = WorkerProcess.NameOf(folder) });
        builder.Configuration.AddInMemoryCollection(SettingsFiles.HostFile(folder)).AddInMemoryCollection(settings);
        builder
            .WebHost.UseKestrelCore()
            .UseUrls("http://127.0.0.1:0")
            .ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = MaxBodyBytes);
        builder
            .Services.AddRoutingCore()
            .AddLogging()
            .AddSingleton<IHostLifetime, NoLifetime>()
            .AddSingleton(session)
            .AddSingleton(HostSettings.Read(builder.Configuration))
            .AddSingleton<IReadOnlyList<FunctionEntry>>(functions)
            .AddSingleton(HostConnection.Choose(builder.Configuration, functions))
            .AddSingleton(new FunctionKeys(key))
            .AddSingleton(TimeProvider.System)
            .AddSingleton<HostLifetime>()
            .AddSingleton<FunctionInvoker>()
            .AddSingleton<StorageAccounts>()
            .AddSingleton<BlobRunner>()
            .AddSingleton<QueueMessageRunner>()
            .AddSingleton<TriggerListeners>()
            .AddSingleton<TriggerProblems>()
            .AddSingleton<TriggerHost>()
            .AddSingleton<HttpForwarder>();
        var front = builder.Build();
        // A real host trusts Azure's front end, which terminates TLS.
        front.UseForwardedHeaders(new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedProto });
        front.Services.GetRequiredService<HttpForwarder>().Map(front);
        return front;
    }
}
