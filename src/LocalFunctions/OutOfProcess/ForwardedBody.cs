using System.Net;

namespace LocalFunctions.OutOfProcess;

/// <summary>
/// A request body that is forwarded to the worker. A client may still be sending it when the response arrives. Disposing stops reading,
/// because a request must not be read after it has been answered.
/// </summary>
internal sealed class ForwardedBody(Stream body) : HttpContent, IAsyncDisposable
{
    private readonly CancellationTokenSource _end = new();
    private Task _copying = Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _copying.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _end.Dispose();
        Dispose();
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        _copying = CopyAsync(stream, cancellationToken);

    // Unknown here. The Content-Length header has it if the client sent one.
    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }

    private async Task CopyAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _end.Token);
        await stream.FlushAsync(either.Token); // Sends the headers, so that the function can start before the body is complete.
        await body.CopyToAsync(stream, either.Token);
    }
}
