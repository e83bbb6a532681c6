using System.Globalization;
using System.Net.Sockets;
using System.Text;
using EndToEnd.Tests.Support;

namespace EndToEnd.Tests.Http;

/// <summary>Requests that no client library would send. Each is answered soon, and never with 5xx for a client's mistake.</summary>
public sealed class RawRequestTests(AppFixture app) : IClassFixture<AppFixture>
{
    private static readonly TimeSpan MaxTime = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData("no length\r\n")]
    [InlineData("-1\r\na\r\n0\r\n\r\n")]
    [InlineData("FFFFFFFFFFFFFFFFFF\r\na\r\n0\r\n\r\n")]
    [InlineData("5\r\nabcdefgh\r\n0\r\n\r\n")]
    [InlineData("5\r\nabcde0\r\n\r\n")]
    [InlineData("5 \n\r\nabcde\r\n")]
    [InlineData("\r\n\r\n\r\n")]
    public async Task BadChunks_AreBadRequests(string body)
    {
        foreach (var (line, type) in new[] { ("PUT /articles/a.txt", "text/plain"), ("POST /subscriptions", "application/json") })
        {
            var status = await SendAsync(
                $"{line} HTTP/1.1\r\nHost: localhost\r\nContent-Type: {type}\r\nTransfer-Encoding: chunked\r\n\r\n{body}"
            );

            Assert.True(status == 400, $"{line}: {status}");
        }
    }

    [Theory]
    [InlineData("Content-Length: 5\r\nTransfer-Encoding: chunked", "5\r\nabcde\r\n0\r\n\r\n", 202)] // RFC 9112, section 6.3: the length is ignored.
    [InlineData("Content-Length: many", "a", 400)]
    [InlineData("Content-Length: -1", "a", 400)]
    [InlineData("Content-Length: 1\r\nContent-Length: 2", "ab", 400)]
    [InlineData("Transfer-Encoding: gzip", "a", 400)]
    [InlineData("Content-Type: multipart/form-data; boundary=b\r\nTransfer-Encoding: chunked", "zz\r\n", 400)]
    public async Task ABodyWithoutAClearEnd_IsABadRequestOrEndsAsItsChunksSay(string headers, string body, int expected) =>
        Assert.Equal(expected, await SendAsync($"PUT /articles/a.txt HTTP/1.1\r\nHost: localhost\r\n{headers}\r\n\r\n{body}"));

    /// <summary>The client waits for an answer and sends no more.</summary>
    [Theory]
    [InlineData("PUT /articles/stalled.txt", "Content-Length: 1000\r\nContent-Type: text/plain", "The harbour")]
    [InlineData("PUT /articles/stalled.txt", "Transfer-Encoding: chunked\r\nContent-Type: text/plain", "5\r\nThe h\r\n")]
    [InlineData("POST /articles/stalled.txt", "Content-Length: 1000\r\nContent-Type: multipart/form-data; boundary=b", "--b\r\n")]
    [InlineData("POST /subscriptions", "Content-Length: 1000\r\nContent-Type: application/json", "[1,")]
    public async Task AStalledUpload_TimesOut(string line, string headers, string body) =>
        Assert.Equal(408, await SendAsync($"{line} HTTP/1.1\r\nHost: localhost\r\n{headers}\r\n\r\n{body}"));

    /// <summary>Storage accepts only ASCII, so a header must not reach it as it came.</summary>
    [Theory]
    [InlineData("Content-Type: text/plain; name=\"größe\"", 400)]
    [InlineData("Content-Type: текст", 400)]
    [InlineData("Content-Type: text/港", 400)]
    [InlineData("x-ms-meta-title: Größe des Hafens 港", 202)]
    [InlineData("x-ms-meta-date: ２０２６-01-31", 400)]
    [InlineData("x-ms-meta-language: дe", 400)]
    [InlineData("x-ms-meta-größe: a", 400)]
    [InlineData("traceparent: 00-größe", 202)]
    [InlineData("traceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01\r\ntracestate: größe=港", 202)]
    [InlineData("baggage: größe=港", 202)]
    [InlineData("Correlation-Context: größe=港", 202)]
    [InlineData("Request-Id: |größe.", 202)]
    [InlineData("x-ms-client-request-id: größe", 202)]
    [InlineData("User-Agent: größe", 202)]
    [InlineData("Cookie: größe=港", 202)]
    [InlineData("Authorization: größe", 202)]
    [InlineData("x-functions-key: größe", 202)]
    [InlineData("If-None-Match: \"größe\"", 202)]
    [InlineData("X-Forwarded-Host: größe", 202)]
    [InlineData("Accept-Language: größe", 202)]
    public async Task ANonAsciiHeader_IsIgnoredOrABadRequest(string header, int expected)
    {
        var type = header.StartsWith("Content-Type", StringComparison.Ordinal) ? "" : "Content-Type: text/plain\r\n";
        var text = ArticleBuilder.Text("Bergen");

        var status = await SendAsync(
            $"PUT /articles/header.txt HTTP/1.1\r\nHost: localhost\r\n{type}{header}\r\n"
                + $"Content-Length: {Encoding.UTF8.GetByteCount(text)}\r\n\r\n{text}"
        );

        Assert.Equal(expected, status);
    }

    [Theory]
    [InlineData("GET /feed.json")]
    [InlineData("GET /")]
    [InlineData("GET /health")]
    [InlineData("GET /digests/unknown.txt")]
    public async Task BytesThatAreNoText_AreABadRequest(string line) =>
        Assert.Equal(400, await SendAsync($"{line} HTTP/1.1\r\nHost: localhost\r\nAccept: \u00FF\u00FE\r\n\r\n", Encoding.Latin1));

    [Theory]
    [InlineData(8_000, 400)]
    [InlineData(20_000, 400)]
    [InlineData(40_000, 431)]
    public async Task HeadersThatStorageCannotKeep_AreABadRequest(int length, int expected)
    {
        var status = await SendAsync(
            $"PUT /articles/header.txt HTTP/1.1\r\nHost: localhost\r\nx-ms-meta-title: {new string('a', length)}\r\nContent-Length: 1\r\n\r\na"
        );

        Assert.Equal(expected, status);
    }

    // 0 if the connection ends without an answer.
    private async Task<int> SendAsync(string request, Encoding? encoding = null)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(app.Client.BaseAddress!.Host, app.Client.BaseAddress.Port);
        await using var stream = socket.GetStream();
        await stream.WriteAsync((encoding ?? Encoding.UTF8).GetBytes(request));
        using var reader = new StreamReader(stream);
        var line = await reader.ReadLineAsync().WaitAsync(MaxTime);
        return line is ['H', 'T', 'T', 'P', ..] ? int.Parse(line.Split(' ')[1], CultureInfo.InvariantCulture) : 0;
    }
}
