using Azure.Core;
using Azure.Core.Pipeline;

namespace EndToEnd.Tests.Support;

/// <summary>Answers appends below a path as the service answers them on sealed blobs; Azurite cannot seal.</summary>
internal sealed class SealedBlobPolicy(string path) : HttpPipelinePolicy
{
    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        throw new NotSupportedException("The product makes no synchronous storage calls.");

    public override ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        var uri = message.Request.Uri.ToUri();
        if (!uri.AbsolutePath.Contains(path, StringComparison.Ordinal) || !uri.Query.Contains("comp=appendblock", StringComparison.Ordinal))
            return ProcessNextAsync(message, pipeline);
        throw new Azure.RequestFailedException(409, "The specified blob is sealed.", "BlobIsSealed", null);
    }
}
