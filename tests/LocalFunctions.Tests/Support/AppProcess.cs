using System.Diagnostics;
using System.Globalization;

namespace LocalFunctions.Tests.Support;

/// <summary>The test program in a process of its own; its lines are events.</summary>
public sealed class AppProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly Task<string> _errors;

    private AppProcess(Process process)
    {
        _process = process;
        process.OutputDataReceived += (_, line) => Lines.Note(line.Data ?? "<end>");
        process.BeginOutputReadLine();
        _errors = process.StandardError.ReadToEndAsync();
    }

    public Probe Lines { get; } = new();

    public static AppProcess Start(Account account, params string[] args) =>
        Start(AppContext.BaseDirectory, null, ["--TestStorage", account.ConnectionString, "--port", "0", .. args]);

    public static AppProcess Start(string folder, string? path, params string[] args)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [Path.Combine(AppContext.BaseDirectory, "TestApp.dll"), .. args])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Remove("FUNCTIONS_APPLICATION_DIRECTORY"); // A host in this process has set it.
        if (path is not null)
            start.Environment["PATH"] = path;
        return new AppProcess(Process.Start(start)!);
    }

    /// <summary>Waits for the end of the start-up table.</summary>
    public Task WaitForStartAsync() => Lines.WaitForAsync("Ctrl+C stops.");

    public async Task<(int ExitCode, string Errors)> WaitForExitAsync()
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        await _process.WaitForExitAsync(timeout.Token);
        return (_process.ExitCode, await _errors);
    }

    /// <summary>Asks the program to end, as Ctrl+C or a supervisor does.</summary>
    public void Terminate()
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            await KillAsync();
        _process.Dispose();
    }
}
