using LocalFunctions.Emulator;
using Xunit;

namespace TestSupport;

/// <summary>
/// Storage accounts of their own for tests. Test classes share an Azurite until it has many accounts, as every query reads rows of all of
/// them. It ends with the last class that uses it, or with the process.
/// </summary>
public sealed class AzuriteFixture : IAsyncLifetime
{
    // A class gets an Azurite with fewer accounts in use than this. One class uses up to 400.
    private const int UsedUp = 60,
        Accounts = UsedUp + 1_000;

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
