using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace LocalFunctions.Emulator;

/// <summary>
/// The one Azurite of a folder, shared by all hosts that run there. Each host holds a connection to it. Azurite saves its data and ends
/// when the last connection closes.
/// </summary>
internal sealed class SharedAzurite : IDisposable
{
    private const int DefaultBlobPort = 10000;
    private const int DefaultQueuePort = 10001;
    private static readonly TimeSpan EndTimeout = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LookInterval = TimeSpan.FromMilliseconds(50);

    private readonly TcpClient _connection;
    private readonly AzuriteProcess? _started;

    private SharedAzurite(AzuriteFolder folder, AzuriteState state, TcpClient connection, AzuriteProcess? started)
    {
        Folder = folder;
        State = state;
        _connection = connection;
        _started = started;
    }

    public AzuriteFolder Folder { get; }

    public AzuriteState State { get; }

    public bool HasDefaultPorts => State is { BlobPort: DefaultBlobPort, QueuePort: DefaultQueuePort };

    public static async Task<SharedAzurite> JoinOrStartAsync(
        AzuriteFolder folder,
        Action<string> report,
        CancellationToken cancellationToken
    )
    {
        await new AzuriteInstaller(folder, report).EnsureAsync(cancellationToken);
        using var held = await FileLock.AcquireAsync(folder.StartLock, cancellationToken);
        return await TryJoinAsync(folder, cancellationToken) ?? await StartAsync(folder, cancellationToken);
    }

    /// <summary>Whether an Azurite of another folder uses the well-known ports.</summary>
    public static bool IsForeignOnDefaultPorts(AzuriteFolder folder) =>
        !IsFree(DefaultBlobPort) && !(Read(folder) is { BlobPort: DefaultBlobPort } state && IsAlive(state.Process));

    public void Dispose()
    {
        _connection.Dispose();
        _started?.Leave();
    }

    private static async Task<SharedAzurite?> TryJoinAsync(AzuriteFolder folder, CancellationToken cancellationToken)
    {
        var begun = TimeProvider.System.GetTimestamp();
        while (Read(folder) is { } state && TimeProvider.System.GetElapsedTime(begun) < EndTimeout)
        {
            if (await TryConnectAsync(state, cancellationToken) is { } connection)
                return new SharedAzurite(folder, state, connection, null);
            if (!IsAlive(state.Process))
                return null;
            // It is ending and still saving its data.
            await Task.Delay(LookInterval, TimeProvider.System, cancellationToken);
        }

        return null;
    }

    private static async Task<SharedAzurite> StartAsync(AzuriteFolder folder, CancellationToken cancellationToken)
    {
        var process = await StartOnDefaultPortsAsync(folder, cancellationToken) ?? await StartAsync(folder, 0, 0, cancellationToken);
        var connection =
            await TryConnectAsync(process.State, cancellationToken)
            ?? throw new StartException("Azurite ended right after it started. Try again.");
        return new SharedAzurite(folder, process.State, connection, process);
    }

    private static async Task<AzuriteProcess?> StartOnDefaultPortsAsync(AzuriteFolder folder, CancellationToken cancellationToken)
    {
        if (!IsFree(DefaultBlobPort) || !IsFree(DefaultQueuePort))
            return null;
        try
        {
            return await StartAsync(folder, DefaultBlobPort, DefaultQueuePort, cancellationToken);
        }
        catch (StartException) when (!IsFree(DefaultBlobPort) || !IsFree(DefaultQueuePort))
        {
            // Another process was faster.
            return null;
        }
    }

    private static Task<AzuriteProcess> StartAsync(AzuriteFolder folder, int blobPort, int queuePort, CancellationToken cancellationToken)
    {
        var launch = new AzuriteLaunch(folder.Package, folder.Data, blobPort, queuePort, InMemory: false, HasFeed: true, folder.StateFile);
        return AzuriteProcess.StartAsync(folder.Script, launch, [AzuriteAccount.WellKnown], cancellationToken);
    }

    // Only a connection that receives the greeting counts: an Azurite that is ending closes it instead.
    private static async Task<TcpClient?> TryConnectAsync(AzuriteState state, CancellationToken cancellationToken)
    {
        var client = new TcpClient();
        try
        {
            await client.ConnectAsync(IPAddress.Loopback, state.ControlPort, cancellationToken);
            if (await client.GetStream().ReadAsync(new byte[16], cancellationToken) > 0)
                return client;
        }
        catch (Exception exception) when (exception is SocketException or IOException)
        {
            // Nothing listens there.
        }

        client.Dispose();
        return null;
    }

    private static AzuriteState? Read(AzuriteFolder folder)
    {
        try
        {
            return AzuriteState.Parse(File.ReadAllText(folder.StateFile));
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static bool IsAlive(int processId)
    {
        try
        {
            using var process = Process.GetProcessById(processId);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static bool IsFree(int port)
    {
        using var probe = new TcpListener(IPAddress.Loopback, port);
        try
        {
            probe.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
