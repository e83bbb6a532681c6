using Azure.Core;
using Azure.Core.Pipeline;

namespace EndToEnd.Tests.Support;

/// <summary>Sees every storage call before it is made; may throw what the service would answer.</summary>
internal sealed class WatchingPolicy(Action<Request> see) : HttpPipelinePolicy
{
    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        throw new NotSupportedException("The product makes no synchronous storage calls.");

    public override ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        see(message.Request);
        return ProcessNextAsync(message, pipeline);
    }
}
