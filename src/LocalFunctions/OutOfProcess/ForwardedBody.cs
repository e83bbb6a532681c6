using System.Net;

namespace LocalFunctions.OutOfProcess;

/// <summary>
/// The body of a request on its way to the worker. A client may still send it after the answer has come; disposing ends that, because a request
/// must not be read once it has been answered.
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

    // The length is known from the header, if at all.
    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }

    private async Task CopyAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _end.Token);
        await stream.FlushAsync(either.Token); // The headers, so that the function runs while the body still comes.
        await body.CopyToAsync(stream, either.Token);
    }
}
