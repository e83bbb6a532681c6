using System.Reflection;
using System.Text.Json.Nodes;
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
    private const string BlobDataOwner = "b7e6dc6d-f1e8-4753-8033-0f276bb0955b",
        BlobDataContributor = "ba92f5b4-2d11-453d-a403-e96b0029c9fe";
    private const string QueueDataContributor = "974c5e8b-45b9-4653-ba55-5f855dd0fb88",
        MetricsPublisher = "3913510d-42f4-4e42-8a64-420c390055eb";
    private const string OpenAIUser = "5e0bd9bd-7b93-4f28-af87-19fc36ad61bd";

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
    public void Roles_AreTheLeastThatTheCallsNeed()
    {
        (string, string, string)[] expected =
        [
            (BlobDataOwner, "Storage/storageAccounts", "app"),
            (QueueDataContributor, "Storage/storageAccounts", "app"),
            (MetricsPublisher, "Insights/components", "app"),
            (OpenAIUser, "CognitiveServices/accounts", "app"),
            (BlobDataContributor, "Storage/storageAccounts", "events"),
        ];

        Assert.Equal(expected.Order(), deployments.Default.Roles().Order());
        Assert.Equal(expected.Where(role => role.Item1 != OpenAIUser).Order(), deployments.Extractive.Roles().Order());
    }

    [Fact]
    public void Events_AreDeadLettered_WhereTheirIdentityMayWrite_AndUploader_MayOnlyUpload()
    {
        var scopes = deployments
            .Full.All("Microsoft.Authorization/roleAssignments")
            .Where(assignment =>
                ((string)assignment["properties"]!["roleDefinitionId"]!).EndsWith(BlobDataContributor, StringComparison.Ordinal)
            )
            .Select(assignment => (string)assignment["id"]!);

        Assert.Collection(
            scopes.Order(StringComparer.Ordinal),
            uploader => Assert.Contains("/containers/articles/providers/", uploader, StringComparison.Ordinal),
            events => Assert.Contains("/containers/event-dead-letters'", events, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Nothing_TakesKeys()
    {
        var app = deployments.Default.All("Microsoft.Web/sites/basicPublishingCredentialsPolicies");

        Assert.False((bool)deployments.Default.Single("Microsoft.Storage/storageAccounts")["properties"]!["allowSharedKeyAccess"]!);
        Assert.False((bool)deployments.Default.Single("Microsoft.Storage/storageAccounts")["properties"]!["allowBlobPublicAccess"]!);
        Assert.True((bool)deployments.Default.Single("Microsoft.CognitiveServices/accounts")["properties"]!["disableLocalAuth"]!);
        Assert.True((bool)deployments.Default.Single("Microsoft.Insights/components")["properties"]!["DisableLocalAuth"]!);
        Assert.Equal(
            ["ftp", "scm"],
            app.Where(policy => !(bool)policy["properties"]!["allow"]!).Select(policy => ((string)policy["name"]!).Split('/')[^1])
        );
    }

    [Fact]
    public async Task NoKey_IsRead_OrGivenAway()
    {
        var main = (await Bicep.CompileAsync("main.bicep")).Output;
        var events = (await Bicep.CompileAsync("event-subscription.bicep")).Output;

        Assert.All(
            ["listKeys", "listAccountSas", "AccountKey=", "SharedAccessSignature", "InstrumentationKey"],
            secret =>
            {
                Assert.DoesNotContain(secret, main, StringComparison.OrdinalIgnoreCase);
                Assert.DoesNotContain(secret, events, StringComparison.OrdinalIgnoreCase);
            }
        );
        Assert.Equal("securestring", (string)JsonNode.Parse(main)!["parameters"]!["feedKey"]!["type"]!, ignoreCase: true);
        Assert.Equal("securestring", (string)JsonNode.Parse(events)!["parameters"]!["blobsExtensionKey"]!["type"]!, ignoreCase: true);
        Assert.Null(JsonNode.Parse(events)!["outputs"]);
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
    public void PrivateNetworking_ClosesWhatHoldsArticles()
    {
        string[] types = ["Microsoft.Storage/storageAccounts", "Microsoft.CognitiveServices/accounts"];

        Assert.All(types, type => Assert.Equal("Disabled", (string)deployments.Full.Single(type)["properties"]!["publicNetworkAccess"]!));
        Assert.All(types, type => Assert.Equal("Enabled", (string)deployments.Default.Single(type)["properties"]!["publicNetworkAccess"]!));
        Assert.Equal(
            ["blob", "queue", "account"],
            deployments
                .Full.All("Microsoft.Network/privateEndpoints")
                .Select(endpoint => (string)endpoint["properties"]!["privateLinkServiceConnections"]![0]!["properties"]!["groupIds"]![0]!)
        );
        Assert.EndsWith(
            "/subnets/app",
            (string)deployments.Full.Single("Microsoft.Web/sites")["properties"]!["virtualNetworkSubnetId"]!,
            StringComparison.Ordinal
        );
        Assert.Empty(deployments.Default.All("Microsoft.Network/virtualNetworks"));
    }

    [Fact]
    public void LifecycleRules_EraseOnlyWhatIsKeptForAWhile_DeliveriesBeforeTheApp_AndTheirIndexAfterIt()
    {
        var rules = deployments.Default.Single("Microsoft.Storage/storageAccounts/managementPolicies")["properties"]!["policy"]![
            "rules"
        ]!.AsArray();
        var days = rules.ToDictionary(
            rule => (string)rule!["definition"]!["filters"]!["prefixMatch"]![0]!,
            rule => (int)rule!["definition"]!["actions"]!["baseBlob"]!["delete"]!["daysAfterModificationGreaterThan"]!
        );

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

    [Fact]
    public void Alerts_AreMailed_WhereThereIsAnAddress()
    {
        Assert.Equal(
            "operator@news.example",
            (string)deployments.Full.Single("Microsoft.Insights/actionGroups")["properties"]!["emailReceivers"]![0]!["emailAddress"]!
        );
        Assert.All(
            deployments.Full.All("Microsoft.Insights/scheduledQueryRules"),
            rule => Assert.Single(rule["properties"]!["actions"]!["actionGroups"]!.AsArray())
        );
        Assert.Equal(50, (int)deployments.Full.Single("Microsoft.Consumption/budgets")["properties"]!["amount"]!);
        Assert.Empty(deployments.Default.All("Microsoft.Insights/actionGroups"));
        Assert.Empty(deployments.Default.All("Microsoft.Consumption/budgets"));
        Assert.Equal(6, deployments.Default.All("Microsoft.Insights/scheduledQueryRules").Count);
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
