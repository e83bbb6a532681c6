using System.Reflection;
using System.Text.Json.Nodes;
using Infra.Tests.Support;
using Microsoft.Azure.Functions.Worker;
using Summarizer.Functions;

namespace Infra.Tests;

/// <summary>Who may do what in a deployment, and from where.</summary>
public sealed class AccessTests(DeploymentsFixture deployments) : IClassFixture<DeploymentsFixture>
{
    private const string BlobDataOwner = "b7e6dc6d-f1e8-4753-8033-0f276bb0955b",
        BlobDataContributor = "ba92f5b4-2d11-453d-a403-e96b0029c9fe";
    private const string QueueDataContributor = "974c5e8b-45b9-4653-ba55-5f855dd0fb88",
        MetricsPublisher = "3913510d-42f4-4e42-8a64-420c390055eb";
    private const string OpenAIUser = "5e0bd9bd-7b93-4f28-af87-19fc36ad61bd",
        KeyVaultSecretsUser = "4633458b-17de-408a-b874-0445c86b69e6";

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
            (BlobDataContributor, "Storage/storageAccounts", "package"),
        ];

        Assert.Equal(expected.Order(), Roles(deployments.Default));
        Assert.Equal(
            expected
                .Append((BlobDataContributor, "Storage/storageAccounts", "00000000-0000-0000-0000-000000000001"))
                .Append((KeyVaultSecretsUser, "KeyVault/vaults", "app"))
                .Order(),
            Roles(deployments.Full)
        );
        Assert.Equal(expected.Where(role => role.Item1 != OpenAIUser).Order(), Roles(deployments.Extractive));
    }

    [Fact]
    public void Writers_MayWriteToOneContainer()
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
            events => Assert.Contains("/containers/event-dead-letters'", events, StringComparison.Ordinal),
            package => Assert.Contains("/containers/app-package'", package, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Nothing_TakesKeys()
    {
        var app = deployments.Default.All("Microsoft.Web/sites/basicPublishingCredentialsPolicies");

        Assert.All(
            deployments.Default.All("Microsoft.Storage/storageAccounts"),
            account => Assert.False((bool)account["properties"]!["allowSharedKeyAccess"]!)
        );
        Assert.All(
            deployments.Default.All("Microsoft.Storage/storageAccounts"),
            account => Assert.False((bool)account["properties"]!["allowBlobPublicAccess"]!)
        );
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
    public void PrivateNetworking_ClosesWhatHoldsArticles()
    {
        string[] types = ["Microsoft.Storage/storageAccounts", "Microsoft.CognitiveServices/accounts", "Microsoft.KeyVault/vaults"];

        Assert.All(
            types.SelectMany(deployments.Full.All),
            one => Assert.Equal("Disabled", (string)one["properties"]!["publicNetworkAccess"]!)
        );
        Assert.All(
            types.SelectMany(deployments.Default.All),
            one => Assert.Equal("Enabled", (string)one["properties"]!["publicNetworkAccess"]!)
        );
        Assert.Equal(
            ["blob", "queue", "blob", "account", "vault"],
            deployments
                .Full.All("Microsoft.Network/privateEndpoints")
                .Select(endpoint => (string)endpoint["properties"]!["privateLinkServiceConnections"]![0]!["properties"]!["groupIds"]![0]!)
        );
        Assert.All(
            deployments.Full.All("Microsoft.Network/privateEndpoints/privateDnsZoneGroups"),
            group => Assert.Contains($"privatelink.{ZoneOf(group)}.", group.ToJsonString(), StringComparison.Ordinal)
        );
        Assert.EndsWith(
            "/subnets/app",
            (string)deployments.Full.Single("Microsoft.Web/sites")["properties"]!["virtualNetworkSubnetId"]!,
            StringComparison.Ordinal
        );
        Assert.Empty(deployments.Default.All("Microsoft.Network/virtualNetworks"));
    }

    [Fact]
    public void PrivateNetworking_ReachesTheInternet_FromOneAddress()
    {
        var subnets = deployments.Full.Single("Microsoft.Network/virtualNetworks")["properties"]!["subnets"]!.AsArray();
        var gateway = deployments.Full.Single("Microsoft.Network/natGateways");

        Assert.Equal(
            (string)gateway["id"]!,
            (string)subnets.Single(subnet => (string)subnet!["name"]! == "app")!["properties"]!["natGateway"]!["id"]!
        );
        Assert.Equal(
            (string)deployments.Full.Single("Microsoft.Network/publicIPAddresses")["id"]!,
            (string)gateway["properties"]!["publicIpAddresses"]![0]!["id"]!
        );
    }

    [Fact]
    public void App_CannotReplaceItsOwnCode()
    {
        var storage = deployments.Default.Single("Microsoft.Web/sites")["properties"]!["functionAppConfig"]!["deployment"]!["storage"]!;
        var account = Assert.Single(
            deployments.Default.Names("Microsoft.Storage/storageAccounts"),
            name => name.StartsWith("stpkg", StringComparison.Ordinal)
        );

        Assert.Contains(account, (string)storage["value"]!, StringComparison.Ordinal);
        Assert.Contains("/id-package-", (string)storage["authentication"]!["userAssignedIdentityResourceId"]!, StringComparison.Ordinal);
        Assert.Equal(["package"], deployments.Default.Roles().Where(role => role.Account == account).Select(role => role.Principal));
        Assert.DoesNotContain(
            deployments.Default.Settings().Values,
            value => value.Contains(account, StringComparison.Ordinal) || value.Contains("id-package-", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void ReadersKey_IsInTheVault_AndNotInTheSettings()
    {
        var secret = deployments.Full.Single("Microsoft.KeyVault/vaults/secrets");
        var app = deployments.Full.Single("Microsoft.Web/sites")["properties"]!;

        Assert.Equal("[parameters('feedKey')]", (string)secret["properties"]!["value"]!);
        Assert.True((bool)deployments.Full.Single("Microsoft.KeyVault/vaults")["properties"]!["enableRbacAuthorization"]!);
        Assert.Contains("@Microsoft.KeyVault(SecretUri={0})", deployments.Full.Settings()["Feed__Key"], StringComparison.Ordinal);
        Assert.Contains("/secrets/feed-key'", deployments.Full.Settings()["Feed__Key"], StringComparison.Ordinal);
        Assert.Contains((string)app["keyVaultReferenceIdentity"]!, app.Parent!["identity"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Empty(deployments.Default.All("Microsoft.KeyVault/vaults"));
        Assert.Equal("", deployments.Default.Settings()["Feed__Key"]);
    }

    [Fact]
    public async Task Readme_SaysWhatEachKeyOpens()
    {
        var readme = await File.ReadAllTextAsync(Path.Combine(Bicep.Folder, "README.md"));
        var section = readme
            .Split("\n### ")
            .Single(part => part.StartsWith("Keys for uploaders and operators\n", StringComparison.Ordinal));
        var routes = typeof(Program)
            .Assembly.GetTypes()
            .SelectMany(type => type.GetMethods())
            .SelectMany(method => method.GetParameters())
            .Select(parameter => parameter.GetCustomAttribute<HttpTriggerAttribute>())
            .Where(trigger => trigger?.AuthLevel == AuthorizationLevel.Function)
            .Select(trigger => trigger!.Route!.Split('/')[0])
            .Distinct();

        Assert.Equal(8, routes.Count());
        Assert.All(routes, route => Assert.Contains($"/{route}", section, StringComparison.Ordinal));
        Assert.All(
            ["PutArticle", "DeleteArticle"],
            function => Assert.Contains(typeof(Program).Assembly.GetTypes(), type => type.Name == function)
        );
    }

    private static string ZoneOf(JsonNode group) =>
        ((string)group["name"]!).Split('-')[1] switch
        {
            "package" => "blob",
            "model" => "openai",
            "vault" => "vaultcore",
            var service => service,
        };

    private static IEnumerable<(string, string, string)> Roles(Deployment deployment) =>
        deployment.Roles().Select(role => (role.Role, role.Scope, role.Principal)).Order();
}
