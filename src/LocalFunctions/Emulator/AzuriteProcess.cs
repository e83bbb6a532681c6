using System.ComponentModel;
using System.Diagnostics;

namespace LocalFunctions.Emulator;

/// <summary>The Node.js process that runs Azurite. It ends when this process does, because its standard input closes.</summary>
internal sealed class AzuriteProcess
{
    private readonly Process _process;

    private AzuriteProcess(Process process, AzuriteState state)
    {
        _process = process;
        State = state;
    }

    public AzuriteState State { get; }

    public static async Task<AzuriteProcess> StartAsync(
        string script,
        AzuriteLaunch launch,
        IReadOnlyList<AzuriteAccount> accounts,
        CancellationToken cancellationToken
    )
    {
        Directory.CreateDirectory(launch.Folder);
        var process = Launch(script, launch, accounts);
        // Without a cancellation token: later output is read too, so that the pipe never fills up.
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        var answer = await process.StandardOutput.ReadLineAsync(cancellationToken);
        if (AzuriteState.Parse(answer) is { Error: null } state)
            return new AzuriteProcess(process, state);
        process.Kill();
        var error = AzuriteState.Parse(answer)?.Error ?? FirstLine(await errors);
        throw new StartException(
            error.Contains("Cannot find module", StringComparison.Ordinal)
                ? $"The installation of Azurite is incomplete. Delete {Path.GetDirectoryName(script)} and start again to reinstall it."
                : $"Azurite did not start: {error}."
        );
    }

    public async Task StopAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
    }

    /// <summary>Stops using the process. It ends when no other process uses it.</summary>
    public void Leave() => _process.StandardInput.Close();

    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    private static Process Launch(string script, AzuriteLaunch launch, IReadOnlyList<AzuriteAccount> accounts)
    {
        var start = new ProcessStartInfo("node", [script, launch.ToString()])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = launch.Folder,
        };
        start.Environment["AZURITE_ACCOUNTS"] = string.Join(';', accounts.Select(account => $"{account.Name}:{account.Key}"));
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw AzuriteInstaller.MissingNode();
        }
    }

    private static string FirstLine(string text) =>
        text.Split('\n', StringSplitOptions.TrimEntries).FirstOrDefault(line => line.Length > 0) ?? "it ended at once";
}
