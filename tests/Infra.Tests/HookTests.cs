using System.Runtime.Versioning;
using System.Text.Json.Nodes;
using Infra.Tests.Support;
using Summarizer.Models.Chat;

namespace Infra.Tests;

/// <summary>
/// The scripts that run after a deployment, with a stand-in for the Azure CLI that is as unready as the real one is at first.
/// </summary>
[UnsupportedOSPlatform("windows")] // The stand-in is a shell script.
public sealed class HookTests
{
    private static readonly Dictionary<string, string> Environment = new()
    {
        ["AZURE_SUBSCRIPTION_ID"] = "sub-1",
        ["AZURE_RESOURCE_GROUP"] = "rg-1",
        ["SUMMARIZER_FUNCTION_APP"] = "func-1",
        ["SUMMARIZER_STORAGE_ACCOUNT"] = "st1",
        ["SUMMARIZER_EVENT_TOPIC"] = "evgt-1",
        ["SUMMARIZER_URL"] = "https://func-1.example",
        ["SUMMARIZER_PAUSE"] = "0",
    };

    public static TheoryData<string> Scripts => ["subscribe-events.sh", "subscribe-events.ps1"];

    [Theory]
    [MemberData(nameof(Scripts))]
    public async Task Hook_Subscribes_WithTheKeyInTheEnvironment(string script)
    {
        using var azure = new StandIn(keys: ["the-key"], deployments: [0]);

        var run = await RunAsync(script, azure);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("https://func-1.example", run.Output, StringComparison.Ordinal);
        Assert.Equal(
            [
                "account show --subscription sub-1 --output none [key ]",
                "functionapp keys list --subscription sub-1 --resource-group rg-1 --name func-1 --query "
                    + "systemKeys.blobs_extension --output tsv [key ]",
                "deployment group create --subscription sub-1 --resource-group rg-1 --name summarizer-events --parameters "
                    + "event-subscription.bicepparam --output none [key the-key]",
            ],
            azure.Calls
        );
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public async Task Hook_Waits_UntilTheHostHasMadeItsKey_AndAnswers(string script)
    {
        using var azure = new StandIn(keys: ["", "", "the-key", "the-key"], deployments: [1, 0]);

        var run = await RunAsync(script, azure);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(3, run.Output.Split("not ready yet").Length - 1);
        Assert.Equal(2, azure.Calls.Count(call => call.StartsWith("deployment", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public async Task Hook_GivesUp_AndSaysWhatToDo(string script)
    {
        using var azure = new StandIn(keys: [], deployments: []);

        var run = await RunAsync(script, azure);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("azd hooks run postdeploy", run.Error, StringComparison.Ordinal);
        Assert.Contains("POST /reconcile", run.Error, StringComparison.Ordinal);
        Assert.Equal(60, azure.Calls.Count(call => call.StartsWith("functionapp", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public async Task Hook_AsksToSignIn(string script)
    {
        using var azure = new StandIn(keys: ["the-key"], deployments: [0], isSignedIn: false);

        var run = await RunAsync(script, azure);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("az login", run.Error, StringComparison.Ordinal);
        Assert.Single(azure.Calls);
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public async Task Hook_NamesWhatIsNotSet(string script)
    {
        using var azure = new StandIn(keys: ["the-key"], deployments: [0]);

        var run = await RunAsync(script, azure, ("SUMMARIZER_EVENT_TOPIC", ""));

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("SUMMARIZER_EVENT_TOPIC is not set", run.Error, StringComparison.Ordinal);
        Assert.Empty(azure.Calls);
    }

    [Fact]
    public async Task ShellScripts_HaveNoFaults()
    {
        var scripts = Directory.GetFiles(Bicep.Folder, "*.sh").Append(Path.Combine(Repository.Root, ".ci", "run"));

        var run = await Tool.RunAsync(Bicep.Folder, await InstalledTools.ShellCheckAsync(), scripts);

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
    }

    [Fact]
    public async Task Variables_OfTheHook_AreOutputsOfTheDeployment()
    {
        var outputs = JsonNode.Parse((await Bicep.CompileAsync("main.bicep")).Output)!["outputs"]!.AsObject().Select(output => output.Key);

        // azd sets the first, a person the second.
        Assert.Empty(Environment.Keys.Except(["AZURE_SUBSCRIPTION_ID", "SUMMARIZER_PAUSE"]).Except(outputs));
    }

    private static async Task<ToolRun> RunAsync(string script, StandIn azure, params (string Name, string Value)[] changes)
    {
        var environment = new Dictionary<string, string>(Environment) { ["PATH"] = azure.Path };
        foreach (var (name, value) in changes)
            environment[name] = value;
        var file = Path.Combine(Bicep.Folder, script);
        return script.EndsWith(".sh", StringComparison.Ordinal)
            ? await Tool.RunAsync(Bicep.Folder, "bash", [file], environment: environment)
            : await Tool.RunAsync(
                await InstalledTools.PowerShellAsync(),
                "dotnet",
                ["pwsh", "-NoProfile", "-NonInteractive", "-File", file],
                environment: environment
            );
    }

    /// <summary>A program named az that notes how it is called and answers what it was told, then nothing.</summary>
    private sealed class StandIn : IDisposable
    {
        private readonly string _folder = Directory.CreateTempSubdirectory("infra-tests-").FullName;

        public StandIn(string[] keys, int[] deployments, bool isSignedIn = true)
        {
            File.WriteAllLines(System.IO.Path.Combine(_folder, "keys"), keys);
            File.WriteAllLines(System.IO.Path.Combine(_folder, "deployments"), deployments.Select(code => $"{code}"));
            var program = System.IO.Path.Combine(_folder, "az");
            File.WriteAllText(
                program,
                $$"""
                #!/usr/bin/env bash
                cd "{{_folder}}"
                echo "$* [key $SUMMARIZER_BLOBS_KEY]" >> calls
                next() { head -n 1 "$1"; sed -i.old 1d "$1"; }
                case "$1" in
                  account) exit {{(isSignedIn ? 0 : 1)}} ;;
                  functionapp) next keys ;;
                  deployment) code=$(next deployments); exit "${code:-1}" ;;
                esac
                """
            );
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        public string Path => _folder + ":" + System.Environment.GetEnvironmentVariable("PATH", EnvironmentVariableTarget.Process);

        public IReadOnlyList<string> Calls =>
            File.Exists(System.IO.Path.Combine(_folder, "calls")) ? File.ReadAllLines(System.IO.Path.Combine(_folder, "calls")) : [];

        public void Dispose() => Directory.Delete(_folder, recursive: true);
    }
}
