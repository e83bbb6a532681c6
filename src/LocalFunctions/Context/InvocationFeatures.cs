namespace LocalFunctions;

/// <summary>What the runtime keeps per invocation, out of sight of the function.</summary>
internal sealed class InvocationFeatures
{
    private static readonly object Key = new();

    /// <summary>What the function returned.</summary>
    public object? Value { get; set; }

    /// <summary>The features of an invocation; they travel in its items, as a context may be wrapped by a middleware.</summary>
    public static InvocationFeatures Of(FunctionContext context)
    {
        if (context.Items.TryGetValue(Key, out object? found)) return (InvocationFeatures)found;
        var features = new InvocationFeatures();
        context.Items[Key] = features;
        return features;
    }
}
