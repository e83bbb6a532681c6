using System.Diagnostics;
using System.Text.Json;
using LocalFunctions.Worker;

namespace LocalFunctions.OutOfProcess;

/// <summary>The process of a published app, started from its <c>worker.config.json</c> with a real host's arguments.</summary>
internal sealed class WorkerProcess : IAsyncDisposable
{
    private static readonly TimeSpan StopTimeout = TimeSpan.FromSeconds(10);

    private readonly Process _process;

    private WorkerProcess(Process process) => _process = process;

    public static WorkerProcess Start(string folder, WorkerEndpoint endpoint, IEnumerable<KeyValuePair<string, string?>> settings)
    {
        string[] arguments =
        [
            PathOf(folder),
            "--functions-uri",
            $"http://{endpoint.Socket.LocalEndPoint}",
            "--functions-worker-id",
            endpoint.WorkerId,
            "--functions-request-id",
            endpoint.WorkerId,
            "--functions-grpc-max-message-length",
            $"{WorkerStream.MaxMessageBytes}",
        ];
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder };
        start.Environment["FUNCTIONS_APPLICATION_DIRECTORY"] = folder;
        start.Environment["FUNCTIONS_WORKER_RUNTIME"] = "dotnet-isolated";
        foreach ((var name, var value) in settings)
            start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        return new WorkerProcess(Process.Start(start)!);
    }

    /// <summary>The name of the app's assembly.</summary>
    public static string NameOf(string folder) => Path.GetFileNameWithoutExtension(PathOf(folder));

    /// <summary>Awaits the worker's reply, or throws when its process ends.</summary>
    /// <exception cref="StartException">The process has ended.</exception>
    public async Task<T> OrEndAsync<T>(Task<T> work)
    {
        await OrEndAsync((Task)work);
        return await work;
    }

    /// <summary>Awaits the worker's reply, or throws when its process ends.</summary>
    /// <exception cref="StartException">The process has ended.</exception>
    public async Task OrEndAsync(Task work)
    {
        using var done = new CancellationTokenSource();
        await Task.WhenAny(work, _process.WaitForExitAsync(done.Token));
        await done.CancelAsync();
        if (!work.IsCompleted)
            throw new StartException($"The app ended with exit code {_process.ExitCode} before its functions were loaded.");
        await work;
    }

    // By now, the host has told it to stop.
    public async ValueTask DisposeAsync()
    {
        using var timeout = new CancellationTokenSource(StopTimeout);
        await _process.WaitForExitAsync(timeout.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!_process.HasExited)
            _process.Kill();
        await _process.WaitForExitAsync(CancellationToken.None);
        _process.Dispose();
    }

    private static string PathOf(string folder)
    {
        var file = Path.Combine(folder, "worker.config.json");
        if (!File.Exists(file))
            throw new StartException(
                $"{folder} is not a published app: worker.config.json is missing. Pass the folder that dotnet publish wrote."
            );
        using var config = JsonDocument.Parse(File.ReadAllBytes(file));
        return Path.Combine(folder, config.RootElement.GetProperty("description").GetProperty("defaultWorkerPath").GetString()!);
    }
}
