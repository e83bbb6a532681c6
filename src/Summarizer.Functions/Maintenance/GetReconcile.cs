namespace Summarizer.Functions.Maintenance;

/// <summary>Says how far the last reconciliation is.</summary>
public sealed class GetReconcile(MaintenanceRunner runner)
{
    /// <summary><c>GET /reconcile</c>: the numbers of articles and requests so far.</summary>
    [Function(nameof(GetReconcile))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "reconcile")] HttpRequest request,
        CancellationToken cancellationToken
    ) => Progress.Show(request, MaintenanceMessage.Reconcile, await runner.FindAsync(MaintenanceMessage.Reconcile, cancellationToken));
}
