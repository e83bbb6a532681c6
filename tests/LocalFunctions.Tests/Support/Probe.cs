namespace LocalFunctions.Tests.Support;

/// <summary>What functions did, in order; tests wait for it.</summary>
public sealed class Probe
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly Lock _gate = new();
    private readonly List<string> _events = [];
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public IReadOnlyList<string> Events
    {
        get
        {
            lock (_gate)
                return [.. _events];
        }
    }

    public void Note(string what)
    {
        lock (_gate)
        {
            _events.Add(what);
            _changed.TrySetResult();
            _changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    public Task WaitForAsync(string what, int times = 1) => WaitUntilAsync(events => events.Count(noted => noted == what) >= times, what);

    public async Task WaitUntilAsync(Func<IReadOnlyList<string>, bool> condition, string wish = "a condition")
    {
        using var timeout = new CancellationTokenSource(Patience);
        while (true)
        {
            Task changed;
            lock (_gate)
            {
                if (condition(_events))
                    return;
                changed = _changed.Task;
            }

            try
            {
                await changed.WaitAsync(timeout.Token);
            }
            catch (OperationCanceledException exception)
            {
                throw new TimeoutException($"Waited in vain for {wish}; there were: {string.Join(", ", Events)}", exception);
            }
        }
    }
}
