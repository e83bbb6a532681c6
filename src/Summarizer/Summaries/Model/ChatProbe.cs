namespace Summarizer.Summaries;

/// <summary>
/// Finds out whose fault a refusal is: asks the endpoint with the same request, but a few fixed words in place of the article. Where these are refused too, a person has to change the
/// settings; where not, it was the article. One call at a time, and in a storm of refused articles not one for each.
/// </summary>
/// <param name="time">Measures how long an answer is good for.</param>
#pragma warning disable CA1001 // A semaphore whose wait handle nobody asks for holds nothing to dispose of.
internal sealed class ChatProbe(TimeProvider time)
#pragma warning restore CA1001
{
    private static readonly TimeSpan MaxAge = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim _turn = new(1);
    private long? _taken;

    /// <summary>The same request without anything of an article: all else that an endpoint may dislike stays.</summary>
    public static ModelRequest Without(ModelRequest request) => request with
    {
        ContentHash = new string('0', 64),
        Input = "This is a test of the connection; there is no article. Reply with the object, its strings and lists empty.",
    };

    /// <summary>Whether the endpoint takes a request without an article, and what that cost.</summary>
    /// <param name="fault">Why it refused the article.</param>
    /// <param name="ask">Asks it.</param>
    /// <param name="cancellationToken">Cancels the wait and the call.</param>
    public async Task<(ChatFault? Fault, TokenCount Tokens)> AskAsync(
        ChatFault fault, Func<CancellationToken, Task<(ChatFault? Fault, TokenCount Tokens)>> ask, CancellationToken cancellationToken)
    {
        // A key may have been withdrawn since the last answer; what is wrong with a request's body may not.
        var maxAge = fault.Status is 400 or 422 ? MaxAge : TimeSpan.Zero;
        var since = time.GetTimestamp();
        await _turn.WaitAsync(cancellationToken);
        try
        {
            if (_taken is { } taken && time.GetElapsedTime(taken, since) <= maxAge) return (null, default);
            var begun = time.GetTimestamp();
            var answer = await ask(cancellationToken);
            _taken = answer.Fault is null ? begun : null;
            return answer;
        }
        finally
        {
            _turn.Release();
        }
    }
}
