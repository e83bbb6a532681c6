using System.Globalization;

namespace LocalFunctions.Emulator;

/// <summary>Installs Azurite once per folder, exactly as the lock file says. Several processes may do so at the same time.</summary>
internal sealed class AzuriteInstaller(AzuriteFolder folder, Action<string> report)
{
    public const string Version = "3.35.0";
    private const int OldestNode = 20;

    public async Task EnsureAsync(CancellationToken cancellationToken)
    {
        if (File.Exists(folder.Script))
            return;
        using var held = await FileLock.AcquireAsync(folder.InstallLock, cancellationToken);
        if (!Directory.Exists(folder.Install))
            await InstallAsync(cancellationToken);
        await WriteWholeAsync(folder.Script, AzuriteFolder.Resource("azurite-host.cjs"), cancellationToken);
    }

    private async Task InstallAsync(CancellationToken cancellationToken)
    {
        await CheckNodeAsync(cancellationToken);
        report($"Installing Azurite {Version} (the local storage emulator) into {folder.Root}, once; this takes some seconds ...");
        var temporary = $"{folder.Install}.{Environment.ProcessId}.tmp";
        try
        {
            Directory.CreateDirectory(temporary);
            foreach (var file in (string[])["package.json", "package-lock.json"])
                await File.WriteAllBytesAsync(Path.Combine(temporary, file), AzuriteFolder.Resource(file), cancellationToken);
            await RunNpmAsync(temporary, cancellationToken);
            Directory.Move(temporary, folder.Install);
        }
        finally
        {
            if (Directory.Exists(temporary))
                Directory.Delete(temporary, recursive: true);
        }
    }

    private static async Task RunNpmAsync(string workingFolder, CancellationToken cancellationToken)
    {
        string[] arguments = ["ci", "--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
        var npm = OperatingSystem.IsWindows()
            ? await CommandOutput.RunAsync("cmd.exe", ["/c", "npm", .. arguments], workingFolder, cancellationToken)
            : await CommandOutput.RunAsync("npm", arguments, workingFolder, cancellationToken);
        if (npm.ExitCode is null)
            throw new StartException($"npm was not found. {NodeAdvice}");
        if (npm.ExitCode != 0)
            throw new StartException($"npm could not install Azurite {Version}: {npm.LastError}. Check the network, or {OwnStorageAdvice}");
    }

    private static async Task CheckNodeAsync(CancellationToken cancellationToken)
    {
        var node = await CommandOutput.RunAsync("node", ["--version"], Path.GetTempPath(), cancellationToken);
        if (node.ExitCode is null)
            throw MissingNode();
        var version = node.Output.Trim().TrimStart('v');
        if (!int.TryParse(version.Split('.')[0], CultureInfo.InvariantCulture, out var major) || major < OldestNode)
            throw new StartException($"Node.js {version} is too old. {NodeAdvice}");
    }

    public static StartException MissingNode() => new($"Node.js was not found. {NodeAdvice}");

    private static string NodeAdvice =>
        $"Install Node.js {OldestNode} or newer (https://nodejs.org), which runs the local storage emulator Azurite, or {OwnStorageAdvice}";

    private const string OwnStorageAdvice = "set the storage connection of the app to an account of your own.";

    private static async Task WriteWholeAsync(string path, byte[] content, CancellationToken cancellationToken)
    {
        var temporary = $"{path}.{Environment.ProcessId}.tmp";
        await File.WriteAllBytesAsync(temporary, content, cancellationToken);
        File.Move(temporary, path, overwrite: true);
    }
}
