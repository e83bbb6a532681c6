using Microsoft.Extensions.DependencyInjection;

namespace Summarizer.Functions.Digests;

/// <summary>What Digests is made of.</summary>
internal static class DigestServices
{
    public static IServiceCollection AddDigests(this IServiceCollection services) =>
        services.AddSingleton<DigestStore>().AddSingleton<DigestReader>();
}
