using System.Text.Json;

namespace Infra.Tests.Support;

/// <summary>Tools that the tests install once, beside their output or on the system.</summary>
internal static class InstalledTools
{
    private static readonly Lazy<Task<string>> KustoFolder = new(InstallKustoAsync),
        ShellCheckProgram = new(InstallShellCheckAsync),
        PowerShellFolder = new(InstallPowerShellAsync);

    /// <summary>What Kusto's own language service says of queries over tables: by their names, what is wrong.</summary>
    public static async Task<IReadOnlyDictionary<string, string[]>> AnalyseAsync(
        IReadOnlyDictionary<string, string> tables,
        IReadOnlyDictionary<string, string> queries
    )
    {
        var run = await Tool.RunAsync(await KustoFolder.Value, "node", ["check.cjs"], JsonSerializer.Serialize(new { tables, queries }));
        return run.ExitCode == 0
            ? JsonSerializer.Deserialize<Dictionary<string, string[]>>(run.Output)!
            : throw new InvalidOperationException(run.Error);
    }

    public static Task<string> ShellCheckAsync() => ShellCheckProgram.Value;

    /// <summary>A folder in which <c>dotnet pwsh</c> is PowerShell.</summary>
    public static Task<string> PowerShellAsync() => PowerShellFolder.Value;

    private static async Task<string> InstallKustoAsync()
    {
        var folder = CopySources("Kusto");
        if (!Directory.Exists(Path.Combine(folder, "node_modules", "@kusto")))
        {
            string[] arguments = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
            _ = OperatingSystem.IsWindows()
                ? await Tool.NeedAsync(folder, "cmd.exe", ["/c", "npm", .. arguments])
                : await Tool.NeedAsync(folder, "npm", arguments);
        }

        return folder;
    }

    private static async Task<string> InstallPowerShellAsync()
    {
        var folder = CopySources("PowerShell");
        await Tool.NeedAsync(folder, "dotnet", "tool", "restore");
        return folder;
    }

    private static async Task<string> InstallShellCheckAsync()
    {
        string[] places = ["/usr/bin/shellcheck", "/usr/local/bin/shellcheck", "/opt/homebrew/bin/shellcheck"];
        if (Array.Find(places, File.Exists) is { } found)
            return found;
        if (!Environment.IsPrivilegedProcess || !File.Exists("/usr/bin/apt-get"))
            throw new InvalidOperationException("The tests of the scripts need ShellCheck. Run: sudo apt-get install -y shellcheck");
        string[] install = ["install", "-y", "--no-install-recommends", "shellcheck"];
        if ((await Tool.RunAsync("/", "apt-get", install)).ExitCode != 0)
        {
            await Tool.NeedAsync("/", "apt-get", "update");
            await Tool.NeedAsync("/", "apt-get", install);
        }

        return places[0];
    }

    private static string CopySources(string name)
    {
        var (source, folder) = (
            Path.Combine(Repository.Root, "tests", "Infra.Tests", name),
            Path.Combine(AppContext.BaseDirectory, "tools", name)
        );
        foreach (var file in Directory.GetFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }

        return folder;
    }
}
