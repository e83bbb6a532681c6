using System.Net;
using System.Net.Sockets;
using System.Reflection;
using LocalFunctions.Discovery;
using LocalFunctions.Emulator;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace LocalFunctions;

/// <summary>The host of an app: serves HTTP, listens to storage and clock, and holds on to Azurite while it lives.</summary>
internal sealed class LocalHost(WebApplication app, Assembly functions, int port, SharedAzurite? azurite, TextWriter? output) : IHost, IAsyncDisposable
{
    public IServiceProvider Services => app.Services;

    public Task StartAsync(CancellationToken cancellationToken = default) => StartFailure.ReportAsync(functions, async () =>
    {
        CheckPort();
        await app.StartAsync(cancellationToken);
        if (output is not null) await output.WriteLineAsync(new StartTable(this, azurite).ToString());
    });

    public Task StopAsync(CancellationToken cancellationToken = default) => app.StopAsync(cancellationToken);

    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        azurite?.Dispose();
    }

    public IReadOnlyList<FunctionEntry> Functions => Services.GetRequiredService<IReadOnlyList<FunctionEntry>>();

    // Asked before Kestrel does, whose answer is a page long.
    private void CheckPort()
    {
        if (port == 0) return;
        using var probe = new TcpListener(IPAddress.Loopback, port);
        try
        {
            probe.Start();
        }
        catch (SocketException error)
        {
            throw new StartException($"Port {port} is in use. Stop the program that uses it, or choose another port: --port {port + 1} (0 takes any free one).", error);
        }
    }
}
