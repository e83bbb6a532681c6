using LocalFunctions;
using Microsoft.Extensions.DependencyInjection;

namespace Summarizer.Functions.Health;

/// <summary>Registers the classes of this folder.</summary>
internal static class HealthServices
{
    public static IServiceCollection AddHealth(this IServiceCollection services) =>
        services
            .AddSingleton<TriggerTrouble>(provider => () => provider.GetService<TriggerProblems>()?.Current ?? [])
            .AddSingleton<ProblemFinder>()
            .AddSingleton<QueueAges>();
}
