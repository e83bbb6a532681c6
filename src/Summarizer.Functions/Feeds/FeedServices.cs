using Microsoft.Extensions.DependencyInjection;

namespace Summarizer.Functions.Feeds;

/// <summary>What Feeds is made of.</summary>
internal static class FeedServices
{
    public static IServiceCollection AddFeeds(this IServiceCollection services) =>
        services.AddSingleton<FeedLog>().AddSingleton<FeedReader>().AddSingleton<FeedResponses>();
}
