using System.Collections.Concurrent;
using LocalFunctions.Discovery;

namespace LocalFunctions.Invocations;

/// <summary>The middleware in the order of their registration, then the function.</summary>
internal sealed class FunctionPipeline
{
    private readonly ConcurrentDictionary<FunctionEntry, MethodCall> _calls = new();
    private readonly FunctionExecutionDelegate _run;

    public FunctionPipeline(IEnumerable<Func<FunctionExecutionDelegate, FunctionExecutionDelegate>> middleware) =>
        _run = middleware.Reverse().Aggregate((FunctionExecutionDelegate)CallAsync, (next, make) => make(next));

    public Task RunAsync(Invocation invocation)
    {
        InvocationFeatures.Of(invocation).Invocation = invocation;
        return _run(invocation);
    }

    private async Task CallAsync(FunctionContext context)
    {
        InvocationFeatures features = InvocationFeatures.Of(context);
        Invocation invocation = features.Invocation ?? throw new InvalidOperationException("This context was not made by the host.");
        MethodCall call = _calls.GetOrAdd(invocation.Function, static function => new MethodCall(function));
        features.Value = await call.RunAsync(invocation);
    }
}
