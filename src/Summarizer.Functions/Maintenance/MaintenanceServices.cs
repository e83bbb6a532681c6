using Microsoft.Extensions.DependencyInjection;

namespace Summarizer.Functions.Maintenance;

/// <summary>Registers reconciliation, redigest and replay.</summary>
internal static class MaintenanceServices
{
    public static IServiceCollection AddMaintenance(this IServiceCollection services) =>
        services
            .AddSingleton<ContainerListings>()
            .AddSingleton<RequestSender>()
            .AddSingleton<HashFiles>()
            .AddSingleton<OrphanedTexts>()
            .AddSingleton<DraftSweeper>()
            .AddSingleton<Reconciler>()
            .AddSingleton<Redigester>()
            .AddSingleton<RejectionReplayer>()
            .AddSingleton<MaintenanceRunner>();
}
