using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace EndToEnd.Tests.Support;

/// <summary>A test folder with a script and its npm packages, installed once beside the test output, exactly as locked.</summary>
internal sealed class NodePackage
{
    private readonly string _source,
        _folder;
    private readonly Lazy<Task> _installed;

    /// <param name="path">The folder, below that of the tests.</param>
    public NodePackage(params string[] path)
    {
        _source = Path.Combine([Repository.Root, "tests", "EndToEnd.Tests", .. path]);
        _folder = Path.Combine(AppContext.BaseDirectory, path[^1]);
        _installed = new Lazy<Task>(InstallAsync);
    }

    /// <summary>Runs a script: JSON in, JSON out.</summary>
    public async Task<JsonNode> RunAsync(string script, object input)
    {
        await _installed.Value;
        return JsonNode.Parse(await RunAsync("node", [script], JsonSerializer.Serialize(input)))!;
    }

    private async Task InstallAsync()
    {
        Directory.CreateDirectory(_folder);
        foreach (var file in Directory.GetFiles(_source))
            File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)), overwrite: true);
        var installed = new FileInfo(Path.Combine(_folder, "node_modules", ".package-lock.json"));
        if (installed.Exists && installed.LastWriteTimeUtc > File.GetLastWriteTimeUtc(Path.Combine(_source, "package-lock.json")))
            return;
        string[] arguments = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
        _ = OperatingSystem.IsWindows() ? await RunAsync("cmd.exe", ["/c", "npm", .. arguments], "") : await RunAsync("npm", arguments, "");
    }

    private async Task<string> RunAsync(string command, IEnumerable<string> arguments, string input)
    {
        using var process = Process.Start(
            new ProcessStartInfo(command, arguments)
            {
                WorkingDirectory = _folder,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{command}: {await error}");
        return await output;
    }
}
