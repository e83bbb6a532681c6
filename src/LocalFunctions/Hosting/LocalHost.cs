using System.Net;
using System.Net.Sockets;
using System.Reflection;
using LocalFunctions.Configuration;
using LocalFunctions.Discovery;
using LocalFunctions.Emulator;
using LocalFunctions.Worker;
using Microsoft.Extensions.Hosting;

namespace LocalFunctions.Hosting;

/// <summary>The app that a host runs, its port, its output and its storage emulator.</summary>
internal sealed record LocalHostPlace(Assembly App, int Port, TextWriter? Output, SharedAzurite? Azurite);

/// <summary>
/// The host's part in the program's lifecycle. It listens for the worker before the worker starts, then loads the functions. It starts the
/// triggers after the app has started, and disconnects after everything else has stopped.
/// </summary>
internal sealed class LocalHost(
    LocalHostPlace place,
    IReadOnlyList<FunctionEntry> functions,
    WorkerServer server,
    WorkerSession worker,
    TriggerHost triggers,
    StartupBanner table,
    IHostApplicationLifetime program
) : IHostedLifecycleService, IDisposable
{
    public Task StartingAsync(CancellationToken cancellationToken) =>
        StartFailure.ReportAsync(async () =>
        {
            CheckPort();
            worker.Lost += (_, _) => program.StopApplication();
            await server.StartAsync(cancellationToken);
        });

    public Task StartAsync(CancellationToken cancellationToken) =>
        StartFailure.ReportAsync(async () =>
        {
            var listed = await worker.BeginAsync(SettingsFiles.FolderOf(place.App), cancellationToken);
            await worker.LoadAsync(
                listed.Where(function => functions.Any(chosen => chosen.Name == function.Name && chosen.EntryPoint == function.EntryPoint))
            );
        });

    public Task StartedAsync(CancellationToken cancellationToken) =>
        StartFailure.ReportAsync(async () =>
        {
            await triggers.StartAsync(cancellationToken);
            if (place.Output is not null)
                await place.Output.WriteLineAsync(table.Write(place.Azurite));
        });

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => triggers.StopAsync(cancellationToken);

    public Task StoppedAsync(CancellationToken cancellationToken) => server.StopAsync(cancellationToken);

    public void Dispose() => place.Azurite?.Dispose();

    // Checked before Kestrel binds the port, because Kestrel's error fills a page.
    private void CheckPort()
    {
        if (place.Port == 0)
            return;
        using var probe = new TcpListener(IPAddress.Loopback, place.Port);
        try
        {
            probe.Start();
        }
        catch (SocketException exception)
        {
            throw new StartException(
                $"Port {place.Port} is in use. Stop the other program, or choose another port: "
                    + $"--port {place.Port + 1} (0 takes any free port).",
                exception
            );
        }
    }
}
