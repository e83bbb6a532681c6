using System.ClientModel;
using System.ClientModel.Primitives;

namespace Summarizer.Functions.Models;

/// <summary>Adds the API key to requests, if there is one. Local model servers need none.</summary>
internal static class ChatKey
{
    public static AuthenticationPolicy Of(string? key) =>
        string.IsNullOrWhiteSpace(key)
            ? new NoKey()
            : ApiKeyAuthenticationPolicy.CreateHeaderApiKeyPolicy(new ApiKeyCredential(key.Trim()), "Authorization", "Bearer");

    private sealed class NoKey : AuthenticationPolicy
    {
        public override void Process(PipelineMessage message, IReadOnlyList<PipelinePolicy> pipeline, int currentIndex) =>
            ProcessNext(message, pipeline, currentIndex);

        public override ValueTask ProcessAsync(PipelineMessage message, IReadOnlyList<PipelinePolicy> pipeline, int currentIndex) =>
            ProcessNextAsync(message, pipeline, currentIndex);
    }
}
