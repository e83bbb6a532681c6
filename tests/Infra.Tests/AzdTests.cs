using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Infra.Tests.Support;

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

    /// <summary>azd asks only for parameters without a default, and then offers the regions where the default model has enough quota.</summary>
    [Fact]
    public async Task Azd_OffersRegions_WithQuotaForTheDefaultModel()
    {
        var declared = await DeclaredAsync();
        var (location, region) = (declared["location"]!["metadata"]!["azd"]!, declared["modelLocation"]!);

        Assert.Equal("location", (string)location["type"]!);
        Assert.Equal("location", (string)region["metadata"]!["azd"]!["type"]!);
        Assert.Equal(
            $"OpenAI.{declared["modelSku"]!["defaultValue"]}.{declared["modelName"]!["defaultValue"]}, {declared["modelCapacity"]!["defaultValue"]}",
            (string)Assert.Single(region["metadata"]!["azd"]!["usageName"]!.AsArray())!
        );
        Assert.Null(region["defaultValue"]);
        Assert.Equal("${SUMMARIZER_MODEL_LOCATION}", (string)Given["modelLocation"]!["value"]!);
    }

    [Fact]
    public void Template_HasAName() =>
        Assert.Matches(@"^article-summarizer@\d+\.\d+$", (string)Yaml.Read("azure.yaml")["metadata"]["template"]!);

    [Fact]
    public void Service_IsTheFunctionsProject_AndItsHooksExist()
    {
        var azure = Yaml.Read("azure.yaml");
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

    private static async Task<JsonObject> DeclaredAsync() =>
        JsonNode.Parse((await Bicep.CompileAsync("main.bicep")).Output)!["parameters"]!.AsObject();

    /// <summary>The text behind the equals sign of <c>${NAME=default}</c>.</summary>
    [GeneratedRegex(@"^\$\{\w+=([^$}]*)\}$")]
    private static partial Regex Default();
}
