using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions.Articles;

/// <summary>Registers the classes of this folder.</summary>
internal static class ArticleServices
{
    public static IServiceCollection AddArticles(this IServiceCollection services) =>
        services
            .AddSingleton<ArticleStore>()
            .AddSingleton<TextStore>()
            .AddSingleton<RejectionStore>()
            .AddSingleton<UploadBudget>()
            .AddSingleton<UploadReader>();

    /// <summary>Uploads the articles of a folder when the storage account is new.</summary>
    public static IServiceCollection AddExampleArticles(this IServiceCollection services, string folder) =>
        services.AddSingleton<NewAccountFiller>(provider =>
            new ExampleArticles(
                folder,
                provider.GetRequiredService<ArticleStore>(),
                provider.GetRequiredService<ILogger<ExampleArticles>>()
            ).UploadAsync
        );
}
