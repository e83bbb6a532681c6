using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Infra.Tests.Support;
using Microsoft.Azure.Functions.Worker;
using Summarizer.Functions.Health;

namespace Infra.Tests;

/// <summary>What an operator is told, and what the runbook says about it.</summary>
public sealed partial class AlertTests(DeploymentsFixture deployments) : IClassFixture<DeploymentsFixture>
{
    private const string QueryRules = "Microsoft.Insights/scheduledQueryRules",
        MetricAlerts = "Microsoft.Insights/metricAlerts",
        WebTests = "Microsoft.Insights/webtests";

    [Fact]
    public void EveryAlert_IsMailed_WhereThereIsAnAddress()
    {
        var mail = deployments.Full.Single("Microsoft.Insights/actionGroups");

        Assert.Equal("operator@news.example", (string)mail["properties"]!["emailReceivers"]![0]!["emailAddress"]!);
        Assert.All(
            deployments.Full.All(QueryRules),
            rule => Assert.Equal((string)mail["id"]!, (string)Assert.Single(rule["properties"]!["actions"]!["actionGroups"]!.AsArray())!)
        );
        Assert.All(
            deployments.Full.All(MetricAlerts),
            alert => Assert.Equal((string)mail["id"]!, (string)Assert.Single(alert["properties"]!["actions"]!.AsArray())!["actionGroupId"]!)
        );
        Assert.Equal(50, (int)deployments.Full.Single("Microsoft.Consumption/budgets")["properties"]!["amount"]!);
    }

    [Fact]
    public void WithoutAnAddress_NothingIsMailed_OrAskedFromOutside()
    {
        Assert.Empty(deployments.Default.All("Microsoft.Insights/actionGroups"));
        Assert.Empty(deployments.Default.All("Microsoft.Consumption/budgets"));
        Assert.Empty(deployments.Default.All(WebTests));
        Assert.Equal(8, deployments.Default.All(QueryRules).Count);
        Assert.Equal(4, deployments.Default.All(MetricAlerts).Count);
    }

    [Fact]
    public void Health_IsAskedFromSeveralPlaces_AndSomeFailuresAreEnough()
    {
        var test = deployments.Full.Single(WebTests);
        var criteria = deployments.Full.All(MetricAlerts).Single(alert => NameOf(alert) == "availability")["properties"]!["criteria"]!;
        var route = typeof(GetHealth).GetMethod("RunAsync")!.GetParameters()[0].GetCustomAttribute<HttpTriggerAttribute>()!.Route;

        var places = test["properties"]!["Locations"]!.AsArray().Select(place => (string)place!["Id"]!).Distinct().ToList();

        Assert.Equal(5, places.Count);
        Assert.InRange((int)criteria["failedLocationCount"]!, 2, places.Count - 1);
        Assert.Equal((string)test["id"]!, (string)criteria["webTestId"]!);
        Assert.StartsWith(
            $"[format('{{0}}/{route}', format('https://{{0}}', reference(",
            (string)test["properties"]!["Request"]!["RequestUrl"]!,
            StringComparison.Ordinal
        );
        Assert.Equal(200, (int)test["properties"]!["ValidationRules"]!["ExpectedHttpStatusCode"]!);
        Assert.Contains(
            test["tags"]!.AsObject(),
            tag => tag.Key == $"hidden-link:{deployments.Full.Single("Microsoft.Insights/components")["id"]}"
        );
    }

    /// <summary>Queries that only count rows see nothing wrong if an app sends none. A summary without groups always has a row.</summary>
    [Theory]
    [InlineData("queue-age", "summarizer.queues.age", "isnull(Oldest) or ")]
    [InlineData("http-errors", "summarizer.requests", " or coalesce(Answered, 0.0) == 0")]
    public void AnAppThatSendsNothing_SetsOffAnAlert(string name, string metric, string condition)
    {
        var query = Query(deployments.Full, name);

        Assert.Equal(3, query.Split('|').Length - 1);
        Assert.Contains($"Name == \"{metric}\" | summarize ", query, StringComparison.Ordinal);
        Assert.DoesNotContain(" by ", query, StringComparison.Ordinal);
        Assert.Contains(condition, query.Split('|')[^1], StringComparison.Ordinal);
    }

    /// <summary>Without the test from outside, an app that nobody uses answers no requests.</summary>
    [Fact]
    public void WithoutTheAvailabilityTest_SilenceIsNoError() =>
        Assert.DoesNotContain("Answered, 0.0", Query(deployments.Default, "http-errors"), StringComparison.Ordinal);

    [Theory]
    [InlineData("undelivered-uploads", "Microsoft.EventGrid/systemTopics", "DeadLetteredCount")]
    [InlineData("dropped-uploads", "Microsoft.EventGrid/systemTopics", "DroppedEventCount")]
    [InlineData("delivery-failures", "Microsoft.EventGrid/systemTopics", "DeliveryAttemptFailCount")]
    [InlineData("storage-throttling", "Microsoft.Storage/storageAccounts", "Transactions")]
    public void AzuresOwnCounts_AreWatched(string name, string type, string metric)
    {
        var alert = deployments.Full.All(MetricAlerts).Single(alert => NameOf(alert) == name)["properties"]!;
        var criterion = Assert.Single(alert["criteria"]!["allOf"]!.AsArray())!;

        Assert.Equal((type, metric), ((string)criterion["metricNamespace"]!, (string)criterion["metricName"]!));
        Assert.Contains((string)alert["scopes"]![0]!, deployments.Full.All(type).Select(resource => (string)resource["id"]!));
        Assert.Equal(
            name == "storage-throttling"
                ?
                [
                    "ServerBusyError",
                    "ClientThrottlingError",
                    "ClientAccountRequestThrottlingError",
                    "ClientAccountBandwidthThrottlingError",
                ]
                : [],
            criterion["dimensions"]!.AsArray().SelectMany(dimension => dimension!["values"]!.AsArray().Select(value => (string)value!))
        );
    }

    [Fact]
    public async Task EveryAlert_HasItsParagraphInTheRunbook()
    {
        var readme = await File.ReadAllTextAsync(Path.Combine(Bicep.Folder, "README.md"));

        var alerts = deployments.Full.All(QueryRules).Concat(deployments.Full.All(MetricAlerts)).Select(NameOf).Append("budget");

        Assert.Equal(
            alerts.Order(StringComparer.Ordinal),
            Paragraph().Matches(readme).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal)
        );
    }

    private static string Query(Deployment deployment, string name) =>
        (string)deployment.All(QueryRules).Single(rule => NameOf(rule) == name)["properties"]!["criteria"]!["allOf"]![0]!["query"]!;

    private static string NameOf(JsonNode alert) => Suffix().Replace((string)alert["name"]!, "");

    /// <summary>What makes a name unique.</summary>
    [GeneratedRegex("-[a-z0-9]{13}$")]
    private static partial Regex Suffix();

    [GeneratedRegex(@"^\*\*`([\w-]+)`\*\*", RegexOptions.Multiline)]
    private static partial Regex Paragraph();
}
