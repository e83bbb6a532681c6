using System.ComponentModel;
using System.Diagnostics;

namespace LocalFunctions.Emulator;

/// <summary>The output of a command. Without an exit code, the command does not exist.</summary>
internal sealed record CommandOutput(int? ExitCode, string Output, string Error)
{
    public string LastError =>
        Error.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault()
        ?? $"exit code {ExitCode}";

    public static async Task<CommandOutput> RunAsync(
        string command,
        IEnumerable<string> arguments,
        string folder,
        CancellationToken cancellationToken
    )
    {
        var start = new ProcessStartInfo(command, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        try
        {
            using var process = Process.Start(start)!;
            process.StandardInput.Close();
            var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
            var error = process.StandardError.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken);
            return new CommandOutput(process.ExitCode, await output, await error);
        }
        catch (Win32Exception)
        {
            return new CommandOutput(null, string.Empty, string.Empty);
        }
    }
}
