using Azure.Core;
using Azure.Identity;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Microsoft.Extensions.Azure;
using Microsoft.Extensions.DependencyInjection;

namespace Summarizer.Functions.Storage;

/// <summary>What Storage is made of.</summary>
internal static class StorageServices
{
    public static IServiceCollection AddStorage(this IServiceCollection services)
    {
        services.AddAzureClients(clients => clients.UseCredential(DeferredIdentity()));
        return services
            .AddSingleton<BlobClientOptions>()
            .AddSingleton<QueueClientOptions>()
            .AddSingleton<StorageClients>()
            .AddHostedService<StorageSetup>()
            .AddSingleton<DeadLetters>()
            .AddSingleton<PoisonedMessages>();
    }

    // The worker makes a credential for its blob bindings even if the connection has a key. Made only when a token is needed, it
    // costs nothing then; otherwise it would load more than 1 MB.
    private static TokenCredential DeferredIdentity()
    {
        var identity = new Lazy<TokenCredential>(() => new DefaultAzureCredential());
        return DelegatedTokenCredential.Create(
            (request, cancellationToken) => identity.Value.GetToken(request, cancellationToken),
            (request, cancellationToken) => identity.Value.GetTokenAsync(request, cancellationToken)
        );
    }
}
