using System.Diagnostics;
using LocalFunctions.Discovery;
using Microsoft.Extensions.DependencyInjection;

namespace LocalFunctions.Invocations;

/// <summary>Runs a function once: in a scope of its own, through the middleware, no longer than the function timeout.</summary>
internal sealed class FunctionInvoker(FunctionPipeline pipeline, IServiceScopeFactory scopes, HostLifetime lifetime, HostSettings settings)
{
    private static readonly ActivitySource Activities = new("LocalFunctions");

    /// <summary>Runs a function.</summary>
    /// <param name="function">The function.</param>
    /// <param name="input">What the trigger hands over.</param>
    /// <param name="cancellation">Cancels the invocation, beside timeout and shutdown.</param>
    /// <param name="before">What to do with the invocation before the middleware sees it.</param>
    /// <param name="after">What to do with the result while the scope still lives.</param>
    public async Task InvokeAsync(
        FunctionEntry function,
        TriggerInput input,
        CancellationToken cancellation,
        Action<Invocation>? before = null,
        Func<Invocation, Task>? after = null)
    {
        using Activity? activity = Activities.StartActivity(function.Name);
        using var source = CancellationTokenSource.CreateLinkedTokenSource(cancellation, lifetime.Abandoned);
        if (settings.FunctionTimeout is { } timeout) source.CancelAfter(timeout);
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        var invocation = new Invocation(function, input.Value, input.Values, scope.ServiceProvider, source.Token);
        before?.Invoke(invocation);
        await pipeline.RunAsync(invocation);
        if (after is not null) await after(invocation);
    }
}
