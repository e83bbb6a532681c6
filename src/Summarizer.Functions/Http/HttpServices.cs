using Microsoft.Extensions.DependencyInjection;

namespace Summarizer.Functions.Http;

/// <summary>Registers the classes of this folder.</summary>
internal static class HttpServices
{
    public static IServiceCollection AddHttp(this IServiceCollection services, bool isLocal) =>
        services
            .AddSingleton<PublicUrls>()
            .AddSingleton(provider => new ReadAccess(
                provider.GetRequiredService<Settings>(),
                provider.GetRequiredService<PublicUrls>(),
                provider.GetRequiredService<TimeProvider>()
            )
            {
                AllowsInsecureCookie = isLocal,
            })
            .AddSingleton<HtmlResults>();
}
