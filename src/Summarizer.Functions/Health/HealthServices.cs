using LocalFunctions;
using Microsoft.Extensions.DependencyInjection;

namespace Summarizer.Functions.Health;

/// <summary>What Health is made of.</summary>
internal static class HealthServices
{
    public static IServiceCollection AddHealth(this IServiceCollection services) =>
        services
            .AddSingleton<TriggerTrouble>(provider => () => provider.GetService<TriggerProblems>()?.Current ?? []) // The real host does not expose this.
            .AddSingleton<ProblemFinder>();
}
