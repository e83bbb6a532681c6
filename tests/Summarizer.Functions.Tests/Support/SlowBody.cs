using System.IO.Pipelines;

namespace Summarizer.Functions.Tests.Support;

/// <summary>The body of a request that arrives when a test says so.</summary>
internal sealed class SlowBody
{
    private readonly Pipe _pipe = new(new PipeOptions(pauseWriterThreshold: 0));

    public Stream Stream => _pipe.Reader.AsStream();

    public async Task SendAsync(int bytes) => await _pipe.Writer.WriteAsync(new byte[bytes]);

    public Task EndAsync() => _pipe.Writer.CompleteAsync().AsTask();
}
