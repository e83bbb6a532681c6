using Summarizer.Articles;
using Summarizer.Functions.Articles;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions.Digests;

/// <summary>Keeps articles waiting while intake is paused.</summary>
/// <remarks>
/// Each waiting article has a message that returns every ten minutes, so it is digested soon after the pause. Withdrawals through the API
/// do not wait. The hourly reconciliation does, because it would add a message per article and hour; so articles deleted with a storage
/// tool stay published until the pause ends.
/// </remarks>
public sealed class PausedIntake(Settings settings, StorageClients storage, ArticleStore articles)
{
    private static readonly TimeSpan Delay = TimeSpan.FromMinutes(10);

    public bool IsPaused => settings.IsIntakePaused;

    /// <summary>Sends the request again with a delay if intake is paused and the article exists. Returns whether it did.</summary>
    internal async Task<bool> TryHoldAsync(ArticleId id, DigestMessage request, CancellationToken cancellationToken)
    {
        if (!IsPaused || await articles.FindETagAsync(id, cancellationToken) is null)
            return false;
        await request.SendAsync(storage.DigestRequests, Delay, cancellationToken);
        return true;
    }
}
