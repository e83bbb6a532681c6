using System.Buffers;
using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.IO.Pipelines;
using System.Threading.Channels;
using Google.Protobuf;
using LocalFunctions.Worker.Rpc;
using Microsoft.AspNetCore.Http;

namespace LocalFunctions.Worker;

/// <summary>
/// The host's end of the worker's one call: messages in both directions, each after a five-byte header (gRPC over HTTP/2). A gRPC server
/// would add a package for this one method, and would flush every message separately.
/// </summary>
internal sealed class WorkerStream(HttpContext context)
{
    /// <summary>The real host's limit.</summary>
    public const int MaxMessageBytes = 128 * 1024 * 1024;

    // Any program on this machine can call, so until the caller has introduced itself, messages must be small.
    private const int MaxStrangerMessageBytes = 16 * 1024;

    private const int HeaderLength = 5; // A compression flag, then the length.

    private readonly Channel<StreamingMessage> _outgoing = Channel.CreateUnbounded<StreamingMessage>(
        new UnboundedChannelOptions { SingleReader = true }
    );

    /// <summary>Whether the caller is the worker.</summary>
    public bool IsKnown { get; set; }

    public void Send(StreamingMessage message) => _outgoing.Writer.TryWrite(message);

    /// <summary>Ends the call once everything has been sent.</summary>
    public void End() => _outgoing.Writer.TryComplete();

    public void Abort() => context.Abort();

    /// <summary>Passes messages until either side ends the call.</summary>
    public async Task RunAsync(Action<StreamingMessage> receive)
    {
        context.Response.ContentType = "application/grpc";
        await context.Response.StartAsync(context.RequestAborted);
        await await Task.WhenAny(WriteAsync(context.RequestAborted), ReadAsync(receive, context.RequestAborted));
        context.Response.AppendTrailer("grpc-status", "0");
    }

    private async Task WriteAsync(CancellationToken aborted)
    {
        var body = context.Response.BodyWriter;
        while (await _outgoing.Reader.WaitToReadAsync(aborted))
        {
            while (_outgoing.Reader.TryRead(out var message))
                Write(body, message);
            await body.FlushAsync(aborted);
        }
    }

    private static void Write(PipeWriter body, StreamingMessage message)
    {
        var header = body.GetSpan(HeaderLength);
        header[0] = 0;
        BinaryPrimitives.WriteInt32BigEndian(header[1..], message.CalculateSize());
        body.Advance(HeaderLength);
        message.WriteTo(body);
    }

    private async Task ReadAsync(Action<StreamingMessage> receive, CancellationToken aborted)
    {
        var body = context.Request.BodyReader;
        ReadResult read;
        do
        {
            read = await body.ReadAsync(aborted);
            var buffer = read.Buffer;
            while (TryRead(ref buffer, out var message))
                receive(message);
            body.AdvanceTo(buffer.Start, buffer.End);
        } while (!read.IsCompleted);
    }

    private bool TryRead(ref ReadOnlySequence<byte> buffer, [NotNullWhen(true)] out StreamingMessage? message)
    {
        message = null;
        if (buffer.Length < HeaderLength)
            return false;
        Span<byte> header = stackalloc byte[HeaderLength];
        buffer.Slice(0, HeaderLength).CopyTo(header);
        var length = BinaryPrimitives.ReadUInt32BigEndian(header[1..]);
        if (header[0] != 0 || length > (IsKnown ? MaxMessageBytes : MaxStrangerMessageBytes))
            throw new InvalidDataException("The worker sent a message that is compressed or too long.");
        if (buffer.Length < HeaderLength + length)
            return false;
        message = StreamingMessage.Parser.ParseFrom(buffer.Slice(HeaderLength, length));
        buffer = buffer.Slice(HeaderLength + length);
        return true;
    }
}
