using Microsoft.Extensions.Logging;
using Summarizer.Models;

namespace Summarizer.Functions.Models;

/// <summary>
/// Asks a model only for what is not stored yet, whichever instance asks. A stored reply is never paid for twice. A crash during a call
/// costs at most that call.
/// </summary>
internal sealed class CachingModel(ILanguageModel model, DraftStore drafts, TimeProvider time, ILogger<CachingModel> logger)
    : ILanguageModel
{
    /// <summary>A lease lasts 60 s, so two renewals can fail.</summary>
    private static readonly TimeSpan RenewalInterval = TimeSpan.FromSeconds(20);

    private static readonly ModelAnswer AskedElsewhere = new ModelAnswer.Unavailable(
        Unavailability.AskedElsewhere,
        TimeSpan.FromSeconds(5)
    );

    private readonly RetryingWriter _writer = new(time);

    /// <inheritdoc/>
    public async Task<ModelAnswer> AskAsync(ModelRequest request, CancellationToken cancellationToken)
    {
        if (await drafts.FindAsync(request, cancellationToken) is { } stored)
            return stored;

        await using var lease = await drafts.TryLeaseAsync(request, cancellationToken);
        if (lease is null)
            return AskedElsewhere;

        // Another run may have stored the reply before this one got the lease.
        return await drafts.FindAsync(request, cancellationToken) ?? await AskAsync(request, lease, cancellationToken);
    }

    private async Task<ModelAnswer> AskAsync(ModelRequest request, DraftLease lease, CancellationToken cancellationToken)
    {
        using var ended = new CancellationTokenSource();
        var renewing = RenewAsync(lease, ended.Token);
        try
        {
            var answer = await model.AskAsync(request, cancellationToken);
            return answer is ModelAnswer.Reply reply ? await StoreAsync(request, reply, lease, cancellationToken) : answer;
        }
        finally
        {
            await ended.CancelAsync();
            await renewing;
        }
    }

    private async Task RenewAsync(DraftLease lease, CancellationToken ended)
    {
        try
        {
            do await Task.Delay(RenewalInterval, time, ended);
            while (await lease.TryRenewAsync(ended));
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            // The model has replied.
        }
    }

    /// <summary>
    /// Stores a reply and returns the one that counts. A reply that cannot be stored is still used, because it is paid for.
    /// </summary>
    private async Task<ModelAnswer> StoreAsync(
        ModelRequest request,
        ModelAnswer.Reply reply,
        DraftLease lease,
        CancellationToken cancellationToken
    )
    {
        ModelAnswer.Reply? other = null;
        var fault = await _writer.WriteAsync(
            async token => other = await lease.TryPutAsync(reply, token) ? null : await drafts.FindAsync(request, token),
            cancellationToken
        );
        if (fault is not null)
            Log.DraftNotStored(logger, request.Hash(), fault);
        return other ?? reply;
    }
}
