using Microsoft.Extensions.Logging;
using Summarizer.Articles;
using Summarizer.Functions.Digests;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions.Publishing;

/// <summary>Carries the work on an article over an outage of storage, which must not use up the attempts of its trigger.</summary>
/// <remarks>
/// A queue gives a message five attempts, and a blob trigger makes its five without a pause. They are for articles that end the process; an outage
/// outlasts them.
/// </remarks>
public sealed class StorageOutage(StorageClients storage, ILogger<StorageOutage> logger)
{
    /// <summary>Does the work; where storage fails, sends the request for later instead.</summary>
    /// <param name="request">What asks for the work again.</param>
    /// <param name="cancellationToken">That of the work: its cancellation is no outage.</param>
    public async Task OutlastAsync(ArticleId id, DigestMessage request, Func<Task> work, CancellationToken cancellationToken)
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
