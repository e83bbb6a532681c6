namespace LocalFunctions;

/// <summary>A view of the stored result.</summary>
internal sealed class StoredInvocationResult(InvocationFeatures features) : InvocationResult
{
    public override object? Value
    {
        get => features.Value;
        set => features.Value = value;
    }
}

/// <summary>A typed view of the stored result.</summary>
internal sealed class StoredInvocationResult<T> : InvocationResult<T>
{
    private readonly InvocationFeatures _features;

    public StoredInvocationResult(InvocationFeatures features)
    {
        if (features.Value is not (null or T))
            throw new InvalidOperationException($"The result is a {features.Value.GetType()}, not a {typeof(T)}.");
        _features = features;
    }

    public override T? Value
    {
        get => (T?)_features.Value;
        set => _features.Value = value;
    }
}
