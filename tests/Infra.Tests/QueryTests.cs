using System.Diagnostics.Metrics;
using System.Text.RegularExpressions;
using Infra.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Summarizer.Functions.Telemetry;

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

        Assert.Equal(12, faults.Count);
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
    public void Metrics_InQueries_AreThoseOfTheProduct()
    {
        var measured = Instruments();

        var asked = Queries().Values.SelectMany(query => MetricName().Matches(query).Select(match => match.Groups[1].Value)).Distinct();

        Assert.NotEmpty(asked);
        Assert.Empty(asked.Except(measured));
    }

    private Dictionary<string, string> Queries() =>
        Directory
            .GetFiles(Path.Combine(Bicep.Folder, "queries"), "*.kql")
            .Select(file => (Name: Path.GetFileName(file), Query: File.ReadAllText(file)))
            .Concat(
                deployments
                    .Default.All("Microsoft.Insights/scheduledQueryRules")
                    .Select(rule => (Name: (string)rule["name"]!, Query: (string)rule["properties"]!["criteria"]!["allOf"]![0]!["query"]!))
            )
            .ToDictionary(query => query.Name, query => query.Query);

    private static List<string> Instruments()
    {
        var names = new List<string>();
        using var services = new ServiceCollection().AddMetrics().BuildServiceProvider();
        using var listener = new MeterListener { InstrumentPublished = (instrument, _) => names.Add(instrument.Name) };
        _ = new ProductMetrics(services.GetRequiredService<IMeterFactory>());
        listener.Start();
        return names;
    }

    [GeneratedRegex("\"((?:summarizer|gen_ai\\.client)\\.[a-z_.]+[a-z])\"(?!\\])")]
    private static partial Regex MetricName();
}
