using System.Threading.RateLimiting;

namespace Summarizer.Functions.Articles;

/// <summary>
/// The room of an upload in progress. Another upload may get it if this one is slow, but only until its body has arrived.
/// </summary>
internal sealed class UploadRoom(RateLimitLease lease, long kilobytes, long since, Action<UploadRoom> leave) : IDisposable
{
    private readonly Lock _lock = new();
    private readonly CancellationTokenSource _revoked = new();
    private bool _isKept;

    /// <summary>Its size.</summary>
    public long Kilobytes { get; } = kilobytes;

    /// <summary>When the upload got it.</summary>
    public long Since { get; } = since;

    /// <summary>Canceled when another upload needs it.</summary>
    public CancellationToken Revoked => _revoked.Token;

    /// <summary>Whether the upload has lost it and is about to leave.</summary>
    public bool IsRevoked => _revoked.IsCancellationRequested;

    /// <summary>Whether the upload can still lose it.</summary>
    public bool IsRevocable
    {
        get
        {
            lock (_lock)
                return !_isKept && !_revoked.IsCancellationRequested;
        }
    }

    /// <summary>The body has arrived, so the upload is about to be stored.</summary>
    /// <returns>False if another upload has asked for the room.</returns>
    public bool TryKeep()
    {
        lock (_lock)
            return _isKept = !_revoked.IsCancellationRequested;
    }

    /// <summary>Ends the upload if its body has not arrived.</summary>
    public void Revoke()
    {
        lock (_lock)
        {
            if (!_isKept)
                _revoked.Cancel();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        leave(this);
        lock (_lock)
        {
            _isKept = true;
            _revoked.Dispose();
        }

        lease.Dispose();
    }
}
