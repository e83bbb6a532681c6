using Azure.Core;
using Azure.Core.Pipeline;

namespace EndToEnd.Tests.Support;

/// <summary>Simulates a crash at the n-th storage call: before it reaches the service, or after.</summary>
internal sealed class CrashingPolicy(int crashAt, bool afterTheCall) : HttpPipelinePolicy
{
    private int _calls;

    /// <summary>Whether the n-th call was reached.</summary>
    public bool HasCrashed => _calls >= crashAt;

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        throw new NotSupportedException("The product makes no synchronous storage calls.");

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        var call = Interlocked.Increment(ref _calls);
        if (call >= crashAt && !(afterTheCall && call == crashAt))
            throw new CrashException();
        await ProcessNextAsync(message, pipeline);
        if (call == crashAt)
            throw new CrashException();
    }
}
