namespace LocalFunctions.Emulator;

/// <summary>A separate Azurite for tests: Microsoft's storage emulator, with blobs and queues, on free ports of this machine.</summary>
public sealed class Azurite : IAsyncDisposable
{
    private static readonly Lazy<Task<Azurite>> Shared = new(() => StartAsync());

    private readonly AzuriteProcess _process;
    private readonly IReadOnlyList<AzuriteAccount> _accounts;
    private int _handedOut;

    private Azurite(AzuriteProcess process, IReadOnlyList<AzuriteAccount> accounts)
    {
        _process = process;
        _accounts = accounts;
    }

    /// <summary>The connection string of the well-known account <c>devstoreaccount1</c>.</summary>
    public string ConnectionString => AzuriteAccount.WellKnown.ConnectionString(BlobPort, QueuePort);

    /// <summary>The port of the blob service.</summary>
    public int BlobPort => _process.State.BlobPort;

    /// <summary>The port of the queue service.</summary>
    public int QueuePort => _process.State.QueuePort;

    /// <summary>The id of the Node.js process.</summary>
    public int ProcessId => _process.State.Process;

    /// <summary>Starts Azurite, and installs it first if necessary. Azurite ends with this process at the latest.</summary>
    /// <returns>A running Azurite.</returns>
    /// <exception cref="StartException">Node.js or npm is missing, or a port is in use.</exception>
    public static async Task<Azurite> StartAsync(AzuriteOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new AzuriteOptions();
        var folder = AzuriteFolder.Find(AppContext.BaseDirectory);
        await new AzuriteInstaller(folder, Console.Out.WriteLine).EnsureAsync(cancellationToken);
        var accounts = AzuriteAccount.Make(options.Accounts);
        var launch = new AzuriteLaunch(
            folder.Package,
            options.DataFolder ?? Path.GetTempPath(),
            options.BlobPort,
            options.QueuePort,
            options.DataFolder is null,
            options.HasFeed,
            null
        );
        var process = await AzuriteProcess.StartAsync(folder.Script, launch, [AzuriteAccount.WellKnown, .. accounts], cancellationToken);
        return new Azurite(process, accounts);
    }

    /// <summary>The in-memory Azurite that all tests of this process share. It ends with the process.</summary>
    /// <returns>A running Azurite.</returns>
    public static Task<Azurite> GetSharedAsync() => Shared.Value;

    /// <summary>Returns an unused account.</summary>
    /// <returns>Its connection string.</returns>
    public string NewAccount()
    {
        var index = Interlocked.Increment(ref _handedOut) - 1;
        return index < _accounts.Count
            ? _accounts[index].ConnectionString(BlobPort, QueuePort)
            : throw new InvalidOperationException(
                $"All {_accounts.Count} accounts are in use. Increase {nameof(AzuriteOptions)}.{nameof(AzuriteOptions.Accounts)}."
            );
    }

    /// <summary>Stops Azurite after it has saved all data.</summary>
    /// <returns>A task that completes when Azurite has ended.</returns>
    public Task StopAsync() => _process.StopAsync();

    /// <summary>Ends Azurite as a crash would. Writes acknowledged in the last seconds are lost.</summary>
    public void Kill() => _process.Kill();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await StopAsync();
}
