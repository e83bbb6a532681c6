using System.Buffers.Binary;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Workbench.Worker;

/// <summary>The host's end of the one gRPC call that a worker makes: a stream of messages either way (gRPC over HTTP/2, without TLS).</summary>
internal sealed class WorkerStream : IAsyncDisposable
{
    private const int HeaderLength = 5; // A flag for compression, then the length.

    private readonly LoopbackServer _server;
    private readonly Channel<byte[]> _toWorker = Channel.CreateUnbounded<byte[]>(), _fromWorker = Channel.CreateUnbounded<byte[]>();

    private WorkerStream() => _server = new LoopbackServer(port: 0, TalkAsync, HttpProtocols.Http2);

    /// <summary>Where the worker calls.</summary>
    public Uri Url => _server.Url;

    public static async Task<WorkerStream> StartAsync(CancellationToken cancellationToken)
    {
        var stream = new WorkerStream();
        await stream._server.StartAsync(cancellationToken);
        return stream;
    }

    public void Send(byte[] message) => _toWorker.Writer.TryWrite(message);

    public IAsyncEnumerable<byte[]> ReceiveAsync(CancellationToken cancellationToken) => _fromWorker.Reader.ReadAllAsync(cancellationToken);

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task TalkAsync(HttpContext context)
    {
        context.Response.ContentType = "application/grpc";
        await context.Response.StartAsync(context.RequestAborted);
        await Task.WhenAny(WriteAsync(context), ReadAsync(context));
        _fromWorker.Writer.TryComplete();
    }

    private async Task WriteAsync(HttpContext context)
    {
        await foreach (var message in _toWorker.Reader.ReadAllAsync(context.RequestAborted))
        {
            var frame = new byte[HeaderLength + message.Length];
            BinaryPrimitives.WriteInt32BigEndian(frame.AsSpan(1), message.Length);
            message.CopyTo(frame, HeaderLength);
            await context.Response.Body.WriteAsync(frame, context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
        }
    }

    private async Task ReadAsync(HttpContext context)
    {
        var header = new byte[HeaderLength];
        while (await context.Request.Body.ReadAtLeastAsync(header, HeaderLength, throwOnEndOfStream: false, context.RequestAborted) == HeaderLength)
        {
            var message = new byte[BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(1))];
            await context.Request.Body.ReadExactlyAsync(message, context.RequestAborted);
            _fromWorker.Writer.TryWrite(message);
        }
    }
}
