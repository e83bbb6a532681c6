using System.Reflection;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Infra.Tests.Support;
using Microsoft.Azure.Functions.Worker;
using Summarizer.Functions;
using Summarizer.Functions.Publishing;
using Summarizer.Functions.Storage;
using Summarizer.Functions.Webhooks.Delivery;

namespace Infra.Tests;

/// <summary>What a deployment makes, beside what the code asks for.</summary>
public sealed class DeploymentTests(DeploymentsFixture deployments) : IClassFixture<DeploymentsFixture>
{
    [Fact]
    public void Containers_AreThoseOfTheCode_AndThoseOfTheDeployment()
    {
        var ofCode = Clients<BlobContainerClient>().Select(container => container.Name);

        Assert.Equal(
            ofCode.Concat(["app-package", "event-dead-letters"]).Order(StringComparer.Ordinal),
            deployments.Default.Names("Microsoft.Storage/storageAccounts/blobServices/containers")
        );
    }

    [Fact]
    public void Queues_AreThoseThatTheCodeSendsTo_AndListensOn()
    {
        var sentTo = Clients<QueueClient>().Select(queue => queue.Name);
        var listenedOn = typeof(Program)
            .Assembly.GetTypes()
            .SelectMany(type => type.GetMethods())
            .SelectMany(method => method.GetParameters())
            .Select(parameter => parameter.GetCustomAttribute<QueueTriggerAttribute>()?.QueueName)
            .OfType<string>();

        Assert.Equal(
            sentTo.Concat(listenedOn).Distinct().Order(StringComparer.Ordinal),
            deployments.Default.Names("Microsoft.Storage/storageAccounts/queueServices/queues")
        );
    }

    [Fact]
    public void App_RunsThisCode()
    {
        var app = deployments.Full.Single("Microsoft.Web/sites")["properties"]!;
        var ready = app["functionAppConfig"]!["scaleAndConcurrency"]!["alwaysReady"]!.AsArray();

        Assert.Equal("dotnet-isolated", (string)app["functionAppConfig"]!["runtime"]!["name"]!);
        Assert.Equal($"{Environment.Version.Major}.0", (string)app["functionAppConfig"]!["runtime"]!["version"]!);
        Assert.Equal([("http", 1), ("blob", 1)], ready.Select(group => ((string)group!["name"]!, (int)group["instanceCount"]!)));
        Assert.Equal("summarizer", (string)deployments.Full.Single("Microsoft.Web/sites")["tags"]!["azd-service-name"]!);
    }

    [Fact]
    public void Zones_AreSpreadOver_ByInstancesAndData()
    {
        Assert.True((bool)deployments.Full.Single("Microsoft.Web/serverfarms")["properties"]!["zoneRedundant"]!);
        Assert.False((bool)deployments.Default.Single("Microsoft.Web/serverfarms")["properties"]!["zoneRedundant"]!);
        Assert.Equal(["Standard_ZRS", "Standard_ZRS"], Skus(deployments.Full));
        Assert.Equal(["Standard_LRS", "Standard_LRS"], Skus(deployments.Default));

        static IEnumerable<string> Skus(Deployment deployment) =>
            deployment.All("Microsoft.Storage/storageAccounts").Select(account => (string)account["sku"]!["name"]!);
    }

    /// <summary>Articles stay in the European Union or the United States unless the operator decides otherwise.</summary>
    [Fact]
    public void Model_ProcessesArticlesInItsDataZone_AndReadsWhatItsQuotaAllows()
    {
        var model = deployments.Default.Single("Microsoft.CognitiveServices/accounts/deployments");

        Assert.Equal("DataZoneStandard", (string)model["sku"]!["name"]!);
        Assert.Equal($"{(int)model["sku"]!["capacity"]! * 1000}", deployments.Default.Settings()["Model__ContextTokens"]);
        Assert.Equal("400000", deployments.Full.Settings()["Model__ContextTokens"]); // The model's own limit: the quota is larger.
    }

    [Theory]
    [InlineData("Microsoft.Storage/storageAccounts/blobServices", "StorageDelete", "Transaction")]
    [InlineData("Microsoft.Storage/storageAccounts/queueServices", null, "Transaction")]
    [InlineData("Microsoft.EventGrid/systemTopics", "DeliveryFailures", "AllMetrics")]
    [InlineData("Microsoft.Web/sites", null, "AllMetrics")]
    [InlineData("Microsoft.CognitiveServices/accounts", "Audit", "AllMetrics")]
    [InlineData("Microsoft.KeyVault/vaults", "AuditEvent", "AllMetrics")]
    public void Resources_SendDiagnosticsToTheWorkspace(string type, string? log, string metrics)
    {
        var resources = deployments.Full.All(type);
        var settings = deployments.Full.All("Microsoft.Insights/diagnosticSettings");

        Assert.NotEmpty(resources);
        Assert.All(
            resources,
            resource =>
            {
                var setting = Assert.Single(
                    settings,
                    setting =>
                        ((string)setting["id"]!).StartsWith($"{resource["id"]}/providers/Microsoft.Insights/", StringComparison.Ordinal)
                )["properties"]!;
                var logs = setting["logs"]?.AsArray().Select(one => (string)one!["category"]!) ?? [];

                Assert.Equal(
                    (string)deployments.Full.Single("Microsoft.OperationalInsights/workspaces")["id"]!,
                    (string)setting["workspaceId"]!
                );
                Assert.Equal(metrics, (string)Assert.Single(setting["metrics"]!.AsArray())!["category"]!);
                Assert.True(log is null ? !logs.Any() : logs.Contains(log));
            }
        );
    }

    [Fact]
    public void LifecycleRules_EraseOnlyWhatIsKeptForAWhile_DeliveriesBeforeTheApp_AndTheirIndexAfterIt()
    {
        var days = ErasedAfter(deployments.Default);

        Assert.Equal(
            ["attempts/", "deliveries/", "delivery-index/", "drafts/", "event-dead-letters/"],
            days.Keys.Order(StringComparer.Ordinal)
        );
        Assert.All(
            ["attempts/", "deliveries/"],
            container => Assert.InRange(days[container], DeliveryReplayer.MaxAge.TotalDays * 2, EraseDeliveries.KeptDays - 1)
        );
        Assert.True(days["delivery-index/"] > EraseDeliveries.KeptDays + DeliveryIndex.ExtraDays);
    }

    [Fact]
    public void LifecycleRules_EraseDeliveriesWithTheirArticles_WhenRetentionIsShorter()
    {
        var days = ErasedAfter(deployments.Full);

        Assert.Equal((10, 10), (days["attempts/"], days["deliveries/"]));
    }

    /// <summary>After how many days each container's blobs are erased.</summary>
    private static Dictionary<string, int> ErasedAfter(Deployment deployment) =>
        deployment.Single("Microsoft.Storage/storageAccounts/managementPolicies")["properties"]!["policy"]!["rules"]!
            .AsArray()
            .ToDictionary(
                rule => (string)rule!["definition"]!["filters"]!["prefixMatch"]![0]!,
                rule => (int)rule!["definition"]!["actions"]!["baseBlob"]!["delete"]!["daysAfterModificationGreaterThan"]!
            );

    [Fact]
    public void EventSubscription_TellsTheFunction_OfWholeUploadsOnly()
    {
        var subscription = deployments.Events.Single("Microsoft.EventGrid/systemTopics/eventSubscriptions")["properties"]!;
        var trigger = typeof(DigestArticle).GetMethod("RunAsync")!.GetParameters()[0].GetCustomAttribute<BlobTriggerAttribute>()!;
        var filter = subscription["filter"]!;

        Assert.Contains(
            $"functionName=Host.Functions.{nameof(DigestArticle)}&",
            subscription["destination"]!.ToJsonString().Replace("\\u0026", "&", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
        Assert.Equal(BlobTriggerSource.EventGrid, trigger.Source);
        Assert.Equal($"/blobServices/default/containers/{trigger.BlobPath.Split('/')[0]}/blobs/", (string)filter["subjectBeginsWith"]!);
        Assert.Equal(["Microsoft.Storage.BlobCreated"], filter["includedEventTypes"]!.AsArray().Select(type => (string)type!));
        Assert.Equal("data.api", (string)filter["advancedFilters"]![0]!["key"]!);
        Assert.Contains(
            (string)subscription["deadLetterWithResourceIdentity"]!["deadLetterDestination"]!["properties"]!["blobContainerName"]!,
            deployments.Default.Names("Microsoft.Storage/storageAccounts/blobServices/containers")
        );
    }

    private static IEnumerable<T> Clients<T>()
    {
        var settings = new Settings
        {
            ArticleStorage = new StorageAccount("UseDevelopmentStorage=true", null, null, null),
            MaxArticleBytes = 1024,
            Digest = new Summarizer.Digests.DigestOptions(),
            TimeZone = TimeZoneInfo.Utc,
            FeedTitle = "",
            FeedBaseUrl = null,
        };
        var storage = new StorageClients(settings, new BlobClientOptions(), new QueueClientOptions());
        return typeof(StorageClients)
            .GetProperties()
            .Select(property => property.GetValue(storage))
            .SelectMany(value => value as IEnumerable<T> ?? new[] { value }.OfType<T>());
    }
}
