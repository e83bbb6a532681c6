using System.Diagnostics;
using LocalFunctions.Configuration;
using LocalFunctions.Discovery;
using LocalFunctions.Worker;
using LocalFunctions.Worker.Rpc;

namespace LocalFunctions.Invocations;

/// <summary>Has the worker run a function once, within the function timeout.</summary>
internal sealed class FunctionInvoker(WorkerSession worker, HostLifetime lifetime, HostSettings settings)
{
    public async Task InvokeAsync(
        FunctionEntry function,
        TriggerInput input,
        CancellationToken cancellationToken,
        string? invocationId = null
    )
    {
        using var source = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, lifetime.Abandoned);
        if (settings.FunctionTimeout is { } timeout)
            source.CancelAfter(timeout);
        var request = input.ToRequest(function, invocationId ?? NewId());
        request.TraceContext = new RpcTraceContext
        {
            TraceParent = Activity.Current?.Id ?? string.Empty,
            TraceState = Activity.Current?.TraceStateString ?? string.Empty,
        };
        await worker.InvokeAsync(function.Name, request, source.Token);
    }

    public static string NewId() => Guid.NewGuid().ToString();
}
