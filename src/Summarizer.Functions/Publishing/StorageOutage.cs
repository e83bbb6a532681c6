using Microsoft.Extensions.Logging;
using Summarizer.Articles;
using Summarizer.Functions.Digests;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions.Publishing;

/// <summary>Postpones work on an article during a storage outage, which must not use up the attempts of its trigger.</summary>
/// <remarks>
/// A queue gives a message five attempts, and a blob trigger makes its five without a pause. They are meant for articles that end the
/// process; an outage lasts longer.
/// </remarks>
public sealed class StorageOutage(StorageClients storage, ILogger<StorageOutage> logger)
{
    /// <summary>Runs the work. If storage fails, sends the request again with a delay instead.</summary>
    /// <param name="request">The message that requests the work again.</param>
    /// <param name="cancellationToken">The token of the work: its cancellation is not an outage.</param>
    internal async Task OutlastAsync(ArticleId id, DigestMessage request, Func<Task> work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(work);
        try
        {
            await work();
        }
        catch (Exception exception) when (exception.IsStorageFault(cancellationToken))
        {
            if (await request.PostponeAsync(storage.DigestRequests, cancellationToken) is { } delay)
                Log.Postponed(logger, id.Value, delay, StorageErrors.CodeOf(exception));
            else
                Log.LeftToReconciliation(logger, id.Value, StorageErrors.CodeOf(exception));
        }
    }
}
