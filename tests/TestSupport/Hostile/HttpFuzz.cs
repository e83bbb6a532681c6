using System.Globalization;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace TestSupport.Hostile;

/// <summary>
/// Damages real requests to a running app in path, query, headers and body. Whatever arrives is answered in time with a status below 500 and
/// a well-formed body. Requests stay whole, so that the app never waits for their rest.
/// </summary>
/// <param name="app">The app's address.</param>
public sealed class HttpFuzz(Uri app)
{
    private const string Json = "application/json";
    private const string Subscription =
        """{"url":"https://hooks.example/in","events":["digest.created"],"topics":["port"],"languages":["en"],"description":"A","format":"slack"}""";

    private static readonly TimeSpan MaxTime = TimeSpan.FromSeconds(60);

    private static readonly (string Method, string Path, string Type, string Body)[] Requests =
    [
        ("GET", "/", "", ""),
        ("GET", "/?q=port&topic=harbour&language=en&source=news.example&cursor=2026-01-31.0.1", "", ""),
        ("GET", "/feed.json?day=2026-01-31&topic=port&language=tr&source=news.example&q=port&limit=5&cursor=2026-01-31.0.1", "", ""),
        ("GET", "/feed.atom?topic=port&limit=2", "", ""),
        ("HEAD", "/feed.rss?language=tr", "", ""),
        ("GET", "/daily/today", "", ""),
        ("GET", "/daily/2026-01-31.json", "", ""),
        ("GET", "/read/2026/harbour.txt", "", ""),
        ("GET", "/digests/2026/harbour.txt", "", ""),
        ("GET", "/texts/2026/harbour.txt", "", ""),
        ("PUT", "/articles/2026/harbour.txt", "text/plain; charset=utf-8", "article"),
        ("POST", "/articles/form.txt", "multipart/form-data; boundary=b", "form"),
        ("DELETE", "/articles/2026/gone.txt", "", ""),
        ("GET", "/rejections?limit=5", "", ""),
        ("GET", "/usage?from=2026-01-01&to=2026-01-31", "", ""),
        ("POST", "/replay/2026/harbour.txt", "", ""),
        ("POST", "/rejections/no-sentences/replay", "", ""),
        ("GET", "/rejections/no-sentences/replay", "", ""),
        ("POST", "/redigest", "", ""),
        ("GET", "/redigest", "", ""),
        ("POST", "/reconcile", "", ""),
        ("GET", "/reconcile", "", ""),
        ("GET", "/subscriptions", "", ""),
        ("POST", "/subscriptions", Json, Subscription),
        ("PATCH", "/subscriptions/sub_1", Json, Subscription),
        ("DELETE", "/subscriptions/sub_1", "", ""),
        ("GET", "/subscriptions/sub_1/attempts?limit=5", "", ""),
        ("POST", "/subscriptions/sub_1/rotate", "", ""),
        ("POST", "/subscriptions/sub_1/test", "", ""),
        ("POST", "/subscriptions/sub_1/replay", Json, """{"since":"2026-01-31T12:00:00Z"}"""),
        ("POST", "/sign-in", "application/x-www-form-urlencoded", "key=a&to=%2Fdaily%2Ftoday"),
        ("POST", "/sign-out", "", ""),
        ("GET", "/health", "", ""),
        ("GET", "/openapi.json", "", ""),
    ];

    private static readonly string[] Headers =
    [
        "Accept: text/html,application/xhtml+xml;q=0.9",
        "Accept-Encoding: br;q=1.0, gzip;q=0.5, *;q=0",
        "If-None-Match: W/\"abc\", \"def\"",
        "If-Modified-Since: Sat, 31 Jan 2026 12:00:00 GMT",
        "Cookie: reader=1.abc; theme=dark",
        "Accept-Language: tr, en;q=0.5",
        "x-ms-meta-title: Liman%20kapand%C4%B1",
        "x-ms-meta-url: https://news.example/harbour",
        "x-ms-meta-date: 2026-01-31",
        "x-ms-meta-language: pt-BR",
        "x-functions-key: abc",
        "traceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
        "tracestate: a=b",
        "baggage: a=b",
        "Origin: http://localhost",
        "X-Forwarded-Host: news.example",
        "X-HTTP-Method-Override: DELETE",
        "Range: bytes=0-10",
        "Content-Encoding: gzip",
    ];

    /// <summary>Sends one damaged request and checks the answer.</summary>
    public async Task RunAsync(Random random)
    {
        ArgumentNullException.ThrowIfNull(random);
        var (head, body) = Make(random);
        using var timeout = new CancellationTokenSource(MaxTime);
        using var socket = new TcpClient();
        await socket.ConnectAsync(app.Host, app.Port, timeout.Token);
        await using var stream = socket.GetStream();
        using var answer = new MemoryStream();
        try
        {
            await stream.WriteAsync((byte[])[.. head, .. body], timeout.Token);
            await stream.CopyToAsync(answer, timeout.Token);
        }
        catch (IOException)
        {
            // A server that refuses a request need not read the rest of it.
        }

        Check(answer.ToArray(), Encoding.UTF8.GetString(head));
    }

    private static (byte[] Head, byte[] Body) Make(Random random)
    {
        var (method, path, type, content) = Any(random, Requests);
        var body = content switch
        {
            "" => [],
            "article" => FuzzTargets.Article(random),
            "form" => Form(FuzzTargets.Article(random)),
            _ => Encoding.UTF8.GetBytes(random.Next(3) == 0 ? content : Mutations.Mutate(random, content, content)),
        };
        var lines = new List<string>();
        for (var i = random.Next(4); i > 0; i--)
            lines.Add(Line(random, Any(random, Headers)));
        if (type.Length > 0)
            lines.Add(random.Next(3) == 0 ? Line(random, $"Content-Type: {type}") : $"Content-Type: {type}");
        var target = random.Next(3) == 0 ? path : "/" + Escape(random, Mutations.Mutate(random, path, Any(random, Requests).Path))[1..];
        var head =
            $"{(random.Next(10) == 0 ? Any(random, Requests).Method : method)} {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
            + $"Content-Length: {body.Length}\r\n{string.Concat(lines.Select(line => line + "\r\n"))}\r\n";
        return (Encoding.UTF8.GetBytes(head), body);
    }

    private static byte[] Form(byte[] article) =>
        [.. "--b\r\nContent-Disposition: form-data; name=file; filename=a.txt\r\n\r\n"u8, .. article, .. "\r\n--b--\r\n"u8];

    // Two headers decide where the request ends.
    private static string Line(Random random, string header)
    {
        var line = OneLine(Mutations.Mutate(random, header, Any(random, Headers)));
        return
            line.StartsWith("Transfer-Encoding", StringComparison.OrdinalIgnoreCase)
            || line.StartsWith("Content-Length", StringComparison.OrdinalIgnoreCase)
            || line.Length == 0
            ? "A: b"
            : line;
    }

    // Percent-encoded as clients do, or only without what would end the line.
    private static string Escape(Random random, string path)
    {
        var line = "/" + OneLine(path).TrimStart('/').Replace(' ', '+');
        return random.Next(4) == 0
            ? line
            : string.Concat(
                line.EnumerateRunes().Select(rune => rune.Value is > 32 and < 127 ? rune.ToString() : Uri.EscapeDataString(rune.ToString()))
            );
    }

    private static string OneLine(string text) =>
        text.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);

    private static void Check(byte[] answer, string request)
    {
        var text = Encoding.Latin1.GetString(answer);
        var end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        if (end < 0)
        {
            if (answer.Length > 0)
                throw new InvalidDataException($"The answer is cut off: {text}\n{request}");
            return; // The connection was reset while the request was sent.
        }

        var status = int.Parse(text.Split(' ')[1], CultureInfo.InvariantCulture);
        var head = text[..end];
        if (status >= 500)
            throw new InvalidDataException($"{text}\n{request}");
        var isWhole =
            !request.StartsWith("HEAD", StringComparison.Ordinal) && !head.Contains("chunked", StringComparison.OrdinalIgnoreCase);
        if (!isWhole || answer.Length == end + 4 || head.Contains("Content-Encoding", StringComparison.OrdinalIgnoreCase))
            return;
        var body = answer.AsMemory(end + 4);
        if (head.Contains("json", StringComparison.OrdinalIgnoreCase))
            JsonDocument.Parse(body).Dispose();
        if (head.Contains("+xml", StringComparison.OrdinalIgnoreCase))
            XDocument.Parse(Encoding.UTF8.GetString(body.Span));
    }

    private static T Any<T>(Random random, IReadOnlyList<T> all) => all[random.Next(all.Count)];
}
