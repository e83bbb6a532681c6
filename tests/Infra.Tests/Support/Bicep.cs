using System.Reflection;
using System.Text.Json.Nodes;

namespace Infra.Tests.Support;

/// <summary>The Bicep compiler itself, with the types of Azure's resources.</summary>
internal static class Bicep
{
    public const string Subscription = "00000000-0000-0000-0000-000000000002",
        ResourceGroup = "rg-test";

    public static string Folder { get; } = Path.Combine(Repository.Root, "infra");

    private static string Program { get; } =
        Path.Combine(
            typeof(Bicep).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "BicepTools").Value!,
            OperatingSystem.IsWindows() ? "bicep.exe" : "bicep"
        );

    /// <summary>The template for Azure Resource Manager, and what the compiler and its linter had to say.</summary>
    public static async Task<ToolRun> CompileAsync(string file) => await Tool.RunAsync(Folder, Program, ["build", file, "--stdout"]);

    /// <summary>
    /// What a deployment with these parameters would create: the template, evaluated as far as possible without Azure.
    /// Expressions that need Azure stay in brackets.
    /// </summary>
    public static async Task<Deployment> PredictAsync(string template, string parameters)
    {
        var folder = Directory.CreateTempSubdirectory("infra-tests-").FullName;
        try
        {
            foreach (var file in Directory.GetFiles(Folder, "*", SearchOption.AllDirectories))
            {
                var copy = Path.Combine(folder, Path.GetRelativePath(Folder, file));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }

            await File.WriteAllTextAsync(Path.Combine(folder, "test.bicepparam"), $"using '{template}'\n{parameters}");
            await Tool.NeedAsync(
                folder,
                Program,
                "snapshot",
                "test.bicepparam",
                "--mode",
                "overwrite",
                "--subscription-id",
                Subscription,
                "--resource-group",
                ResourceGroup,
                "--location",
                "westeurope",
                "--deployment-name",
                "test"
            );
            return new Deployment(JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "test.snapshot.json")))!);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
