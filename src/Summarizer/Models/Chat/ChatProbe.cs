namespace Summarizer.Models.Chat;

/// <summary>
/// Finds out whether the article or the settings cause a refusal, by sending the same request with a fixed text instead of the article. If
/// that is refused too, the settings are wrong; otherwise the article is the cause. One call runs at a time, and concurrent refusals share
/// its result.
/// </summary>
#pragma warning disable CA1001 // A semaphore whose AvailableWaitHandle is never used holds nothing to dispose of.
internal sealed class ChatProbe(TimeProvider time)
#pragma warning restore CA1001
{
    private static readonly TimeSpan MaxAge = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim _turn = new(1);
    private long? _taken;

    /// <summary>The same request without the article. Everything else that an endpoint may refuse stays.</summary>
    public static ModelRequest Without(ModelRequest request) =>
        request with
        {
            ContentHash = new string('0', 64),
            Input = "This is a test of the connection; there is no article. Reply with the object, its strings and lists empty.",
        };

    /// <summary>Whether the endpoint accepts a request without an article, and the tokens that the check took.</summary>
    /// <param name="fault">Why the endpoint refused the article.</param>
    public async Task<(ChatFault? Fault, TokenCount Tokens)> AskAsync(
        ChatFault fault,
        Func<CancellationToken, Task<(ChatFault? Fault, TokenCount Tokens)>> ask,
        CancellationToken cancellationToken
    )
    {
        // A key may have been revoked since the last answer; the settings that shape the body cannot have changed.
        var maxAge = fault.Status is 400 or 422 ? MaxAge : TimeSpan.Zero;
        var since = time.GetTimestamp();
        await _turn.WaitAsync(cancellationToken);
        try
        {
            if (_taken is { } taken && time.GetElapsedTime(taken, since) <= maxAge)
                return (null, default);
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
