using System.ComponentModel;
using System.Diagnostics;

namespace Infra.Tests.Support;

/// <summary>Programs that read what deploys the app.</summary>
internal static class Tool
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    /// <summary>Runs a program to its end.</summary>
    /// <exception cref="Win32Exception">There is no such program.</exception>
    public static async Task<ToolRun> RunAsync(
        string folder,
        string command,
        IEnumerable<string> arguments,
        string? input = null,
        IReadOnlyDictionary<string, string>? environment = null
    )
    {
        var start = new ProcessStartInfo(command, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        using var timeout = new CancellationTokenSource(Longest);
        await using var kill = timeout.Token.Register(() => process.Kill(entireProcessTree: true));
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return new ToolRun(process.ExitCode, await output, await error);
    }

    /// <summary>Runs what a test needs and gives its output; the message of a failure says what to run by hand.</summary>
    public static async Task<string> NeedAsync(string folder, string command, params string[] arguments)
    {
        var run = await RunAsync(folder, command, arguments);
        return run.ExitCode == 0
            ? run.Output
            : throw new InvalidOperationException(
                $"The tests need, in {folder}: {command} {string.Join(' ', arguments)}\n{run.Error}{run.Output}"
            );
    }
}

/// <summary>What came of running a program.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error);
