using Summarizer.Models.Chat;

namespace Summarizer.Models.Replies;

/// <summary>Tracks whether a model's replies are usable. Thread-safe.</summary>
/// <param name="repaired">Receives the repairs a reply needed.</param>
/// <param name="failed">Receives why a reply is unusable.</param>
public sealed class ReplyHealth(Action<ReplyRepairs>? repaired = null, Action<ReplyFault>? failed = null)
{
    private const int WindowLength = 20;
    private const int MinReplies = 5;

    private readonly Lock _lock = new();
    private readonly List<ReplyFault> _window = new(WindowLength + 1);

    /// <summary>The latest fault, if more than half of the last 20 replies were unusable; otherwise null.</summary>
    public ReplyFault? Fault
    {
        get
        {
            lock (_lock)
            {
                return _window.Count >= MinReplies && _window.Count(fault => fault != ReplyFault.None) * 2 > _window.Count
                    ? _window.Last(fault => fault != ReplyFault.None)
                    : null;
            }
        }
    }

    /// <summary>Records a reply that was read or could not be read.</summary>
    internal void Read(ReplyRepairs repairs, ReplyFault fault)
    {
        if (repairs != ReplyRepairs.None)
            repaired?.Invoke(repairs);
        Add(fault);
    }

    /// <summary>Records that the article supports no sentence of a draft that was read.</summary>
    internal void Refute()
    {
        lock (_lock)
        {
            // The reply was counted as usable when it was read.
            if (_window.LastIndexOf(ReplyFault.None) is >= 0 and var last)
                _window[last] = ReplyFault.Unsupported;
        }

        failed?.Invoke(ReplyFault.Unsupported);
    }

    private void Add(ReplyFault fault)
    {
        lock (_lock)
        {
            _window.Add(fault);
            if (_window.Count > WindowLength)
                _window.RemoveAt(0);
        }

        if (fault != ReplyFault.None)
            failed?.Invoke(fault);
    }
}
