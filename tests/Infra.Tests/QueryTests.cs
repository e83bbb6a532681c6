using System.Text.RegularExpressions;
using Infra.Tests.Support;

namespace Infra.Tests;

/// <summary>The operator's questions and the alerts' queries, read by Kusto's own parser and beside what the product measures.</summary>
public sealed partial class QueryTests(DeploymentsFixture deployments) : IClassFixture<DeploymentsFixture>
{
    /// <summary>The columns of Application Insights' tables in a workspace that the queries use.</summary>
    private static readonly Dictionary<string, string> Tables = new()
    {
        ["AppMetrics"] =
            "(TimeGenerated:datetime, Name:string, Sum:real, Min:real, Max:real, ItemCount:int, "
            + "Properties:dynamic, OperationId:string, Type:string)",
        ["AppTraces"] = "(TimeGenerated:datetime, Message:string, SeverityLevel:int, Properties:dynamic, OperationId:string, Type:string)",
        ["AppRequests"] =
            "(TimeGenerated:datetime, Name:string, DurationMs:real, Success:bool, Properties:dynamic, OperationId:string, Type:string)",
        ["AppDependencies"] =
            "(TimeGenerated:datetime, Name:string, DurationMs:real, Success:bool, Properties:dynamic, OperationId:string, Type:string)",
        ["AppExceptions"] = "(TimeGenerated:datetime, OuterMessage:string, Properties:dynamic, OperationId:string, Type:string)",
    };

    [Fact]
    public async Task Queries_AreValid()
    {
        var faults = await InstalledTools.AnalyseAsync(Tables, Queries());

        Assert.Equal(16, faults.Count);
        Assert.All(faults, query => Assert.Empty(query.Value));
    }

    [Fact]
    public async Task Analysis_SeesFaults()
    {
        var faults = await InstalledTools.AnalyseAsync(
            Tables,
            new Dictionary<string, string> { ["bad"] = "AppMetrics | where Nmae == 'x' | sumarize count()" }
        );

        Assert.Contains(faults["bad"], fault => fault.Contains("Nmae", StringComparison.Ordinal));
        Assert.Contains(faults["bad"], fault => fault.Contains("operator", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Names_InQueries_AreThoseOfTheTelemetry()
    {
        var telemetry = await EmittedTelemetry.RecordAsync();

        Assert.All(Queries(), query => Assert.Empty(telemetry.FindUnknown(query.Value)));
    }

    [Theory]
    [InlineData("AppMetrics | where Name == \"summarizer.articles.refused\"", "summarizer.articles.refused")]
    [InlineData("AppMetrics | where Name startswith \"summarizer.article.\"", "summarizer.article.")]
    [InlineData(
        "AppMetrics | where Name == \"summarizer.requests\" and tostring(Properties[\"summarizer.outcome\"]) == \"\"",
        "summarizer.outcome"
    )]
    [InlineData("AppRequests | where tostring(Properties[\"summarizer.subscriber\"]) == \"\"", "summarizer.subscriber")]
    [InlineData("AppTraces | where tostring(Properties[\"Reason code\"]) == \"\"", "Reason code")]
    public async Task Names_ThatNothingEmits_AreFound(string query, string name)
    {
        var telemetry = await EmittedTelemetry.RecordAsync();

        Assert.Equal([name], telemetry.FindUnknown(query));
    }

    private Dictionary<string, string> Queries() =>
        Directory
            .GetFiles(Path.Combine(Bicep.Folder, "queries"), "*.kql")
            .Select(file => (Name: Path.GetFileName(file), Query: File.ReadAllText(file)))
            .Concat(
                deployments
                    .Full.All("Microsoft.Insights/scheduledQueryRules")
                    .Select(rule => (Name: (string)rule["name"]!, Query: (string)rule["properties"]!["criteria"]!["allOf"]![0]!["query"]!))
            )
            .Concat(
                InReadme()
                    .Matches(File.ReadAllText(Path.Combine(Bicep.Folder, "README.md")))
                    .Select((match, i) => (Name: $"README {i}", Query: match.Groups[1].Value))
            )
            .ToDictionary(query => query.Name, query => query.Query);

    [GeneratedRegex(@"`(App\w+ \| [^`]+)`")]
    private static partial Regex InReadme();
}
