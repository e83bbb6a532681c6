using Microsoft.Extensions.DependencyInjection;
using Summarizer.Digests;
using Summarizer.Functions.Models;

namespace Summarizer.Functions.Publishing;

/// <summary>Registers the classes of this folder.</summary>
internal static class PublishingServices
{
    public static IServiceCollection AddPublishing(this IServiceCollection services) =>
        services
            .AddSingleton(provider => provider.GetRequiredService<Settings>().Digest)
            .AddSingleton(provider => new ArticlePipeline(
                provider.GetRequiredService<DigestOptions>(),
                provider.GetRequiredService<ModelPipeline>().Summarizer,
                provider.GetRequiredService<TimeProvider>(),
                provider.GetRequiredService<ModelPipeline>().Checker
            ))
            .AddSingleton(provider => provider.GetRequiredService<ArticlePipeline>().Engine)
            .AddSingleton<DigestQueues>()
            .AddSingleton<RetryPlanner>()
            .AddSingleton<RejectionRecorder>()
            .AddSingleton<ReadingBudget>()
            .AddSingleton<DigestCreator>()
            .AddSingleton<TombstoneWriter>()
            .AddSingleton<ArticleEraser>()
            .AddSingleton<ArticleRemover>()
            .AddSingleton<StorageOutage>()
            .AddSingleton<DigestPublisher>();
}
