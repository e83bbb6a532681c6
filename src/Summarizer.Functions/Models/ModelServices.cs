using Microsoft.Extensions.DependencyInjection;

namespace Summarizer.Functions.Models;

/// <summary>Registers the classes of this folder.</summary>
internal static class ModelServices
{
    public static IServiceCollection AddModels(this IServiceCollection services) =>
        services.AddSingleton<DraftStore>().AddSingleton<UsageLedger>().AddSingleton<ModelPipeline>();
}
