using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace EndToEnd.Tests.Support;

/// <summary>Intercepts the product's storage calls: may fail a call, make it twice, or run something first.</summary>
internal sealed class InterceptingPolicy(Func<Request, Func<Task>, Task> intercept) : HttpPipelinePolicy
{
    /// <summary>Makes every write twice, as a client does when the first response was lost.</summary>
    public static InterceptingPolicy LosingResponses { get; } =
        new(
            async (request, call) =>
            {
                await call();
                if (request.Method != RequestMethod.Get && request.Method != RequestMethod.Head)
                    await call();
            }
        );

    /// <summary>Fails some calls with an error the service would return.</summary>
    public static InterceptingPolicy Failing(int status, string code, Func<Request, bool> fails) =>
        new((request, call) => fails(request) ? throw new RequestFailedException(status, code, code, null) : call());

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        throw new NotSupportedException("The product makes no synchronous storage calls.");

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        await intercept(message.Request, () => ProcessNextAsync(message, pipeline).AsTask());
}
