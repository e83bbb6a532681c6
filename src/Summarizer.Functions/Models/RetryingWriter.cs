using Azure;

namespace Summarizer.Functions.Models;

/// <summary>Writes data that was paid for: through a short storage outage, and even if the caller has been cancelled.</summary>
internal sealed class RetryingWriter(TimeProvider time)
{
    /// <summary>The time limit of an attempt, including the storage client's own retries.</summary>
    private static readonly TimeSpan AttemptTimeout = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan[] Pauses = [TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(20)];

    /// <summary>Writes. Returns why it failed; null if it succeeded.</summary>
    /// <param name="write">Writes once. It must be safe to repeat. Its token is not the caller's.</param>
    /// <param name="cancellationToken">After cancellation, at most one more attempt is made.</param>
    public async Task<Exception?> WriteAsync(Func<CancellationToken, Task> write, CancellationToken cancellationToken)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                using var timeout = new CancellationTokenSource(AttemptTimeout, time);
                await write(timeout.Token);
                return null;
            }
            catch (Exception exception) when (exception is RequestFailedException or AggregateException or OperationCanceledException)
            {
                if (attempt == Pauses.Length || cancellationToken.IsCancellationRequested)
                    return exception;
                await Task.Delay(Pauses[attempt], time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }
}
