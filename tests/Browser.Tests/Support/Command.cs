using System.ComponentModel;
using System.Diagnostics;

namespace Browser.Tests.Support;

/// <summary>Runs what a fresh machine still needs.</summary>
internal static class Command
{
    /// <exception cref="InvalidOperationException">The command is missing or failed; the message says what to run by hand.</exception>
    public static async Task RunAsync(string folder, string command, params string[] arguments)
    {
        if (await TryRunAsync(folder, command, arguments) is { } fault)
            throw new InvalidOperationException($"The browser tests need: {command} {string.Join(' ', arguments)}\n{fault}");
    }

    /// <summary>Null where it went well, else what the command said.</summary>
    public static async Task<string?> TryRunAsync(string folder, string command, params string[] arguments)
    {
        var start = new ProcessStartInfo(command, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        try
        {
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEndAsync();
            var error = process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync();
            return process.ExitCode == 0 ? null : $"exit code {process.ExitCode}: {await error}{await output}";
        }
        catch (Win32Exception exception)
        {
            return exception.Message;
        }
    }
}
