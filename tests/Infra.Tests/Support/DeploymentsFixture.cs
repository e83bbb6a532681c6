namespace Infra.Tests.Support;

/// <summary>The deployments that the tests look at, each evaluated once.</summary>
public sealed class DeploymentsFixture : IAsyncLifetime
{
    private const string Least = "param environmentName = 'test'\nparam budgetStart = '2026-11-01'\nparam modelLocation = ''\n";

    /// <summary>As <c>azd up</c> makes it where nothing is chosen.</summary>
    internal Deployment Default { get; private set; } = null!;

    /// <summary>With all that can be chosen.</summary>
    internal Deployment Full { get; private set; } = null!;

    /// <summary>Without a model.</summary>
    internal Deployment Extractive { get; private set; } = null!;

    /// <summary>What tells the app of uploads.</summary>
    internal Deployment Events { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Default = await Bicep.PredictAsync("main.bicep", Least);
        Extractive = await Bicep.PredictAsync("main.bicep", Least + "param modelName = ''\n");
        Full = await Bicep.PredictAsync(
            "main.bicep",
            Least
                + """
                param privateNetworking = true
                param alwaysReadyInstances = 1
                param zoneRedundant = true
                param modelCapacity = 1000
                param intakePaused = true
                param retentionDays = 10
                param alertEmail = 'operator@news.example'
                param feedAccess = 'key'
                param feedKey = 'a key that readers have'
                param feedBaseUrl = 'https://digests.news.example'
                param uploaderId = '00000000-0000-0000-0000-000000000001'
                """
        );
        Events = await Bicep.PredictAsync(
            "event-subscription.bicep",
            """
            param topicName = 'evgt-test'
            param storageAccountName = 'sttest'
            param appName = 'func-test'
            param blobsExtensionKey = 'the-key'
            """
        );
    }

    public Task DisposeAsync() => Task.CompletedTask;
}
