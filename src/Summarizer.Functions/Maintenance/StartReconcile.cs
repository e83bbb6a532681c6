using Summarizer.Functions.Http;

namespace Summarizer.Functions.Maintenance;

/// <summary>Reconciles now, for example after articles were copied in while no events reached the app.</summary>
public sealed class StartReconcile(MaintenanceRunner runner, PublicUrls urls)
{
    /// <summary><c>POST /reconcile</c>: 202 with the progress. If a run is under way, another one follows.</summary>
    [Function(nameof(StartReconcile))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "reconcile")] HttpRequest request,
        CancellationToken cancellationToken
    ) => Progress.StartAsync(runner, urls, request, MaintenanceMessage.Reconcile, cancellationToken);
}
