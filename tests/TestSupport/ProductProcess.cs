using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace TestSupport;

/// <summary>The product as users run it: in a separate process, on a free port, with a given storage account.</summary>
public sealed partial class ProductProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartTimeout = TimeSpan.FromSeconds(60);

    private readonly Process _process;

    private ProductProcess(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    public Uri Address { get; }

    public static Task<ProductProcess> StartAsync(
        string connectionString,
        CancellationToken cancellationToken,
        params (string Name, string Value)[] settings
    ) => StartAsync(connectionString, report: null, cancellationToken, settings);

    /// <param name="connectionString">The storage account.</param>
    /// <param name="report">
    /// Receives the process's output, line by line. If null, errors go to the console and the rest is discarded.
    /// </param>
    /// <param name="settings">Environment variables.</param>
    public static async Task<ProductProcess> StartAsync(
        string connectionString,
        Action<string>? report,
        CancellationToken cancellationToken,
        params (string Name, string Value)[] settings
    )
    {
        var address = new Uri($"http://127.0.0.1:{FindFreePort()}/");
        var start = new ProcessStartInfo(
            "dotnet",
            [Path.Combine(AppContext.BaseDirectory, "Summarizer.Functions.dll"), "--no-seeds", "--port", $"{address.Port}"]
        )
        {
            RedirectStandardOutput = true,
            RedirectStandardError = report is not null,
            Environment = { ["ArticleStorage"] = connectionString },
        };
        start.Environment.Remove("FUNCTIONS_APPLICATION_DIRECTORY"); // A host in this process may have set it.
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        var process = Process.Start(start) ?? throw new InvalidOperationException("The product did not start.");
        var product = new ProductProcess(process, address);
        process.OutputDataReceived += (_, line) => report?.Invoke(line.Data ?? ""); // Always read, so that the pipe never fills up.
        process.BeginOutputReadLine();
        if (report is not null)
        {
            process.ErrorDataReceived += (_, line) => report(line.Data ?? "");
            process.BeginErrorReadLine();
        }

        try
        {
            await WaitUntilHealthyAsync(process, address, cancellationToken);
            return product;
        }
        catch
        {
            await product.DisposeAsync();
            throw;
        }
    }

    /// <summary>The peak memory of the process in MB: the kernel's figure if available, otherwise the last one observed.</summary>
    public double PeakMegabytes()
    {
        var status = $"/proc/{_process.Id}/status";
        if (File.Exists(status) && HighWaterMark().Match(File.ReadAllText(status)) is { Success: true } match)
            return double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) / 1024;
        _process.Refresh();
        return _process.PeakWorkingSet64 / 1e6;
    }

    /// <summary>Ends the process as a crash would (SIGKILL).</summary>
    public async Task KillAsync()
    {
        if (!_process.HasExited)
            _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _process.Dispose();
    }

    private static async Task WaitUntilHealthyAsync(Process process, Uri address, CancellationToken cancellationToken)
    {
        using var client = new HttpClient { BaseAddress = address };
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < StartTimeout; await Task.Delay(100, cancellationToken))
        {
            if (process.HasExited)
                throw new InvalidOperationException($"The product ended with exit code {process.ExitCode}.");
            try
            {
                if ((await client.GetAsync(new Uri("health", UriKind.Relative), cancellationToken)).IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
        }

        throw new TimeoutException($"The product was not healthy after {StartTimeout.TotalSeconds} s.");
    }

    private static int FindFreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [GeneratedRegex(@"VmHWM:\s+(\d+) kB")]
    private static partial Regex HighWaterMark();
}
