namespace Summarizer.Models;

/// <summary>
/// Keeps a model from being asked too much: at most so many calls at a time, fewer where it says that it is too many, none for a while
/// where it fails, and then one first to see whether it answers again. It has no timer and no thread: each call looks at the clock.
/// </summary>
/// <param name="maxParallelCalls">The most calls at a time, from 1.</param>
/// <param name="jitter">Spreads the pauses of many instances; from 0 to below 1.</param>
public sealed class ThrottledModel(ILanguageModel inner, int maxParallelCalls, TimeProvider time, Func<double> jitter) : ILanguageModel
{
    private readonly Lock _lock = new();
    private readonly LinkedList<TaskCompletionSource<Turn>> _waiting = [];
    private readonly CircuitBreaker _pause = new(time, jitter);
    private readonly AimdLimit _limit = new(maxParallelCalls);

    // What was under way when a pause began says nothing new by failing, too: only calls of the present round count.
    private int _round;
    private int _running;
    private bool _probing;

    /// <summary>How many calls may run at a time now.</summary>
    public int ParallelCalls
    {
        get
        {
            lock (_lock)
                return _limit.Now;
        }
    }

    /// <summary>Why the model is not asked, until it has answered again; null where it is.</summary>
    public ModelPause? Pause
    {
        get
        {
            lock (_lock)
                return _pause.Reason is { } reason ? new ModelPause(reason, _pause.Remaining) : null;
        }
    }

    /// <summary>Waits for its turn, then asks. During a pause the answer is that it is held back, and the time that is left.</summary>
    /// <inheritdoc/>
    public async Task<ModelAnswer> AskAsync(ModelRequest request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var turn = await TakeTurnAsync(cancellationToken);
        if (turn.Refusal is { } refusal)
            return refusal;

        ModelAnswer? answer = null;
        try
        {
            answer = await inner.AskAsync(request, cancellationToken);
        }
        finally
        {
            answer = Release(turn, answer);
        }

        return answer!;
    }

    private async Task<Turn> TakeTurnAsync(CancellationToken cancellationToken)
    {
        LinkedListNode<TaskCompletionSource<Turn>> place;
        lock (_lock)
        {
            if (_pause.IsOn)
                return Turn.Refused(_pause);
            if (_waiting.Count == 0 && MayStart())
                return Start();
            place = _waiting.AddLast(new TaskCompletionSource<Turn>(TaskCreationOptions.RunContinuationsAsynchronously));
        }

        await using var registration = cancellationToken.UnsafeRegister((_, token) => GiveUp(place, token), null);
        return await place.Value.Task;
    }

    // Who was given a turn keeps it, and gives it back after a call that is cancelled at once.
    private void GiveUp(LinkedListNode<TaskCompletionSource<Turn>> place, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (place.List is null)
                return;
            _waiting.Remove(place);
        }

        place.Value.TrySetCanceled(cancellationToken);
    }

    private bool MayStart() => _running < _limit.Now && (_pause.Reason is null || !_probing);

    private Turn Start()
    {
        var probes = _pause.Reason is not null;
        _probing |= probes;
        _running++;
        return new Turn(_round, probes);
    }

    private ModelAnswer? Release(Turn turn, ModelAnswer? answer)
    {
        lock (_lock)
        {
            _running--;
            if (turn.Probes)
                _probing = false;
            if (turn.Round == _round)
                Record(turn, answer);
            else if (answer is ModelAnswer.Unavailable { Reason: Unavailability.Throttled } late)
                _pause.Extend(late.RetryAfter);
            LetGo();
            return answer is ModelAnswer.Unavailable { Reason: var reason } && IsFailure(reason) && _pause.IsOn
                ? new ModelAnswer.Unavailable(reason, _pause.Remaining)
                : answer;
        }
    }

    private void Record(Turn turn, ModelAnswer? answer)
    {
        switch (answer)
        {
            case ModelAnswer.Unavailable failure when IsFailure(failure.Reason):
                if (failure.Reason == Unavailability.Throttled)
                    _limit.Halve();
                _pause.Begin(failure.Reason, failure.RetryAfter);
                _round++;
                break;
            case ModelAnswer.Reply:
                _pause.End();
                _limit.Grow();
                break;
            case ModelAnswer.TooLong when turn.Probes:
                // It was read, so it answers again.
                _pause.End();
                break;
        }
    }

    private static bool IsFailure(Unavailability reason) =>
        reason is Unavailability.Throttled or Unavailability.Down or Unavailability.Misconfigured;

    private void LetGo()
    {
        var refusal = _pause.IsOn ? Turn.Refused(_pause) : (Turn?)null;
        while (_waiting.First is { } first && (refusal is not null || MayStart()))
        {
            _waiting.RemoveFirst();
            first.Value.SetResult(refusal ?? Start());
        }
    }

    private readonly record struct Turn(int Round, bool Probes, ModelAnswer.Unavailable? Refusal = null)
    {
        public static Turn Refused(CircuitBreaker pause) =>
            new(0, false, new ModelAnswer.Unavailable(Unavailability.HeldBack, pause.Remaining));
    }
}
