using System.Text.Json;

namespace Browser.Tests.Support;

/// <summary>axe-core finds faults of accessibility in a page as it is rendered.</summary>
internal static class Axe
{
    private const string Version = "4.14.1";
    private static readonly Lazy<Task<string>> Script = new(ReadAsync);

    /// <summary>What axe finds, a line each: rule, element, advice.</summary>
    public static async Task<IReadOnlyList<string>> FindFaultsAsync(IPage page)
    {
        // The debugging protocol runs this outside the page, so the page's content security policy neither blocks it nor changes.
        await page.EvaluateAsync(await Script.Value);
        var violations = await page.EvaluateAsync<JsonElement>(
            "() => axe.run(document, { resultTypes: ['violations'] }).then(results => results.violations)"
        );
        return [.. violations.EnumerateArray().SelectMany(Describe)];
    }

    private static IEnumerable<string> Describe(JsonElement violation) =>
        violation
            .GetProperty("nodes")
            .EnumerateArray()
            .Select(node => $"{violation.GetProperty("id")}: {node.GetProperty("html")}: {node.GetProperty("failureSummary")}");

    /// <summary>Installed once beside the tests, where git does not look.</summary>
    private static async Task<string> ReadAsync()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "axe-" + Version);
        var script = Path.Combine(folder, "node_modules", "axe-core", "axe.min.js");
        if (!File.Exists(script))
        {
            Directory.CreateDirectory(folder);
            string[] arguments =
            [
                "install",
                "--prefix",
                folder,
                "--ignore-scripts",
                "--no-audit",
                "--no-fund",
                "--loglevel=error",
                $"axe-core@{Version}",
            ];
            await (
                OperatingSystem.IsWindows()
                    ? Command.RunAsync(folder, "cmd.exe", ["/c", "npm", .. arguments])
                    : Command.RunAsync(folder, "npm", arguments)
            );
        }

        return await File.ReadAllTextAsync(script);
    }
}
