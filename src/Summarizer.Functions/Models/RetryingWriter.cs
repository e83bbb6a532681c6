using Azure;

namespace Summarizer.Functions.Models;

/// <summary>Writes what was paid for: through a short outage of storage, and although the asker has been cancelled meanwhile.</summary>
internal sealed class RetryingWriter(TimeProvider time)
{
    /// <summary>What an attempt may take, with the storage client's own retries.</summary>
    private static readonly TimeSpan AttemptTimeout = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan[] Pauses = [TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(20)];

    /// <summary>Writes; what is written twice must do no harm. Returns why it could not; null where it could.</summary>
    /// <param name="write">Writes once. Its token is not the asker's.</param>
    /// <param name="cancellationToken">Ends the patience: one more attempt at most.</param>
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
