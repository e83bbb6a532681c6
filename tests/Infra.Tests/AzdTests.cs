using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Infra.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace Infra.Tests;

/// <summary>What <c>azd up</c> reads.</summary>
public sealed partial class AzdTests
{
    private static readonly JsonObject Given = JsonNode.Parse(File.ReadAllText(Path.Combine(Bicep.Folder, "main.parameters.json")))![
        "parameters"
    ]!.AsObject();

    [Fact]
    public async Task Parameters_AreThoseOfTheTemplate()
    {
        // Only its default may call utcNow.
        var declared = (await DeclaredAsync()).Select(parameter => parameter.Key).Where(parameter => parameter != "thisMonth");

        Assert.Equal(declared.Order(StringComparer.Ordinal), Given.Select(parameter => parameter.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Defaults_AreThoseOfTheTemplate()
    {
        var declared = await DeclaredAsync();

        var defaults = Given
            .Select(parameter => (parameter.Key, Default: Default().Match((string)parameter.Value!["value"]!)))
            .Where(parameter => parameter.Default is { Success: true, Groups: [_, { Length: > 0 }] });

        Assert.NotEmpty(defaults);
        Assert.All(
            defaults,
            parameter => Assert.Equal($"{declared[parameter.Key]!["defaultValue"]}", parameter.Default.Groups[1].Value, ignoreCase: true)
        );
    }

    [Fact]
    public void Service_IsTheFunctionsProject_AndItsHooksExist()
    {
        var azure = Read("azure.yaml");
        var service = azure["services"]["summarizer"];

        Assert.Equal("function", (string)service["host"]!);
        Assert.True(File.Exists(Path.Combine(Repository.Root, (string)service["project"]!, "Summarizer.Functions.csproj")));
        Assert.All(
            ["posix", "windows"],
            system =>
                Assert.True(
                    File.Exists(Path.Combine(Repository.Root, ((string)azure["hooks"]["postdeploy"][system]["run"]!).Split(' ')[^1]))
                )
        );
    }

    [Theory]
    [InlineData(".github/workflows/ci.yml")]
    [InlineData(".github/workflows/azure-dev.yml")]
    [InlineData(".github/workflows/codeql.yml")]
    public void Workflow_HasJobs_WithLeastRights(string file)
    {
        var workflow = Read(file);

        Assert.NotEmpty(((YamlMappingNode)workflow["jobs"]).Children);
        Assert.Equal("read", (string)workflow["permissions"]["contents"]!);
    }

    [Fact]
    public void Workflow_PassesEveryChoice() // Otherwise a deployment from there would undo it.
    {
        var passed = ((YamlMappingNode)Read(".github/workflows/azure-dev.yml")["jobs"]["deploy"]["env"]).Children.Select(variable =>
            (string)variable.Key!
        );

        var choices = Given.SelectMany(parameter =>
            Choice().Matches((string)parameter.Value!["value"]!).Select(match => match.Groups[1].Value)
        );

        Assert.Empty(choices.Except(passed).Except(["AZURE_PRINCIPAL_ID"])); // azd knows who it is.
    }

    private static async Task<JsonObject> DeclaredAsync() =>
        JsonNode.Parse((await Bicep.CompileAsync("main.bicep")).Output)!["parameters"]!.AsObject();

    private static YamlNode Read(string file)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(File.ReadAllText(Path.Combine(Repository.Root, file))));
        return stream.Documents[0].RootNode;
    }

    [GeneratedRegex(@"\$\{(\w+)")]
    private static partial Regex Choice();

    /// <summary>The text behind the equals sign of <c>${NAME=default}</c>.</summary>
    [GeneratedRegex(@"^\$\{\w+=([^$}]*)\}$")]
    private static partial Regex Default();
}
