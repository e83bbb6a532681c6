using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Workbench.Bench;

/// <summary>
/// Sends requests to one address over a number of connections. It speaks HTTP/1.1 over plain sockets, because <c>HttpClient</c> costs more
/// than the servers under test.
/// </summary>
internal static class Requests
{
    /// <summary>Requests per second, and the time within which 99 % were answered.</summary>
    public static async Task<(double Rate, TimeSpan P99)> MeasureAsync(Uri address, string? etag, int connections, TimeSpan duration)
    {
        var (rate, times) = await TimeAsync(address, etag, connections, duration);
        return (rate, P99(times));
    }

    /// <summary>The time within which 99 % of requests were answered.</summary>
    public static TimeSpan P99(IEnumerable<long> times)
    {
        long[] all = [.. times.Order()];
        return Stopwatch.GetElapsedTime(0, all[(int)(all.Length * 0.99)]);
    }

    /// <summary>Requests per second, and how long each took, in ticks of <see cref="Stopwatch"/>.</summary>
    /// <param name="interval">How long a connection rests after each answer. Without a rest it asks as fast as it can.</param>
    public static async Task<(double Rate, IReadOnlyList<long> Times)> TimeAsync(
        Uri address,
        string? etag,
        int connections,
        TimeSpan duration,
        TimeSpan interval = default
    )
    {
        var request = Encoding.ASCII.GetBytes(
            $"GET {address.PathAndQuery} HTTP/1.1\r\nHost: {address.Authority}\r\n{(etag is null ? "" : $"If-None-Match: {etag}\r\n")}\r\n"
        );
        var expected = etag is null ? 200 : 304;
        var clock = Stopwatch.StartNew();
        var times = await Task.WhenAll(
            Enumerable.Range(0, connections).Select(_ => Task.Run(() => AskAsync(address, request, expected, clock, duration, interval)))
        );
        var elapsed = clock.Elapsed;
        long[] all = [.. times.SelectMany(some => some)];
        return (all.Length / elapsed.TotalSeconds, all);
    }

    private static async Task<List<long>> AskAsync(
        Uri address,
        byte[] request,
        int expected,
        Stopwatch clock,
        TimeSpan duration,
        TimeSpan interval
    )
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(IPAddress.Loopback, address.Port);
        var (times, buffer) = (new List<long>(), new byte[256 * 1024]);
        while (clock.Elapsed < duration)
        {
            var start = Stopwatch.GetTimestamp();
            await socket.SendAsync(request);
            await ReceiveAsync(socket, buffer, expected);
            times.Add(Stopwatch.GetTimestamp() - start);
            if (interval > TimeSpan.Zero)
                await Task.Delay(interval);
        }

        return times;
    }

    private static async Task ReceiveAsync(Socket socket, byte[] buffer, int expected)
    {
        var (received, total) = (0, int.MaxValue);
        while (received < total)
        {
            var some = await socket.ReceiveAsync(buffer.AsMemory(received));
            if (some == 0)
                throw new IOException("The server closed the connection.");
            received += some;
            if (total == int.MaxValue)
                total = FindLength(buffer.AsSpan(0, received), expected);
        }
    }

    /// <summary>The length of head and body; the maximum value while the head is incomplete.</summary>
    private static int FindLength(ReadOnlySpan<byte> bytes, int expected)
    {
        var end = bytes.IndexOf("\r\n\r\n"u8);
        if (end < 0)
            return int.MaxValue;
        var head = Encoding.ASCII.GetString(bytes[..end]);
        if (!head.StartsWith($"HTTP/1.1 {expected} ", StringComparison.Ordinal))
            throw new IOException(head);
        var at = head.IndexOf("Content-Length: ", StringComparison.OrdinalIgnoreCase);
        var length =
            at < 0 ? 0 : int.Parse(head.AsSpan(at + 16).ToString().Split('\r')[0], System.Globalization.CultureInfo.InvariantCulture);
        return end + 4 + length;
    }
}
