using System.Text.Json.Nodes;
using Infra.Tests.Support;

namespace Infra.Tests;

/// <summary>The templates, read by the compiler itself.</summary>
public sealed class TemplateTests
{
    [Theory]
    [InlineData("main.bicep")]
    [InlineData("event-subscription.bicep")]
    public async Task Template_Compiles_WithoutAWarning(string file)
    {
        var compiled = await Bicep.CompileAsync(file);

        Assert.Equal((0, ""), (compiled.ExitCode, compiled.Error.Trim()));
        Assert.NotNull(JsonNode.Parse(compiled.Output)!["resources"]);
    }

    [Theory]
    [InlineData(
        "param location string\noutput key string = listKeys('x', '2024-01-01').keys[0].value",
        "outputs-should-not-contain-secrets"
    )]
    [InlineData(
        "resource a 'Microsoft.Storage/storageAccounts@2024-01-01' = { name: 'a', kind: 'StorageV2', location: 'x', "
            + "sku: { name: 'Standard_LRS' }, properties: { alowSharedKeyAccess: false } }",
        "BCP"
    )]
    public async Task Compiler_SeesFaults(string template, string fault)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("infra-tests-").FullName, "faulty.bicep");
        await File.WriteAllTextAsync(file, template);

        var compiled = await Bicep.CompileAsync(file);

        Assert.Contains(fault, compiled.Error, StringComparison.Ordinal);
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
    }

    [Fact]
    public async Task Template_IsTheRepositorysOwn() // No external modules that a deployment would have to download.
    {
        var modules = await Task.WhenAll(Directory.GetFiles(Bicep.Folder, "*.bicep").Select(file => File.ReadAllTextAsync(file)));

        Assert.DoesNotContain(
            modules,
            text =>
                text.Contains("'br:", StringComparison.Ordinal)
                || text.Contains("'br/", StringComparison.Ordinal)
                || text.Contains("'ts", StringComparison.Ordinal)
        );
    }
}
