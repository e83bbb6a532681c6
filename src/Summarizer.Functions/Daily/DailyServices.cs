using Microsoft.Extensions.DependencyInjection;

namespace Summarizer.Functions.Daily;

/// <summary>Registers the classes of this folder.</summary>
internal static class DailyServices
{
    public static IServiceCollection AddDaily(this IServiceCollection services) =>
        services.AddSingleton<DailyStore>().AddSingleton<DailyReader>().AddSingleton<DailyPublisher>();
}
