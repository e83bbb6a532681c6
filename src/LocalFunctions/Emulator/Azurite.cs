namespace LocalFunctions.Emulator;

/// <summary>An Azurite of one's own, for tests: Microsoft's storage emulator, blobs and queues, on free ports of this machine.</summary>
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

    /// <summary>The id of the Node process.</summary>
    public int ProcessId => _process.State.Process;

    /// <summary>Starts Azurite, which is installed first where it is missing. It ends with this process at the latest.</summary>
    /// <param name="options">How it runs; by default in memory.</param>
    /// <param name="cancellationToken">Cancels the start.</param>
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

    /// <summary>One Azurite, in memory, for all tests of this process; it ends with the process.</summary>
    /// <returns>A running Azurite.</returns>
    public static Task<Azurite> GetSharedAsync() => Shared.Value;

    /// <summary>Hands out an account that nobody has used before.</summary>
    /// <returns>The account's connection string.</returns>
    public string NewAccount()
    {
        var index = Interlocked.Increment(ref _handedOut) - 1;
        return index < _accounts.Count
            ? _accounts[index].ConnectionString(BlobPort, QueuePort)
            : throw new InvalidOperationException(
                $"All {_accounts.Count} accounts are handed out; raise {nameof(AzuriteOptions)}.{nameof(AzuriteOptions.Accounts)}."
            );
    }

    /// <summary>Ends Azurite gently; a data folder has everything afterwards.</summary>
    /// <returns>A task that ends with Azurite.</returns>
    public Task StopAsync() => _process.StopAsync();

    /// <summary>Ends Azurite as a crash would. What it acknowledged in the last seconds is lost.</summary>
    public void Kill() => _process.Kill();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await StopAsync();
}
