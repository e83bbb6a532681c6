using System.Buffers.Binary;
using System.Net;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace Workbench.Worker;

/// <summary>The host's end of the one gRPC call that a worker makes: a stream of messages either way (gRPC over HTTP/2, without TLS).</summary>
internal sealed class WorkerStream : IAsyncDisposable
{
    private const int HeaderLength = 5; // A flag for compression, then the length.

    private readonly WebApplication _app;
    private readonly Channel<byte[]> _toWorker = Channel.CreateUnbounded<byte[]>(), _fromWorker = Channel.CreateUnbounded<byte[]>();

    private WorkerStream()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http2));
        _app = builder.Build();
        _app.Run(TalkAsync);
    }

    /// <summary>Where the worker calls.</summary>
    public Uri Url { get; private set; } = null!;

    public static async Task<WorkerStream> StartAsync(CancellationToken cancellationToken)
    {
        var stream = new WorkerStream();
        await stream._app.StartAsync(cancellationToken);
        stream.Url = new Uri(stream._app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        return stream;
    }

    public void Send(byte[] message) => _toWorker.Writer.TryWrite(message);

    public IAsyncEnumerable<byte[]> ReceiveAsync(CancellationToken cancellationToken) => _fromWorker.Reader.ReadAllAsync(cancellationToken);

    public ValueTask DisposeAsync() => _app.DisposeAsync();

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
