namespace Summarizer.Summaries;

/// <summary>Whether a model's replies are of use. Safe for threads.</summary>
/// <param name="repaired">Receives what a reply needed before it could be read.</param>
/// <param name="failed">Receives why a reply is of no use.</param>
public sealed class ReplyHealth(Action<ReplyRepairs>? repaired = null, Action<ReplyFault>? failed = null)
{
    private const int WindowLength = 20;
    private const int MinReplies = 5;

    private readonly Lock _lock = new();
    private readonly List<ReplyFault> _window = new(WindowLength + 1);

    /// <summary>The last fault, where more than half of the latest replies were of no use; null where they are fine.</summary>
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

    /// <summary>A reply was read, or could not be.</summary>
    internal void Read(ReplyRepairs repairs, ReplyFault fault)
    {
        if (repairs != ReplyRepairs.None) repaired?.Invoke(repairs);
        Add(fault);
    }

    /// <summary>The article supports nothing of a draft that could be read.</summary>
    internal void Refute()
    {
        lock (_lock)
        {
            // It was counted as a good one when it was read.
            if (_window.LastIndexOf(ReplyFault.None) is >= 0 and var last) _window[last] = ReplyFault.Unsupported;
        }

        failed?.Invoke(ReplyFault.Unsupported);
    }

    private void Add(ReplyFault fault)
    {
        lock (_lock)
        {
            _window.Add(fault);
            if (_window.Count > WindowLength) _window.RemoveAt(0);
        }

        if (fault != ReplyFault.None) failed?.Invoke(fault);
    }
}
