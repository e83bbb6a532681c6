using LocalFunctions.Storage;
using Microsoft.Extensions.Logging;

namespace LocalFunctions.Blobs;

/// <summary>Runs all blob triggers: scans, runs functions, writes receipts. Only the leading process does this.</summary>
internal sealed class BlobListener(
    IReadOnlyList<BlobFunction> functions,
    BlobRunQueue work,
    TriggerProblems problems,
    ILogger<BlobListener> logger
)
{
    private static readonly TimeSpan FlushInterval = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan FlushTimeout = TimeSpan.FromSeconds(10);

    public async Task RunAsync(CancellationToken stopping)
    {
        if (functions.Count == 0)
            return;
        if (!await TryLoadAsync(stopping))
            return;
        using var ended = new CancellationTokenSource();
        var flushing = FlushAsync(ended.Token);
        var scanning = Task.WhenAll(functions.GroupBy(function => function.Container.Uri).Select(group => ScanAsync([.. group], stopping)));
        await work.RunAsync(stopping);
        await scanning;
        foreach (var function in functions)
            function.Clear();
        await ended.CancelAsync();
        await flushing;
    }

    private async Task<bool> TryLoadAsync(CancellationToken stopping)
    {
        var retry = new Backoff(TimeSpan.FromMilliseconds(500), TimeSpan.FromSeconds(10));
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                await Task.WhenAll(functions.Select(function => function.Receipts.LoadAsync(stopping)));
                return true;
            }
            catch (Exception exception) when (!stopping.IsCancellationRequested)
            {
                var delay = retry.Next();
                logger.TryingAgain(exception, "Reading blob receipts", delay);
                await Task.Delay(delay, TimeProvider.System, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
            catch (OperationCanceledException)
            {
                return false;
            }
        }

        return false;
    }

    private async Task ScanAsync(BlobFunction[] group, CancellationToken stopping)
    {
        try
        {
            await new ContainerScanner(group[0].Listing, group, work, problems, logger).RunAsync(stopping);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // Told to stop.
        }
    }

    private async Task FlushAsync(CancellationToken ended)
    {
        while (!ended.IsCancellationRequested)
        {
            await Task.Delay(FlushInterval, TimeProvider.System, ended).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await FlushOnceAsync();
        }

        await FlushOnceAsync();
    }

    private async Task FlushOnceAsync()
    {
        try
        {
            using var timeout = new CancellationTokenSource(FlushTimeout);
            foreach (var function in functions)
                await function.Receipts.FlushAsync(timeout.Token);
        }
        catch (Exception exception)
        {
            logger.TryingAgain(exception, "Writing blob receipts", FlushInterval);
        }
    }
}
