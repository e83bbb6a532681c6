using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Workbench.Bench;

/// <summary>A bare server in a process of its own, as the product has one.</summary>
internal sealed class BareProcess : IAsyncDisposable
{
    private readonly Process _process;

    private BareProcess(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    public Uri Address { get; }

    public static async Task<BareProcess> StartAsync(string file, CancellationToken cancellationToken)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/");
        listener.Stop();
        var process = Process.Start("dotnet", [typeof(BareProcess).Assembly.Location, "bench", "bare", file, $"{address.Port}"]);
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
        if (!_process.HasExited) _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
