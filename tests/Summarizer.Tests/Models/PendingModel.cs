using System.Threading.Channels;
using Summarizer.Models;

namespace Summarizer.Tests.Models;

/// <summary>A model whose calls wait for the test to answer them.</summary>
internal sealed class PendingModel : ILanguageModel
{
    private readonly Channel<TaskCompletionSource<ModelAnswer>> _calls = Channel.CreateUnbounded<TaskCompletionSource<ModelAnswer>>();
    private int _count;
    private int _running;
    private int _max;

    /// <summary>Calls so far.</summary>
    public int Calls => _count;

    /// <summary>The most calls that ran at a time.</summary>
    public int MaxParallel => _max;

    /// <summary>Calls that wait for an answer and that the test has not seen yet.</summary>
    public int Unseen => _calls.Reader.Count;

    public async Task<ModelAnswer> AskAsync(ModelRequest request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Interlocked.Increment(ref _count);
        InterlockedMax(Interlocked.Increment(ref _running));
        var call = new TaskCompletionSource<ModelAnswer>(TaskCreationOptions.RunContinuationsAsynchronously);
        _calls.Writer.TryWrite(call);
        try
        {
            return await call.Task.WaitAsync(cancellationToken);
        }
        finally
        {
            Interlocked.Decrement(ref _running);
        }
    }

    /// <summary>The next call, once it is there.</summary>
    public async Task<TaskCompletionSource<ModelAnswer>> NextAsync() =>
        await _calls.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(20));

    /// <summary>Whether a call comes before a task ends.</summary>
    public async Task<bool> ComesBeforeAsync(Task end)
    {
        using var ended = new CancellationTokenSource();
        var coming = _calls.Reader.WaitToReadAsync(ended.Token).AsTask();
        var first = await Task.WhenAny(coming, end).WaitAsync(TimeSpan.FromSeconds(20));
        if (first != coming)
            await ended.CancelAsync();
        return Unseen > 0;
    }

    private void InterlockedMax(int running)
    {
        for (var most = _max; running > most; most = _max)
            Interlocked.CompareExchange(ref _max, running, most);
    }
}
