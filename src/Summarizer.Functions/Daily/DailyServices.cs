using Microsoft.Extensions.DependencyInjection;

namespace Summarizer.Functions.Daily;

/// <summary>What Daily is made of.</summary>
internal static class DailyServices
{
    public static IServiceCollection AddDaily(this IServiceCollection services) =>
        services.AddSingleton<DailyStore>().AddSingleton<DailyReader>().AddSingleton<DailyPublisher>();
}
