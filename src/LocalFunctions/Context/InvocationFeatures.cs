using LocalFunctions.Invocations;

namespace LocalFunctions;

/// <summary>What the runtime keeps per invocation, out of sight of the function.</summary>
internal sealed class InvocationFeatures
{
    private static readonly object Key = new();

    /// <summary>What the function returned.</summary>
    public object? Value { get; set; }

    /// <summary>The invocation itself; a middleware may have wrapped the context.</summary>
    public Invocation? Invocation { get; set; }

    /// <summary>The features of an invocation. They travel in its items, so that a context made by a test has them, too.</summary>
    public static InvocationFeatures Of(FunctionContext context)
    {
        if (context.Items.TryGetValue(Key, out object? found)) return (InvocationFeatures)found;
        var features = new InvocationFeatures();
        context.Items[Key] = features;
        return features;
    }
}
