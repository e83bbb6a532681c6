using Microsoft.Extensions.DependencyInjection;

namespace Summarizer.Functions.Digests;

/// <summary>Registers the classes of this folder.</summary>
internal static class DigestServices
{
    public static IServiceCollection AddDigests(this IServiceCollection services) =>
        services.AddSingleton<DigestStore>().AddSingleton<DigestReader>().AddSingleton<PausedIntake>();
}
