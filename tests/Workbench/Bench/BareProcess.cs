using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Workbench.Bench;

/// <summary>A server for the benchmarks in a separate process, like the product.</summary>
internal sealed class BareProcess : IAsyncDisposable
{
    private readonly Process _process;

    private BareProcess(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    public Uri Address { get; }

    /// <summary>Kestrel that returns the bytes of a file.</summary>
    public static Task<BareProcess> StartAsync(string file, CancellationToken cancellationToken) =>
        StartAsync(["bench", "bare", file], null, cancellationToken);

    /// <summary>Kestrel that serves the feed of an account with the product's own code.</summary>
    public static Task<BareProcess> StartFeedAsync(string account, CancellationToken cancellationToken) =>
        StartAsync(["bench", "bare-feed"], account, cancellationToken);

    private static async Task<BareProcess> StartAsync(string[] arguments, string? account, CancellationToken cancellationToken)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/");
        listener.Stop();
        var start = new ProcessStartInfo("dotnet", [typeof(BareProcess).Assembly.Location, .. arguments, $"{address.Port}"]);
        if (account is not null)
            start.Environment["ArticleStorage"] = account;
        var process = Process.Start(start) ?? throw new InvalidOperationException("The bare server did not start.");
        using var client = new HttpClient();
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < TimeSpan.FromSeconds(30); await Task.Delay(50, cancellationToken))
        {
            try
            {
                await client.GetAsync(address, cancellationToken);
                return new BareProcess(process, address);
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
        }

        throw new TimeoutException("The bare server did not start.");
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
