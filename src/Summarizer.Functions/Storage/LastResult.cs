namespace Summarizer.Functions.Storage;

/// <summary>The last result of a <see cref="SharedRefresh{T}"/>, which readers get while the next one is slow or fails.</summary>
internal sealed class LastResult<T>
    where T : class
{
    private readonly SharedRefresh<T> _refresh;
    private volatile T? _value;

    /// <param name="refresh">Gets the last result, null at first, and returns the next one.</param>
    public LastResult(Func<T?, Task<T>> refresh, TimeProvider time) =>
        _refresh = new SharedRefresh<T>(async () => _value = await refresh(_value), time);

    /// <summary>Null until the first refresh has succeeded.</summary>
    public T? Value => _value;

    /// <summary>A new result, or else the last one.</summary>
    /// <param name="age">How old the last one is.</param>
    /// <param name="lifetime">The age at which it expires.</param>
    public Task<T> RefreshAsync(TimeSpan age, TimeSpan lifetime, CancellationToken cancellationToken) =>
        _value is { } last ? _refresh.JoinAsync(last, age, lifetime, cancellationToken) : _refresh.JoinAsync(cancellationToken);
}
