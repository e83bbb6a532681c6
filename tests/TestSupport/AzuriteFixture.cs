using LocalFunctions.Emulator;
using Xunit;

namespace TestSupport;

/// <summary>Storage accounts of their own for tests, in one Azurite that ends with the test process.</summary>
public sealed class AzuriteFixture : IAsyncLifetime
{
    // Names and keys go to Azurite in one environment variable, which holds 128 KiB.
    private static readonly Lazy<Task<Azurite>> Shared = new(() => Azurite.StartAsync(new AzuriteOptions { Accounts = 2400 }));

    private Azurite? _azurite;

    /// <summary>The connection string of an account that nobody has used before.</summary>
    public string Next() => _azurite!.NewAccount();

    public async Task InitializeAsync() => _azurite = await Shared.Value;

    public Task DisposeAsync() => Task.CompletedTask;
}
