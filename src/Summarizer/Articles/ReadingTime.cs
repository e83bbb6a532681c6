namespace Summarizer.Articles;

/// <summary>
/// Stops a reading whose time is over. Loops over a whole upload call <see cref="Check"/>. The token belongs to the thread, because reading
/// is synchronous and nearly every method of every format would have to pass it on.
/// </summary>
internal static class ReadingTime
{
    [ThreadStatic]
    private static CancellationToken _token;

    /// <summary>Reads until the token is canceled.</summary>
    public static ArticleReading Run(Func<ArticleReading> read, CancellationToken cancellationToken)
    {
        _token = cancellationToken;
        try
        {
            return read();
        }
        finally
        {
            _token = default;
        }
    }

    /// <summary>Throws if the time is over.</summary>
    public static void Check() => _token.ThrowIfCancellationRequested();
}
