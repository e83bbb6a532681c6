using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Microsoft.Extensions.DependencyInjection;

namespace Summarizer.Functions.Storage;

/// <summary>What Storage is made of.</summary>
internal static class StorageServices
{
    public static IServiceCollection AddStorage(this IServiceCollection services) =>
        services
            .AddSingleton<BlobClientOptions>()
            .AddSingleton<QueueClientOptions>()
            .AddSingleton<StorageClients>()
            .AddHostedService<StorageSetup>()
            .AddSingleton<DeadLetters>()
            .AddSingleton<PoisonedMessages>();
}
