using Microsoft.AspNetCore.Http;

namespace TestSupport.Telemetry;

/// <summary>A collector on 127.0.0.1 that receives OTLP over HTTP (<c>http/protobuf</c>) and keeps the data.</summary>
public sealed class OtlpCollector : IAsyncDisposable
{
    private readonly LoopbackServer _server;
    private readonly Lock _gate = new();
    private readonly List<CollectedSpan> _spans = [];
    private readonly List<CollectedPoint> _points = [];
    private readonly List<CollectedLog> _logs = [];

    private OtlpCollector(int port) => _server = new LoopbackServer(port, HandleAsync);

    /// <summary>The value of <c>OTEL_EXPORTER_OTLP_ENDPOINT</c>.</summary>
    public Uri Url => _server.Url;

    /// <summary>Called after each request.</summary>
    public Action? Collected { get; set; }

    /// <summary>The spans so far.</summary>
    public IReadOnlyList<CollectedSpan> Spans => Copy(_spans);

    /// <summary>The points so far. They are cumulative: a later point of a metric includes the earlier ones.</summary>
    public IReadOnlyList<CollectedPoint> Points => Copy(_points);

    /// <summary>The log records so far.</summary>
    public IReadOnlyList<CollectedLog> Logs => Copy(_logs);

    /// <summary>Starts a collector; port 0 takes a free one.</summary>
    public static async Task<OtlpCollector> StartAsync(int port = 0, CancellationToken cancellationToken = default)
    {
        var collector = new OtlpCollector(port);
        await collector._server.StartAsync(cancellationToken);
        return collector;
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task HandleAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        if (!TryTake(context.Request.Path, body.ToArray()))
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        context.Response.ContentType = "application/x-protobuf"; // An empty response means that everything was accepted.
        Collected?.Invoke();
    }

    private bool TryTake(string? path, byte[] request)
    {
        lock (_gate)
        {
            switch (path)
            {
                case "/v1/traces":
                    _spans.AddRange(OtlpReader.ReadSpans(request));
                    return true;
                case "/v1/metrics":
                    _points.AddRange(OtlpReader.ReadPoints(request));
                    return true;
                case "/v1/logs":
                    _logs.AddRange(OtlpReader.ReadLogs(request));
                    return true;
                default:
                    return false;
            }
        }
    }

    private T[] Copy<T>(List<T> list)
    {
        lock (_gate)
            return [.. list];
    }
}
