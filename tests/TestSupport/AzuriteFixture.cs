using LocalFunctions.Emulator;
using Xunit;

namespace TestSupport;

/// <summary>
/// Gives tests storage accounts of their own. Test classes share an Azurite until 60 of its accounts are in use, because each of its
/// queries reads the rows of all accounts. It then ends with the last class that uses it, otherwise with the process.
/// </summary>
public sealed class AzuriteFixture : IAsyncLifetime
{
    // Names and keys go to Azurite in one environment variable, which holds 128 KiB.
    private const int UsedUp = 60,
        Accounts = 2_400;

    private static readonly Lock Lock = new();
    private static Lease? _newest;

    private Lease? _lease;
    private Azurite? _azurite;

    /// <summary>The connection string of an account that nobody has used before.</summary>
    public string Next()
    {
        Interlocked.Increment(ref _lease!.Used);
        return _azurite!.NewAccount();
    }

    public async Task InitializeAsync()
    {
        lock (Lock)
        {
            if (_newest is null || _newest.Used >= UsedUp)
                _newest = new Lease();
            _lease = _newest;
            _lease.Users++;
        }

        _azurite = await _lease.Azurite.Value;
    }

    public async Task DisposeAsync()
    {
        lock (Lock)
        {
            if (--_lease!.Users > 0 || _lease.Used < UsedUp)
                return;
        }

        await _azurite!.DisposeAsync();
    }

    private sealed class Lease
    {
        public Lazy<Task<Azurite>> Azurite { get; } = new(() => LocalFunctions.Emulator.Azurite.StartAsync(new() { Accounts = Accounts }));

        public int Users { get; set; }

        public int Used;
    }
}
