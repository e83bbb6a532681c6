using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using EndToEnd.Tests.Support;

namespace EndToEnd.Tests.Delivery;

/// <summary>The library that subscribers use (npm standardwebhooks), installed once beside the tests' output, exactly as the lock file says.</summary>
internal static class StandardWebhooksLibrary
{
    private static readonly string Source = Path.Combine(Repository.Root, "tests", "EndToEnd.Tests", "Delivery", "standardwebhooks");
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "standardwebhooks");

    /// <summary>What the library says of a message: <c>{payload, signed}</c> or <c>{refused}</c>.</summary>
    public static async Task<JsonNode> VerifyAsync(string secret, IReadOnlyDictionary<string, string> headers, string body)
    {
        await InstallAsync();
        return JsonNode.Parse(await RunAsync("node", ["verify.cjs"], JsonSerializer.Serialize(new { secret, headers, body })))!;
    }

    private static async Task InstallAsync()
    {
        Directory.CreateDirectory(Folder);
        foreach (var file in Directory.GetFiles(Source)) File.Copy(file, Path.Combine(Folder, Path.GetFileName(file)), overwrite: true);
        var installed = new FileInfo(Path.Combine(Folder, "node_modules", ".package-lock.json"));
        if (installed.Exists && installed.LastWriteTimeUtc > File.GetLastWriteTimeUtc(Path.Combine(Source, "package-lock.json"))) return;
        string[] arguments = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
        _ = OperatingSystem.IsWindows() ? await RunAsync("cmd.exe", ["/c", "npm", .. arguments], "") : await RunAsync("npm", arguments, "");
    }

    private static async Task<string> RunAsync(string command, IEnumerable<string> arguments, string input)
    {
        using var process = Process.Start(new ProcessStartInfo(command, arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{command}: {await error}");
        return await output;
    }
}
