namespace Summarizer.Models;

/// <summary>
/// Throttles calls to a model with a concurrency limit and a circuit breaker. Fewer calls run at a time after the model reports an
/// overload. After failures calls pause; then a single call tests whether the model answers again. There is no timer and no thread: each
/// call reads the clock.
/// </summary>
/// <param name="maxParallelCalls">At least 1.</param>
/// <param name="jitter">A random number in [0, 1) that spreads the pauses of several instances.</param>
public sealed class ThrottledModel(ILanguageModel inner, int maxParallelCalls, TimeProvider time, Func<double> jitter) : ILanguageModel
{
    private readonly Lock _lock = new();
    private readonly LinkedList<TaskCompletionSource<Turn>> _waiting = [];
    private readonly CircuitBreaker _pause = new(time, jitter);
    private readonly AimdLimit _limit = new(maxParallelCalls);

    // Calls that were running when a pause began say nothing new if they fail too: only calls of the current round count.
    private int _round;
    private int _running;
    private bool _probing;

    /// <summary>The current limit of concurrent calls.</summary>
    internal int ParallelCalls
    {
        get
        {
            lock (_lock)
                return _limit.Current;
        }
    }

    /// <summary>Why the model is not asked; null if it is.</summary>
    public ModelPause? Pause
    {
        get
        {
            lock (_lock)
                return _pause.Reason is { } reason ? new ModelPause(reason, _pause.Remaining) : null;
        }
    }

    /// <summary>
    /// Waits for its turn, then asks. During a pause it returns <see cref="Unavailability.HeldBack"/> with the remaining time.
    /// </summary>
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

        await using var registration = cancellationToken.UnsafeRegister((_, token) => CancelWaiting(place, token), null);
        return await place.Value.Task;
    }

    // A caller that was already given a turn keeps it. Its call is cancelled at once, which returns the turn.
    private void CancelWaiting(LinkedListNode<TaskCompletionSource<Turn>> place, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (place.List is null)
                return;
            _waiting.Remove(place);
        }

        place.Value.TrySetCanceled(cancellationToken);
    }

    private bool MayStart() => _running < _limit.Current && (_pause.Reason is null || !_probing);

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
            StartWaiting();
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
                // The model read the request, so it is available again.
                _pause.End();
                break;
        }
    }

    private static bool IsFailure(Unavailability reason) =>
        reason is Unavailability.Throttled or Unavailability.Down or Unavailability.Misconfigured;

    private void StartWaiting()
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
